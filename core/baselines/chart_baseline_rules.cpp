// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/baselines/chart_baseline_rules.h"

#include "core/baselines/chart_baseline_words.h"

#include <algorithm>

namespace brobygger {

namespace {
constexpr int monthsOfQuarter = 3;

bool isMonth(QDate day) { return day.isValid() && day.day() == 1; }

/// What is wrong with the months of a baseline, by its field.
void checkMonths(const ChartBaseline& baseline, QDate today, Problems& problems) {
    if (!isMonth(baseline.from)) {
        problems.error(QStringLiteral("from"), ChartBaselinesWords::tr("Choose the first month."));
        return;
    }
    if (!isMonth(baseline.to) || baseline.to < baseline.from) {
        problems.error(QStringLiteral("to"), ChartBaselinesWords::tr("The last month must not lie before the first."));
        return;
    }
    if (baseline.to.addMonths(1) > today) {
        problems.error(QStringLiteral("to"), ChartBaselinesWords::tr("The last month must be over."));
        return;
    }
    if (monthsOfPoint(baseline.series) != monthsOfQuarter) {
        return;
    }
    if (baseline.from.month() % monthsOfQuarter != 1) {
        problems.error(QStringLiteral("from"),
                       ChartBaselinesWords::tr("This series has quarters: begin with the first month of one."));
    }
    if (baseline.to.month() % monthsOfQuarter != 0) {
        problems.error(QStringLiteral("to"),
                       ChartBaselinesWords::tr("This series has quarters: end with the last month of one."));
    }
}
} // namespace

const QList<BaselineSeries>& baselineSeries() {
    static const QList<BaselineSeries> series{{"noshow.by_period", 1},
                                              {"noshow.by_quarter", monthsOfQuarter},
                                              {"noshow.gp_hospital.by_quarter", monthsOfQuarter},
                                              {"first_contact.within_by_period", 1}};
    return series;
}

int monthsOfPoint(const QString& series) {
    const auto found = std::find_if(baselineSeries().cbegin(), baselineSeries().cend(),
                                    [&series](const BaselineSeries& one) { return series == QLatin1String(one.id); });
    return found == baselineSeries().cend() ? 0 : found->months;
}

Problems check(const ChartBaseline& baseline, const QList<ChartBaseline>& others, QDate today) {
    Problems problems;
    const auto isOfTheSame = [&baseline](const ChartBaseline& other) {
        const bool isItself = baseline.id.isValid() && other.id == baseline.id;
        return !isItself && other.programmeId == baseline.programmeId && other.series == baseline.series;
    };
    if (monthsOfPoint(baseline.series) == 0) {
        problems.error(QStringLiteral("series"), ChartBaselinesWords::tr("Choose the series."));
    } else if (std::any_of(others.cbegin(), others.cend(), isOfTheSame)) {
        problems.error(QStringLiteral("series"),
                       ChartBaselinesWords::tr("This series has a fixed baseline already. Change that one."));
    }
    checkMonths(baseline, today, problems);
    if (baseline.reason.trimmed().isEmpty()) {
        problems.error(QStringLiteral("reason"), ChartBaselinesWords::tr("Write why these months are the baseline."));
    }
    return problems;
}

} // namespace brobygger
