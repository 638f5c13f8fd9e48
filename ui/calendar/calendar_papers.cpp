// SPDX-License-Identifier: GPL-3.0-or-later
// The part of CalendarPage that prints and exports.
#include "core/base/time/dates.h"
#include "core/exports/appointment_calendar.h"
#include "core/security/plain_files.h"
#include "core/workspace/workspace.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/day_sheet.h"
#include "ui/calendar/letters_dialog.h"
#include "ui/calendar/visit_dialog.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/ask.h"

#include <QPrinter>

namespace brobygger {

void CalendarPage::printDay() {
    const QDate day = dayInFront();
    m_context.ask.choose(this, tr("Print the day sheet of %1?").arg(formatLongDate(day)),
                         tr("A sheet with initials can lie on a table. One with names is to be shredded."),
                         {tr("Initials"), tr("Full names")}, [this, day](int names) { printSheet(day, names); });
}

void CalendarPage::printSheet(QDate day, int names) {
    const bool isInitials = names == 0;
    const QString html = daySheetHtml(m_context.workspace, day, m_context.workspace.appointments.day(day),
                                      isInitials ? NamesOnSheet::Initials : NamesOnSheet::Full);
    m_context.ask.print(this, tr("Day sheet %1").arg(isoDate(day)), [this, html, day, isInitials](QPrinter& printer) {
        const QString path = printer.outputFileName(); // given where the dialog prints to a file
        const Result<void> done =
            path.isEmpty() ? printOnPaper(printer, html, day, isInitials) : writeSheetTo(path, printer, html, isInitials);
        if (!done) {
            messages()->fail(done.error().message);
        } else if (!path.isEmpty()) {
            messages()->tell(tr("The day sheet is saved as a file. The file is not encrypted."));
        }
    });
}

Result<void> CalendarPage::printOnPaper(QPrinter& printer, const QString& html, QDate day, bool isInitials) {
    if (const Result<void> printed = printDaySheet(printer, html); !printed) {
        return printed;
    }
    const QString sheet = isInitials ? QStringLiteral("day_sheet.print_initials.") : QStringLiteral("day_sheet.print_names.");
    return m_context.workspace.audit.note(AuditAction::Printed, RecordKind::Appointment, 0, 0, sheet + isoDate(day));
}

Result<void> CalendarPage::writeSheetTo(const QString& path, QPrinter& printer, const QString& html, bool isInitials) {
    return writePlainFile(m_context.workspace.session, path,
                          isInitials ? QStringLiteral("day_sheet_initials") : QStringLiteral("day_sheet_names"),
                          [&printer, &html] { return printDaySheet(printer, html); });
}

/// Of seven days: from today, or from the first day that is shown when that lies ahead.
void CalendarPage::printLetters() {
    constexpr int daysAhead = 7;
    const QDate from = qMax(m_context.workspace.clock.today(), m_monday);
    openAppointmentLetters(this, m_context, from, from.addDays(daysAhead - 1));
}

void CalendarPage::goOnVisits() {
    const QDate day = dayInFront();
    if (day < m_context.workspace.clock.today()) {
        messages()->warn(tr("%1 is over. Go to today or a day to come first.").arg(formatDate(day)));
        return;
    }
    if (m_context.workspace.visits.on(day).isEmpty()) {
        messages()->warn(
            tr("There is no home visit on %1. Book an appointment at the citizen's home first.").arg(formatDate(day)));
        return;
    }
    openVisits(this, m_context, day);
}

void CalendarPage::exportCalendar() {
    m_context.ask.saveFile(this, tr("Export the calendar"), tr("Appointments.ics"), tr("Calendar (*.ics)"),
                           [this](const QString& path) { writeCalendarTo(path); });
}

void CalendarPage::writeCalendarTo(const QString& path) {
    Workspace& workspace = m_context.workspace;
    const QDate from = workspace.clock.today();
    const QDate to(9998, 12, 31);
    const QList<CalendarEvent> events =
        calendarEvents(workspace.appointments.between(from, to, 0, workspace.appointments.countBetween(from, to)),
                       workspace.codes, workspace.citizens);
    const Result<void> written =
        writePlainFile(workspace.session, path, writeCalendar(events, workspace.clock.instant()), QStringLiteral("calendar"));
    if (!written) {
        messages()->fail(written.error().message);
        return;
    }
    messages()->tell(
        tr("%n appointments are saved without names. The file is not encrypted.", nullptr, static_cast<int>(events.size())));
}

} // namespace brobygger
