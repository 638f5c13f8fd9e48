// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/visit_paper.h"

#include "core/base/time/dates.h"
#include "core/base/values/phone.h"
#include "core/security/plain_files.h"
#include "core/workspace/workspace.h"
#include "ui/calendar/day_sheet.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/page.h"
#include "ui/shell/slice.h"

#include <QCoreApplication>
#include <QPrinter>

namespace brobygger {

namespace {
struct VisitPaperWords {
    Q_DECLARE_TR_FUNCTIONS(VisitPaper)
};

QString visitParagraph(const QString& text, bool isStrong = false) {
    const QString shape = isStrong ? QStringLiteral("<p><b>%1</b></p>") : QStringLiteral("<p>%1</p>");
    return text.isEmpty() ? QString() : shape.arg(text.toHtmlEscaped());
}

/// "Kl. 9.30 BA, sag 114, Eksempelvej 9"
QString visitWords(const VisitLine& visit) {
    QStringList parts{VisitPaperWords::tr("At %1: %2").arg(formatTime(visit.at), visit.initials)};
    if (!visit.caseNumber.isEmpty()) {
        parts << VisitPaperWords::tr("case %1").arg(visit.caseNumber);
    }
    if (!visit.street.isEmpty()) {
        parts << visit.street;
    }
    return parts.join(QStringLiteral(", "));
}

QString workerWords(const VisitSheet& sheet) {
    QStringList parts{sheet.worker, formatPhone(sheet.round.mobile), sheet.round.car};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// On paper, or in a file that is taken down.
Result<void> printVisits(QPrinter& printer, Workspace& workspace, const QString& path, const VisitSheet& sheet) {
    const QString html = visitPaperHtml(sheet);
    if (!path.isEmpty()) {
        return writePlainFile(workspace.session, path, QStringLiteral("visit_sheet"),
                              [&printer, &html] { return printDaySheet(printer, html); });
    }
    if (const Result<void> printed = printDaySheet(printer, html); !printed) {
        return printed;
    }
    return workspace.audit.note(AuditAction::Printed, RecordKind::VisitRound, 0, 0,
                                QStringLiteral("visit_sheet.print.") + isoDate(sheet.round.backAt.date()));
}
} // namespace

QString visitPaperHtml(const VisitSheet& sheet) {
    QString html =
        QStringLiteral("<h2>%1</h2>")
            .arg(VisitPaperWords::tr("Home visits %1").arg(formatLongDate(sheet.round.backAt.date())).toHtmlEscaped());
    html += visitParagraph(workerWords(sheet), true);
    for (const VisitLine& visit : sheet.visits) {
        html += visitParagraph(visitWords(visit));
        if (!visit.safetyNote.isEmpty()) {
            html += visitParagraph(VisitPaperWords::tr("Before the visit: %1").arg(visit.safetyNote));
        }
    }
    html += visitParagraph(VisitPaperWords::tr("Back at %1.").arg(formatTime(sheet.round.backAt.time())), true);
    html +=
        visitParagraph(VisitPaperWords::tr("Not back at %1: ring %2. No answer: ring %3.")
                           .arg(formatTime(sheet.round.ringAt.time()), formatPhone(sheet.round.mobile), sheet.round.nextCall),
                       true);
    return html +
           visitParagraph(VisitPaperWords::tr("Shred this sheet on %1.").arg(formatDate(sheet.round.backAt.date().addDays(1))));
}

void printVisitPaper(QWidget* page, PageContext& context, const VisitSheet& sheet) {
    const QString day = isoDate(sheet.round.backAt.date());
    context.ask.print(page, VisitPaperWords::tr("Home visits %1").arg(day), [page, &context, sheet, day](QPrinter& printer) {
        const QString path = printer.outputFileName(); // given where the dialog prints to a file
        const Result<void> done = printVisits(printer, context.workspace, path, sheet);
        if (!done) {
            messagesFor(page)->fail(done.error().message);
        } else if (!path.isEmpty()) {
            messagesFor(page)->tell(VisitPaperWords::tr("The sheet is saved as a file. The file is not encrypted."));
        }
    });
}

} // namespace brobygger
