// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/support/ui/desk.h"
#include "ui/agenda/agenda_kinds.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/segments.h"
#include "ui/kit/tables/record_table.h"
#include "ui/plan/plan_line.h"
#include "ui/plan/plan_tab.h"
#include "ui/plan/shared_goals_tab.h"
#include "ui/shared/referrals/letter_target.h"
#include "ui/slices.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
const QString hairdresser = QStringLiteral("Jeg vil kunne gå til frisøren.");

/// The plan of a citizen.
struct PlanPage {
    Desk desk;
    QDate today = desk.file.clock.today();
    CitizenId citizen = aCitizen(desk.workspace()).id;
    TabAlone<PlanTab> around{desk, citizen};
    RecordTable* table = named<RecordTable>(around.page, "goalsTable");

    Plans& plans() { return desk.workspace().plans; }
    GoalPlan plan() { return plans().forCitizen(citizen).first(); }
    GoalId agree(QDate followUpOn) {
        Goal goal;
        goal.citizen = citizen;
        goal.words = hairdresser;
        goal.agreedOn = today.addDays(-14);
        goal.followUpOn = followUpOn;
        const auto added = plans().add(goal);
        REQUIRE(added);
        QApplication::processEvents();
        return added->id;
    }
    TodoId agreeStep(GoalId goal) {
        Todo step;
        step.goal = goal;
        step.title = QStringLiteral("Ringe til frisøren");
        step.dueOn = today.addDays(4);
        const auto added = plans().addStep(step);
        REQUIRE(added);
        QApplication::processEvents();
        return *added;
    }
    QPushButton* button(const char* name) const {
        auto* found = named<QPushButton>(around.page, name);
        REQUIRE(found);
        return found;
    }
    void click(const char* name) const {
        REQUIRE(button(name)->isEnabled());
        QTest::mouseClick(button(name), Qt::LeftButton);
        QApplication::processEvents();
    }
    FormDialog* dialog(const char* name) const {
        for (FormDialog* one : around.page.findChildren<FormDialog*>(QLatin1String(name))) {
            if (one->isVisible()) {
                return one;
            }
        }
        FAIL("no dialog is open");
        return nullptr;
    }
    void takeBack() {
        QTest::mouseClick(named<QPushButton>(*around.page.messages(), "messageActionButton"), Qt::LeftButton);
        QApplication::processEvents();
    }
    QString cell(int row, int column) const { return table->records()->index(row, column).data().toString(); }
};
} // namespace

TEST_CASE("A goal and its first step are written by keyboard, and each can be taken back", "[plan]") {
    PlanPage page;
    const QAbstractItemModelTester tester(page.table->records(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK_FALSE(page.button("newStepButton")->isEnabled());
    CHECK_FALSE(page.button("followUpButton")->isEnabled());
    page.click("newGoalButton");
    FormDialog* dialog = page.dialog("goalDialog");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("words")).isEmpty());
    named<QPlainTextEdit>(*dialog, "wordsEdit")->setFocus();
    type("Jeg vil kunne gå til frisøren.");
    CHECK(named<DateField>(*dialog, "followUpOnDate")->date() == page.today.addDays(28));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(page.table->records()->rowCount() == 1);
    CHECK(page.plan().goal.words == hairdresser);
    CHECK(page.plan().goal.agreedOn == page.today);

    page.click("newStepButton");
    dialog = page.dialog("stepDialog");
    named<QLineEdit>(*dialog, "titleEdit")->setFocus();
    type("Ringe til frisøren");
    press(Qt::Key_Tab);
    type("Bente");
    press(Qt::Key_Tab);
    type("5/11");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(page.plan().steps.size() == 1);
    CHECK(page.plan().steps.first().who == QStringLiteral("Bente"));
    CHECK(page.plan().steps.first().dueOn == QDate(2026, 11, 5));
    CHECK(page.table->currentKey() == planKey(page.plan().steps.first().id)); // what was just written is the chosen one
    page.takeBack();
    CHECK(page.plan().steps.isEmpty());
    CHECK(namelessControls(page.around.page).isEmpty());
}

TEST_CASE("A new step is scrolled to, however far down in the plan it stands", "[plan]") {
    PlanPage page;
    const GoalId goal = page.agree(page.today.addDays(7));
    for (int step = 0; step < 15; ++step) { // more than the table shows without scrolling itself
        page.agreeStep(goal);
    }
    page.around.page.resize(1096, 360);
    REQUIRE(page.table->selectKey(planKey(goal)));
    QApplication::processEvents();
    page.click("newStepButton");
    named<QLineEdit>(*page.dialog("stepDialog"), "titleEdit")->setFocus();
    type("Finde frisørens telefonnummer");
    named<DateField>(*page.dialog("stepDialog"), "dueOnDate")->setDate(page.today.addDays(60)); // the last of them
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(page.plan().steps.size() == 16);
    CHECK(page.table->currentRow() == 16);
    const QScrollArea* area = nullptr;
    for (QWidget* around = page.table->parentWidget(); around && !area; around = around->parentWidget()) {
        area = qobject_cast<QScrollArea*>(around);
    }
    REQUIRE(area);
    const auto isInSight = [&] {
        const QPoint middle = page.table->visualRect(page.table->currentIndex()).center();
        const QWidget* view = page.table->viewport();
        return view->rect().contains(middle) && area->viewport()->rect().contains(view->mapTo(area->viewport(), middle));
    };
    CHECK(QTest::qWaitFor(isInSight, 2000));
}

TEST_CASE("Space ticks a step and opens it again, and the progress of its goal follows", "[plan]") {
    PlanPage page;
    const TodoId step = page.agreeStep(page.agree(page.today.addDays(7)));
    REQUIRE(page.table->records()->rowCount() == 2);
    REQUIRE(page.table->selectKey(planKey(step)));
    page.table->setFocus();
    press(Qt::Key_Space);
    CHECK(page.plan().steps.first().state == TodoState::Done);
    CHECK(page.plan().steps.first().doneOn == page.today);
    CHECK(page.table->records()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("1 af 1")));
    press(Qt::Key_Space);
    CHECK(page.plan().steps.first().state == TodoState::Open);
    page.takeBack();
    CHECK(page.plan().steps.first().state == TodoState::Done);
}

TEST_CASE("A goal whose follow-up is due asks how it is going, and one key answers", "[plan]") {
    PlanPage page;
    const GoalId goal = page.agree(page.today);
    CHECK(page.button("goalContinuesButton")->isVisible());
    REQUIRE(page.table->selectKey(planKey(goal)));
    page.table->setFocus();
    press(Qt::Key_1);
    REQUIRE(page.plan().followUps.size() == 1);
    CHECK(page.plan().followUps.first().result == FollowUpResult::Continues);
    CHECK(page.plan().goal.followUpOn == page.today.addDays(28));
    CHECK_FALSE(page.button("goalContinuesButton")->isVisible());
    CHECK(named<RecordTable>(page.around.page, "followUpsTable")->records()->rowCount() == 1);
    page.takeBack();
    CHECK(page.plan().followUps.isEmpty());
    CHECK(page.button("goalContinuesButton")->isVisible());
    CHECK_FALSE(named<RecordTable>(page.around.page, "followUpsTable")->isVisible());
}

TEST_CASE("A goal is ended with the mouse: its open steps are dropped, and taken back all is as it was", "[plan]") {
    PlanPage page;
    const GoalId goal = page.agree(page.today);
    page.agreeStep(goal);
    REQUIRE(page.table->selectKey(planKey(goal)));
    page.click("goalEndedButton");
    CHECK_FALSE(page.plan().goal.isOpen());
    CHECK(page.plan().steps.first().state == TodoState::Dropped);
    CHECK_FALSE(page.button("newStepButton")->isEnabled());
    CHECK_FALSE(page.button("changePlanLineButton")->isEnabled());
    page.takeBack();
    CHECK(page.plan().goal.isOpen());
    CHECK(page.plan().steps.first().state == TodoState::Open);
}

TEST_CASE("A changed goal asks for the new words, and the old ones stay to be read", "[plan]") {
    PlanPage page;
    page.agree(page.today);
    page.click("goalChangedButton");
    FormDialog* dialog = page.dialog("followUpDialog");
    auto* words = named<QPlainTextEdit>(*dialog, "wordsEdit");
    CHECK(words->isVisible());
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("words")).isEmpty()); // the same as before
    words->setPlainText(QStringLiteral("Jeg vil klippes hos Lone."));
    named<QPlainTextEdit>(*dialog, "saidEdit")->setPlainText(QStringLiteral("Lone kommer hjem til folk."));
    dialog->submit();
    CHECK(page.plan().goal.words == QStringLiteral("Jeg vil klippes hos Lone."));
    const auto* followUps = named<RecordTable>(page.around.page, "followUpsTable");
    REQUIRE(followUps->records()->rowCount() == 1);
    const QString said = followUps->records()->index(0, 3).data(Qt::AccessibleTextRole).toString();
    CHECK(said.contains(QStringLiteral("Lone kommer hjem")));
    CHECK(said.contains(hairdresser));
}

TEST_CASE("A follow-up in full asks for what its result needs", "[plan]") {
    PlanPage page;
    page.agree({});
    page.click("followUpButton");
    FormDialog* dialog = page.dialog("followUpDialog");
    auto* result = named<Segments>(*dialog, "resultSegments");
    CHECK_FALSE(named<QPlainTextEdit>(*dialog, "wordsEdit")->isVisible());
    CHECK(namelessControls(*dialog).isEmpty());
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("result")).isEmpty()); // nothing is chosen by nobody
    result->setValue(toCode(FollowUpResult::Ended));
    CHECK_FALSE(named<DateField>(*dialog, "nextOnDate")->isVisible());
    result->setValue(toCode(FollowUpResult::Reassessment));
    named<DateField>(*dialog, "onDate")->setDate(page.today.addDays(-1));
    named<DateField>(*dialog, "nextOnDate")->setDate(page.today.addDays(10));
    dialog->submit();
    REQUIRE(page.plan().followUps.size() == 1);
    CHECK(page.plan().followUps.first().on == page.today.addDays(-1));
    CHECK(page.plan().followUps.first().result == FollowUpResult::Reassessment);
    CHECK(page.plan().goal.followUpOn == page.today.addDays(10));
}

TEST_CASE("A line is changed by Enter and taken out of the plan", "[plan]") {
    PlanPage page;
    const GoalId goal = page.agree(page.today.addDays(7));
    const TodoId step = page.agreeStep(goal);
    page.table->setFocus();
    REQUIRE(page.table->selectKey(planKey(step)));
    press(Qt::Key_Return);
    FormDialog* dialog = page.dialog("stepDialog");
    named<QLineEdit>(*dialog, "titleEdit")->setText(QStringLiteral("Skrive til frisøren"));
    dialog->submit();
    CHECK(page.plan().steps.first().title == QStringLiteral("Skrive til frisøren"));
    REQUIRE(page.table->selectKey(planKey(goal)));
    page.click("removePlanLineButton");
    CHECK(page.plans().find(goal)); // a step belongs to it, and the page says so
    REQUIRE(page.table->selectKey(planKey(step)));
    page.click("removePlanLineButton");
    CHECK(page.plan().steps.first().state == TodoState::Dropped);
    page.takeBack();
    CHECK(page.plan().steps.first().state == TodoState::Open);
}

TEST_CASE("What was begun of a goal, a step and a follow-up waits among the drafts", "[plan][drafts]") {
    PlanPage page;
    const GoalId goal = page.agree(page.today);
    page.click("newGoalButton");
    named<QPlainTextEdit>(*page.dialog("goalDialog"), "wordsEdit")->setPlainText(QStringLiteral("Jeg vil sove"));
    page.dialog("goalDialog")->leave();
    page.click("newStepButton");
    named<QLineEdit>(*page.dialog("stepDialog"), "titleEdit")->setText(QStringLiteral("Ringe"));
    page.dialog("stepDialog")->leave();
    page.click("followUpButton");
    named<QPlainTextEdit>(*page.dialog("followUpDialog"), "saidEdit")->setPlainText(QStringLiteral("Det går"));
    page.dialog("followUpDialog")->leave();
    const QList<DraftForm> forms = draftForms();
    const auto opens = [&](const char* name, const QString& rest) {
        const auto form = std::find_if(forms.cbegin(), forms.cend(),
                                       [name](const DraftForm& one) { return one.name == QLatin1String(name); });
        REQUIRE(form != forms.cend());
        return form->open(&page.around.page, page.desk.context, page.citizen, rest);
    };
    REQUIRE(opens("goal/", page.citizen.toString()));
    CHECK(named<QPlainTextEdit>(*page.dialog("goalDialog"), "wordsEdit")->toPlainText() == QStringLiteral("Jeg vil sove"));
    REQUIRE(opens("step/", goal.toString()));
    CHECK(named<QLineEdit>(*page.dialog("stepDialog"), "titleEdit")->text() == QStringLiteral("Ringe"));
    REQUIRE(opens("follow-up/", goal.toString()));
    CHECK(named<QPlainTextEdit>(*page.dialog("followUpDialog"), "saidEdit")->toPlainText() == QStringLiteral("Det går"));
    CHECK_FALSE(opens("follow-up/", QStringLiteral("4711")));
}

TEST_CASE("A barrier is written by keyboard, is gone later, and is removed; each can be taken back", "[plan]") {
    PlanPage page;
    page.click("newBarrierButton");
    FormDialog* dialog = page.dialog("barrierDialog");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("what")).isEmpty());
    named<QLineEdit>(*dialog, "whatEdit")->setFocus();
    type("Ingen bus om aftenen");
    named<QPlainTextEdit>(*dialog, "actionEdit")->setFocus();
    type("Flextur er bestilt");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(page.plans().barriers(page.citizen).size() == 1);
    CHECK(page.plans().barriers(page.citizen).first().noticedOn == page.today);
    const auto* barriers = named<RecordTable>(page.around.page, "barrierTable");
    REQUIRE(barriers->records()->rowCount() == 1);
    page.click("changeBarrierButton");
    dialog = page.dialog("barrierDialog");
    named<DateField>(*dialog, "goneOnDate")->setDate(page.today);
    dialog->submit();
    CHECK(page.plans().barriers(page.citizen).first().goneOn == page.today);
    page.takeBack();
    CHECK_FALSE(page.plans().barriers(page.citizen).first().goneOn.isValid());
    page.click("removeBarrierButton");
    CHECK(page.plans().barriers(page.citizen).isEmpty());
    page.takeBack();
    CHECK(page.plans().barriers(page.citizen).size() == 1);
}

TEST_CASE("The buttons of goals and of barriers end at the same side, right under the titles of their cards", "[plan]") {
    Desk desk;
    const TabAlone<PlanTab> around(desk, aCitizen(desk.workspace()).id);
    const auto placeOf = [&around](const char* name) {
        const auto* button = named<QPushButton>(around.page, name);
        REQUIRE(button);
        return QRect(button->mapTo(&around.page, QPoint()), button->size());
    };
    // In a narrow page the last ones stand on a line of their own.
    const int goalsEnd = std::max(
        {placeOf("removePlanLineButton").right(), placeOf("printPlanButton").right(), placeOf("newPlanMeetingButton").right()});
    CHECK(goalsEnd == placeOf("newBarrierButton").right());
    const auto gapAbove = [&](const char* name) {
        const QRect button = placeOf(name);
        int titlesEnd = 0;
        for (const QLabel* label : around.page.findChildren<QLabel*>()) {
            const QRect place(label->mapTo(&around.page, QPoint()), label->size());
            if (label->isVisible() && place.bottom() < button.top()) {
                titlesEnd = std::max(titlesEnd, place.bottom());
            }
        }
        return button.top() - titlesEnd;
    };
    CHECK(gapAbove("newBarrierButton") <= 14);
}

TEST_CASE("The line of a follow-up on I dag leads to its goal", "[plan][agenda]") {
    PlanPage page;
    page.agree(page.today.addDays(7));
    const GoalId due = page.agree(page.today);
    const AgendaList list = page.desk.workspace().agenda.forCitizen(page.citizen, page.today);
    REQUIRE(list.items.size() == 1);
    const Target target = targetOf(list.items.first());
    CHECK(target.tab == tab::plan);
    CHECK(target.kind == RecordKind::Goal);
    page.around.tab->showRecord(target.record);
    CHECK(page.table->currentKey() == planKey(due));
}

TEST_CASE("The citizen who sits beside reads the goals and steps, and nothing that was noted about them", "[plan][beside]") {
    Desk desk;
    const QDate today = desk.file.clock.today();
    Goal goal;
    goal.citizen = aCitizen(desk.workspace()).id;
    goal.words = hairdresser;
    goal.agreedOn = today.addDays(-30);
    const auto added = desk.workspace().plans.add(goal);
    REQUIRE(added);
    FollowUpAnswer answer;
    answer.goal = added->id;
    answer.on = today;
    answer.said = QStringLiteral("Virker opgivende");
    REQUIRE(desk.workspace().plans.followUp(answer));
    TabAlone<SharedGoalsTab> beside(desk, goal.citizen);
    const auto* table = named<RecordTable>(beside.page, "sharedGoalsTable");
    REQUIRE(table->records()->rowCount() == 1);
    CHECK(table->records()->index(0, 0).data().toString().contains(hairdresser));
    CHECK_FALSE(readableTexts(beside.page).join(QLatin1Char('\n')).contains(QStringLiteral("opgivende")));
}

TEST_CASE("The plan is printed for the citizen once there is a goal that is pursued", "[plan][documents]") {
    PlanPage page;
    CHECK_FALSE(page.button("printPlanButton")->isEnabled());
    const GoalId goal = page.agree(page.today);
    REQUIRE(page.button("printPlanButton")->isEnabled());
    page.click("printPlanButton");
    REQUIRE(page.desk.navigator.opened.size() == 1);
    CHECK(page.desk.navigator.opened.last() == planSheetTarget(page.citizen));
    FollowUpAnswer answer;
    answer.goal = goal;
    answer.on = page.today;
    answer.result = FollowUpResult::Ended;
    REQUIRE(page.plans().followUp(answer));
    QApplication::processEvents();
    CHECK_FALSE(page.button("printPlanButton")->isEnabled());
}
