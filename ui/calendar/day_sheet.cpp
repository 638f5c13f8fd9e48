// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/day_sheet.h"

#include "core/appointments/appointment_rules.h"
#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/shared/appointments/appointment_words.h"
#include "ui/shared/code_choices.h"
#include "ui/shared/pdf.h"

#include <QCoreApplication>
#include <QPrinter>
#include <QTextDocument>

namespace brobygger {

namespace {
/// In points: the program's own font is measured in pixels, which are next to nothing at the resolution of a printer.
constexpr double sheetPoints = 10;

QString cell(const QString& text) {
    return QStringLiteral("<td style=\"padding:6px 8px 6px 0; border-bottom:1px solid #999\">%1</td>")
        .arg(text.toHtmlEscaped());
}

QString heading(const QString& text) {
    return QStringLiteral("<th align=\"left\" style=\"padding:6px 8px 6px 0\">%1</th>").arg(text.toHtmlEscaped());
}
} // namespace

QString daySheetHtml(const Workspace& workspace, QDate day, const QList<AppointmentRow>& rows, NamesOnSheet names) {
    QString html = QStringLiteral("<h2>%1</h2><p>%2 · %3</p><table width=\"100%\" cellspacing=\"0\"><tr>%4%5%6%7%8</tr>")
                       .arg(QCoreApplication::translate("DaySheet", "Appointments %1").arg(formatLongDate(day)).toHtmlEscaped(),
                            QCoreApplication::translate("DaySheet", "week %1").arg(day.weekNumber()).toHtmlEscaped(),
                            workspace.session.actor().toHtmlEscaped(), heading(QCoreApplication::translate("DaySheet", "Time")),
                            heading(QCoreApplication::translate("DaySheet", "Who")),
                            heading(QCoreApplication::translate("DaySheet", "What and where")),
                            heading(QCoreApplication::translate("DaySheet", "Companion and transport")),
                            heading(QCoreApplication::translate("DaySheet", "Outcome")));
    for (const AppointmentRow& row : rows) {
        const bool initials = names == NamesOnSheet::Initials;
        html +=
            QStringLiteral("<tr>") + cell(timeSpan(row.appointment)) + cell(initials ? row.initials() : row.fullName()) +
            cell(whatAndWhere(workspace, row)) + cell(howToGetThere(workspace, row.appointment)) +
            cell(isToCallOff(row, workspace.clock.now())
                     // With initials it may lie on a table, and says nobody's death.
                     ? (initials ? QCoreApplication::translate("DaySheet", "to be called off") : callOffWords(row.lifeState))
                     : codeWord(workspace, QStringLiteral("appointment_outcome"), row.appointment.outcome)) +
            QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

Result<void> printDaySheet(QPrinter& printer, const QString& html) {
    QTextDocument document;
    QFont font = pdfFont(document.defaultFont());
    font.setPointSizeF(sheetPoints);
    document.setDefaultFont(font);
    document.setHtml(html);
    document.print(&printer);
    if (printer.printerState() == QPrinter::Error) {
        return Error{ErrorKind::Storage, QCoreApplication::translate(
                                             "DaySheet", "The day sheet could not be printed there. Choose another place.")};
    }
    return {};
}

} // namespace brobygger
