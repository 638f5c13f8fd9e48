// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/k_anonymity.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace brobygger {

/// What somebody outside may know of a person in an extract for research (quasi-identifiers).
struct ResearchTraits {
    int age = -1;        ///< whole years at the start; -1: not known
    QString sex;         ///< empty: not known
    QString area;        ///< a group of at least 5,000 inhabitants; empty: none
    QString statusGroup; ///< on what the person lived at the start; empty: not known
    QString quarter;     ///< of the start: 2026-K3
    QString sensitive;   ///< what must not be learnt: the outcome
};

/// How finely the traits are told; the same for everybody, so that all rows can be read alike.
struct ResearchGrain {
    int ageYears = 5;
    bool hasArea = true;
    bool hasQuarter = true;

    bool operator==(const ResearchGrain&) const = default;
};

/// The band of an age, "45-49"; empty when it is not known.
QString researchAgeBand(int age, int years);
/// The traits as they are told: age band, sex, area, status group, quarter. What is not told is empty.
QStringList toldTraits(const ResearchTraits& traits, const ResearchGrain& grain);

struct ResearchAnonymity {
    ResearchGrain grain;
    std::vector<bool> isSuppressed; ///< by the rows that were given
    Anonymity among;                ///< of the rows that stay
};

/// Tells as finely as leaves nobody in a class of fewer than `k`, beginning with `finest`: then ages of ten years, then no
/// area, then no quarter. Who still stands in a smaller class is suppressed. Rows that stay have k of their kind or more.
ResearchAnonymity anonymised(const std::vector<ResearchTraits>& rows, int k, const ResearchGrain& finest = {});

} // namespace brobygger
