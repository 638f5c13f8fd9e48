// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/outgoing_referral.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How referrals to offers are kept.
class OutgoingStore final {
public:
    explicit OutgoingStore(Database& database)
        : m_database(database) {}

    std::optional<OutgoingReferral> find(OutgoingReferralId id) const;
    QString offerName(OfferId id) const;
    /// Whether a letter to the offer has been kept as sent.
    bool hasLetter(OutgoingReferralId id) const;
    qsizetype count(OutgoingView view) const;
    QList<OutgoingRow> window(OutgoingView view, qsizetype offset, qsizetype limit) const;
    QList<OutgoingRow> forCitizen(CitizenId citizen) const;

    void insert(Write& write, const OutgoingReferral& referral);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const OutgoingReferral& before, const OutgoingReferral& after);
    void remove(Write& write, const OutgoingReferral& referral);

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<OutgoingReferral>& table();

private:
    Database& m_database;
};

} // namespace brobygger
