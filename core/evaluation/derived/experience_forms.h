// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/records/counted.h"
#include "core/evaluation/records/record_index.h"

#include <array>
#include <vector>

namespace brobygger {

/// The form of what a citizen experienced (OPLEV): five statements, each answered from 1, disagree, to 5, agree.
inline constexpr size_t experienceStatementCount = 5;
inline constexpr size_t experienceAnswerCount = 5;

/// Of whom a form is expected: started courses closed between the two days, both included, but for those whose citizen died.
Counted coursesWithForm(const EvaluationRecords& records, QDate from, QDate to);

/// The form of a course: the latest around the day of closing, when all its statements are answered; otherwise null.
const EvaluationRecords::Experience* wholeForm(const EvaluationRecords& records, const RecordIndex& index, int course);

/// How many gave each answer to one statement, from 1 on.
using AnswersToStatement = std::array<int, experienceAnswerCount>;
/// Of each statement; nothing when nobody has answered.
std::vector<AnswersToStatement> answersToStatements(const EvaluationRecords& records, const RecordIndex& index, QDate from,
                                                    QDate to);

} // namespace brobygger
