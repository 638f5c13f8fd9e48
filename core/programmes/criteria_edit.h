// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/programmes/criterion.h"

namespace brobygger {

/// What becomes of one criterion.
struct CriterionEdit {
    QString id;
    std::optional<CriterionKind> kind; ///< nothing: it is taken out
    std::optional<int> min;            ///< of an age
    std::optional<int> max;

    bool operator==(const CriterionEdit&) const = default;
};

/// How a set of criteria is changed in the window.
struct CriteriaEdit {
    QList<CriterionEdit> criteria; ///< in the order of the set
    QString added;                 ///< a new one on each line: an indicator that the talk answers
    int needed = 0;                ///< so many of the indicators

    bool operator==(const CriteriaEdit&) const = default;
};

CriteriaEdit criteriaEditOf(const CriteriaSet& set);
/// The set with what was changed; what is as before keeps its source, the rest names `source`.
CriteriaSet editedCriteria(const CriteriaSet& set, const CriteriaEdit& edit, const QString& source);
/// What is wrong with a set that was changed: "needed", and "added" where no criterion is left. An age whose limits are the
/// wrong way round is at the criterion's id.
Problems checkCriteria(const CriteriaSet& set);

} // namespace brobygger
