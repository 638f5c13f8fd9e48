// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/restriction_store.h"

namespace brobygger {

namespace {
constexpr const char* restrictionsOfCitizenSql =
    "SELECT * FROM restriction WHERE citizen_id = :citizen_id ORDER BY restricted_on DESC, id DESC";
constexpr const char* restrictionInForceSql =
    "SELECT * FROM restriction WHERE citizen_id = :citizen_id AND lifted_on IS NULL ORDER BY restricted_on DESC, id DESC";
} // namespace

const StoreTable<Restriction>& RestrictionStore::table() {
    using Row = Restriction;
    static const StoreTable<Row> table{"restriction",
                                       RecordKind::Restriction,
                                       ownedBy<&Row::citizen>,
                                       {field<&Row::citizen>("citizen_id").once(),
                                        coded<restrictionGroundFromCode, &Row::ground>("ground").once(),
                                        field<&Row::restrictedOn>("restricted_on").once(), field<&Row::reviewOn>("review_on"),
                                        field<&Row::reason>("reason").once(), field<&Row::liftedOn>("lifted_on"),
                                        field<&Row::toldOn>("told_on"), optionalCode<&Row::toldVia>("told_via")}};
    return table;
}

std::optional<Restriction> RestrictionStore::find(RestrictionId id) const { return table().find(m_database, id); }

QList<Restriction> RestrictionStore::forCitizen(CitizenId citizen) const {
    Statement select(m_database, restrictionsOfCitizenSql);
    return table().readAll(select.bind(":citizen_id", citizen));
}

std::optional<Restriction> RestrictionStore::inForce(CitizenId citizen) const {
    Statement select(m_database, restrictionInForceSql);
    const QList<Restriction> found = table().readAll(select.bind(":citizen_id", citizen));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

void RestrictionStore::insert(Write& write, const Restriction& restriction) { table().insert(write, restriction); }

void RestrictionStore::update(Write& write, const Restriction& before, const Restriction& after) {
    table().update(write, before, after);
}

void RestrictionStore::remove(Write& write, const Restriction& restriction) { table().remove(write, restriction); }

} // namespace brobygger
