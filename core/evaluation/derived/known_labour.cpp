// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/derived/known_labour.h"

#include "core/labour/labour_rules.h"

namespace brobygger {

const EvaluationRecords::LabourStatus* labourOn(const EvaluationRecords& records, const RecordIndex& index, int person,
                                                QDate day) {
    const auto rows = index.labourOfPerson.of(person);
    for (size_t at = rows.size(); at > 0; --at) {
        const auto& status = records.labour[static_cast<size_t>(rows[at - 1])];
        const QDate next = at < rows.size() ? records.labour[static_cast<size_t>(rows[at])].from : QDate();
        if (status.from <= day && day <= lastDayOfStatus(status.from, status.to, next)) {
            return records.words.text(status.status) == QLatin1String("unknown") ? nullptr : &status;
        }
    }
    return nullptr;
}

} // namespace brobygger
