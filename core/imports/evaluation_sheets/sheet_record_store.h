// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/costs/budget_entry.h"
#include "core/costs/cost_entry.h"
#include "core/costs/price.h"
#include "core/labour/labour_status.h"
#include "core/reach/refusal_tally.h"
#include "core/service_use/service_use.h"

namespace brobygger {

class Database;

/// The records that a row of these sheets may speak of, by what tells them apart: their ids.
class SheetRecordStore final {
public:
    explicit SheetRecordStore(Database& database)
        : m_database(database) {}

    /// Of the same citizen, kind, period and source.
    QList<qint64> serviceUses(const ServiceUse& said) const;
    QList<qint64> labourStatuses(CitizenId citizen, QDate from) const;
    QList<qint64> referralsSent(CitizenId citizen, QDate on) const;
    QList<qint64> screenings(CitizenId citizen, QDate on, const QString& screener) const;
    /// All but the number.
    QList<qint64> tallies(const RefusalTally& said) const;

    QList<qint64> costsOfVoucher(const QString& voucher) const;
    // Without a voucher everything that a row says tells them apart.
    QList<qint64> costsLike(const CostEntry& said) const; ///< without a course: of any
    QList<qint64> pricesLike(const Price& said) const;
    QList<qint64> budgetLike(const BudgetEntry& said) const;

private:
    Database& m_database;
};

} // namespace brobygger
