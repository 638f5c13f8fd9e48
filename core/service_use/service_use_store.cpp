// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_use/service_use_store.h"

namespace brobygger {

namespace {
constexpr const char* useOfCitizenSql =
    "SELECT * FROM service_use WHERE citizen_id = :citizen_id ORDER BY to_on DESC, from_on DESC, kind, id";
} // namespace

const StoreTable<ServiceUse>& ServiceUseStore::table() {
    static const StoreTable<ServiceUse> table{"service_use",
                                              RecordKind::ServiceUse,
                                              ownedBy<&ServiceUse::citizen>,
                                              {field<&ServiceUse::citizen>("citizen_id"), field<&ServiceUse::kind>("kind"),
                                               optionalCode<&ServiceUse::sector>("sector"), field<&ServiceUse::from>("from_on"),
                                               field<&ServiceUse::to>("to_on"), field<&ServiceUse::number>("number"),
                                               coded<useSourceFromCode, &ServiceUse::source>("source"),
                                               coded<useCertaintyFromCode, &ServiceUse::certainty>("certainty")}};
    return table;
}

std::optional<ServiceUse> ServiceUseStore::find(ServiceUseId id) const { return table().find(m_database, id); }

QList<ServiceUse> ServiceUseStore::forCitizen(CitizenId citizen) const {
    Statement select(m_database, useOfCitizenSql);
    return table().readAll(select.bind(":citizen_id", citizen));
}

void ServiceUseStore::insert(Write& write, const ServiceUse& use) { table().insert(write, use); }

void ServiceUseStore::update(Write& write, const ServiceUse& before, const ServiceUse& after) {
    table().update(write, before, after);
}

void ServiceUseStore::remove(Write& write, const ServiceUse& use) { table().remove(write, use); }

} // namespace brobygger
