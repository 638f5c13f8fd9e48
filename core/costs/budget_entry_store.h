// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/costs/budget_entry.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How lines of the budget are kept.
class BudgetEntryStore final {
public:
    explicit BudgetEntryStore(Database& database)
        : m_database(database) {}

    std::optional<BudgetEntry> find(BudgetEntryId id) const;
    /// The newest year first, each with what was booked of it.
    QList<BudgetRow> rows() const;

    void insert(Write& write, const BudgetEntry& entry);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const BudgetEntry& before, const BudgetEntry& after);
    void remove(Write& write, const BudgetEntry& entry);

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<BudgetEntry>& table();

private:
    Database& m_database;
};

} // namespace brobygger
