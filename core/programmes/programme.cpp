// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/programme.h"

#include <algorithm>

namespace brobygger {

QString LocalText::in(const QString& language) const {
    const QString wanted = language.left(2);
    if (wanted == QLatin1String("sv") && !sv.isEmpty()) {
        return sv;
    }
    if (wanted == QLatin1String("en") && !en.isEmpty()) {
        return en;
    }
    if (!da.isEmpty()) {
        return da;
    }
    return en.isEmpty() ? sv : en;
}

const Criterion* CriteriaSet::criterion(const QString& criterionId) const {
    const auto found =
        std::find_if(criteria.begin(), criteria.end(), [&](const Criterion& criterion) { return criterion.id == criterionId; });
    return found == criteria.end() ? nullptr : &*found;
}

int CriteriaSet::indicatorCount() const {
    return static_cast<int>(std::count_if(criteria.begin(), criteria.end(), [](const Criterion& criterion) {
        return criterion.kind == CriterionKind::Indicator;
    }));
}

const CriteriaSet& Programme::criteriaSet(const QString& setId) const {
    const auto found =
        std::find_if(criteriaSets.begin(), criteriaSets.end(), [&](const CriteriaSet& set) { return set.id == setId; });
    return found == criteriaSets.end() ? criteriaSets.first() : *found;
}

} // namespace brobygger
