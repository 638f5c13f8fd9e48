// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/cases/case_io.h"

namespace brobygger {

/// One kind of `stats`: its name on the command line, and how one case is worked out. What is wrong with the
/// case is told to the reader.
struct StatKind {
    const char* name;
    QJsonObject (*solve)(CaseReader&);
};

/// The kinds by subject, each list in its own file.
const std::vector<StatKind>& changeKinds();     ///< paired, mcnemar, rci, did, km
const std::vector<StatKind>& rateKinds();       ///< wilson, newcombe, poisson_rate, rate_ratio, noshow_*
const std::vector<StatKind>& costKinds();       ///< cost, cost_per_capita, npv, qaly
const std::vector<StatKind>& seriesKinds();     ///< runchart, xmr, spc_p, spc_u
const std::vector<StatKind>& disclosureKinds(); ///< disclosure, kanonymity

} // namespace brobygger
