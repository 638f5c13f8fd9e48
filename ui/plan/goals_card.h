// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plan_line.h"
#include "ui/shell/slice.h"

class QAction;
class QLabel;

namespace brobygger {

class Card;
class RecordTable;

/// The goals of one citizen in the citizen's own words, each with its agreed steps below it: written, ticked off, followed up.
class GoalsCard final : public QWidget {
    Q_OBJECT
public:
    GoalsCard(PageContext& context, CitizenId citizen, QWidget* parent = nullptr);
    void retranslate();
    void refresh();
    /// Whether the goal is one of this citizen's.
    bool select(GoalId goal);
    /// The goal of the chosen line; nothing where there is none.
    std::optional<GoalPlan> currentPlan() const;

Q_SIGNALS:
    /// Another goal is the chosen one, or what belongs to it has changed.
    void goalChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addAnswers();
    void addButtons();
    QAction* add(const char* id, std::function<QString()> text, std::function<QString()> toolTip, IconName icon,
                 std::function<void()> run);
    bool answerByKey(int key);
    void showUsable();
    std::optional<PlanLine> current() const;
    std::optional<Goal> openGoalInFront() const;
    void newStep();
    void followUpInFull();
    void answer(FollowUpResult result);
    void tick();
    void changeCurrent();
    void removeCurrent();

    PageContext& m_context;
    CitizenId m_citizen;
    Card* m_card;
    QWidget* m_answers;
    QLabel* m_question;
    QLabel* m_keys;
    RecordsOf<PlanLine>* m_lines;
    RecordTable* m_table;
    QAction* m_new;
    QAction* m_newStep;
    QAction* m_followUp;
    QAction* m_tick;
    QAction* m_change;
    QAction* m_remove;
    QAction* m_print;
    QAction* m_meet;
    QList<std::pair<FollowUpResult, QAction*>> m_results;
};

} // namespace brobygger
