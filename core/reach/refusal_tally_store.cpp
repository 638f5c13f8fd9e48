// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reach/refusal_tally_store.h"

#include "core/base/time/dates.h"

namespace brobygger {

namespace {
constexpr const char* allTalliesSql = "SELECT * FROM refusal_tally ORDER BY month DESC, clinic, id";
constexpr int monthLength = 7; // yyyy-MM

QString storedMonth(QDate month) { return isoDate(month).left(monthLength); }
QDate monthStored(const QString& text) { return fromIsoDate(text + QStringLiteral("-01")); }
} // namespace

const StoreTable<RefusalTally>& RefusalTallyStore::table() {
    static const StoreTable<RefusalTally> table{
        "refusal_tally",
        RecordKind::RefusalTally,
        ownedByNobody<RefusalTally>,
        {asText<storedMonth, monthStored, &RefusalTally::month>("month"), field<&RefusalTally::clinic>("clinic"),
         field<&RefusalTally::sex>("sex"), field<&RefusalTally::ageGroup>("age_group"),
         optionalCode<&RefusalTally::reason>("reason"), field<&RefusalTally::number>("number")}};
    return table;
}

std::optional<RefusalTally> RefusalTallyStore::find(RefusalTallyId id) const { return table().find(m_database, id); }

QList<RefusalTally> RefusalTallyStore::all() const {
    Statement select(m_database, allTalliesSql);
    return table().readAll(select);
}

void RefusalTallyStore::insert(Write& write, const RefusalTally& tally) { table().insert(write, tally); }

void RefusalTallyStore::update(Write& write, const RefusalTally& before, const RefusalTally& after) {
    table().update(write, before, after);
}

void RefusalTallyStore::remove(Write& write, const RefusalTally& tally) { table().remove(write, tally); }

} // namespace brobygger
