// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/citizens/fact_store.h"

namespace brobygger {

namespace {
constexpr const char* insertSql = R"(
    INSERT INTO citizen_fact (id, citizen_id, fact, value, as_of, source, created_at)
    VALUES (:id, :citizen_id, :fact, :value, :as_of, :source, :stamp))";
constexpr const char* selectSql = R"(
    SELECT id, citizen_id, fact, value, as_of, source FROM citizen_fact
    WHERE citizen_id = :citizen_id ORDER BY as_of, id)";

Fact fromRow(const Statement& row) {
    return {row.id<FactId>("id"), row.id<CitizenId>("citizen_id"), row.text("fact"),
            row.text("value"), row.date("as_of"), row.text("source")};
}

Values valuesOf(const Fact& fact) {
    return Values()
        .set("id", fact.id)
        .set("citizen_id", fact.citizen)
        .set("fact", fact.code)
        .set("value", fact.value)
        .set("as_of", fact.asOf)
        .set("source", fact.source);
}
} // namespace

void FactStore::insert(Write& write, const Fact& fact) {
    Statement(m_database, insertSql).bind(valuesOf(fact)).bind(":stamp", write.stamp()).run();
    write.created(RecordKind::Fact, fact.id.value(), fact.citizen.value());
}

QList<Fact> FactStore::forCitizen(CitizenId citizen) const {
    Statement select(m_database, selectSql);
    select.bind(":citizen_id", citizen);
    QList<Fact> facts;
    while (select.step()) {
        facts.append(fromRow(select));
    }
    return facts;
}

} // namespace brobygger
