// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time/dates.h"
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "tests/ui/appointments/appointment_steps.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/forms/time_field.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/appointments/appointment_form.h"
#include "ui/shared/appointments/place_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("An appointment is booked by keyboard alone", "[appointments]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundAppointments around(desk, citizen);
    desk.actions.trigger(command::newAppointment.toString());
    QApplication::processEvents();
    auto* dialog = named<FormDialog>(*around.tab, "appointmentDialog");
    REQUIRE(dialog);
    QApplication::processEvents();
    named<QComboBox>(*dialog, "sectorCombo")->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Tab);
    type("diabeteskontrol");
    press(Qt::Key_Tab);
    type("Randers");
    press(Qt::Key_Tab);
    type("5/11");
    named<TimeField>(*dialog, "startTimeTime")->edit()->setFocus();
    type("1030");
    press(Qt::Key_Tab);
    type("11.15");
    named<QComboBox>(*dialog, "transportCombo")->setFocus();
    type("F");
    named<QCheckBox>(*dialog, "wantsReminderCheck")->setFocus();
    press(Qt::Key_Space);
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto rows = desk.workspace().appointments.forCitizen(citizen);
    REQUIRE(rows.size() == 1);
    const Appointment& booked = rows.first().appointment;
    CHECK(booked.sector == QStringLiteral("hospital"));
    CHECK(booked.title == QStringLiteral("diabeteskontrol"));
    CHECK(booked.place == QStringLiteral("Randers"));
    CHECK(booked.startsAt == fromIsoMinute(QStringLiteral("2026-11-05T10:30")));
    CHECK(booked.endsAt == fromIsoMinute(QStringLiteral("2026-11-05T11:15")));
    CHECK(booked.wantsReminder);
    CHECK(named<RecordTable>(*around.tab, "citizenAppointmentsTable")->model()->rowCount() == 1);
}

TEST_CASE("A form that lacks something stays open and says what", "[appointments]") {
    Desk desk;
    AroundAppointments around(desk, aCitizen(desk.workspace()).id);
    desk.actions.trigger(command::newAppointment.toString());
    QApplication::processEvents();
    auto* dialog = named<FormDialog>(*around.tab, "appointmentDialog");
    REQUIRE(dialog);
    dialog->submit();
    CHECK(dialog->isVisible());
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("sector")).isEmpty());
    choose(named<QComboBox>(*dialog, "sectorCombo"), QStringLiteral("gp"));
    dialog->submit();
    CHECK(dialog->isVisible());
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("date")).isEmpty());
}

TEST_CASE("Choosing the day leaves what is wrong elsewhere in the form marked", "[appointments]") {
    Desk desk;
    AroundAppointments around(desk, aCitizen(desk.workspace()).id);
    desk.actions.trigger(command::newAppointment.toString());
    QApplication::processEvents();
    auto* dialog = named<FormDialog>(*around.tab, "appointmentDialog");
    REQUIRE(dialog);
    dialog->submit();
    REQUIRE_FALSE(dialog->form()->problemAt(QStringLiteral("sector")).isEmpty());
    named<DateField>(*dialog, "dateDate")->setDate(QDate(2026, 11, 5));
    CHECK(dialog->form()->problemAt(QStringLiteral("date")).isEmpty());
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("sector")).isEmpty());
}

TEST_CASE("Where only the day is known, no appointment is booked before its time is written", "[appointments]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    QWidget page;
    page.show();
    openBooking(&page, desk.context, {.citizen = citizen, .startsAt = QDateTime(QDate(2026, 11, 5), QTime(0, 0))});
    auto* dialog = named<FormDialog>(page, "appointmentDialog");
    REQUIRE(dialog);
    CHECK(named<DateField>(*dialog, "dateDate")->date() == QDate(2026, 11, 5));
    choose(named<QComboBox>(*dialog, "sectorCombo"), QStringLiteral("gp"));
    dialog->submit();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("date")).isEmpty());
    CHECK(desk.workspace().appointments.forCitizen(citizen).isEmpty());
    named<TimeField>(*dialog, "startTimeTime")->setTime(QTime(9, 0));
    dialog->submit();
    REQUIRE(desk.workspace().appointments.forCitizen(citizen).size() == 1);
    CHECK(desk.workspace().appointments.forCitizen(citizen).first().appointment.startsAt ==
          QDateTime(QDate(2026, 11, 5), QTime(9, 0)));
}

TEST_CASE("A series of weeks is booked in one go", "[appointments]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundAppointments around(desk, citizen);
    desk.actions.trigger(command::newAppointment.toString());
    QApplication::processEvents();
    auto* dialog = named<FormDialog>(*around.tab, "appointmentDialog");
    REQUIRE(dialog);
    choose(named<QComboBox>(*dialog, "sectorCombo"), QStringLiteral("offer"));
    named<DateField>(*dialog, "dateDate")->setDate(QDate(2026, 11, 5));
    named<TimeField>(*dialog, "startTimeTime")->setTime(QTime(14, 0));
    named<QSpinBox>(*dialog, "timesSpin")->setValue(4);
    dialog->submit();
    CHECK(desk.workspace().appointments.forCitizen(citizen).size() == 4);
}

TEST_CASE("A place is found among the offers while one types, shows its address and sets where it is", "[appointments]") {
    Desk desk;
    Offer offer;
    offer.name = QStringLiteral("Mandegruppen (eksempel)");
    offer.street = QStringLiteral("Storegade 5");
    offer.postcode = QStringLiteral("8961");
    offer.town = QStringLiteral("Allingåbro");
    offer.phone = QStringLiteral("86481234");
    const auto offerId = desk.workspace().offers.add(offer);
    REQUIRE(offerId);
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundAppointments around(desk, citizen);
    desk.actions.trigger(command::newAppointment.toString());
    QApplication::processEvents();
    auto* dialog = named<FormDialog>(*around.tab, "appointmentDialog");
    REQUIRE(dialog);
    auto* place = named<PlaceField>(*dialog, "placeField");
    named<QLineEdit>(*place, "placeEdit")->setFocus();
    type("mande");
    press(Qt::Key_Return);
    CHECK(place->place() == Place{{}, *offerId, {}, false});
    CHECK(named<QLabel>(*place, "placeDetails")->text().contains(QStringLiteral("Storegade 5")));
    CHECK(named<QLabel>(*place, "placeDetails")->text().contains(QStringLiteral("86 48 12 34")));
    CHECK(named<QComboBox>(*dialog, "sectorCombo")->currentData().toString() == QStringLiteral("offer"));
    named<DateField>(*dialog, "dateDate")->setDate(QDate(2026, 11, 5));
    named<TimeField>(*dialog, "startTimeTime")->setTime(QTime(14, 0));
    dialog->submit();
    const auto rows = desk.workspace().appointments.forCitizen(citizen);
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().appointment.offer == *offerId);
    CHECK(rows.first().where() == offer.name);

    around.page.messages()->findChild<QPushButton*>(QStringLiteral("messageActionButton"))->click();
    CHECK(desk.workspace().appointments.forCitizen(citizen).isEmpty());
}

TEST_CASE("What is typed over a chosen place is a place in words again", "[appointments]") {
    Desk desk;
    Partner clinic;
    clinic.name = QStringLiteral("Lægehuset Grenaa");
    const auto partner = desk.workspace().partners.add(clinic);
    REQUIRE(partner);
    PlaceField place(desk.workspace());
    Desk::show(place);
    place.setPlace({{}, {}, *partner, false});
    CHECK(place.place() == Place{{}, {}, *partner, false});
    CHECK(place.sector() == QStringLiteral("gp"));
    auto* edit = named<QLineEdit>(place, "placeEdit");
    CHECK(edit->text() == clinic.name);
    edit->setFocus();
    edit->selectAll();
    type("ved kirken");
    CHECK(place.place() == Place{QStringLiteral("ved kirken"), {}, {}, false});
    edit->selectAll();
    type("hjem");
    press(Qt::Key_Return);
    CHECK(place.place().atHome);
}
