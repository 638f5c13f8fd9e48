// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/machine_sheet_dialog.h"

#include "core/security/plain_files.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/page.h"
#include "ui/settings/machine_sheet_paper.h"
#include "ui/shell/slice.h"

#include <QHBoxLayout>
#include <QPrinter>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace brobygger {

MachineSheetDialog::MachineSheetDialog(PageContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_html(machineSheetHtml(machineSheet(context.workspace))) {
    setObjectName(QStringLiteral("machineSheetDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("What is on this machine"));
    setAccessibleName(windowTitle());
    resize(680, 600);
    auto* sheet = new QTextBrowser;
    sheet->setObjectName(QStringLiteral("machineSheetText"));
    sheet->setAccessibleName(windowTitle());
    sheet->setHtml(m_html);
    auto* close = makeButton(QStringLiteral("closeButton"), tr("Close"), ButtonRole::Ordinary);
    auto* printIt = makeButton(QStringLiteral("printMachineSheetButton"), tr("Print…"), ButtonRole::Primary);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(printIt);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 16, 16);
    column->addWidget(sheet, 1);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(printIt, &QPushButton::clicked, this, [this] {
        m_context.ask.print(this, tr("What is on this machine"), [this](QPrinter& printer) { print(printer); });
    });
    printIt->setDefault(true);
    sheet->setFocus();
}

/// Told on the page, over which it closes.
void MachineSheetDialog::print(QPrinter& printer) {
    Workspace& workspace = m_context.workspace;
    const QString path = printer.outputFileName(); // given where the dialog prints to a file
    const auto printIt = [this, &printer] { return printMachineSheet(printer, m_html); };
    Result<void> done =
        path.isEmpty() ? printIt() : writePlainFile(workspace.session, path, QStringLiteral("machine_sheet"), printIt);
    if (done && path.isEmpty()) {
        done = noteMachineSheet(workspace);
    }
    if (MessageBar* bar = messagesFor(parentWidget())) {
        if (!done) {
            bar->fail(done.error().message);
        } else if (path.isEmpty()) {
            bar->tell(tr("The sheet is printed. Put it away from this machine."));
        } else {
            bar->tell(tr("The sheet is saved as a file. The file is not encrypted; it names nobody."));
        }
    }
    accept();
}

} // namespace brobygger
