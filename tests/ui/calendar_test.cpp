// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui_desk.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/day_sheet.h"
#include "ui/calendar/week_view.h"
#include "ui/kit/form_dialog.h"
#include "ui/kit/record_table.h"
#include "ui/kit/search_popup.h"
#include "ui/pickers/citizen_field.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {

AppointmentId booked(Workspace& workspace, CitizenId citizen, int day) {
    Appointment appointment;
    appointment.citizen = citizen;
    appointment.sector = QStringLiteral("gp");
    appointment.place = QStringLiteral("Lægehuset");
    appointment.startsAt = QDateTime(workspace.clock.today().addDays(day), QTime(10, 30));
    const auto id = workspace.appointments.book(appointment);
    REQUIRE(id);
    return *id;
}

} // namespace

TEST_CASE("The week shows each appointment in its day and goes on and back", "[calendar]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    booked(desk.workspace(), citizen, 2);
    booked(desk.workspace(), citizen, 7);
    CalendarPage page(desk.context);
    auto* week = named<WeekView>(page, "weekTable");
    QAbstractItemModelTester tester(week->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    Desk::show(page);
    CHECK(week->model()->index(0, 2).data().toString().contains(QStringLiteral("Bente M.")));
    CHECK(week->model()->index(0, 0).data().toString().isEmpty());
    desk.actions.action(QStringLiteral("calendar.next"))->trigger();
    CHECK(page.monday() == QDate(2026, 11, 9));
    CHECK(week->model()->index(0, 0).data().toString().contains(QStringLiteral("Bente M.")));
    desk.actions.action(QStringLiteral("calendar.previous"))->trigger();
    desk.actions.action(QStringLiteral("calendar.previous"))->trigger();
    CHECK(page.monday() == QDate(2026, 10, 26));
    desk.actions.action(QStringLiteral("calendar.today"))->trigger();
    CHECK(page.monday() == QDate(2026, 11, 2));
}

TEST_CASE("Arrow keys walk through the week and Enter opens the citizen at that appointment", "[calendar]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    booked(desk.workspace(), citizen, 0);
    const AppointmentId id = booked(desk.workspace(), citizen, 1);
    CalendarPage page(desk.context);
    Desk::show(page);
    named<WeekView>(page, "weekTable")->setFocus();
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    REQUIRE(desk.navigator.opened.size() == 1);
    CHECK(desk.navigator.opened.first().citizen == citizen);
    CHECK(desk.navigator.opened.first().record == id.value());
}

TEST_CASE("The list holds four weeks from the one that is shown", "[calendar]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    for (const int day : {-1, 0, 27, 28}) {
        booked(desk.workspace(), citizen, day);
    }
    CalendarPage page(desk.context);
    Desk::show(page);
    CHECK(named<RecordTable>(page, "appointmentsTable")->model()->rowCount() == 2);
}

TEST_CASE("A new appointment from the calendar asks for the citizen and takes the day of the cursor",
          "[calendar]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    booked(desk.workspace(), citizen, 0);
    CalendarPage page(desk.context);
    Desk::show(page);
    desk.actions.action(QStringLiteral("calendar.new"))->trigger();
    QApplication::processEvents();
    auto* dialog = named<FormDialog>(page, "appointmentDialog");
    REQUIRE(dialog);
    auto* who = named<CitizenField>(*dialog, "citizenField");
    REQUIRE(who);
    named<QLineEdit>(*who, "searchEdit")->setFocus();
    type("mikk");
    press(Qt::Key_Return);
    CHECK(who->citizen() == citizen);
}

TEST_CASE("A day sheet carries initials unless names are asked for", "[calendar]") {
    Desk desk;
    booked(desk.workspace(), aCitizen(desk.workspace()).id, 0);
    const QDate today = desk.workspace().clock.today();
    const auto rows = desk.workspace().appointments.day(today);
    const QString initials = daySheetHtml(desk.workspace(), today, rows, NamesOnSheet::Initials);
    CHECK_FALSE(initials.contains(QStringLiteral("Mikkelsen")));
    CHECK(initials.contains(QStringLiteral(">BM<")));
    CHECK(daySheetHtml(desk.workspace(), today, rows, NamesOnSheet::Full)
              .contains(QStringLiteral("Bente Mikkelsen")));

    QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("dag.pdf"));
    CalendarPage page(desk.context);
    Desk::show(page);
    desk.ask.answer(0);
    desk.ask.answer(pdf);
    desk.actions.action(QStringLiteral("calendar.print"))->trigger();
    CHECK(QFile(pdf).size() > 0);
}

TEST_CASE("The calendar is exported from today on and the file is taken down as unencrypted", "[calendar]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    booked(desk.workspace(), citizen, -1);
    booked(desk.workspace(), citizen, 3);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("aftaler.ics"));
    CalendarPage page(desk.context);
    Desk::show(page);
    desk.ask.answer(path);
    desk.actions.action(QStringLiteral("calendar.export"))->trigger();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count("BEGIN:VEVENT") == 1);
    REQUIRE(desk.workspace().audit.plainFiles().size() == 1);
    CHECK(desk.workspace().audit.plainFiles().first().path == path);
}
