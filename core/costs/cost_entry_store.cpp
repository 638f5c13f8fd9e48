// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/cost_entry_store.h"

namespace brobygger {

namespace {
constexpr const char* entryCountSql = "SELECT count(*) AS entries FROM cost_entry WHERE on_day BETWEEN :from AND :to";
constexpr const char* entryWindowSql = R"(
    SELECT * FROM cost_entry WHERE on_day BETWEEN :from AND :to ORDER BY on_day DESC, id DESC LIMIT :limit OFFSET :offset)";
} // namespace

const StoreTable<CostEntry>& CostEntryStore::table() {
    static const StoreTable<CostEntry> table{"cost_entry",
                                             RecordKind::CostEntry,
                                             ownedBy<&CostEntry::citizen>,
                                             {field<&CostEntry::citizen>("citizen_id"), field<&CostEntry::course>("course_id"),
                                              field<&CostEntry::day>("on_day"), field<&CostEntry::kind>("kind"),
                                              field<&CostEntry::quantity>("quantity"), field<&CostEntry::amount>("amount"),
                                              field<&CostEntry::funder>("funder"), field<&CostEntry::source>("source"),
                                              field<&CostEntry::text>("text"), field<&CostEntry::voucher>("voucher")}};
    return table;
}

std::optional<CostEntry> CostEntryStore::find(CostEntryId id) const { return table().find(m_database, id); }

qsizetype CostEntryStore::count(QDate from, QDate to) const {
    Statement select(m_database, entryCountSql);
    select.bind(":from", from).bind(":to", to);
    return select.step() ? static_cast<qsizetype>(select.integer("entries")) : 0;
}

QList<CostEntry> CostEntryStore::window(QDate from, QDate to, qsizetype offset, qsizetype limit) const {
    Statement select(m_database, entryWindowSql);
    select.bind(":from", from).bind(":to", to);
    select.bind(":limit", static_cast<qint64>(limit)).bind(":offset", static_cast<qint64>(offset));
    return table().readAll(select);
}

void CostEntryStore::insert(Write& write, const CostEntry& entry) { table().insert(write, entry); }

void CostEntryStore::update(Write& write, const CostEntry& before, const CostEntry& after) {
    table().update(write, before, after);
}

void CostEntryStore::remove(Write& write, const CostEntry& entry) { table().remove(write, entry); }

} // namespace brobygger
