// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/derived/rung_days.h"
#include "core/evaluation/figures/figure_rows.h"
#include "core/evaluation/records/counted.h"
#include "core/evaluation/records/records.h"

#include <QList>

namespace brobygger {

class Database;

/// What opens behind a figure: a part of the records that it counts, one row each, the latest day first. Names are looked up
/// for that part only. Empty for a number that counts no records. `language` decides the words. With a ladder, a course
/// is shown by the days on which it came to the rungs.
QList<FigureRow> figureRows(Database& database, const EvaluationRecords& records, const Counted& counted, qsizetype offset,
                            qsizetype limit, const QString& language, const std::vector<LadderRung>& ladder = {});

} // namespace brobygger
