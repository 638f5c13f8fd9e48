// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/records/record_index.h"

namespace brobygger {

/// Days that are looked at together, both included.
struct DayWindow {
    QDate first;
    QDate last;

    bool holds(QDate day) const { return day >= first && day <= last; }
    bool operator==(const DayWindow&) const = default;
};

/// The twelve months up to the day before the start, and those from the day of the start.
DayWindow yearBefore(QDate start);
DayWindow yearAfter(QDate start);

/// What is known of a citizen's use of one service in a window. A row of the file counts there as a whole or not at all, since
/// nobody knows on which of its days something happened: it belongs to the window when the middle of its days lies in it and it
/// reaches at most 31 days beyond either edge. One of unknown certainty does not count.
struct UseInWindow {
    std::vector<int> rows;     ///< EvaluationRecords::serviceUse that count
    std::vector<int> doubtful; ///< that share a day with one of a better source, or of an earlier day from the same, and do not
    int days = 0;              ///< of the rows that count, not cut at the edges of the window
    qint64 number = 0;         ///< how often it was used on those days

    /// At least 334 days are known: eleven months of twelve.
    bool isCovered() const;
};
UseInWindow useIn(const EvaluationRecords& records, const RecordIndex& index, int person, CodeWord kind,
                  const DayWindow& window);

/// The year before the start and the year from it.
struct UseAroundStart {
    UseInWindow before;
    UseInWindow after;

    /// Both are covered, by numbers of days that differ by at most 31.
    bool isComparable() const;
};
UseAroundStart useAroundStart(const EvaluationRecords& records, const RecordIndex& index, int person, CodeWord kind,
                              QDate start);

} // namespace brobygger
