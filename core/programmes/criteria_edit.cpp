// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/criteria_edit.h"

#include <QCoreApplication>
#include <QUuid>
#include <algorithm>
#include <utility>

namespace brobygger {

namespace {

struct CriteriaEditWords {
    Q_DECLARE_TR_FUNCTIONS(CriteriaEdit)
};

bool isOfAge(const Criterion& criterion) { return criterion.test.kind == CriterionTestKind::Age; }

Criterion changedCriterion(Criterion criterion, const CriterionEdit& edit, const QString& source) {
    const Criterion before = criterion;
    criterion.kind = edit.kind.value_or(criterion.kind);
    if (isOfAge(criterion)) {
        criterion.test.min = edit.min;
        criterion.test.max = edit.max;
    }
    if (!(criterion == before)) {
        criterion.source = source;
        criterion.provisional = false;
    }
    return criterion;
}

/// What the casemanager asks in the talk.
Criterion askedCriterion(const QString& words, const QString& source) {
    Criterion criterion;
    // Never used before: answers under an id that is gone must not come under another question.
    criterion.id = QStringLiteral("own-%1").arg(QUuid::createUuid().toString(QUuid::Id128).left(8));
    criterion.kind = CriterionKind::Indicator;
    criterion.text = {words, words, words};
    criterion.source = source;
    return criterion;
}

} // namespace

CriteriaEdit criteriaEditOf(const CriteriaSet& set) {
    CriteriaEdit edit;
    for (const Criterion& criterion : set.criteria) {
        edit.criteria.append({criterion.id, criterion.kind, criterion.test.min, criterion.test.max});
    }
    edit.needed = static_cast<int>(set.indicatorsNeeded.value);
    return edit;
}

CriteriaSet editedCriteria(const CriteriaSet& set, const CriteriaEdit& edit, const QString& source) {
    CriteriaSet changed = set;
    changed.criteria.clear();
    for (const Criterion& criterion : set.criteria) {
        const auto found = std::find_if(edit.criteria.begin(), edit.criteria.end(),
                                        [&criterion](const CriterionEdit& one) { return one.id == criterion.id; });
        if (found == edit.criteria.end()) {
            changed.criteria.append(criterion);
        } else if (found->kind) {
            changed.criteria.append(changedCriterion(criterion, *found, source));
        }
    }
    for (const QString& line : edit.added.split(QLatin1Char('\n'))) {
        if (const QString words = line.simplified(); !words.isEmpty()) {
            changed.criteria.append(askedCriterion(words, source));
        }
    }
    if (changed.indicatorsNeeded.value != edit.needed) {
        changed.indicatorsNeeded = {edit.needed, source, false};
    }
    return changed;
}

Problems checkCriteria(const CriteriaSet& set) {
    Problems problems;
    if (set.criteria.isEmpty()) {
        problems.error(QStringLiteral("added"), CriteriaEditWords::tr("At least one criterion is needed."));
    }
    for (const Criterion& criterion : set.criteria) {
        const auto& [min, max] = std::pair(criterion.test.min, criterion.test.max);
        if (isOfAge(criterion) && !min && !max) {
            problems.error(criterion.id, CriteriaEditWords::tr("A lower or an upper age is needed."));
        } else if (isOfAge(criterion) && min && max && *min > *max) {
            problems.error(criterion.id, CriteriaEditWords::tr("The upper age lies below the lower one."));
        }
    }
    if (set.indicatorsNeeded.value > set.indicatorCount()) {
        problems.error(
            QStringLiteral("needed"),
            CriteriaEditWords::tr("There are %1 indicators, so no more than that can be needed.").arg(set.indicatorCount()));
    } else if (set.indicatorsNeeded.value == 0 && set.indicatorCount() > 0) {
        problems.error(QStringLiteral("needed"),
                       CriteriaEditWords::tr("Say how many of the indicators are needed: at least 1."));
    }
    return problems;
}

} // namespace brobygger
