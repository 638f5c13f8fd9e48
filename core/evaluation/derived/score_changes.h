// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/records/record_index.h"

#include <QHash>
#include <QString>
#include <vector>

namespace brobygger {

/// How far each course has moved from its start to its end, by score: those measured at both. Courses closed between the two
/// days, both included.
QHash<QString, std::vector<double>> changesAtEnd(const EvaluationRecords& records, const RecordIndex& index, QDate from,
                                                 QDate to);

} // namespace brobygger
