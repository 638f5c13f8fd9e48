// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/slice.h"

class QHBoxLayout;
class QStackedWidget;

namespace brobygger {

class MatchView;
class ReferralsCard;

/// "Henvisninger og tilbud": the referrals that were made, and behind "Find tilbud" the ranked offers, which have the whole
/// page.
class MatchingTab final : public CitizenTab {
    Q_OBJECT
public:
    MatchingTab(PageContext& context, CitizenId citizen);

    void showRecord(qint64 record) override;
    void showStart() override;
    /// The chosen offer while the offers are shown; 0 for the referrals.
    std::optional<qint64> recordInFront() const override;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void addActions();
    void findOffers();
    void backToReferrals();
    void refresh();
    void retranslate();

    PageContext& m_context;
    CitizenId m_citizen;
    ReferralsCard* m_referrals;
    MatchView* m_match;
    QHBoxLayout* m_buttons;
    QStackedWidget* m_stack; ///< the referrals, and the ranked offers
};

} // namespace brobygger
