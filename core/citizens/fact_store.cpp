// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/citizens/fact_store.h"

namespace brobygger {

namespace {
constexpr const char* citizenSql = "SELECT * FROM citizen_fact WHERE citizen_id = :citizen_id ORDER BY as_of, id";
} // namespace

const StoreTable<Fact>& FactStore::table() {
    // A fact is never changed; a later one takes its place.
    static const StoreTable<Fact> table{"citizen_fact",
                                        RecordKind::Fact,
                                        ownedBy<&Fact::citizen>,
                                        {field<&Fact::citizen>("citizen_id").once(), field<&Fact::code>("fact").once(),
                                         field<&Fact::value>("value").once(), field<&Fact::asOf>("as_of").once(),
                                         field<&Fact::source>("source").once()},
                                        Stamps::Created};
    return table;
}

void FactStore::insert(Write& write, const Fact& fact) { table().insert(write, fact); }

void FactStore::remove(Write& write, const Fact& fact) { table().remove(write, fact); }

QList<Fact> FactStore::forCitizen(CitizenId citizen) const {
    Statement select(m_database, citizenSql);
    return table().readAll(select.bind(":citizen_id", citizen));
}

} // namespace brobygger
