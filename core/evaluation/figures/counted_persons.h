// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/records/counted.h"
#include "core/evaluation/records/records.h"

namespace brobygger {

/// The person whose record stands at a place of the list for that unit; -1 for nobody's: a cost of the project, or Nothing.
int personBehind(const EvaluationRecords& records, CountedUnit unit, int row);

} // namespace brobygger
