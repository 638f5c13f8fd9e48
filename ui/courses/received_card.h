// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/incoming_referral.h"
#include "ui/kit/tables/record_table_model.h"
#include "ui/shell/slice.h"

namespace brobygger {

class Card;
class RecordTable;

/// The referrals to us about one citizen, each with its clock to first contact.
class ReceivedCard final : public QWidget {
    Q_OBJECT
public:
    ReceivedCard(PageContext& context, CitizenId citizen, QWidget* parent = nullptr);
    void retranslate();
    void refresh();
    void select(IncomingReferralId referral);

private:
    QList<Column<IncomingRow>> columns() const;

    PageContext& m_context;
    CitizenId m_citizen;
    Card* m_card;
    RecordsOf<IncomingRow>* m_records;
    RecordTable* m_table;
};

} // namespace brobygger
