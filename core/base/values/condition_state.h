// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brobygger {

/// Whether something asked for is so. Unknown is its own answer and never counts as one of the two others.
enum class ConditionState { Met, NotMet, Unknown };

/// met, not_met, unknown: as stored and as the command line writes it.
QString toCode(ConditionState state);
/// The state of such a word; Unknown for any other text.
ConditionState conditionStateFromCode(const QString& code);
/// The word on the screen: opfyldt, ikke opfyldt, uoplyst.
QString conditionStateLabel(ConditionState state);

} // namespace brobygger
