// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dates.h"
#include "tests/support/builders.h"
#include "tests/support/ui_desk.h"
#include "ui/kit/form_dialog.h"
#include "ui/kit/message_bar.h"
#include "ui/pickers/key_list.h"
#include "ui/today/agenda_model.h"
#include "ui/today/agenda_view.h"
#include "ui/today/today_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {

AppointmentId booked(Workspace& workspace, CitizenId citizen, int day, bool reminder = false) {
    Appointment appointment;
    appointment.citizen = citizen;
    appointment.sector = QStringLiteral("hospital");
    appointment.title = QStringLiteral("diabeteskontrol");
    appointment.startsAt = QDateTime(workspace.clock.today().addDays(day), QTime(10, 30));
    appointment.wantsReminder = reminder;
    const auto id = workspace.appointments.book(appointment);
    REQUIRE(id);
    return *id;
}

QStringList linesOf(const TodayPage& page) {
    const auto* view = page.findChild<AgendaView*>(QStringLiteral("agendaList"));
    QStringList lines;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        lines.append(view->model()->index(row, 0).data().toString());
    }
    return lines;
}

} // namespace

TEST_CASE("An empty day says so and what to do", "[today]") {
    Desk desk;
    TodayPage page(desk.context);
    Desk::show(page);
    CHECK(linesOf(page).isEmpty());
    auto* button = named<QPushButton>(page, "emptyStateButton");
    REQUIRE(button);
    CHECK(button->isVisible());
    button->click();
    REQUIRE(desk.navigator.opened.size() == 1);
    CHECK(desk.navigator.opened.first().page == QStringLiteral("citizens"));
}

TEST_CASE("Arrow keys go from line to line past the titles and Enter opens what the line is about",
          "[today]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const AppointmentId missing = booked(desk.workspace(), citizen, -3);
    const AppointmentId tomorrow = booked(desk.workspace(), citizen, 1, true);
    TodayPage page(desk.context);
    auto* view = named<AgendaView>(page, "agendaList");
    QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    Desk::show(page);
    REQUIRE(linesOf(page).size() == 4); // two titles, two lines
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    REQUIRE(desk.navigator.opened.size() == 2);
    CHECK(desk.navigator.opened[0].record == missing.value());
    CHECK(desk.navigator.opened[1].record == tomorrow.value());
    CHECK(desk.navigator.opened[1].tab == QStringLiteral("appointments"));
    CHECK(desk.navigator.opened[1].citizen == citizen);
}

TEST_CASE("A reminder is ticked off from its line and taken back with undo", "[today]") {
    Desk desk;
    const AppointmentId id = booked(desk.workspace(), aCitizen(desk.workspace()).id, 1, true);
    TodayPage page(desk.context);
    Desk::show(page);
    press(Qt::Key_Space);
    CHECK(desk.workspace().appointments.find(id)->appointment.remindedOn == desk.workspace().clock.today());
    CHECK(linesOf(page).isEmpty());
    REQUIRE_FALSE(page.messages()->text().isEmpty());
    named<QPushButton>(page, "messageActionButton")->click();
    QApplication::processEvents();
    CHECK_FALSE(desk.workspace().appointments.find(id)->appointment.remindedOn.isValid());
    CHECK(linesOf(page).size() == 2);
}

TEST_CASE("A no-show is entered with its reason by three keys and proposes the remedy", "[today]") {
    Desk desk;
    const AppointmentId id = booked(desk.workspace(), aCitizen(desk.workspace()).id, -1);
    TodayPage page(desk.context);
    Desk::show(page);
    press(Qt::Key_Space);
    auto* dialog = named<FormDialog>(page, "outcomeDialog");
    REQUIRE(dialog);
    REQUIRE(QApplication::focusWidget() == named<KeyList>(*dialog, "outcomeList"));
    press(Qt::Key_5);
    CHECK(QApplication::focusWidget() == named<KeyList>(*dialog, "reasonList"));
    press(Qt::Key_4);
    CHECK(named<QComboBox>(*dialog, "remedyCombo")->currentData().toString() == QStringLiteral("companion"));
    press(Qt::Key_Return, Qt::ControlModifier);
    const Appointment entered = desk.workspace().appointments.find(id)->appointment;
    CHECK(entered.outcome == outcome::noShow);
    CHECK(entered.noShowReason == QStringLiteral("anxiety"));
    CHECK(entered.remedy == QStringLiteral("companion"));
    CHECK(linesOf(page).isEmpty());
    named<QPushButton>(page, "messageActionButton")->click();
    CHECK_FALSE(desk.workspace().appointments.find(id)->appointment.hasOutcome());
}

TEST_CASE("Attended takes one key", "[today]") {
    Desk desk;
    const AppointmentId id = booked(desk.workspace(), aCitizen(desk.workspace()).id, -1);
    TodayPage page(desk.context);
    Desk::show(page);
    press(Qt::Key_Space);
    press(Qt::Key_1);
    CHECK(desk.workspace().appointments.find(id)->appointment.outcome == outcome::attended);
}

TEST_CASE("An attempt to reach the citizen is recorded from the line", "[today]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    IncomingDraft draft;
    draft.referral.citizen = citizen;
    draft.referral.source = QStringLiteral("gp");
    draft.referral.receivedOn = desk.workspace().clock.today().addDays(-2);
    REQUIRE(desk.workspace().incomingReferrals.receive(draft));
    TodayPage page(desk.context);
    Desk::show(page);
    press(Qt::Key_Space);
    auto* menu = named<QMenu>(page, "attemptMenu");
    REQUIRE(menu);
    QTest::keyClick(menu, Qt::Key_1);
    QApplication::processEvents();
    const auto contacts = desk.workspace().contacts.forCitizen(citizen);
    REQUIRE(contacts.size() == 1);
    CHECK(contacts.first().outcome == QStringLiteral("reached"));
    CHECK(linesOf(page).isEmpty());
}

TEST_CASE("A line on which one rings says what to mind", "[today]") {
    Desk desk;
    Citizen citizen = aCitizen(desk.workspace());
    citizen.phone = QStringLiteral("12345678");
    citizen.safeContact.leaveMessage = Permission::No;
    REQUIRE(desk.workspace().citizens.change(citizen));
    booked(desk.workspace(), citizen.id, 1, true);
    TodayPage page(desk.context);
    Desk::show(page);
    const auto* view = named<AgendaView>(page, "agendaList");
    const AgendaRow& row = static_cast<AgendaModel*>(view->model())->row(1);
    CHECK_FALSE(row.warning.text.isEmpty());
    CHECK(row.detail.contains(QStringLiteral("12 34 56 78")));
    CHECK(row.name == QStringLiteral("Bente M."));
}

TEST_CASE("What changes elsewhere comes up by itself", "[today]") {
    Desk desk;
    TodayPage page(desk.context);
    Desk::show(page);
    booked(desk.workspace(), aCitizen(desk.workspace()).id, 0);
    QApplication::processEvents();
    CHECK(linesOf(page).size() == 2);
}
