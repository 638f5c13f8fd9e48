// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/goal.h"
#include "ui/kit/tables/record_table_model.h"

#include <QWidget>

namespace brobygger {

class Card;
class RecordTable;

/// How one goal has gone: each follow-up with what came out of it, and how the goal was put before it was changed.
class FollowUpsCard final : public QWidget {
    Q_OBJECT
public:
    explicit FollowUpsCard(QWidget* parent = nullptr);
    void retranslate();
    /// Nothing is shown where no goal is chosen, or where it was not followed up yet.
    void setPlan(const std::optional<GoalPlan>& plan);

private:
    static QList<Column<GoalFollowUp>> columns();

    Card* m_card;
    RecordsOf<GoalFollowUp>* m_followUps;
    RecordTable* m_table;
};

} // namespace brobygger
