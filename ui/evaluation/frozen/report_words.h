// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/frozen/frozen_report.h"

namespace brobygger {

// What is said of a kept report, in the language of the screen.

QString levelText(EvaluationLevel level);
/// 01-06-2025 – 30-11-2026
QString reportPeriodText(const FrozenReport& report);
/// When it was made, by the wall clock.
QString madeText(const FrozenReport& report);
/// All of that in a line, with who made it and by which definitions.
QString reportLine(const FrozenReport& report);

} // namespace brobygger
