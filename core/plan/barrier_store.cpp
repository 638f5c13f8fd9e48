// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/barrier_store.h"

namespace brobygger {

namespace {
constexpr const char* barriersOfCitizenSql = R"(
    SELECT * FROM barrier WHERE citizen_id = :citizen_id ORDER BY gone_on IS NOT NULL, noticed_on DESC, id DESC)";
} // namespace

const StoreTable<Barrier>& BarrierStore::table() {
    static const StoreTable<Barrier> table{"barrier",
                                           RecordKind::Barrier,
                                           ownedBy<&Barrier::citizen>,
                                           {field<&Barrier::citizen>("citizen_id"), field<&Barrier::what>("what"),
                                            field<&Barrier::noticedOn>("noticed_on"), field<&Barrier::action>("action"),
                                            field<&Barrier::outcome>("outcome"), field<&Barrier::goneOn>("gone_on")}};
    return table;
}

std::optional<Barrier> BarrierStore::find(BarrierId id) const { return table().find(m_database, id); }

QList<Barrier> BarrierStore::forCitizen(CitizenId citizen) const {
    Statement select(m_database, barriersOfCitizenSql);
    return table().readAll(select.bind(":citizen_id", citizen));
}

void BarrierStore::insert(Write& write, const Barrier& barrier) { table().insert(write, barrier); }

void BarrierStore::update(Write& write, const Barrier& before, const Barrier& after) { table().update(write, before, after); }

void BarrierStore::remove(Write& write, const Barrier& barrier) { table().remove(write, barrier); }

} // namespace brobygger
