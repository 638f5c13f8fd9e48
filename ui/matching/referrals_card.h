// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/outgoing_referral.h"
#include "ui/kit/tables/record_table_model.h"

#include <QWidget>
#include <optional>

namespace brobygger {

class Card;
class RecordTable;
class ReferralCommands;
struct PageContext;

/// The citizen's referrals to offers, each with its state, its letter and the steps it can take next.
class ReferralsCard final : public QWidget {
    Q_OBJECT
public:
    ReferralsCard(PageContext& context, CitizenId citizen, QWidget* parent = nullptr);

    void refresh();
    bool select(qint64 referral);
    void retranslate();

private:
    std::optional<OutgoingRow> current() const;
    QList<Column<OutgoingRow>> columns() const;

    PageContext& m_context;
    CitizenId m_citizen;
    Card* m_card;
    RecordsOf<OutgoingRow>* m_records;
    RecordTable* m_table;
    ReferralCommands* m_commands;
    QString m_newest; ///< the key of the newest referral seen so far
};

} // namespace brobygger
