// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/derived/known_labour.h"

#include "core/labour/labour_rules.h"

namespace brobygger {

namespace {
/// The last day a status holds; `next` is the one after it, null for the last one.
QDate lastDayHeld(const EvaluationRecords::LabourStatus& status, const EvaluationRecords::LabourStatus* next) {
    if (status.to.isValid()) {
        return status.to;
    }
    return next ? next->from.addDays(-1) : status.from.addDays(openStatusDays);
}
} // namespace

const EvaluationRecords::LabourStatus* labourOn(const EvaluationRecords& records, const RecordIndex& index, int person,
                                                QDate day) {
    const auto rows = index.labourOfPerson.of(person);
    for (size_t at = rows.size(); at > 0; --at) {
        const auto& status = records.labour[static_cast<size_t>(rows[at - 1])];
        const auto* next = at < rows.size() ? &records.labour[static_cast<size_t>(rows[at])] : nullptr;
        if (status.from <= day && day <= lastDayHeld(status, next)) {
            return records.words.text(status.status) == QLatin1String("unknown") ? nullptr : &status;
        }
    }
    return nullptr;
}

} // namespace brobygger
