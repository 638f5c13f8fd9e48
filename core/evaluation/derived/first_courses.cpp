// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/derived/first_courses.h"

namespace brobygger {

std::vector<int> firstCourses(const EvaluationRecords& records, const RecordIndex& index) {
    std::vector<int> firsts;
    for (int person = 0; person < static_cast<int>(records.persons.size()); ++person) {
        int first = -1;
        for (const int course : index.coursesOfPerson.of(person)) {
            const QDate startedOn = records.courses[static_cast<size_t>(course)].startedOn;
            if (startedOn.isValid() && (first < 0 || startedOn < records.courses[static_cast<size_t>(first)].startedOn)) {
                first = course;
            }
        }
        if (first >= 0) {
            firsts.push_back(first);
        }
    }
    return firsts;
}

bool hasLeft(const EvaluationRecords& records, const EvaluationRecords::Course& course, QDate upTo) {
    if (!course.closedOn.isValid() || course.closedOn > upTo || course.outcome.isNone()) {
        return false;
    }
    return course.outcome == records.words.known(QStringLiteral("dead")) ||
           course.outcome == records.words.known(QStringLiteral("moved"));
}

} // namespace brobygger
