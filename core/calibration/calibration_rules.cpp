// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/calibration_rules.h"

#include "core/screening/screener_pairs.h"
#include "core/statistics/proportion.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
constexpr int casesBetweenReports = 256;

Error countingStopped() {
    return {ErrorKind::Cancelled, QCoreApplication::translate("Calibration", "The counting was stopped.")};
}

int neededIn(const CriteriaSet& criteria) { return static_cast<int>(criteria.indicatorsNeeded.value); }

size_t placeOf(const CriteriaSet& criteria, const QString& id) {
    size_t at = 0;
    while (criteria.criteria.at(static_cast<qsizetype>(at)).id != id) {
        ++at;
    }
    return at;
}

/// Calls `of` with the positions of each citizen's cases.
template <class Of> void forEachCitizen(const std::vector<ScreenedCase>& cases, Of of) {
    CaseRows rows;
    for (int at = 0; at < static_cast<int>(cases.size()); ++at) {
        const ScreenedCase& each = cases[static_cast<size_t>(at)];
        if (!rows.empty() && cases[static_cast<size_t>(rows.front())].citizen != each.citizen) {
            of(rows);
            rows.clear();
        }
        rows.push_back(at);
    }
    if (!rows.empty()) {
        of(rows);
    }
}

void findPairs(Calibration& calibration) {
    std::vector<JudgedTwice> judged;
    ScreenerAgreement& screeners = calibration.screeners;
    const auto at = [&calibration](int row) -> const ScreenedCase& { return calibration.cases[static_cast<size_t>(row)]; };
    forEachCitizen(calibration.cases, [&](const CaseRows& rows) {
        forLatestOfEach(rows, at, [&](int row) {
            calibration.screened.push_back(row);
            if (!at(row).states.empty()) {
                calibration.answered.push_back(row);
            }
        });
        forTwoScreeners(rows, at, [&](int first, int second) {
            const auto one = static_cast<size_t>(at(first).verdict);
            const auto other = static_cast<size_t>(at(second).verdict);
            judged.push_back({static_cast<int>(one), static_cast<int>(other)});
            screeners.table[one][other].push_back(first);
            screeners.pairs.push_back(first);
            if (one == other) {
                screeners.agreed.push_back(first);
            }
        });
    });
    screeners.agreement = agreementOf(judged);
}

void countShares(Calibration& calibration) {
    for (const ToolShare share : {ToolShare::Sensitivity, ToolShare::Specificity, ToolShare::Overridden}) {
        ToolShareCount count{share, {}, {}, {}};
        for (const int row : calibration.screened) {
            const ScreenedCase& each = calibration.cases[static_cast<size_t>(row)];
            if (!isAsked(share, each.verdict, each.decision)) {
                continue;
            }
            count.asked.push_back(row);
            if (isCounted(share, each.verdict, each.decision)) {
                count.counted.push_back(row);
            }
        }
        count.interval = wilson(static_cast<int>(count.counted.size()), static_cast<int>(count.asked.size()));
        calibration.shares.push_back(std::move(count));
    }
}

void countCriterion(CriterionUse& use, int row, size_t at, const std::vector<CriterionState>& states, int needed) {
    switch (states[at].state) {
    case ConditionState::Met: use.met.push_back(row); break;
    case ConditionState::NotMet: use.notMet.push_back(row); break;
    case ConditionState::Unknown: use.unknown.push_back(row); break;
    }
    if (hasDecided(states, at, needed)) {
        use.decided.push_back(row);
    }
}

void countAnswers(Calibration& calibration, int row) {
    const CriteriaSet& criteria = calibration.criteria;
    const std::vector<CriterionState>& states = calibration.cases[static_cast<size_t>(row)].states;
    const bool isIn = outcomeOf(states, neededIn(criteria)) == ScreeningOutcome::In;
    calibration.in += isIn ? 1 : 0;
    for (size_t at = 0; at < states.size(); ++at) {
        countCriterion(calibration.criteriaUse[at], row, at, states, neededIn(criteria));
    }
    for (WhatIf& what : calibration.whatIf) {
        const bool wouldBeIn = outcomeWith(what.change, states, criteria) == ScreeningOutcome::In;
        what.in += wouldBeIn ? 1 : 0;
        if (wouldBeIn != isIn) {
            (wouldBeIn ? what.gained : what.lost).push_back(row);
        }
    }
}
} // namespace

std::vector<ToolChange> possibleChanges(const CriteriaSet& criteria) {
    std::vector<ToolChange> changes;
    for (const Criterion& criterion : criteria.criteria) {
        changes.push_back({ToolChange::Kind::Without, criterion.id, 0});
        if (criterion.kind == CriterionKind::Indicator) {
            changes.push_back({ToolChange::Kind::Required, criterion.id, 0});
        }
    }
    for (int needed = 1; needed <= criteria.indicatorCount(); ++needed) {
        changes.push_back({ToolChange::Kind::AtLeast, {}, needed});
    }
    return changes;
}

ScreeningOutcome outcomeWith(const ToolChange& change, const std::vector<CriterionState>& states, const CriteriaSet& criteria) {
    switch (change.kind) {
    case ToolChange::Kind::Without: return outcomeWithout(states, placeOf(criteria, change.criterion), neededIn(criteria));
    case ToolChange::Kind::Required: return outcomeIfRequired(states, placeOf(criteria, change.criterion), neededIn(criteria));
    case ToolChange::Kind::AtLeast: break;
    }
    return outcomeOf(states, change.needed);
}

Result<Calibration> counted(Calibration calibration, Progress& progress) {
    if (progress.isCancelled()) {
        return countingStopped(); // perhaps in the middle of the reading
    }
    findPairs(calibration);
    countShares(calibration);
    for (const Criterion& criterion : calibration.criteria.criteria) {
        calibration.criteriaUse.push_back({criterion.id, {}, {}, {}, {}});
    }
    for (const ToolChange& change : possibleChanges(calibration.criteria)) {
        calibration.whatIf.push_back({change, 0, {}, {}});
    }
    const int all = static_cast<int>(calibration.answered.size());
    for (int at = 0; at < all; ++at) {
        if (at % casesBetweenReports == 0) {
            progress.report(at, all);
            if (progress.isCancelled()) {
                return countingStopped();
            }
        }
        countAnswers(calibration, calibration.answered[static_cast<size_t>(at)]);
    }
    return calibration;
}

} // namespace brobygger
