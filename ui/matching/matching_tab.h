// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/matching.h"
#include "ui/kit/record_table_model.h"
#include "ui/matching/match_columns.h"
#include "ui/shell/slice.h"

class QPushButton;

namespace brobygger {

class Card;
class RecordTable;
class ReferralsCard;
class WhyCard;
class WishCard;

/// Referrals and offers of a citizen: wishes at the left, the ranked offers in the middle, why the chosen one
/// suits at the right, and below the list the referrals that were made.
class MatchingTab final : public CitizenTab {
    Q_OBJECT
public:
    MatchingTab(PageContext& context, CitizenId citizen);

    void showRecord(qint64 record) override;
    /// offers.find puts the keyboard into the ranked list.
    void carryOut(const QString& command) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeMiddle();
    void refresh();
    void showWhy();
    void retranslate();
    std::optional<Match> current() const;
    void onCurrent(const std::function<void(OfferId)>& act);

    PageContext& m_context;
    CitizenId m_citizen;
    MatchList m_list;
    WishCard* m_wish;
    Card* m_listCard;
    RecordsOf<MatchRow>* m_records;
    RecordTable* m_table;
    QPushButton* m_direct;
    ReferralsCard* m_referrals;
    WhyCard* m_why;
};

} // namespace brobygger
