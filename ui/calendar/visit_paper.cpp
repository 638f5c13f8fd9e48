// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/visit_paper.h"

#include "core/base/time/dates.h"
#include "core/base/values/phone.h"

#include <QCoreApplication>

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

} // namespace brobygger
