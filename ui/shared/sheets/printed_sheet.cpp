// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/sheets/printed_sheet.h"

#include "core/documents/letters/letter_page.h"
#include "core/security/plain_files.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/page.h"
#include "ui/shared/pdf.h"
#include "ui/shell/navigator.h"

#include <QCoreApplication>
#include <QPointer>
#include <QPrinter>

namespace brobygger {

namespace {
struct PrintedSheetWords {
    Q_DECLARE_TR_FUNCTIONS(PrintedSheet)
};

constexpr double handedSheetPoints = 11; // points and not pixels, as on the day sheet

Result<void> paintSheet(QPrinter& printer, const QString& html) {
    if (!printHtml(printer, html, handedSheetPoints)) {
        return Error{ErrorKind::Storage, PrintedSheetWords::tr("The sheet could not be printed there. Choose another place.")};
    }
    return {};
}

Result<void> putSheet(QPrinter& printer, Workspace& workspace, const PrintedSheet& sheet, const QString& html) {
    const QString path = printer.outputFileName(); // given where the dialog prints to a file
    if (!path.isEmpty()) {
        return workspace.session.write(QStringLiteral("sheet.export"), [&](Write& write) -> Result<void> {
            write.happened(AuditAction::Exported, sheet.record, sheet.recordId, sheet.citizen, sheet.kind);
            return writePlainFile(write, path, sheet.kind, sheet.citizen,
                                  [&printer, &html] { return paintSheet(printer, html); });
        });
    }
    const Result<void> painted = paintSheet(printer, html);
    return painted ? workspace.audit.note(AuditAction::Printed, sheet.record, sheet.recordId, sheet.citizen, sheet.kind)
                   : painted;
}
} // namespace

void printSheet(QWidget* parent, PageContext& context, const PrintedSheet& sheet, const std::function<void()>& printed) {
    MessageBar* messages = messagesFor(parent);
    if (!sheet.content) {
        if (messages) {
            messages->fail(sheet.content.error().message);
        }
        return;
    }
    if (!sheet.content->required.isEmpty() && !messages) {
        return;
    }
    if (!sheet.content->required.isEmpty()) {
        messages->ask(Tone::Amber,
                      PrintedSheetWords::tr("The sheet lacks: %1.").arg(sheet.content->required.join(QStringLiteral(", "))),
                      PrintedSheetWords::tr("Open the settings"),
                      [&context] { context.navigator.open({.page = page::settings, .command = command::enterOrganisation}); });
        return;
    }
    const QString html = asPrinted(letterPage(sheet.content->html).body);
    context.ask.print(parent, sheet.title, [=, bar = QPointer(messages), &context](QPrinter& printer) {
        const bool isFile = !printer.outputFileName().isEmpty();
        const Result<void> done = putSheet(printer, context.workspace, sheet, html);
        if (!bar) {
            return;
        }
        if (!done) {
            bar->fail(done.error().message);
            return;
        }
        bar->tell(isFile ? PrintedSheetWords::tr("The sheet is saved as a file. The file is not encrypted.")
                         : PrintedSheetWords::tr("The sheet is printed."));
        if (printed) {
            printed();
        }
    });
}

} // namespace brobygger
