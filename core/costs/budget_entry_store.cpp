// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/budget_entry_store.h"

namespace brobygger {

namespace {
constexpr const char* budgetRowsSql = R"(
    SELECT budget_line.*,
           (SELECT coalesce(sum(booked.amount), 0) FROM cost_entry booked
            WHERE booked.on_day BETWEEN budget_line.year || '-01-01' AND budget_line.year || '-12-31'
              AND booked.kind = budget_line.kind
              AND (budget_line.funder = '' OR booked.funder = budget_line.funder)) AS booked
    FROM budget_line ORDER BY year DESC, kind, id)";

constexpr Field<BudgetEntry> budgetAmount{"amount", [](const BudgetEntry& entry) { return toValue(entry.amount.minor); },
                                          [](BudgetEntry& entry, const Value& value) { fromValue(value, entry.amount.minor); }};
} // namespace

const StoreTable<BudgetEntry>& BudgetEntryStore::table() {
    static const StoreTable<BudgetEntry> table{"budget_line",
                                               RecordKind::BudgetLine,
                                               ownedByNobody<BudgetEntry>,
                                               {field<&BudgetEntry::year>("year"), field<&BudgetEntry::kind>("kind"),
                                                budgetAmount, field<&BudgetEntry::funder>("funder"),
                                                field<&BudgetEntry::source>("source")}};
    return table;
}

std::optional<BudgetEntry> BudgetEntryStore::find(BudgetEntryId id) const { return table().find(m_database, id); }

QList<BudgetRow> BudgetEntryStore::rows() const {
    QList<BudgetRow> rows;
    Statement select(m_database, budgetRowsSql);
    while (select.step()) {
        rows.append({table().read(select), Money{select.integer("booked")}});
    }
    return rows;
}

void BudgetEntryStore::insert(Write& write, const BudgetEntry& entry) { table().insert(write, entry); }

void BudgetEntryStore::update(Write& write, const BudgetEntry& before, const BudgetEntry& after) {
    table().update(write, before, after);
}

void BudgetEntryStore::remove(Write& write, const BudgetEntry& entry) { table().remove(write, entry); }

} // namespace brobygger
