// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/local_text.h"

#include <QList>
#include <QStringList>

namespace brobygger {

/// Required must be met; of the indicators any n of m; an exclusion that is met keeps somebody out.
enum class CriterionKind { Required, Indicator, Exclusion };

/// What the paper says of an indicator: it describes the group, or it "may be" so.
enum class IndicatorStrength { Core, Possible };

/// What answers a criterion.
enum class CriterionTestKind {
    Asked,          ///< only the casemanager, in the talk
    Age,            ///< min–max whole years, both included
    FactIs,         ///< the fact has one of the values
    FactRange,      ///< the fact is a number from min to max, both included
    ParishChosen,   ///< the parish is one of those chosen for the programme
    ParishCategory, ///< the parish's area category is one of the values
    Municipality,   ///< lives in one of the programme's municipalities
    Reachable       ///< has a telephone number or an e-mail address
};

struct CriterionTest {
    CriterionTestKind kind = CriterionTestKind::Asked;
    QString fact;       ///< code of resources/vocabularies/facts.json
    QStringList values; ///< ids of its choices, yes/no, or area categories
    std::optional<int> min;
    std::optional<int> max;

    bool operator==(const CriterionTest&) const = default;
};

struct Criterion {
    QString id;
    CriterionKind kind = CriterionKind::Required;
    IndicatorStrength strength = IndicatorStrength::Core;
    LocalText text;
    CriterionTest test;
    bool provisional = false;
    QString source;

    bool operator==(const Criterion&) const = default;
};

/// One target group's criteria. Versioned with its programme; an old screening keeps the verdict of its
/// version.
struct CriteriaSet {
    QString id;
    LocalText name;
    QList<Criterion> criteria;
    SourcedNumber indicatorsNeeded; ///< n of any-n-of-m; 0 without indicators
    QString source;

    bool operator==(const CriteriaSet&) const = default;

    const Criterion* criterion(const QString& criterionId) const;
    int indicatorCount() const;
};

} // namespace brobygger
