// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/derived/followed_records.h"

#include <algorithm>

namespace brobygger {

namespace {
KaplanMeier curveOf(const std::vector<FollowedRecord>& followed) {
    std::vector<FollowUp> times;
    times.reserve(followed.size());
    for (const FollowedRecord& record : followed) {
        times.push_back({static_cast<double>(record.days), record.hasCome});
    }
    return kaplanMeier(std::move(times));
}
} // namespace

FollowedRecords::FollowedRecords(CountedUnit unit, std::vector<FollowedRecord> followed)
    : m_unit(unit)
    , m_followed(std::move(followed)) {
    std::stable_sort(m_followed.begin(), m_followed.end(),
                     [](const FollowedRecord& one, const FollowedRecord& other) { return one.days < other.days; });
    m_curve = curveOf(m_followed);
}

Counted FollowedRecords::come(std::optional<int> untilDay) const {
    Counted counted{m_unit};
    for (const FollowedRecord& record : m_followed) {
        if (record.hasCome && (!untilDay || record.days <= *untilDay)) {
            counted.add(record.row);
        }
    }
    return counted;
}

Counted FollowedRecords::all() const {
    Counted counted{m_unit};
    for (const FollowedRecord& record : m_followed) {
        counted.add(record.row);
    }
    return counted;
}

std::optional<double> FollowedRecords::firstDayWith(double share) const { return m_curve.timeUntil(share); }

std::optional<Remaining> FollowedRecords::remainingAfter(int days) const {
    return !m_followed.empty() && m_followed.back().days >= days ? m_curve.at(days) : std::nullopt;
}

std::vector<CountedPoint> FollowedRecords::points(Shown shown) const {
    std::vector<CountedPoint> points;
    for (const KaplanMeierStep& step : m_curve.steps) {
        if (step.events > 0) {
            const double remaining = step.remaining.share;
            points.push_back({.x = QString::number(static_cast<int>(step.time)),
                              .value = shown == Shown::Come ? 1 - remaining : remaining,
                              .numerator = static_cast<double>(step.events),
                              .denominator = static_cast<double>(step.atRisk)});
        }
    }
    return points;
}

} // namespace brobygger
