// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_tab.h"

#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/layout/scrolling.h"
#include "ui/plan/barrier_list.h"
#include "ui/plan/follow_ups_card.h"
#include "ui/plan/goals_card.h"

#include <QBoxLayout>
#include <QEvent>

namespace brobygger {

PlanTab::PlanTab(PageContext& context, CitizenId citizen)
    : m_goals(new GoalsCard(context, citizen))
    , m_followUps(new FollowUpsCard)
    , m_inTheWay(new Card)
    , m_barriers(new BarrierList(context, citizen)) {
    m_inTheWay->content()->addWidget(m_barriers);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_goals);
    column->addWidget(m_followUps);
    column->addWidget(m_inTheWay);
    column->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolling(inside));
    setFocusProxy(m_goals);
    connect(m_goals, &GoalsCard::goalChanged, this, [this] { m_followUps->setPlan(m_goals->currentPlan()); });
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this, citizen](const Changes& changes) {
        const bool isOfPlan =
            changes.touches(RecordKind::Goal) || changes.touches(RecordKind::GoalFollowUp) || changes.touches(RecordKind::Todo);
        if (changes.citizens.contains(citizen.value()) && isOfPlan) {
            m_goals->refresh();
        }
    });
    retranslate();
}

void PlanTab::showRecord(qint64 record) { m_goals->select(GoalId(record)); }

void PlanTab::retranslate() {
    m_followUps->retranslate();
    m_goals->retranslate();
    m_inTheWay->setTitle(tr("Barriers"));
    m_barriers->retranslate();
}

void PlanTab::changeEvent(QEvent* event) {
    CitizenTab::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace brobygger
