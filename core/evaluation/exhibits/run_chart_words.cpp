// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exhibits/run_chart_words.h"

#include "core/base/values/money.h"
#include "core/evaluation/exhibits/series_points.h"
#include "core/evaluation/figures/run_chart_reading.h"
#include "core/statistics/series/runchart.h"

#include <algorithm>

namespace brobygger {

namespace {
constexpr qsizetype comparedPoints = 8;

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

QString medianText(const SeriesFigure& series, std::vector<double>::const_iterator begin,
                   std::vector<double>::const_iterator end) {
    const double middle = median(Series(begin, end)).value_or(0);
    return series.kind == SeriesKind::Shares ? formatPercent(middle) : formatDecimal(middle, 1);
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

} // namespace brobygger
