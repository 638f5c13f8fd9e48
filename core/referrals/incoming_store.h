// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/incoming_referral.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How referrals to the project are kept.
class IncomingStore final {
public:
    explicit IncomingStore(Database& database)
        : m_database(database) {}

    std::optional<IncomingReferral> find(IncomingReferralId id) const;
    qsizetype count(IncomingView view) const;
    /// The oldest first where somebody waits, else the newest.
    QList<IncomingRow> window(IncomingView view, qsizetype offset, qsizetype limit) const;
    QList<IncomingRow> forCitizen(CitizenId citizen) const;
    QList<IncomingReferral> waitingOf(CitizenId citizen) const;
    QList<IncomingReferral> openOfCourse(CourseId course) const;

    void insert(Write& write, const IncomingReferral& referral);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const IncomingReferral& before, const IncomingReferral& after);
    /// Only for taking back that it was received.
    void remove(Write& write, const IncomingReferral& referral);

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<IncomingReferral>& table();

private:
    Database& m_database;
};

} // namespace brobygger
