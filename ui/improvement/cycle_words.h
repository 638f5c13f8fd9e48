// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/improvement/pdsa_cycle.h"
#include "ui/kit/forms/form.h"
#include "ui/kit/labels/chip.h"
#include "ui/kit/segments.h"

namespace brobygger {

/// "PDSA 3: Følgeskab to gange".
QString cycleName(const PdsaCycle& cycle);
/// Its state; of a closed one the decision.
ChipText cycleChip(const PdsaCycle& cycle, QDate today);
/// What a measure is called in a language; empty for none.
QString measureName(const QString& measure, const QString& language);
/// The measures to choose from, and none at first.
QList<Choice> measureChoices(const QString& language);
QList<Choice> groupSizeChoices();
QList<Segment> decisionSegments();
QString decisionWord(PdsaDecision decision);

} // namespace brobygger
