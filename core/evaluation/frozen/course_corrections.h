// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/frozen/record_events.h"
#include "core/evaluation/records/records.h"

#include <QDate>

namespace brobygger {

/// What was corrected of a course that does not stand in its own record, by the figure that counts it: the days of the
/// hand-over ladder, and the questionnaires behind a change in measures.
class CourseCorrections final {
public:
    /// Of the courses that are counted today in a period up to the state day. `events` must outlive it.
    CourseCorrections(const EvaluationRecords& records, const RecordEvents& events, QDate from, QDate stateDay);

    /// The newest that touches the course in this figure; null when there is none.
    const RecordEvent* of(const QString& figure, qint64 course) const;

private:
    void addMeasurements(const EvaluationRecords& records, const RecordEvents& events, QDate from, QDate stateDay);
    void addRungs(const EvaluationRecords& records, const RecordEvents& events);
    void add(const QString& group, qint64 course, const RecordEvent* event);

    QHash<QString, QHash<qint64, RecordEvent>> m_events; ///< by change.who5.end, norm.who5, handover/rung, handover
};

} // namespace brobygger
