// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/follow_ups_card.h"

#include "core/base/time/dates.h"
#include "ui/kit/card.h"
#include "ui/kit/tables/record_table.h"

#include <QBoxLayout>

namespace brobygger {

namespace {
constexpr int followUpRowsShown = 6;
constexpr int followUpDayWidth = 110;
constexpr int followUpResultWidth = 150;
constexpr int followUpStepsWidth = 90;
} // namespace

FollowUpsCard::FollowUpsCard(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_followUps(new RecordsOf<GoalFollowUp>({}, this))
    , m_table(new RecordTable(QStringLiteral("followUpsTable"), tr("Follow-ups of the chosen goal"))) {
    m_table->setRecords(m_followUps);
    m_table->setTwoLineRows();
    m_table->setFittedToRows(followUpRowsShown);
    m_card->content()->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
}

void FollowUpsCard::retranslate() {
    m_card->setTitle(tr("Follow-ups of the chosen goal"));
    m_table->setAccessibleName(tr("Follow-ups of the chosen goal"));
    m_followUps->setColumns(columns());
}

void FollowUpsCard::setPlan(const std::optional<GoalPlan>& plan) {
    const QList<GoalFollowUp> followUps = plan ? plan->followUps : QList<GoalFollowUp>();
    m_followUps->setSource(
        rowsOf<GoalFollowUp>(followUps, [](const GoalFollowUp& followUp) { return followUp.id.toString(); }));
    setVisible(!followUps.isEmpty());
}

QList<Column<GoalFollowUp>> FollowUpsCard::columns() {
    const auto said = [](const GoalFollowUp& followUp) {
        return Cell{.text = followUp.said.simplified(),
                    .detail = followUp.formerWords.isEmpty() ? QString() : tr("before: “%1”").arg(followUp.formerWords)};
    };
    return {
        {.id = QStringLiteral("on"),
         .title = tr("Day"),
         .text = [](const GoalFollowUp& followUp) { return formatDate(followUp.on); },
         .width = followUpDayWidth},
        {.id = QStringLiteral("result"),
         .title = tr("Result"),
         .text = [](const GoalFollowUp& followUp) { return followUpResultLabel(followUp.result); },
         .width = followUpResultWidth},
        {.id = QStringLiteral("steps"),
         .title = tr("Steps"),
         .text =
             [](const GoalFollowUp& followUp) {
                 return tr("%1 of %2").arg(followUp.progress.achieved).arg(followUp.progress.applicable);
             },
         .width = followUpStepsWidth},
        {.id = QStringLiteral("said"),
         .title = tr("What was said"),
         .text = [said](const GoalFollowUp& followUp) { return said(followUp).text; },
         .cell = said},
    };
}

} // namespace brobygger
