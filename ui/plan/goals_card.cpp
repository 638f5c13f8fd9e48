// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/goals_card.h"

#include "core/plan/goal_rules.h"
#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/tables/added_row.h"
#include "ui/kit/tables/record_table.h"
#include "ui/plan/follow_up_dialog.h"
#include "ui/plan/goal_dialog.h"
#include "ui/shared/meetings/meeting_form.h"
#include "ui/shared/referrals/letter_target.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace brobygger {

namespace {
constexpr int goalRowsShown = 12;
}

GoalsCard::GoalsCard(PageContext& context, CitizenId citizen, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_citizen(citizen)
    , m_card(new Card)
    , m_answers(new QWidget)
    , m_question(makeLabel(QString(), TextRole::Body))
    , m_keys(makeLabel(QString(), TextRole::Small))
    , m_lines(new RecordsOf<PlanLine>({}, this))
    , m_table(new RecordTable(QStringLiteral("goalsTable"), tr("Goals and agreed steps"))) {
    addButtons();
    addAnswers();
    m_keys->setWordWrap(true);
    m_keys->setObjectName(QStringLiteral("goalKeysLabel"));
    m_table->setRecords(m_lines);
    m_table->setTwoLineRows();
    m_table->setFittedToRows(goalRowsShown);
    m_table->setCommands({m_tick, m_followUp, m_newStep, m_change, m_remove});
    m_table->installEventFilter(this);
    m_card->content()->addWidget(m_answers);
    m_card->content()->addWidget(m_table);
    m_card->content()->addWidget(m_keys);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    setFocusProxy(m_table);
    connect(m_table, &RecordTable::rowActivated, this, &GoalsCard::changeCurrent);
    connect(m_table, &RecordTable::currentRowChanged, this, [this] {
        showUsable();
        Q_EMIT goalChanged();
    });
}

QAction* GoalsCard::add(const char* id, std::function<QString()> text, std::function<QString()> toolTip, IconName icon,
                        std::function<void()> run) {
    return m_context.actions.add({QLatin1String(id), std::move(text), std::move(toolTip), {}, icon, std::move(run)});
}

void GoalsCard::addButtons() {
    m_new = add(
        "goal.new", [] { return tr("New goal…"); }, [] { return tr("What the citizen wants, in the citizen's own words"); },
        IconName::Add, [this] { openNewGoal(this, m_context, m_citizen); });
    m_newStep = add(
        "goal.step", [] { return tr("New step…"); }, [] { return tr("Agree on a step towards the chosen goal"); },
        IconName::Add, [this] { newStep(); });
    m_tick = add(
        "goal.tick", [] { return tr("Tick the step"); },
        [] { return tr("The chosen step is done; of one that is done: it is open again"); }, IconName::Check,
        [this] { tick(); });
    m_followUp = add(
        "goal.follow_up", [] { return tr("Follow up…"); },
        [] { return tr("How the chosen goal is going, what was said, and when it is followed up again"); }, IconName::Repeat,
        [this] { followUpInFull(); });
    m_change = add(
        "goal.change", [] { return tr("Change goal or step…"); }, [] { return tr("Put right what was entered"); },
        IconName::Edit, [this] { changeCurrent(); });
    m_remove = add(
        "goal.remove", [] { return tr("Take out of the plan"); },
        [] { return tr("The step is not needed any more, or the goal was entered by mistake"); }, IconName::Cross,
        [this] { removeCurrent(); });
    m_print = add(
        "goal.print", [] { return tr("Print the plan…"); },
        [] { return tr("A sheet for the citizen: goals, agreed steps, follow-ups and the next appointments"); },
        IconName::Print, [this] { m_context.navigator.open(planSheetTarget(m_citizen)); });
    m_meet = add(
        "goal.meet", [] { return tr("Round-table meeting…"); },
        [] { return tr("Invite those around the citizen to talk about the plan"); }, IconName::Persons,
        [this] { openNewMeeting(this, m_context, m_citizen); });
    auto* row = new WrappingRow;
    row->addStretch(); // at the right, as the buttons of every list
    row->addWidget(buttonFor(m_new, QStringLiteral("newGoalButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_newStep, QStringLiteral("newStepButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_tick, QStringLiteral("tickStepButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_followUp, QStringLiteral("followUpButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_change, QStringLiteral("changePlanLineButton"), ButtonRole::Quiet));
    row->addWidget(buttonFor(m_remove, QStringLiteral("removePlanLineButton"), ButtonRole::Quiet));
    row->addWidget(buttonFor(m_print, QStringLiteral("printPlanButton"), ButtonRole::Ordinary));
    row->addWidget(buttonFor(m_meet, QStringLiteral("newPlanMeetingButton"), ButtonRole::Ordinary));
    m_card->content()->addLayout(row);
}

/// The four answers, for a goal whose follow-up is due.
void GoalsCard::addAnswers() {
    auto* row = new WrappingRow(m_answers);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_question);
    const auto addAnswer = [&](FollowUpResult result, const char* id, const char* name, std::function<QString()> toolTip,
                               IconName icon) {
        QAction* action = add(
            id, [result] { return followUpResultLabel(result); }, std::move(toolTip), icon, [this, result] { answer(result); });
        m_results.append({result, action});
        row->addWidget(buttonFor(action, QLatin1String(name), ButtonRole::Ordinary));
    };
    addAnswer(
        FollowUpResult::Continues, "goal.continues", "goalContinuesButton",
        [] { return tr("The goal goes on and is followed up again in four weeks (1)"); }, IconName::Repeat);
    addAnswer(
        FollowUpResult::Changed, "goal.changed", "goalChangedButton",
        [] { return tr("The citizen puts the goal in other words now (2)"); }, IconName::Edit);
    addAnswer(
        FollowUpResult::Ended, "goal.ended", "goalEndedButton",
        [] { return tr("The goal has ended; steps that are open are dropped (3)"); }, IconName::Check);
    addAnswer(
        FollowUpResult::Reassessment, "goal.reassessment", "goalReassessmentButton",
        [] { return tr("The need is to be assessed anew, by whoever grants the help (4)"); }, IconName::Question);
    row->addStretch();
}

void GoalsCard::retranslate() {
    m_card->setTitle(tr("Goals and agreed steps"));
    m_question->setText(tr("How is it going?"));
    m_keys->setText(tr("Space ticks a step. 1 continues, 2 changed, 3 ended, 4 reassessment. Enter changes the line."));
    m_table->setAccessibleName(tr("Goals and agreed steps"));
    m_table->setEmptyText(
        tr("What is important to the citizen? Write the first goal with the button above, in the citizen's own "
           "words."));
    m_lines->setColumns(planColumns(m_context.workspace.clock.today()));
    refresh();
}

void GoalsCard::refresh() {
    const QStringList before = keysOf(*m_lines);
    const QList<GoalPlan> plans = m_context.workspace.plans.forCitizen(m_citizen);
    m_lines->setSource(rowsOf<PlanLine>(planLines(plans), [](const PlanLine& line) { return line.key(); }));
    selectAdded(*m_table, before);
    m_table->selectFirst();
    m_keys->setVisible(m_lines->rowCount() > 0);
    m_print->setEnabled(std::any_of(plans.cbegin(), plans.cend(), [](const GoalPlan& plan) { return plan.goal.isOpen(); }));
    showUsable();
    Q_EMIT goalChanged();
}

std::optional<PlanLine> GoalsCard::current() const { return m_lines->at(m_table->currentRow()); }

std::optional<GoalPlan> GoalsCard::currentPlan() const {
    const auto line = current();
    return line ? std::optional(line->plan) : std::nullopt;
}

/// The goal of the chosen line, while it is pursued.
std::optional<Goal> GoalsCard::openGoalInFront() const {
    const auto line = current();
    return line && line->plan.goal.isOpen() ? std::optional(line->plan.goal) : std::nullopt;
}

void GoalsCard::showUsable() {
    const auto line = current();
    const auto goal = openGoalInFront();
    const bool isGoal = line && !line->step;
    const bool isOpenStep = line && line->step && line->step->state == TodoState::Open;
    const bool isFinished = line && line->step && line->step->state != TodoState::Open;
    const bool isDue = goal && dueState(*goal, m_context.workspace.clock.today()) != DueState::Later;
    m_newStep->setEnabled(goal.has_value());
    m_followUp->setEnabled(goal.has_value());
    m_tick->setEnabled(isOpenStep || (isFinished && goal));
    m_change->setEnabled(isOpenStep || (isGoal && goal));
    m_remove->setEnabled(isOpenStep || isGoal);
    for (const auto& [result, action] : std::as_const(m_results)) {
        action->setEnabled(goal.has_value());
    }
    m_answers->setVisible(isDue);
}

bool GoalsCard::select(GoalId goal) {
    const bool found = m_table->selectKey(planKey(goal));
    if (found) {
        m_table->setFocus();
    }
    return found;
}

bool GoalsCard::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (isPlain && answerByKey(key->key())) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// The keys are those of the commands, which say themselves whether they can be used now.
bool GoalsCard::answerByKey(int key) {
    const auto carryOut = [](QAction* action) { // trigger() of what cannot be used does nothing
        action->trigger();
        return true;
    };
    if (key == Qt::Key_Space) {
        return carryOut(m_tick);
    }
    const qsizetype at = key - Qt::Key_1;
    return at >= 0 && at < m_results.size() && carryOut(m_results[at].second);
}

void GoalsCard::newStep() {
    if (const auto goal = openGoalInFront()) {
        Todo step;
        step.citizen = m_citizen;
        step.goal = goal->id;
        openPlanStep(this, m_context, step);
    }
}

void GoalsCard::followUpInFull() {
    if (const auto goal = openGoalInFront()) {
        openFollowUp(this, m_context, *goal);
    }
}

/// What is changed needs the new words; the other answers need nothing more.
void GoalsCard::answer(FollowUpResult result) {
    const auto goal = openGoalInFront();
    if (!goal) {
        return;
    }
    if (result == FollowUpResult::Changed) {
        openFollowUp(this, m_context, *goal, result);
        return;
    }
    const QDate today = m_context.workspace.clock.today();
    FollowUpAnswer answer;
    answer.goal = goal->id;
    answer.on = today;
    answer.result = result;
    answer.nextOn = result == FollowUpResult::Ended ? QDate() : today.addDays(usualFollowUpDays);
    offerUndo(this, followUpTold(*goal, answer), m_context.workspace.plans.followUp(answer));
}

void GoalsCard::tick() {
    const auto line = current();
    if (!line || !line->step) {
        return;
    }
    const Todo& step = *line->step;
    if (step.state == TodoState::Open) {
        offerUndo(this, tr("Done: %1").arg(step.title), m_context.workspace.todos.done(step.id));
    } else {
        offerUndo(this, tr("Open again: %1").arg(step.title), m_context.workspace.plans.reopenStep(step.id));
    }
}

void GoalsCard::changeCurrent() {
    const auto line = current();
    if (!line || !m_change->isEnabled()) {
        return;
    }
    if (line->step) {
        openPlanStep(this, m_context, *line->step);
    } else {
        openGoal(this, m_context, line->plan.goal);
    }
}

void GoalsCard::removeCurrent() {
    const auto line = current();
    if (!line) {
        return;
    }
    Workspace& workspace = m_context.workspace;
    if (line->step) {
        offerUndo(this, tr("Dropped: %1").arg(line->step->title), workspace.todos.drop(line->step->id));
    } else {
        offerUndo(this, tr("Removed: “%1”").arg(line->plan.goal.words), workspace.plans.remove(line->plan.goal.id));
    }
}

} // namespace brobygger
