// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/derived/experience_forms.h"

#include "core/evaluation/derived/measured_moments.h"

#include <algorithm>
#include <cstdlib>

namespace brobygger {

namespace {
bool isWhole(const EvaluationRecords::Experience& form) {
    return form.answers.size() >= experienceStatementCount &&
           std::all_of(form.answers.begin(), form.answers.begin() + experienceStatementCount,
                       [](const auto& answer) { return answer.has_value(); });
}
} // namespace

Counted coursesWithForm(const EvaluationRecords& records, QDate from, QDate to) {
    const CodeWord dead = records.words.known(QStringLiteral("dead"));
    Counted closed{CountedUnit::Course};
    for (size_t at = 0; at < records.courses.size(); ++at) {
        const auto& course = records.courses[at];
        const bool hasDied = !dead.isNone() && course.outcome == dead;
        const bool isClosed = course.closedOn.isValid() && course.closedOn >= from && course.closedOn <= to;
        if (course.startedOn.isValid() && isClosed && !hasDied) {
            closed.add(static_cast<int>(at));
        }
    }
    return closed;
}

const EvaluationRecords::Experience* wholeForm(const EvaluationRecords& records, const RecordIndex& index, int course) {
    const EvaluationRecords::Course& of = records.courses[static_cast<size_t>(course)];
    const EvaluationRecords::Experience* latest = nullptr;
    for (const int at : index.experiencesOfPerson.of(of.person)) {
        const auto& form = records.experiences[static_cast<size_t>(at)];
        if (std::abs(form.day.daysTo(of.closedOn)) <= reachOfEnd && (!latest || form.day >= latest->day)) {
            latest = &form;
        }
    }
    return latest && isWhole(*latest) ? latest : nullptr;
}

std::vector<AnswersToStatement> answersToStatements(const EvaluationRecords& records, const RecordIndex& index, QDate from,
                                                    QDate to) {
    std::vector<AnswersToStatement> statements;
    for (const int course : coursesWithForm(records, from, to).rows) {
        const EvaluationRecords::Experience* form = wholeForm(records, index, course);
        if (!form) {
            continue;
        }
        statements.resize(experienceStatementCount);
        for (size_t statement = 0; statement < experienceStatementCount; ++statement) {
            ++statements[statement].at(static_cast<size_t>(*form->answers[statement] - 1)); // from 1 to 5 as they are read
        }
    }
    return statements;
}

} // namespace brobygger
