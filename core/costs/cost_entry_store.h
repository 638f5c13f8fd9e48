// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/costs/cost_entry.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How cost entries are kept.
class CostEntryStore final {
public:
    explicit CostEntryStore(Database& database)
        : m_database(database) {}

    std::optional<CostEntry> find(CostEntryId id) const;
    /// Of the days from `from` to `to`, both included: how many, and a part of them, the newest first.
    qsizetype count(QDate from, QDate to) const;
    QList<CostEntry> window(QDate from, QDate to, qsizetype offset, qsizetype limit) const;

    void insert(Write& write, const CostEntry& entry);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const CostEntry& before, const CostEntry& after);
    void remove(Write& write, const CostEntry& entry);

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<CostEntry>& table();

private:
    Database& m_database;
};

} // namespace brobygger
