// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
#include "core/evaluation/evaluation.h"

namespace brobygger {

class Database;

/// One person or event that a figure counts, for the working view only.
struct FigureRow {
    CitizenId citizen;
    QString name;
    QDate date;
    QString what;

    bool operator==(const FigureRow&) const = default;
};

/// How many rows stand behind a figure: its numerator, the same conditions asked again. 0 outside the working view.
qsizetype countRowsBehind(Database& database, const EvaluationRequest& request, const QString& figureId);
/// The rows themselves in windows, by date. None outside the working view.
QList<FigureRow> rowsBehind(Database& database, const EvaluationRequest& request, const QString& figureId,
                            qsizetype offset, qsizetype limit);

} // namespace brobygger
