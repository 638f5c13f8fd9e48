// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/screening_rules.h"

#include "core/base/text/code_names.h"
#include "core/screening/criterion_tests.h"

#include <algorithm>

namespace brobygger {

namespace {

constexpr CodeNames<ScreeningOutcome, 3> outcomeNames{{{
    {ScreeningOutcome::In, "in"},
    {ScreeningOutcome::Out, "out"},
    {ScreeningOutcome::Undecided, "undecided"},
}}};

struct Count {
    int indicatorsMet = 0;
    int indicatorsUnknown = 0;
    bool exclusionMet = false;
    bool requiredNotMet = false;
    bool conditionUnknown = false; ///< of a required criterion or an exclusion
};

/// Of whatever says kind and state of a criterion.
template <class Criteria> Count countOf(const Criteria& criteria) {
    Count count;
    for (const auto& result : criteria) {
        const bool met = result.state == ConditionState::Met;
        const bool unknown = result.state == ConditionState::Unknown;
        switch (result.kind) {
        case CriterionKind::Indicator:
            count.indicatorsMet += met ? 1 : 0;
            count.indicatorsUnknown += unknown ? 1 : 0;
            break;
        case CriterionKind::Required:
            count.requiredNotMet = count.requiredNotMet || result.state == ConditionState::NotMet;
            count.conditionUnknown = count.conditionUnknown || unknown;
            break;
        case CriterionKind::Exclusion:
            count.exclusionMet = count.exclusionMet || met;
            count.conditionUnknown = count.conditionUnknown || unknown;
            break;
        }
    }
    return count;
}

bool indicatorsTooFew(const Count& count, int needed) { return count.indicatorsMet + count.indicatorsUnknown < needed; }

ScreeningOutcome outcomeOf(const Count& count, int needed) {
    if (count.exclusionMet || count.requiredNotMet || indicatorsTooFew(count, needed)) {
        return ScreeningOutcome::Out;
    }
    if (count.conditionUnknown || count.indicatorsMet < needed) {
        return ScreeningOutcome::Undecided;
    }
    return ScreeningOutcome::In;
}

/// Whether this criterion alone speaks against, or does so together with the other indicators.
bool isAgainst(const CriterionResult& result, const Count& count, int needed) {
    switch (result.kind) {
    case CriterionKind::Required: return result.state == ConditionState::NotMet;
    case CriterionKind::Exclusion: return result.state == ConditionState::Met;
    case CriterionKind::Indicator: break;
    }
    return result.state == ConditionState::NotMet && indicatorsTooFew(count, needed);
}

bool isDecisive(const CriterionResult& result, const Count& count, ScreeningOutcome outcome, int needed) {
    const bool isIndicator = result.kind == CriterionKind::Indicator;
    switch (outcome) {
    case ScreeningOutcome::Out: return isAgainst(result, count, needed);
    case ScreeningOutcome::In: return !isIndicator || (result.state == ConditionState::Met && count.indicatorsMet == needed);
    case ScreeningOutcome::Undecided: break;
    }
    return result.state == ConditionState::Unknown && (!isIndicator || count.indicatorsMet < needed);
}

QList<CriterionResult> withState(QList<CriterionResult> criteria, qsizetype position, ConditionState state) {
    criteria[position].state = state;
    return criteria;
}

} // namespace

const CriterionResult* Verdict::criterion(const QString& id) const {
    const auto found =
        std::find_if(criteria.begin(), criteria.end(), [&](const CriterionResult& result) { return result.id == id; });
    return found == criteria.end() ? nullptr : &*found;
}

bool Verdict::contradictsKnown() const {
    return std::any_of(criteria.begin(), criteria.end(), [](const CriterionResult& result) {
        return result.contradictsKnown && result.kind != CriterionKind::Indicator;
    });
}

ScreeningOutcome outcomeOf(const QList<CriterionResult>& criteria, int indicatorsNeeded) {
    return outcomeOf(countOf(criteria), indicatorsNeeded);
}

ScreeningOutcome outcomeOf(std::span<const CriterionState> criteria, int indicatorsNeeded) {
    return outcomeOf(countOf(criteria), indicatorsNeeded);
}

Verdict evaluate(const Programme& programme, const ScreeningAnswers& answers, const KnownFacts& facts, QDate today,
                 const QString& setId) {
    const CriteriaSet& set = programme.criteriaSet(setId);
    Verdict verdict;
    for (const Criterion& criterion : set.criteria) {
        CriterionResult result = prefill(criterion, programme.area, facts, today);
        const auto answer = answers.constFind(criterion.id);
        if (answer != answers.constEnd()) {
            const bool bothSay = result.prefilled && *answer != ConditionState::Unknown;
            result.contradictsKnown = bothSay && *answer != result.state;
            result.state = *answer;
            result.prefilled = false;
        }
        verdict.criteria.append(result);
    }
    const int needed = static_cast<int>(set.indicatorsNeeded.value);
    const Count count = countOf(verdict.criteria);
    verdict.outcome = outcomeOf(count, needed);
    verdict.indicatorsMet = count.indicatorsMet;
    verdict.indicatorsUnknown = count.indicatorsUnknown;
    verdict.indicatorsNeeded = needed;
    for (CriterionResult& result : verdict.criteria) {
        result.decisive = isDecisive(result, count, verdict.outcome, needed);
        if (result.state == ConditionState::Unknown) {
            verdict.missing.append(result.id);
        }
        if (isAgainst(result, count, needed)) {
            verdict.against.append(result.id);
        }
    }
    return verdict;
}

QList<PossibleTurn> wouldChangeIf(const Verdict& verdict) {
    QList<PossibleTurn> turns;
    for (qsizetype i = 0; i < verdict.criteria.size(); ++i) {
        if (verdict.criteria.at(i).state != ConditionState::Unknown) {
            continue;
        }
        for (const ConditionState state : {ConditionState::Met, ConditionState::NotMet}) {
            const ScreeningOutcome outcome = outcomeOf(withState(verdict.criteria, i, state), verdict.indicatorsNeeded);
            if (outcome != verdict.outcome) {
                turns.append({verdict.criteria.at(i).id, state, outcome});
            }
        }
    }
    return turns;
}

bool decisionNeedsReason(const Verdict& verdict, ScreeningOutcome decision) {
    return decision != ScreeningOutcome::Undecided && (decision != verdict.outcome || verdict.contradictsKnown());
}

QString toCode(ScreeningOutcome outcome) { return outcomeNames.name(outcome); }
ScreeningOutcome screeningOutcomeFromCode(const QString& code) {
    return outcomeNames.value(code).value_or(ScreeningOutcome::Undecided);
}

} // namespace brobygger
