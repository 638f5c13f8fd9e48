// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/records/record_index.h"
#include "core/programmes/programme.h"

#include <vector>

namespace brobygger {

/// The earlier of two days; one that is not there is none.
QDate earlierRungDay(QDate one, QDate other);

/// The day on which each course came to a rung of the hand-over ladder: the entered one, otherwise what follows from other
/// records; invalid where it has not come to it.
std::vector<QDate> daysOfRung(const EvaluationRecords& records, const RecordIndex& index, const QString& rung);

/// A rung with the day of each course.
struct LadderRung {
    QString name;
    std::vector<QDate> days;
};
/// All rungs of a programme, in their order.
std::vector<LadderRung> ladderOf(const EvaluationRecords& records, const RecordIndex& index, const QList<HandOverStep>& ladder,
                                 const QString& language);

} // namespace brobygger
