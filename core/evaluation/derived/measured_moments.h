// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/records/record_index.h"

#include <array>

namespace brobygger {

/// When the later one of two measurements is due, and how far from that day it may lie.
struct MeasureMoment {
    enum class After { Start, Closing };

    const char* id; ///< end, month_3 … after_12
    After after;
    int months;
    int reach; ///< days to either side
};

inline constexpr std::array measureMoments{
    MeasureMoment{"end", MeasureMoment::After::Closing, 0, 30},
    MeasureMoment{"month_3", MeasureMoment::After::Start, 3, 30},
    MeasureMoment{"month_6", MeasureMoment::After::Start, 6, 45},
    MeasureMoment{"month_12", MeasureMoment::After::Start, 12, 60},
    MeasureMoment{"after_3", MeasureMoment::After::Closing, 3, 30},
    MeasureMoment{"after_6", MeasureMoment::After::Closing, 6, 45},
    MeasureMoment{"after_12", MeasureMoment::After::Closing, 12, 60},
};
/// The same for the day of the start, and for what is asked at the end beside it.
inline constexpr int reachOfStart = 30;
inline constexpr int reachOfEnd = 30;

/// The day of a moment of a course; invalid for a course that has not started, or not closed where that is asked for.
QDate dayOf(const MeasureMoment& moment, const EvaluationRecords::Course& course);

/// The started courses whose moment lies between the two days, both included, and whose citizen was alive then: positions of
/// courses.
std::vector<int> coursesAt(const EvaluationRecords& records, const MeasureMoment& moment, QDate from, QDate to);

/// Two measurements of a course: the positions of their scores. They are never the same answers: the later one has a later day.
struct MeasuredPair {
    int course = 0;
    int first = 0;
    int later = 0;
};

/// Those of the courses that were measured at the start and at the moment. The measurement of a day is the one nearest to it
/// within reach, the earlier of two equally near.
std::vector<MeasuredPair> pairsAt(const EvaluationRecords& records, const RecordIndex& index, const std::vector<int>& courses,
                                  CodeWord score, const MeasureMoment& moment);

/// Those of the courses that were measured while they waited: from the first referral until 28 days before the start (the
/// earliest), and at the start.
std::vector<MeasuredPair> pairsWaiting(const EvaluationRecords& records, const RecordIndex& index,
                                       const std::vector<int>& courses, CodeWord score);

} // namespace brobygger
