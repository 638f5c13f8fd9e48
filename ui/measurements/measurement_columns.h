// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measurements/measurement_calendar.h"
#include "core/measurements/measurement_rules.h"
#include "ui/kit/tables/record_table_model.h"

namespace brobygger {

class Workspace;

/// A moment of the course, and what AnswerDraft tells when its questionnaire is half filled in.
struct MomentRow {
    MeasurementMoment moment;
    QString begun = {};
};

/// What the course asks for: questionnaire with its moment, and whether it is made, begun or due. The columns look names up in
/// the workspace, which outlives the table.
QList<Column<MomentRow>> momentColumns(const Workspace& workspace);
/// What was filled in: questionnaire with its scores, day and mode, and what moved since last time.
QList<Column<MeasurementResult>> resultColumns(const Workspace& workspace);

} // namespace brobygger
