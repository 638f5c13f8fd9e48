// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
#include "core/evaluation/figures/evaluation.h"
#include "core/evaluation/frozen/course_corrections.h"
#include "core/evaluation/frozen/record_events.h"

namespace brobygger {

enum class RowChange {
    Added,     ///< counted now and not then
    Left,      ///< counted then and no longer
    Corrected, ///< counted both times, with another date or outcome
};

/// A record by which a figure would be another one today.
struct ChangedRow {
    CountedUnit unit = CountedUnit::Nothing;
    qint64 record = 0;
    CitizenId citizen; ///< invalid: nobody's, or of somebody who was erased
    RowChange change = RowChange::Corrected;
    QString at; ///< UTC instant; empty where the audit trail does not tell
    QString by;
    QDate day;    ///< of the record as it is today; invalid where there is none any more
    QString what; ///< in a few words: "hospital: udeblevet"
};

struct ChangedFigure {
    QString id;
    QString title;
    QString then; ///< as printed; empty: the report does not have it
    QString now;  ///< empty: there is none any more
    QList<ChangedRow> rows;

    qsizetype count(RowChange change) const;
};

/// What the same report would say today.
struct ChangesSince {
    int definitionsThen = 0;
    int definitionsNow = 0; ///< where they differ, figures are not compared
    QList<ChangedFigure> figures;
    bool isOfSeveralFiles = false; ///< then nothing is compared: the records of the others are not in this file

    bool areDefinitionsOthers() const { return definitionsThen != definitionsNow; }
};

/// A report's figures with the records behind them.
struct FiguresWithRows {
    const QList<Figure>& figures;
    const ReleasedCells& rows;
};

/// The figures that read otherwise now or count other records, or records with another date or outcome, in the order of the
/// report. Pure.
QList<ChangedFigure> changedFigures(const FiguresWithRows& then, const FiguresWithRows& now, const RecordEvents& events,
                                    const CourseCorrections& ofCourses);

} // namespace brobygger
