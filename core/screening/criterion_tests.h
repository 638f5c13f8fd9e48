// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screening/screening_rules.h"

namespace brobygger {

/// What is known about one criterion before anybody is asked: state, value, and for facts their date and
/// source. A fact dated after `today` is not known yet.
CriterionResult prefill(const Criterion& criterion, const ProgrammeArea& area, const KnownFacts& facts, QDate today);

} // namespace brobygger
