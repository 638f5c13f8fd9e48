// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/improvement/pdsa_store.h"

#include "core/base/time/clock.h"

namespace brobygger {

namespace {
constexpr const char* pdsaOfProgrammeSql = "SELECT * FROM pdsa_cycle WHERE programme_id = :programme ORDER BY number, id";
constexpr const char* pdsaForeseenSql = R"(
    SELECT max(at) AS at FROM audit
    WHERE record_id = :cycle AND (action = 'created' OR field IN ('prediction', 'measure')))";
} // namespace

const StoreTable<PdsaCycle>& PdsaStore::table() {
    using Cycle = PdsaCycle;
    static const StoreTable<Cycle> table{
        "pdsa_cycle",
        RecordKind::PdsaCycle,
        ownedByNobody<Cycle>,
        {field<&Cycle::programmeId>("programme_id"), field<&Cycle::number>("number"), field<&Cycle::title>("title"),
         field<&Cycle::aim>("aim"), field<&Cycle::measure>("measure"), field<&Cycle::prediction>("prediction"),
         field<&Cycle::groupSize>("group_size"), field<&Cycle::plan>("plan"), field<&Cycle::done>("done"),
         field<&Cycle::seen>("seen"), field<&Cycle::startedOn>("started_on"), field<&Cycle::studyOn>("study_on"),
         field<&Cycle::endedOn>("ended_on"), coded<pdsaDecisionFromCode, &Cycle::decision>("decision"),
         field<&Cycle::reason>("reason")}};
    return table;
}

std::optional<PdsaCycle> PdsaStore::find(PdsaCycleId id) const { return table().find(m_database, id); }

QList<PdsaCycle> PdsaStore::ofProgramme(const QString& programmeId) const {
    Statement select(m_database, pdsaOfProgrammeSql);
    select.bind(":programme", programmeId);
    return table().readAll(select);
}

QDate PdsaStore::foreseenOn(PdsaCycleId id) const {
    Statement select(m_database, pdsaForeseenSql);
    select.bind(":cycle", id);
    return select.step() ? wallTimeOf(select.text("at")).date() : QDate();
}

void PdsaStore::insert(Write& write, const PdsaCycle& cycle) { table().insert(write, cycle); }

void PdsaStore::update(Write& write, const PdsaCycle& before, const PdsaCycle& after) { table().update(write, before, after); }

void PdsaStore::remove(Write& write, const PdsaCycle& cycle) { table().remove(write, cycle); }

} // namespace brobygger
