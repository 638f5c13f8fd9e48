// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/evaluation/records/counted.h"
#include "core/statistics/interval.h"

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace brobygger {

/// A record behind a released number. Ids and not positions: they still say the same when the next report is made.
struct ReleasedRecord {
    qint64 record = 0;
    qint64 person = 0; ///< 0: of nobody
    double amount = 1; ///< what it adds to a sum

    bool operator==(const ReleasedRecord&) const = default;
};

/// A count or a sum that stood in a report, with the records it is made of.
struct ReleasedCell {
    CountedUnit unit = CountedUnit::Nothing;
    bool isSum = false;
    std::vector<ReleasedRecord> records;

    bool operator==(const ReleasedCell&) const = default;
};

/// A figure or a point as it stood in a report. A hidden one is kept, too: a later report must not give it away.
struct ReleasedNumber {
    QString id; ///< reach.suggested; of a point: reach.by_sex/female
    bool isShown = true;
    std::optional<double> value = {};
    std::optional<double> numerator = {};
    std::optional<double> denominator = {};
    std::optional<Interval> interval = {};
    QString display = {};
    std::vector<int> cells = {}; ///< positions in ReleasedCells: what its numerator and its denominator count

    bool operator==(const ReleasedNumber&) const = default;
};

/// Everything a report says, and what stands behind it.
struct ReleasedCells {
    std::vector<ReleasedNumber> numbers;
    std::vector<ReleasedCell> cells;

    bool operator==(const ReleasedCells&) const = default;
};

struct Release;
using ReleaseId = Id<Release>;

/// A report that has left the house.
struct Release {
    ReleaseId id;
    QString key; ///< of the report that was asked for, see reportKey
    QString programmeId;
    QDate from;
    QDate to; ///< included
    int definitionVersion = 0;
    QString madeAt; ///< UTC instant
    ReleasedCells content;

    /// Which extracts of other files it counted (EvaluationRequest::combination), by its key; empty: none.
    QString combination() const { return key.section(QLatin1Char('|'), 4, 4); }
    bool operator==(const Release&) const = default;
};

} // namespace brobygger
