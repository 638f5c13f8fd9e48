// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/programme_dialog.h"

#include "ui/kit/look/theme.h"
#include "ui/shared/blank_sheet.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace brobygger {

ProgrammeDialog::ProgrammeDialog(PageContext& context, const QString& html, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("programmeDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("About the project"));
    setAccessibleName(windowTitle());
    resize(760, 620);
    auto* sheet = new QTextBrowser;
    sheet->setObjectName(QStringLiteral("programmeText"));
    sheet->setAccessibleName(windowTitle());
    sheet->setOpenLinks(false);
    sheet->setHtml(html);
    sheet->document()->setDocumentMargin(16);
    auto* close = makeButton(QStringLiteral("closeButton"), tr("Close"), ButtonRole::Primary);
    auto* printIt = makeButton(QStringLiteral("printProgrammeButton"), tr("Print…"), ButtonRole::Ordinary);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(printIt);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 16, 16);
    column->addWidget(sheet, 1);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    // Told on the page, over which the dialog stands.
    connect(printIt, &QPushButton::clicked, this, [this, &context, html] {
        printBlankSheet(parentWidget(), context, {QStringLiteral("programme_sheet"), tr("About the project"), html});
    });
    close->setDefault(true);
    sheet->setFocus();
}

} // namespace brobygger
