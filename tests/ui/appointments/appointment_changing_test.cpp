// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time/dates.h"
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "tests/ui/appointments/appointment_steps.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/forms/time_field.h"
#include "ui/shared/appointments/appointment_form.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("What was changed elsewhere while the form of an appointment was open is not taken back by saving",
          "[appointments]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const AppointmentId id = bookedVisit(workspace, citizen, 3);
    QWidget page;
    page.show();
    openChange(&page, desk.context, *workspace.appointments.find(id));
    auto* dialog = named<FormDialog>(page, "appointmentDialog");
    REQUIRE(dialog);
    QTest::keyClicks(named<QLineEdit>(*dialog, "titleEdit"), QStringLiteral("diabeteskontrol"));
    Appointment elsewhere = workspace.appointments.find(id)->appointment;
    elsewhere.startsAt = elsewhere.startsAt.addSecs(60 * 60);
    elsewhere.place = QStringLiteral("afsnit 4");
    elsewhere.transport = QStringLiteral("flextur");
    elsewhere.transportPrice = Money{3500};
    elsewhere.wantsReminder = true;
    REQUIRE(workspace.appointments.change(elsewhere));
    elsewhere = workspace.appointments.find(id)->appointment;
    elsewhere.title = QStringLiteral("diabeteskontrol");
    dialog->submit();
    CHECK(workspace.appointments.find(id)->appointment == elsewhere);
}

TEST_CASE("An appointment that was moved meanwhile gets day, beginning and end together when only its end is changed",
          "[appointments]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const AppointmentId id = bookedVisit(workspace, aCitizen(workspace).id, 3);
    const QDateTime shown = workspace.appointments.find(id)->appointment.startsAt;
    QWidget page;
    page.show();
    openChange(&page, desk.context, *workspace.appointments.find(id));
    auto* dialog = named<FormDialog>(page, "appointmentDialog");
    REQUIRE(dialog);
    Appointment elsewhere = workspace.appointments.find(id)->appointment;
    elsewhere.startsAt = shown.addDays(1);
    REQUIRE(workspace.appointments.change(elsewhere));
    named<TimeField>(*dialog, "endTimeTime")->setTime(QTime(11, 15));
    dialog->submit();
    const Appointment saved = workspace.appointments.find(id)->appointment;
    CHECK(saved.startsAt == shown);
    CHECK(saved.endsAt == QDateTime(shown.date(), QTime(11, 15)));
}

TEST_CASE("A choice that is retired stands in the form of an appointment that has it by its word", "[appointments]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const AppointmentId id = bookedVisit(workspace, aCitizen(workspace).id, 3);
    Appointment old = workspace.appointments.find(id)->appointment;
    old.transport = QStringLiteral("ferry");
    REQUIRE(workspace.appointments.change(old));
    REQUIRE(workspace.codeLists.retire(QStringLiteral("transport"), old.transport, workspace.clock.today()));
    QWidget page;
    page.show();
    openChange(&page, desk.context, *workspace.appointments.find(id));
    auto* dialog = named<FormDialog>(page, "appointmentDialog");
    REQUIRE(dialog);
    CHECK(named<QComboBox>(*dialog, "transportCombo")->currentText() == QStringLiteral("færge"));
}

TEST_CASE("Of the form of an appointment only what was changed in it is written", "[appointments]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const AppointmentId id = bookedVisit(workspace, citizen, 3);
    Appointment old = workspace.appointments.find(id)->appointment;
    old.transport = QStringLiteral("ferry");
    REQUIRE(workspace.appointments.change(old));
    REQUIRE(workspace.codeLists.retire(QStringLiteral("transport"), old.transport, workspace.clock.today()));
    Appointment expected = workspace.appointments.find(id)->appointment;
    const qsizetype lines = workspace.audit.lines(citizen.value(), 0).size();
    QWidget page;
    page.show();
    openChange(&page, desk.context, *workspace.appointments.find(id));
    auto* dialog = named<FormDialog>(page, "appointmentDialog");
    REQUIRE(dialog);
    auto* price = named<QLineEdit>(*dialog, "transportPriceEdit");
    QTest::keyClicks(price, QStringLiteral("ti kroner"));
    dialog->submit();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("transportPrice")).isEmpty());
    CHECK(workspace.audit.lines(citizen.value(), 0).size() == lines);
    price->clear();
    QTest::keyClicks(price, QStringLiteral("49,50"));
    dialog->submit();
    expected.transportPrice = Money{4950};
    CHECK(workspace.appointments.find(id)->appointment == expected);
    CHECK(workspace.audit.lines(citizen.value(), 0).size() == lines + 1);
}

TEST_CASE("A new time is agreed from the outcome and keeps the old appointment", "[appointments]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const AppointmentId id = bookedVisit(desk.workspace(), citizen, 3);
    AroundAppointments around(desk, citizen);
    around.tab->showRecord(id.value());
    desk.actions.trigger(QStringLiteral("appointment.outcome"));
    QApplication::processEvents();
    press(Qt::Key_7);
    auto* dialog = named<FormDialog>(*around.tab, "rescheduleDialog");
    REQUIRE(dialog);
    CHECK(dialog->accessibleDescription().startsWith(named<QLabel>(*dialog, "whatCameBefore")->text()));
    CHECK(dialog->accessibleDescription().startsWith(QStringLiteral("Udfaldet er, at der er aftalt en ny tid.")));
    named<DateField>(*dialog, "dateDate")->setDate(QDate(2026, 11, 20));
    dialog->submit();
    CHECK(desk.workspace().appointments.find(id)->appointment.outcome == outcome::rescheduled);
    CHECK(desk.workspace().appointments.forCitizen(citizen).first().appointment.startsAt ==
          fromIsoMinute(QStringLiteral("2026-11-20T10:30")));
}

TEST_CASE("Moving an appointment whose transport was ordered says that it must be ordered anew", "[appointments]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const AppointmentId id = bookedVisit(desk.workspace(), citizen, 3);
    Appointment driven = desk.workspace().appointments.find(id)->appointment;
    driven.transport = QStringLiteral("flextur");
    REQUIRE(desk.workspace().appointments.change(driven));
    REQUIRE(desk.workspace().appointments.orderTransport(id));
    AroundAppointments around(desk, citizen);
    around.tab->showRecord(id.value());
    named<QPushButton>(*around.tab, "moveButton")->click();
    QApplication::processEvents();
    auto* dialog = named<FormDialog>(*around.tab, "rescheduleDialog");
    REQUIRE(dialog);
    named<DateField>(*dialog, "dateDate")->setDate(QDate(2026, 11, 20));
    dialog->submit();
    CHECK(around.page.messages()->text().contains(
        QStringLiteral("Transporten var bestilt til den gamle tid og skal bestilles igen.")));
}

TEST_CASE("Moving an appointment to a day that is past is said at the day and in the message, and done", "[appointments]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const AppointmentId id = bookedVisit(desk.workspace(), citizen, 3);
    AroundAppointments around(desk, citizen);
    around.tab->showRecord(id.value());
    named<QPushButton>(*around.tab, "moveButton")->click();
    QApplication::processEvents();
    auto* dialog = named<FormDialog>(*around.tab, "rescheduleDialog");
    REQUIRE(dialog);
    auto* day = named<DateField>(*dialog, "dateDate");
    const QString past = QStringLiteral("Dagen er allerede passeret.");
    day->setDate(QDate(2026, 10, 20));
    CHECK(dialog->form()->problemAt(QStringLiteral("date")) == past);
    day->setDate(QDate(2026, 10, 21));
    CHECK(dialog->form()->problemAt(QStringLiteral("date")) == past);
    day->setDate(QDate(2026, 11, 20));
    CHECK(dialog->form()->problemAt(QStringLiteral("date")).isEmpty());
    day->setDate(QDate(2026, 10, 20));
    dialog->submit();
    CHECK(desk.workspace().appointments.find(id)->appointment.outcome == outcome::rescheduled);
    CHECK(around.page.messages()->text().contains(past));
}

TEST_CASE("After a no-show New time books a new appointment, filled in from the old one", "[appointments]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const AppointmentId missed = bookedVisit(desk.workspace(), citizen, -1);
    REQUIRE(desk.workspace().appointments.recordOutcome(missed, {outcome::noShow, {}, QStringLiteral("forgot"), {}}));
    AroundAppointments around(desk, citizen);
    around.tab->showRecord(missed.value());
    auto* button = named<QPushButton>(*around.tab, "moveButton");
    REQUIRE(button->isEnabled());
    button->click();
    QApplication::processEvents();
    auto* dialog = named<FormDialog>(*around.tab, "appointmentDialog");
    REQUIRE(dialog);
    CHECK(named<QLabel>(*dialog, "whoLabel")->text() == QStringLiteral("Bente Mikkelsen"));
    CHECK(named<QComboBox>(*dialog, "sectorCombo")->currentData().toString() == QStringLiteral("gp"));
    CHECK(named<TimeField>(*dialog, "startTimeTime")->time() == QTime(10, 30));
    CHECK_FALSE(named<DateField>(*dialog, "dateDate")->date());
    named<DateField>(*dialog, "dateDate")->setDate(QDate(2026, 11, 20));
    dialog->submit();
    CHECK(desk.workspace().appointments.forCitizen(citizen).size() == 2);
    CHECK(desk.workspace().appointments.find(missed)->appointment.outcome == outcome::noShow);
    around.page.messages()->findChild<QPushButton*>(QStringLiteral("messageActionButton"))->click();
    CHECK(desk.workspace().appointments.forCitizen(citizen).size() == 1);
}

TEST_CASE("The form of an appointment says whose it is", "[appointments]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const AppointmentId id = bookedVisit(desk.workspace(), citizen, 3);
    AroundAppointments around(desk, citizen);
    around.tab->showRecord(id.value());
    for (const char* command : {"appointment.new", "appointment.change", "appointment.move"}) {
        INFO(command);
        desk.actions.trigger(QLatin1String(command));
        QApplication::processEvents();
        QPointer<FormDialog> dialog = around.tab->findChild<FormDialog*>();
        REQUIRE(dialog);
        CHECK(named<QLabel>(*dialog, "whoLabel")->text() == QStringLiteral("Bente Mikkelsen"));
        CHECK(dialog->accessibleDescription().contains(QStringLiteral("Bente Mikkelsen")));
        delete dialog;
    }
}
