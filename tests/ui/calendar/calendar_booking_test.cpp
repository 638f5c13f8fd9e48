// SPDX-License-Identifier: GPL-3.0-or-later
// Booking from the calendar, and where the calendar goes for it.
#include "tests/ui/calendar/calendar_desk.h"
#include "ui/kit/tables/record_table.h"

#include <QLineEdit>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("N in the week opens the form where the citizen is asked for", "[calendar]") {
    Desk desk;
    aCitizen(desk.workspace());
    CalendarPage page(desk.context);
    Desk::show(page);
    press(Qt::Key_N);
    auto* dialog = named<FormDialog>(page, "appointmentDialog");
    REQUIRE(dialog);
    auto* who = named<CitizenField>(*dialog, "citizenField");
    REQUIRE(who);
    CHECK(who->isAncestorOf(focused()));
}

TEST_CASE("A double click on a free time books there", "[calendar]") {
    Desk desk;
    CalendarPage page(desk.context);
    Desk::show(page);
    auto* grid = named<WeekGrid>(page, "weekGrid");
    QTest::mouseDClick(grid, Qt::LeftButton, {}, QPoint(80, grid->height() / 2));
    QApplication::processEvents();
    auto* dialog = named<FormDialog>(page, "appointmentDialog");
    REQUIRE(dialog);
    CHECK(named<DateField>(*dialog, "dateDate")->date() == QDate(2026, 11, 2));
    REQUIRE(named<TimeField>(*dialog, "startTimeTime")->time());
    CHECK(named<TimeField>(*dialog, "startTimeTime")->time()->hour() == 12);
}

TEST_CASE("A new appointment from the calendar asks for the citizen and takes the day of the cursor", "[calendar]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    bookedAtClinic(desk.workspace(), citizen, 0);
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

TEST_CASE("After an appointment is booked for another week the calendar goes there and the appointment is chosen",
          "[calendar]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    bookedAtClinic(desk.workspace(), citizen, 0);
    const AppointmentId early = bookedAtClinic(desk.workspace(), citizen, 17);
    CalendarPage page(desk.context);
    Desk::show(page);
    bookInForm(desk, page, citizen, QDateTime(QDate(2026, 11, 19), QTime(13, 0)));
    CHECK(page.monday() == QDate(2026, 11, 16));
    CHECK(page.header()->title() == QStringLiteral("Uge 47"));
    const AppointmentRow* chosen = named<WeekGrid>(page, "weekGrid")->currentAppointment();
    REQUIRE(chosen);
    CHECK(chosen->appointment.id != early);
    CHECK(chosen->appointment.startsAt == QDateTime(QDate(2026, 11, 19), QTime(13, 0)));
    CHECK(desk.actions.action(QStringLiteral("calendar.move"))->isEnabled());

    desk.actions.action(QStringLiteral("calendar.move"))->trigger();
    QApplication::processEvents();
    auto* dialog = named<FormDialog>(page, "rescheduleDialog");
    REQUIRE(dialog);
    named<DateField>(*dialog, "dateDate")->setDate(QDate(2026, 11, 26));
    dialog->submit();
    QApplication::processEvents();
    CHECK(page.monday() == QDate(2026, 11, 23));
    chosen = named<WeekGrid>(page, "weekGrid")->currentAppointment();
    REQUIRE(chosen);
    CHECK(chosen->appointment.startsAt.date() == QDate(2026, 11, 26));
}

TEST_CASE("When a new time is the outcome of an appointment, the calendar goes to the new time", "[calendar]") {
    Desk desk;
    bookedAtClinic(desk.workspace(), aCitizen(desk.workspace()).id, 0);
    CalendarPage page(desk.context);
    Desk::show(page);
    desk.actions.action(QStringLiteral("calendar.outcome"))->trigger();
    QApplication::processEvents();
    REQUIRE(named<FormDialog>(page, "outcomeDialog"));
    press(Qt::Key_7);
    auto* dialog = named<FormDialog>(page, "rescheduleDialog");
    REQUIRE(dialog);
    named<DateField>(*dialog, "dateDate")->setDate(QDate(2026, 11, 26));
    dialog->submit();
    QApplication::processEvents();
    CHECK(page.monday() == QDate(2026, 11, 23));
    const AppointmentRow* chosen = named<WeekGrid>(page, "weekGrid")->currentAppointment();
    REQUIRE(chosen);
    CHECK(chosen->appointment.startsAt == QDateTime(QDate(2026, 11, 26), QTime(10, 30)));
}

TEST_CASE("An appointment booked in the list is the chosen row, also when the list must go on for it", "[calendar]") {
    for (const QDate day : {QDate(2026, 11, 19), QDate(2027, 1, 7)}) {
        Desk desk;
        const CitizenId citizen = aCitizen(desk.workspace()).id;
        bookedAtClinic(desk.workspace(), citizen, 0);
        CalendarPage page(desk.context);
        Desk::show(page);
        QTest::mouseClick(named<QPushButton>(page, "listViewButton"), Qt::LeftButton);
        bookInForm(desk, page, citizen, QDateTime(day, QTime(13, 0)));
        INFO(day.toString(Qt::ISODate).toStdString());
        CHECK(page.monday() == (day == QDate(2026, 11, 19) ? QDate(2026, 11, 2) : QDate(2027, 1, 4)));
        const AppointmentId chosen = AppointmentId::fromString(named<RecordTable>(page, "appointmentsTable")->currentKey());
        const auto row = desk.workspace().appointments.find(chosen);
        REQUIRE(row);
        CHECK(row->appointment.startsAt.date() == day);
    }
}
