// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/records/record_index.h"

namespace brobygger {

/// The first course of each citizen who has started one, by the day of its start: positions of courses, in the order of the
/// persons. Before and after are told apart by it, so a citizen stands in such a comparison once.
std::vector<int> firstCourses(const EvaluationRecords& records, const RecordIndex& index);

/// Whether a course was closed up to that day, the day included, because the citizen had died or moved away.
bool hasLeft(const EvaluationRecords& records, const EvaluationRecords::Course& course, QDate upTo);

} // namespace brobygger
