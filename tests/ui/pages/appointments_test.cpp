// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time/dates.h"
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "ui/appointments/appointments_tab.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/forms/key_list.h"
#include "ui/kit/forms/time_field.h"
#include "ui/kit/labels/chip.h"
#include "ui/kit/page.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/appointments/appointment_form.h"
#include "ui/shared/appointments/place_field.h"
#include "ui/shared/citizens/citizen_field.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {

/// A page with the tab in it, as the citizen's page holds it.
using AroundAppointments = TabAlone<AppointmentsTab>;

AppointmentId bookedVisit(Workspace& workspace, CitizenId citizen, int day) {
    Appointment appointment;
    appointment.citizen = citizen;
    appointment.sector = QStringLiteral("gp");
    appointment.startsAt = QDateTime(workspace.clock.today().addDays(day), QTime(10, 30));
    const auto id = workspace.appointments.book(appointment);
    REQUIRE(id);
    return *id;
}

/// Opens the form that asks what became of an appointment.
FormDialog* outcomeOf(AppointmentsTab& tab, AppointmentId id) {
    tab.showRecord(id.value());
    named<QPushButton>(tab, "outcomeButton")->click();
    QApplication::processEvents();
    auto* dialog = named<FormDialog>(tab, "outcomeDialog");
    REQUIRE(dialog);
    return dialog;
}

} // namespace

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

TEST_CASE("Asked why a citizen stayed away, all outcomes and all reasons are seen whole on a low screen", "[appointments]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const AppointmentId id = bookedVisit(desk.workspace(), citizen, -1);
    AroundAppointments around(desk, citizen);
    FormDialog* dialog = outcomeOf(*around.tab, id);
    dialog->resize(720, 600);
    named<KeyList>(*dialog, "outcomeList")->choose(outcome::noShow);
    QApplication::processEvents();
    for (const char* name : {"outcomeList", "reasonList"}) {
        INFO(name);
        const auto* list = named<KeyList>(*dialog, name);
        CHECK(list->visibleRegion().boundingRect().height() == list->height());
    }
    CHECK(dialog->height() <= 720 - 40); // of a screen of 720 px, with its title bar
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

TEST_CASE("Before its time only a cancellation or a new time can be chosen", "[appointments]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const AppointmentId id = bookedVisit(desk.workspace(), citizen, 3);
    AroundAppointments around(desk, citizen);
    outcomeOf(*around.tab, id);
    press(Qt::Key_1);
    CHECK_FALSE(desk.workspace().appointments.find(id)->appointment.hasOutcome());
    press(Qt::Key_3);
    press(Qt::Key_Return, Qt::ControlModifier);
    const Appointment cancelled = desk.workspace().appointments.find(id)->appointment;
    CHECK(cancelled.outcome == outcome::cancelledInTime);
    CHECK(cancelled.outcomeAt == desk.workspace().clock.now());
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

TEST_CASE("What was just booked is the chosen line among the citizen's appointments", "[appointments]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const AppointmentId later = bookedVisit(desk.workspace(), citizen, 10);
    AroundAppointments around(desk, citizen);
    auto* table = named<RecordTable>(*around.tab, "citizenAppointmentsTable");
    REQUIRE(table->currentKey() == later.toString());
    const AppointmentId sooner = bookedVisit(desk.workspace(), citizen, 3);
    CHECK(table->currentKey() == sooner.toString());
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

TEST_CASE("The message about a no-show offers a new time beside the way back", "[appointments]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const AppointmentId missed = bookedVisit(desk.workspace(), citizen, -1);
    AroundAppointments around(desk, citizen);
    outcomeOf(*around.tab, missed);
    press(Qt::Key_5); // stayed away
    press(Qt::Key_1);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.workspace().appointments.find(missed)->appointment.outcome == outcome::noShow);
    CHECK(named<QPushButton>(around.page, "messageActionButton")->isVisible());
    auto* next = named<QPushButton>(around.page, "messageNextButton");
    REQUIRE(next->isVisible());
    CHECK(next->text() == QStringLiteral("Ny tid…"));
    SECTION("over the page one is on") {
        next->click();
        QApplication::processEvents();
        auto* dialog = named<FormDialog>(*around.tab, "appointmentDialog");
        REQUIRE(dialog);
        CHECK(named<TimeField>(*dialog, "startTimeTime")->time() == QTime(10, 30));
    }
    SECTION("also when another citizen was opened meanwhile: it leads to the appointment") {
        delete around.tab;
        next->click();
        REQUIRE(desk.navigator.opened.size() == 1);
        CHECK(desk.navigator.opened.first().citizen == citizen);
        CHECK(desk.navigator.opened.first().record == missed.value());
        CHECK(desk.navigator.opened.first().command == command::newTime);
    }
}

TEST_CASE("The message about an appointment that was kept offers no new time", "[appointments]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const AppointmentId id = bookedVisit(desk.workspace(), citizen, -1);
    AroundAppointments around(desk, citizen);
    outcomeOf(*around.tab, id);
    press(Qt::Key_1);
    REQUIRE(desk.workspace().appointments.find(id)->appointment.outcome == outcome::attended);
    CHECK(named<QPushButton>(around.page, "messageActionButton")->isVisible());
    CHECK_FALSE(named<QPushButton>(around.page, "messageNextButton")->isVisible());
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

TEST_CASE("A missing outcome can be read whole in the list of appointments", "[appointments]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    bookedVisit(desk.workspace(), citizen, -1);
    AroundAppointments around(desk, citizen);
    auto* table = named<RecordTable>(*around.tab, "citizenAppointmentsTable");
    const Cell cell = table->model()->index(0, 3).data(CellRole).value<Cell>();
    CHECK(cell.text == QStringLiteral("Manglende udfald"));
    constexpr int padding = 16;
    CHECK(table->columnWidth(3) >= chipSize({cell.text, *cell.chip, cell.icon}).width() + padding);
}

TEST_CASE("The list of outcomes keeps its name when nothing was chosen and the form says so", "[appointments]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const AppointmentId id = bookedVisit(desk.workspace(), citizen, -1);
    AroundAppointments around(desk, citizen);
    FormDialog* dialog = outcomeOf(*around.tab, id);
    auto* list = named<KeyList>(*dialog, "outcomeList");
    const auto spoken = [list](QAccessible::Text what) { return QAccessible::queryAccessibleInterface(list)->text(what); };
    const QString name = spoken(QAccessible::Name);
    CHECK(name.startsWith(QStringLiteral("Hvordan gik aftalen?")));
    dialog->submit();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("outcome")).isEmpty());
    CHECK(spoken(QAccessible::Name) == name);
    CHECK(spoken(QAccessible::Description) == dialog->form()->problemAt(QStringLiteral("outcome")));
}

TEST_CASE("What is missing in an outcome is brought into sight with its list", "[appointments]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const AppointmentId id = bookedVisit(desk.workspace(), citizen, -1);
    AroundAppointments around(desk, citizen);
    FormDialog* dialog = outcomeOf(*around.tab, id);
    press(Qt::Key_5); // stayed away
    dialog->resize(dialog->width(), 420);
    QApplication::processEvents();
    dialog->submit();
    QApplication::processEvents();
    const auto* problem = named<QLabel>(*dialog, "noShowReasonProblem");
    REQUIRE(problem->isVisible());
    CHECK(problem->visibleRegion().boundingRect() == problem->rect());
}

TEST_CASE("Where nobody has asked about SMS, the message leads to the form where the answer is noted", "[appointments]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const AppointmentId id = bookedVisit(desk.workspace(), citizen, 3);
    AroundAppointments around(desk, citizen);
    around.tab->showRecord(id.value());
    desk.actions.trigger(QStringLiteral("appointment.sms"));
    auto* bar = messagesFor(around.tab);
    REQUIRE(bar);
    CHECK(bar->text().contains(QStringLiteral("Spørg først borgeren")));
    for (auto* button : bar->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Ret borgeren…")) {
            button->click();
        }
    }
    REQUIRE(desk.navigator.edited.size() == 1);
    CHECK(desk.navigator.edited.first() == std::pair(citizen, QStringLiteral("sms")));
    CHECK(desk.navigator.opened.isEmpty());
}

TEST_CASE("The citizen's tab counts plainly and never says a rate", "[appointments]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    for (int day = -3; day < 0; ++day) {
        const AppointmentId id = bookedVisit(desk.workspace(), citizen, day);
        OutcomeDraft draft{outcome::attended, {}, {}, {}};
        if (day == -1) {
            draft = {outcome::noShow, {}, QStringLiteral("ill"), {}};
        }
        REQUIRE(desk.workspace().appointments.recordOutcome(id, draft));
    }
    AroundAppointments around(desk, citizen);
    const QString sentence = plainNoShowCount(desk.workspace().appointments.figuresOf(citizen));
    bool isShown = false;
    for (const QLabel* label : around.tab->findChildren<QLabel*>()) {
        isShown = isShown || label->text() == sentence;
        CHECK_FALSE(label->text().contains(QLatin1Char('%')));
    }
    CHECK(isShown);
    CHECK(sentence.contains(QLatin1Char('1')));
    CHECK(sentence.contains(QLatin1Char('3')));
}

TEST_CASE("The table of appointments keeps the rules of a model", "[appointments]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundAppointments around(desk, citizen);
    auto* table = named<RecordTable>(*around.tab, "citizenAppointmentsTable");
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    bookedVisit(desk.workspace(), citizen, 1);
    bookedVisit(desk.workspace(), citizen, 2);
    CHECK(table->model()->rowCount() == 2);
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

TEST_CASE("What cannot be known before an appointment is grey among the outcomes, and the reason is said", "[appointments]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const AppointmentId id = bookedVisit(desk.workspace(), citizen, 3);
    AroundAppointments around(desk, citizen);
    FormDialog* dialog = outcomeOf(*around.tab, id);
    auto* list = named<KeyList>(*dialog, "outcomeList");
    const auto darkest = [list](int row) {
        const QRect place = list->visualItemRect(list->item(row));
        const QImage drawn = list->viewport()->grab(place).toImage();
        int lightness = 255;
        for (int y = 8; y < drawn.height() - 8; ++y) {
            for (int x = 8; x < drawn.width() - 8; ++x) {
                lightness = qMin(lightness, qGray(drawn.pixel(x, y)));
            }
        }
        return lightness;
    };
    CHECK(darkest(0) > darkest(2) + 20); // attended, and cancelled in time
    CHECK_FALSE(list->item(0)->toolTip().isEmpty());
    CHECK(list->item(2)->toolTip().isEmpty());
    const auto* help = named<QLabel>(*dialog, "outcomeHelp");
    CHECK(help->isVisible());
    CHECK_FALSE(help->text().isEmpty());
}

TEST_CASE("Of an appointment that has been nothing is grey among the outcomes", "[appointments]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const AppointmentId id = bookedVisit(desk.workspace(), citizen, -1);
    AroundAppointments around(desk, citizen);
    FormDialog* dialog = outcomeOf(*around.tab, id);
    CHECK(named<KeyList>(*dialog, "outcomeList")->item(0)->flags().testFlag(Qt::ItemIsEnabled));
    CHECK_FALSE(named<QLabel>(*dialog, "outcomeHelp")->isVisible());
}

TEST_CASE("With a long name the list of outcomes keeps to its dialog", "[appointments]") {
    Desk desk;
    const CitizenId citizen =
        aCitizen(desk.workspace(), QStringLiteral("Ib-Frederik Christian Emanuel Nepomuk Alexander Maximilian"),
                 QStringLiteral("Løvenskiold-Rosenørn-Lehn-Krag-Juel-Vind-Frijs-Wedellsborg"))
            .id;
    const AppointmentId id = bookedVisit(desk.workspace(), citizen, -1);
    AroundAppointments around(desk, citizen);
    FormDialog* dialog = outcomeOf(*around.tab, id);
    named<KeyList>(*dialog, "outcomeList")->choose(outcome::cancelledInTime);
    QApplication::processEvents();
    CHECK(dialog->form()->mapTo(dialog, dialog->form()->rect().topRight()).x() < dialog->width());
    for (const char* name : {"outcomeList", "toldAtDate"}) {
        INFO(name);
        const auto* field = named<QWidget>(*dialog, name);
        CHECK(field->visibleRegion().boundingRect().width() == field->width());
    }
}
