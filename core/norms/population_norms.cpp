// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/norms/population_norms.h"

#include "core/norms/population_norm_rules.h"
#include "core/norms/population_norm_store.h"

namespace brobygger {

Result<PopulationNorm> PopulationNorms::checked(const PopulationNorm& draft) const {
    PopulationNorm norm = draft;
    norm.source = norm.source.simplified();
    if (const Problems problems = check(norm, all(), rangeOf(m_instruments, norm.score), m_session.clock().today());
        problems.hasErrors()) {
        return invalid(problems);
    }
    return norm;
}

Result<Added<PopulationNorm>> PopulationNorms::add(const PopulationNorm& draft) {
    PopulationNorm entered = draft;
    entered.id = {};
    const auto norm = checked(entered);
    if (!norm) {
        return norm.error();
    }
    return addRecord<PopulationNormStore>(m_session, QStringLiteral("population_norm.add"), *norm);
}

Result<Undo> PopulationNorms::change(const PopulationNorm& draft) {
    const auto norm = checked(draft);
    if (!norm) {
        return norm.error();
    }
    return changeRecord<PopulationNormStore>(m_session, QStringLiteral("population_norm.change"), norm->id,
                                             [&](const PopulationNorm&) -> Result<PopulationNorm> { return *norm; });
}

Result<Undo> PopulationNorms::remove(PopulationNormId id) {
    return removeRecord<PopulationNormStore>(m_session, QStringLiteral("population_norm.remove"), id);
}

QList<PopulationNorm> PopulationNorms::all() const { return PopulationNormStore(m_session.database()).all(); }

} // namespace brobygger
