// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/records/counted.h"
#include "core/evaluation/records/records.h"

namespace brobygger {

/// The id in the file of the record at a place of the list for that unit; of a score that of its questionnaire.
qint64 idOfRecord(const EvaluationRecords& records, CountedUnit unit, int row);
/// How many places that list has.
int countOf(const EvaluationRecords& records, CountedUnit unit);

} // namespace brobygger
