// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/tool_rules.h"

namespace brobygger {

bool isAsked(ToolShare share, ScreeningOutcome verdict, ScreeningOutcome decision) {
    switch (share) {
    case ToolShare::Sensitivity: return decision == ScreeningOutcome::In;
    case ToolShare::Specificity: return decision == ScreeningOutcome::Out;
    case ToolShare::Overridden: break;
    }
    return verdict != ScreeningOutcome::Undecided && decision != ScreeningOutcome::Undecided;
}

bool isCounted(ToolShare share, ScreeningOutcome verdict, ScreeningOutcome decision) {
    switch (share) {
    case ToolShare::Sensitivity: return verdict == ScreeningOutcome::In;
    case ToolShare::Specificity: return verdict != ScreeningOutcome::In;
    case ToolShare::Overridden: break;
    }
    return verdict != decision;
}

bool hasDecided(std::span<const CriterionState> criteria, size_t at, int indicatorsNeeded) {
    std::vector<CriterionState> turned(criteria.begin(), criteria.end());
    ConditionState& state = turned[at].state;
    state = state == ConditionState::Met ? ConditionState::NotMet : ConditionState::Met;
    return outcomeOf(turned, indicatorsNeeded) != outcomeOf(criteria, indicatorsNeeded);
}

ScreeningOutcome outcomeWithout(std::span<const CriterionState> criteria, size_t at, int indicatorsNeeded) {
    std::vector<CriterionState> others(criteria.begin(), criteria.end());
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(at));
    return outcomeOf(others, indicatorsNeeded);
}

ScreeningOutcome outcomeIfRequired(std::span<const CriterionState> criteria, size_t at, int indicatorsNeeded) {
    std::vector<CriterionState> sharpened(criteria.begin(), criteria.end());
    sharpened[at].kind = CriterionKind::Required;
    return outcomeOf(sharpened, indicatorsNeeded);
}

} // namespace brobygger
