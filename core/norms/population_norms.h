// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/norms/population_norm.h"
#include "core/storage/records/add_record.h"

namespace brobygger {

class InstrumentCatalogue;

/// The means of the population that were entered, each with its year and source. All verbs are Invalid with the fields to mend,
/// NotFound for what is gone.
class PopulationNorms final {
public:
    PopulationNorms(Session& session, const InstrumentCatalogue& instruments)
        : m_session(session)
        , m_instruments(instruments) {}

    Result<Added<PopulationNorm>> add(const PopulationNorm& norm);
    Result<Undo> change(const PopulationNorm& norm);
    Result<Undo> remove(PopulationNormId id);

    /// By score, the latest year first.
    QList<PopulationNorm> all() const;

private:
    Result<PopulationNorm> checked(const PopulationNorm& norm) const;

    Session& m_session;
    const InstrumentCatalogue& m_instruments; ///< which say what a score can be
};

} // namespace brobygger
