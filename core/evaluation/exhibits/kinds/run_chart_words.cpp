// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exhibits/kinds/run_chart_words.h"

#include "core/base/values/money.h"
#include "core/evaluation/exhibits/kinds/series_points.h"
#include "core/evaluation/figures/periods.h"
#include "core/evaluation/figures/run_chart_reading.h"
#include "core/statistics/series/runchart.h"

#include <algorithm>

namespace brobygger {

namespace {
constexpr qsizetype comparedPoints = 8;
constexpr int monthsInQuarter = 3;

/// The values that were read, in time order, without the empty periods.
std::vector<double> valuesRead(const SeriesFigure& series) {
    std::vector<double> values;
    for (const std::optional<double>& value : runChartValues(series)) {
        if (value) {
            values.push_back(*value);
        }
    }
    return values;
}

/// Months that were chosen for a series of months, and are read in quarters for people outside, need not be.
bool isOfWholeQuarters(const SeriesBaseline& baseline) {
    return baseline.from.month() % monthsInQuarter == 1 && baseline.to.month() % monthsInQuarter == 0;
}

QString medianShown(const SeriesFigure& series, double middle) {
    return series.kind == SeriesKind::Shares ? formatPercent(middle) : formatDecimal(middle, 1);
}

QString medianText(const SeriesFigure& series, std::vector<double>::const_iterator begin,
                   std::vector<double>::const_iterator end) {
    return medianShown(series, median(Series(begin, end)).value_or(0));
}

QString mediansSentence(const SeriesFigure& series, const FigureWords& words) {
    const std::vector<double> values = valuesRead(series);
    const auto compared = std::min<std::ptrdiff_t>(comparedPoints, static_cast<std::ptrdiff_t>(values.size()) / 2);
    const QString first = medianText(series, values.begin(), values.begin() + compared);
    const QString last = medianText(series, values.end() - compared, values.end());
    return words.text(isOfQuarters(series) ? "reading.medians.quarters" : "reading.medians.months")
        .arg(QString::number(compared), first, last);
}
} // namespace

QString readingOf(const SeriesFigure& series, const FigureWords& words) {
    const bool isShift = isReadAsRunChart(series) && !hasHiddenPoint(series) && series.signal.value_or(false);
    return isShift ? words.text("reading.shift") : QString();
}

QString runChartNote(const SeriesFigure& series, const FigureWords& words) {
    if (!isReadAsRunChart(series)) {
        return {};
    }
    if (hasHiddenPoint(series)) {
        return words.text("reading.hidden_points");
    }
    if (valuesRead(series).empty()) {
        return {};
    }
    if (!series.signal) {
        return words.text("reading.too_few");
    }
    if (!*series.signal) {
        return words.text("reading.no_shift");
    }
    return words.text("reading.shift.sentence") + QLatin1Char(' ') + mediansSentence(series, words);
}

QString runRuleSentence(const SeriesFigure& series, const FigureWords& words) {
    if (!isReadAsRunChart(series) || hasHiddenPoint(series) || !series.signal || !series.centre) {
        return {};
    }
    const std::vector<double> values = valuesRead(series);
    const RunChart read = runsAround(Series(values.begin(), values.end()), *series.centre);
    if (!read.longestRun) {
        return {};
    }
    return words.text("reading.rule")
        .arg(*read.longestRunMax)
        .arg(*read.crossingsMin)
        .arg(*read.longestRun)
        .arg(*read.crossings);
}

QString monthsText(QDate from, QDate to, const FigureWords& words) {
    const auto month = [&words](QDate first) {
        return periodName(first.toString(QStringLiteral("yyyy-MM")), words.language());
    };
    return from == to ? month(from) : QStringLiteral("%1–%2").arg(month(from), month(to));
}

QString baselineSentence(const SeriesFigure& series, const FigureWords& words) {
    if (!series.baseline || hasHiddenPoint(series)) {
        return {};
    }
    const SeriesBaseline& baseline = *series.baseline;
    const QString months = monthsText(baseline.from, baseline.to, words);
    if (!baseline.median) {
        const bool isCut = isOfQuarters(series) && !isOfWholeQuarters(baseline);
        return words.text(isCut ? "reading.baseline.no_quarters" : "reading.baseline.unused").arg(months);
    }
    const QString sentence = words.text("reading.baseline").arg(months, medianShown(series, *baseline.median));
    return baseline.reason.isEmpty()
               ? sentence
               : sentence + QLatin1Char(' ') + words.text("reading.baseline.reason").arg(baseline.reason.simplified());
}

QString runChartTitle(const QString& series, const FigureWords& words) {
    return words.text(series == QLatin1String("noshow.by_period")                ? "exhibit.noshow.by_month"
                      : series == QLatin1String("noshow.gp_hospital.by_quarter") ? "exhibit.noshow.gp_hospital"
                                                                                 : "exhibit." + series.toLatin1());
}

} // namespace brobygger
