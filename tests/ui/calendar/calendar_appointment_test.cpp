// SPDX-License-Identifier: GPL-3.0-or-later
// Coming to an appointment in the week, and what can be done with it there.
#include "tests/ui/calendar/calendar_desk.h"
#include "ui/kit/commands/message_bar.h"

#include <QLabel>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("Arrow keys walk through the week, Enter shows what can be done and Escape goes back", "[calendar]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    bookedAtClinic(desk.workspace(), citizen, 0);
    const AppointmentId id = bookedAtClinic(desk.workspace(), citizen, 1);
    CalendarPage page(desk.context);
    Desk::show(page);
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    auto* popover = named<QWidget>(page, "appointmentPopover");
    REQUIRE(popover->isVisible());
    CHECK(popover->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Escape);
    CHECK_FALSE(popover->isVisible());
    auto* block = qobject_cast<AppointmentBlock*>(QApplication::focusWidget());
    REQUIRE(block);
    CHECK(block->row().appointment.id == id);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    CHECK(named<WeekGrid>(page, "weekGrid")->currentDay() == QDate(2026, 11, 5));
    press(Qt::Key_T);
    CHECK(named<WeekGrid>(page, "weekGrid")->currentDay() == QDate(2026, 11, 2));
    press(Qt::Key_Left);
    CHECK(page.monday() == QDate(2026, 10, 26));
}

TEST_CASE("A click on an appointment shows it, and a double click opens the citizen at it", "[calendar]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const AppointmentId id = bookedAtClinic(desk.workspace(), citizen, 1);
    CalendarPage page(desk.context);
    Desk::show(page);
    QTest::mouseClick(blocks(page).first(), Qt::LeftButton);
    auto* popover = named<QWidget>(page, "appointmentPopover");
    REQUIRE(popover->isVisible());
    CHECK_FALSE(
        popover->geometry().intersects(QRect(blocks(page).first()->mapTo(&page, QPoint(0, 0)), blocks(page).first()->size())));
    CHECK(page.rect().contains(popover->geometry()));
    QTest::mouseDClick(blocks(page).first(), Qt::LeftButton);
    REQUIRE(desk.navigator.opened.size() == 1);
    CHECK(desk.navigator.opened.first().citizen == citizen);
    CHECK(desk.navigator.opened.first().record == id.value());
}

TEST_CASE("The outcome is entered from the appointment in the week and shown on it", "[calendar]") {
    Desk desk;
    const AppointmentId id = bookedAtClinic(desk.workspace(), aCitizen(desk.workspace()).id, -1);
    CalendarPage page(desk.context);
    Desk::show(page);
    desk.actions.action(QStringLiteral("calendar.previous"))->trigger();
    REQUIRE(blocks(page).size() == 1);
    QTest::mouseClick(blocks(page).first(), Qt::LeftButton);
    QTest::mouseClick(named<QPushButton>(page, "popoveroutcomeButton"), Qt::LeftButton);
    QApplication::processEvents();
    REQUIRE(named<FormDialog>(page, "outcomeDialog"));
    press(Qt::Key_1);
    CHECK(desk.workspace().appointments.find(id)->appointment.outcome == outcome::attended);
    QApplication::processEvents();
    CHECK(blocks(page).first()->accessibleName().contains(
        desk.workspace().codes.name(QStringLiteral("appointment_outcome"), QStringLiteral("attended"), QStringLiteral("da"))));
}

TEST_CASE("After a no-show a new time can be asked for in the week", "[calendar]") {
    Desk desk;
    const AppointmentId id = bookedAtClinic(desk.workspace(), aCitizen(desk.workspace()).id, 0);
    desk.file.clock.moveTo(QDateTime(desk.workspace().clock.today(), QTime(15, 0)));
    REQUIRE(desk.workspace().appointments.recordOutcome(id, {outcome::noShow, {}, QStringLiteral("forgot"), {}}));
    CalendarPage page(desk.context);
    Desk::show(page);
    QTest::mouseClick(blocks(page).first(), Qt::LeftButton);
    QAction* move = desk.actions.action(QStringLiteral("calendar.move"));
    REQUIRE(move->isEnabled());
    move->trigger();
    QApplication::processEvents();
    REQUIRE(named<FormDialog>(page, "appointmentDialog"));
}

TEST_CASE("In a narrow window no button of an appointment in the week is cut", "[calendar][narrow]") {
    Desk desk;
    bookedAtClinic(desk.workspace(), aCitizen(desk.workspace()).id, 0);
    CalendarPage page(desk.context);
    Desk::show(page);
    page.resize(584, 672);
    QApplication::processEvents();
    QTest::mouseClick(blocks(page).first(), Qt::LeftButton);
    QApplication::processEvents();
    auto* popover = named<QWidget>(page, "appointmentPopover");
    REQUIRE(popover->isVisible());
    for (const QPushButton* button : popover->findChildren<QPushButton*>()) {
        INFO(button->text().toStdString());
        CHECK(button->width() >= button->sizeHint().width());
        CHECK(popover->rect().contains(button->geometry()));
    }
}

TEST_CASE("The place of an appointment is shown whole, with postcode and town", "[calendar]") {
    Desk desk;
    Appointment appointment;
    appointment.citizen = aCitizen(desk.workspace()).id;
    appointment.sector = QStringLiteral("gp");
    appointment.startsAt = QDateTime(desk.workspace().clock.today(), QTime(10, 30));
    for (const char* place : {"Lægehuset Ørum Djurs, Eksempelvej 105, 8586 Ørum Djurs",
                              "Lægehuset Ørum Djurs (eksempel), Eksempelvej 105, 8586 Ørum Djurs",
                              "Sundhedshuset i Grenaa, indgang C, 2. sal, Eksempelvej 105, 8500 Grenaa"}) {
        appointment.place = QString::fromUtf8(place);
        appointment.startsAt = appointment.startsAt.addSecs(2 * 3600);
        REQUIRE(desk.workspace().appointments.book(appointment));
    }
    CalendarPage page(desk.context);
    Desk::show(page);
    for (AppointmentBlock* block : blocks(page)) {
        QTest::mouseClick(block, Qt::LeftButton);
        QApplication::processEvents();
        for (const QLabel* label : named<QWidget>(page, "appointmentPopover")->findChildren<QLabel*>()) {
            if (label->isVisible() && label->wordWrap()) {
                INFO(label->text().toStdString());
                CHECK(label->height() >= label->heightForWidth(label->width()));
            }
        }
    }
}

TEST_CASE("A missing telephone number leads from the calendar to its own field of the citizen's form", "[calendar]") {
    Desk desk;
    Citizen citizen = aCitizen(desk.workspace());
    citizen.phone.clear();
    REQUIRE(desk.workspace().citizens.change(citizen));
    bookedAtClinic(desk.workspace(), citizen.id, 1);
    CalendarPage page(desk.context);
    Desk::show(page);
    press(Qt::Key_Right);
    desk.actions.action(QStringLiteral("calendar.sms"))->trigger();
    auto* edit = named<QPushButton>(*page.messages(), "messageActionButton");
    REQUIRE(edit);
    REQUIRE(edit->text() == QStringLiteral("Ret borgeren…"));
    edit->click();
    REQUIRE(desk.navigator.edited.size() == 1);
    CHECK(desk.navigator.edited.first() == std::pair(citizen.id, QStringLiteral("phone")));
    CHECK(desk.navigator.opened.isEmpty());
}
