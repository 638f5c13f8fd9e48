// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/blank_sheet.h"

#include "core/security/plain_files.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/page.h"
#include "ui/shared/pdf.h"
#include "ui/shell/slice.h"

#include <QCoreApplication>
#include <QPointer>
#include <QPrinter>

namespace brobygger {

namespace {
constexpr double blankSheetPoints = 10;

struct BlankSheetWords {
    Q_DECLARE_TR_FUNCTIONS(BlankSheet)
};

Result<void> putOnPaper(QPrinter& printer, const QString& html) {
    if (!printHtml(printer, html, blankSheetPoints)) {
        return Error{ErrorKind::Storage, BlankSheetWords::tr("The sheet could not be printed there. Choose another printer.")};
    }
    return {};
}

Result<void> putOut(Workspace& workspace, QPrinter& printer, const QString& kind, const QString& html) {
    const auto print = [&printer, &html] { return putOnPaper(printer, html); };
    if (const QString path = printer.outputFileName(); !path.isEmpty()) {
        return writePlainFile(workspace.session, path, kind, print);
    }
    const Result<void> printed = print();
    return printed ? workspace.audit.note(AuditAction::Printed, RecordKind::Document, 0, 0, kind) : printed;
}
} // namespace

void printBlankSheet(QWidget* where, PageContext& context, const BlankSheet& sheet) {
    MessageBar* bar = messagesFor(where);
    if (!sheet.html) {
        if (bar) {
            bar->fail(sheet.html.error().message);
        }
        return;
    }
    context.ask.print(where, sheet.title,
                      [&context, bar = QPointer(bar), kind = sheet.kind, html = *sheet.html](QPrinter& printer) {
                          const bool isFile = !printer.outputFileName().isEmpty();
                          const Result<void> done = putOut(context.workspace, printer, kind, html);
                          if (!bar) {
                              return;
                          }
                          if (!done) {
                              bar->fail(done.error().message);
                          } else {
                              bar->tell(isFile ? BlankSheetWords::tr("The sheet is saved as a file. The file is not encrypted.")
                                               : BlankSheetWords::tr("The sheet is printed."));
                          }
                      });
}

} // namespace brobygger
