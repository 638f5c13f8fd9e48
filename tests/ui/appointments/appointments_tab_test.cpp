// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "tests/ui/appointments/appointment_steps.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/labels/chip.h"
#include "ui/kit/page.h"
#include "ui/kit/tables/record_table.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

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
