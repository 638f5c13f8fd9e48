// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "tests/ui/appointments/appointment_steps.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/key_list.h"
#include "ui/kit/forms/time_field.h"

#include <QAccessible>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

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
