// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/slice.h"

namespace brobygger {

class BarrierList;
class Card;
class FollowUpsCard;
class GoalsCard;

/// "Mål og skridt": what the citizen wants, what is agreed about it, how it has gone, and what stands in the way.
class PlanTab final : public CitizenTab {
    Q_OBJECT
public:
    PlanTab(PageContext& context, CitizenId citizen);
    void showRecord(qint64 record) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    GoalsCard* m_goals;
    FollowUpsCard* m_followUps;
    Card* m_inTheWay;
    BarrierList* m_barriers;
};

} // namespace brobygger
