// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screening/screening_rules.h"

namespace brobygger {

// How well the criteria do as a tool: what every figure about them is counted by.

/// The shares that the tool's verdict is held against the decision by.
enum class ToolShare {
    Sensitivity, ///< of those judged in, whom the tool finds
    Specificity, ///< of those judged out, whom the tool leaves out; where it is undecided it does not say in
    Overridden   ///< where both decided, decided otherwise
};

/// Whether a screening is among those the share is of.
bool isAsked(ToolShare share, ScreeningOutcome verdict, ScreeningOutcome decision);
/// Whether one of those counts in the share.
bool isCounted(ToolShare share, ScreeningOutcome verdict, ScreeningOutcome decision);

/// Whether the outcome would be another with the other answer to this criterion alone: met where it was not met or unknown, not
/// met where it was met.
bool hasDecided(std::span<const CriterionState> criteria, size_t at, int indicatorsNeeded);
/// The outcome if that criterion did not exist.
ScreeningOutcome outcomeWithout(std::span<const CriterionState> criteria, size_t at, int indicatorsNeeded);
/// The outcome if it had to be met.
ScreeningOutcome outcomeIfRequired(std::span<const CriterionState> criteria, size_t at, int indicatorsNeeded);

} // namespace brobygger
