// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/derived/use_windows.h"

#include "core/service_use/use_period_sheet.h"

#include <algorithm>
#include <cstdlib>

namespace brobygger {

namespace {
using ServiceUseRow = EvaluationRecords::ServiceUse;

constexpr int furthestBeyondEdge = 31;
constexpr int fewestDaysCovered = 334;
constexpr int mostDaysApart = 31;

QDate middleOf(const ServiceUseRow& row) { return row.from.addDays(row.from.daysTo(row.to) / 2); }

bool belongsTo(const DayWindow& window, const ServiceUseRow& row) {
    return window.holds(middleOf(row)) && row.from >= window.first.addDays(-furthestBeyondEdge) &&
           row.to <= window.last.addDays(furthestBeyondEdge);
}

DayWindow windowOf(const UsePeriod& period) { return {period.from, period.to}; }

bool sharesDay(const ServiceUseRow& one, const ServiceUseRow& other) { return one.from <= other.to && other.from <= one.to; }
} // namespace

DayWindow yearBefore(QDate start) { return windowOf(periodBefore(start)); }

DayWindow yearAfter(QDate start) { return windowOf(periodAfter(start)); }

bool UseInWindow::isCovered() const { return days >= fewestDaysCovered; }

bool UseAroundStart::isComparable() const {
    return before.isCovered() && after.isCovered() && std::abs(before.days - after.days) <= mostDaysApart;
}

UseInWindow useIn(const EvaluationRecords& records, const RecordIndex& index, int person, CodeWord kind,
                  const DayWindow& window) {
    const auto rowAt = [&records](int at) -> const ServiceUseRow& { return records.serviceUse[static_cast<size_t>(at)]; };
    std::vector<int> belonging;
    for (const int at : index.serviceUseOfPerson.of(person)) {
        const ServiceUseRow& row = rowAt(at);
        if (row.kind == kind && row.isKnown && row.number && belongsTo(window, row)) {
            belonging.push_back(at);
        }
    }
    std::stable_sort(belonging.begin(), belonging.end(), [&rowAt](int one, int other) {
        const ServiceUseRow& a = rowAt(one);
        const ServiceUseRow& b = rowAt(other);
        return a.sourceRank != b.sourceRank ? a.sourceRank < b.sourceRank : a.from < b.from;
    });
    UseInWindow use;
    for (const int at : belonging) {
        const ServiceUseRow& row = rowAt(at);
        const auto clashes = [&](int better) { return sharesDay(rowAt(better), row); };
        if (std::any_of(use.rows.begin(), use.rows.end(), clashes)) {
            use.doubtful.push_back(at);
            continue;
        }
        use.rows.push_back(at);
        use.days += static_cast<int>(row.from.daysTo(row.to)) + 1;
        use.number += *row.number;
    }
    return use;
}

UseAroundStart useAroundStart(const EvaluationRecords& records, const RecordIndex& index, int person, CodeWord kind,
                              QDate start) {
    return {useIn(records, index, person, kind, yearBefore(start)), useIn(records, index, person, kind, yearAfter(start))};
}

} // namespace brobygger
