// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/support/ui/desk.h"
#include "tests/support/ui/settle.h"
#include "ui/agenda/agenda_kinds.h"
#include "ui/cooperation/cooperation_page.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/forms/form.h"
#include "ui/kit/tables/record_table.h"
#include "ui/plan/plan_tab.h"
#include "ui/shared/referrals/letter_target.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <algorithm>

using namespace brobygger;
using namespace brobygger::test;

namespace {

/// The tab of the meetings, with one about a citizen today.
struct MeetingsDesk {
    Desk desk;
    CitizenId citizen = aCitizen(desk.workspace()).id;
    MeetingId meeting;
    std::unique_ptr<CooperationPage> page;

    MeetingsDesk() {
        Meeting about;
        about.citizen = citizen;
        about.startsAt = QDateTime(desk.workspace().clock.today(), QTime(13, 0));
        about.endsAt = about.startsAt.addSecs(2700);
        about.purpose = QStringLiteral("At alle ved, hvem der gør hvad");
        const auto added = desk.workspace().meetings.add(about);
        REQUIRE(added);
        meeting = added->id;
    }

    Workspace& workspace() { return desk.workspace(); }
    void show() {
        page = std::make_unique<CooperationPage>(desk.context);
        Desk::show(*page);
        page->openTarget({.page = page::cooperation, .kind = RecordKind::Meeting, .record = meeting.value()});
        settle();
    }
    void click(const char* button) const {
        QTest::mouseClick(named<QPushButton>(*page, button), Qt::LeftButton);
        settle();
    }
    void pushWithSpace(const char* button) const {
        page->activateWindow(); // once a dialog is gone
        named<QPushButton>(*page, button)->setFocus();
        press(Qt::Key_Space);
        settle();
    }
    void bringForward(int part) const {
        named<QTabWidget>(*page, "meetingTabs")->setCurrentIndex(part);
        settle();
    }
    FormDialog* dialog(const char* name) const {
        const QList<FormDialog*> all = page->findChildren<FormDialog*>(QLatin1String(name));
        const auto shown = std::find_if(all.cbegin(), all.cend(), [](const FormDialog* one) { return one->isVisible(); });
        return shown == all.cend() ? nullptr : *shown;
    }
    static void save() {
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    RecordTable* table(const char* name) const { return named<RecordTable>(*page, name); }
};

} // namespace

TEST_CASE("Somebody around the citizen is invited by choosing the person, by keyboard", "[meetings]") {
    MeetingsDesk desk;
    PersonAround sister;
    sister.citizen = desk.citizen;
    sister.role = QStringLiteral("next_of_kin");
    sister.name = QStringLiteral("Rita Eksempel");
    REQUIRE(desk.workspace().people.add(sister));
    desk.show();
    CHECK(namelessControls(*desk.page) == QStringList());
    CHECK(desk.table("meetingParticipantTable")->records()->rowCount() == 1); // the citizen
    desk.pushWithSpace("newMeetingParticipantButton");
    FormDialog* form = desk.dialog("participantDialog");
    REQUIRE(form);
    CHECK(namelessControls(*form) == QStringList());
    named<QComboBox>(*form, "aroundCombo")->setFocus();
    press(Qt::Key_Down);
    CHECK(named<QLineEdit>(*form, "nameEdit")->text() == QStringLiteral("Rita Eksempel"));
    MeetingsDesk::save();
    const QList<MeetingParticipantRow> rows = desk.workspace().meetings.participants(desk.meeting);
    REQUIRE(rows.size() == 2);
    CHECK(rows.last().title() == QStringLiteral("Rita Eksempel"));
    CHECK_FALSE(rows.last().participant.role.isEmpty());
    CHECK(desk.table("meetingParticipantTable")->currentKey() == rows.last().participant.id.toString());
}

TEST_CASE("Who takes part is named, or the form says so and keeps what was typed", "[meetings]") {
    MeetingsDesk desk;
    desk.show();
    desk.click("newMeetingParticipantButton");
    FormDialog* form = desk.dialog("participantDialog");
    REQUIRE(form);
    named<QLineEdit>(*form, "roleEdit")->setFocus();
    type("bisidder");
    MeetingsDesk::save();
    REQUIRE(desk.dialog("participantDialog"));
    CHECK_FALSE(named<QLabel>(*form, "nameProblem")->text().isEmpty());
    CHECK(named<QLineEdit>(*form, "roleEdit")->text() == QStringLiteral("bisidder"));
}

TEST_CASE("The letter of the chosen participant opens at the citizen's documents", "[meetings]") {
    MeetingsDesk desk;
    desk.show();
    const MeetingParticipantId citizen = desk.workspace().meetings.participants(desk.meeting).first().participant.id;
    desk.click("meetingLetterButton");
    REQUIRE(desk.desk.navigator.opened.size() == 1);
    CHECK(desk.desk.navigator.opened.first() == letterTarget(desk.citizen, citizen));
}

TEST_CASE("A decision is written as a step of the goal, and is taken back with Fortryd", "[meetings]") {
    MeetingsDesk desk;
    Goal goal;
    goal.citizen = desk.citizen;
    goal.words = QStringLiteral("Jeg vil turde åbne min post.");
    goal.agreedOn = desk.workspace().clock.today();
    const auto wanted = desk.workspace().plans.add(goal);
    REQUIRE(wanted);
    desk.show();
    desk.bringForward(2);
    desk.pushWithSpace("newMeetingDecisionButton");
    FormDialog* form = desk.dialog("decisionDialog");
    REQUIRE(form);
    CHECK(namelessControls(*form) == QStringList());
    CHECK_FALSE(named<QComboBox>(*form, "goalCombo")->isVisible());
    named<QPlainTextEdit>(*form, "whatEdit")->setFocus();
    type("Åbne posten hver tirsdag");
    REQUIRE(choose(named<QComboBox>(*form, "kindCombo"), static_cast<int>(DecisionKind::Step)));
    settle();
    CHECK(named<QComboBox>(*form, "goalCombo")->isVisible());
    MeetingsDesk::save(); // without a day and a goal
    REQUIRE(desk.dialog("decisionDialog"));
    CHECK_FALSE(named<QLabel>(*form, "byProblem")->text().isEmpty());
    CHECK_FALSE(named<QLabel>(*form, "goalProblem")->text().isEmpty());
    REQUIRE(choose(named<QComboBox>(*form, "goalCombo"), wanted->id.toString()));
    named<DateField>(*form, "byDate")->setDate(desk.workspace().clock.today().addDays(7));
    named<QPlainTextEdit>(*form, "whatEdit")->setFocus();
    MeetingsDesk::save();
    REQUIRE_FALSE(desk.dialog("decisionDialog"));
    REQUIRE(desk.workspace().plans.forCitizen(desk.citizen).first().steps.size() == 1);
    CHECK(desk.table("meetingDecisionTable")->records()->rowCount() == 1);
    QTest::mouseClick(named<QPushButton>(*desk.page->messages(), "messageActionButton"), Qt::LeftButton);
    settle();
    CHECK(desk.workspace().plans.forCitizen(desk.citizen).first().steps.isEmpty());
    CHECK(desk.table("meetingDecisionTable")->records()->rowCount() == 0);
}

TEST_CASE("After the meeting it is ticked who was there; nobody is refused at the first tick", "[meetings]") {
    MeetingsDesk desk;
    desk.show();
    desk.click("concludeMeetingButton");
    FormDialog* form = desk.dialog("meetingOutcomeDialog");
    REQUIRE(form);
    CHECK(namelessControls(*form) == QStringList());
    const QString present =
        QStringLiteral("present") + desk.workspace().meetings.participants(desk.meeting).first().participant.id.toString();
    named<QPlainTextEdit>(*form, "disagreementEdit")->setFocus();
    type("Bente vil hellere have en sms.");
    MeetingsDesk::save();
    REQUIRE(desk.dialog("meetingOutcomeDialog"));
    CHECK_FALSE(form->form()->problemAt(present).isEmpty());
    named<QCheckBox>(*form, (present + QStringLiteral("Check")).toLatin1().constData())->click();
    named<QPlainTextEdit>(*form, "disagreementEdit")->setFocus();
    MeetingsDesk::save();
    REQUIRE_FALSE(desk.dialog("meetingOutcomeDialog"));
    CHECK(desk.workspace().meetings.find(desk.meeting)->state == MeetingState::Held);
    CHECK(desk.workspace().meetings.find(desk.meeting)->disagreement == QStringLiteral("Bente vil hellere have en sms."));
}

TEST_CASE("From I dag a meeting of today and minutes that wait lead to their row", "[meetings][agenda]") {
    MeetingsDesk desk;
    Workspace& workspace = desk.workspace();
    const QDate today = workspace.clock.today();
    const auto linesOf = [&workspace, today](AgendaKind kind) {
        QList<AgendaItem> items = workspace.agenda.items(today).items;
        items.removeIf([kind](const AgendaItem& item) { return item.kind != kind; });
        return items;
    };
    REQUIRE(linesOf(AgendaKind::Meeting).size() == 1);
    const Target target = targetOf(linesOf(AgendaKind::Meeting).first());
    CHECK(target.page == page::cooperation);
    MeetingOutcome outcome;
    outcome.meeting = desk.meeting;
    outcome.present = {workspace.meetings.participants(desk.meeting).first().participant.id};
    REQUIRE(workspace.meetings.conclude(outcome));
    REQUIRE(linesOf(AgendaKind::MeetingMinutes).size() == 1);
    CHECK(targetOf(linesOf(AgendaKind::MeetingMinutes).first()) == target);
    desk.show();
    CHECK(desk.table("meetingTable")->isVisible());
    CHECK(desk.table("meetingTable")->currentKey() == desk.meeting.toString());
}

TEST_CASE("From the plan of a citizen a meeting is written down, and one goes on with it", "[meetings]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    TabAlone<PlanTab> alone(desk, citizen);
    QTest::mouseClick(named<QPushButton>(*alone.tab, "newPlanMeetingButton"), Qt::LeftButton);
    settle();
    auto* form = alone.tab->findChild<FormDialog*>(QStringLiteral("meetingDialog"));
    REQUIRE(form);
    named<QLineEdit>(*form, "purposeEdit")->setFocus();
    type("At alle ved, hvem der gør hvad");
    MeetingsDesk::save();
    const QList<MeetingRow> rows = desk.workspace().meetings.window(true);
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().meeting.citizen == citizen);
    REQUIRE(desk.navigator.opened.size() == 1);
    CHECK(desk.navigator.opened.first().record == rows.first().meeting.id.value());
}
