// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figures/figure_builder.h"

#include "core/evaluation/figures/small_cells.h"
#include "core/statistics/proportion.h"

#include <cmath>

namespace brobygger {

namespace {
constexpr int dayDecimals = 1;

QString formatKroner(double kroner) { return formatMoney(Money{std::llround(kroner) * 100}, Decimals::WhenNeeded); }
} // namespace

Figure FigureBuilder::named(const QString& id) const {
    Figure figure;
    figure.id = id;
    const QByteArray key = "figure." + id.toLatin1();
    figure.title = text(key);
    figure.definition = text(key + ".definition");
    return figure;
}

void FigureBuilder::hide(Figure& figure, bool isSmallItself) const {
    figure.suppressed = true;
    figure.value.reset();
    figure.numerator.reset();
    figure.denominator.reset();
    figure.interval.reset();
    figure.display = isSmallItself ? text("word.under").arg(threshold()) : hiddenSign();
}

void FigureBuilder::count(const QString& id, qint64 number, std::optional<qint64> of, Visibility visibility) {
    Figure figure = named(id);
    figure.value = static_cast<double>(number);
    figure.numerator = number;
    figure.denominator = of;
    figure.display = formatCount(number);
    if (isOutside() && isSmall(static_cast<int>(number), threshold())) {
        hide(figure, true);
    } else if (isOutside() && visibility == Visibility::Hidden) {
        hide(figure, false);
    }
    m_counts.insert(id, {number, !figure.suppressed});
    m_evaluation.figures.append(figure);
}

bool FigureBuilder::mayStandBeside(const QString& figureId, qint64 number) const {
    const Counted other = m_counts.value(figureId);
    return other.isShown || other.number != number || number == 0;
}

void FigureBuilder::exhibit(Exhibit exhibit) {
    if (exhibit.chart && exhibit.chart->kind == ChartKind::Line) {
        exhibit.chart->top = roomyTop(*exhibit.chart);
    }
    if (exhibit.hidesCells) {
        const QString why = text("exhibit.hidden").arg(threshold());
        exhibit.note = exhibit.note.isEmpty() ? why : exhibit.note + QLatin1Char(' ') + why;
    }
    m_evaluation.exhibits.append(std::move(exhibit));
}

void FigureBuilder::share(const QString& id, const CountedShare& share, Visibility visibility) {
    Figure figure = named(id);
    figure.value = share.value();
    figure.numerator = share.count;
    figure.denominator = share.of;
    figure.interval = wilson(share.count, share.of);
    figure.display = figure.value ? formatPercent(*figure.value) : text("word.no_data");
    if (isOutside() && (visibility == Visibility::Hidden || !isShownShare(share.count, share.of, level(), threshold()))) {
        hide(figure, false);
    }
    m_evaluation.figures.append(figure);
}

void FigureBuilder::days(const QString& id, std::optional<double> value, qint64 persons, Visibility number) {
    Figure figure = named(id);
    figure.value = value;
    figure.numerator = persons;
    figure.denominator = persons;
    const int decimals = value && *value != std::floor(*value) ? dayDecimals : 0;
    figure.display = value ? counted("word.days", *value).arg(formatDecimal(*value, decimals)) : text("word.no_data");
    if (isOutside() && isSmall(static_cast<int>(persons), threshold())) {
        hide(figure, false);
    } else if (isOutside() && number == Visibility::Hidden) {
        figure.numerator.reset();
        figure.denominator.reset();
    }
    m_evaluation.figures.append(figure);
}

void FigureBuilder::money(const QString& id, std::optional<double> kroner, Visibility visibility, const QByteArray& missing) {
    Figure figure = named(id);
    figure.value = kroner;
    figure.display = kroner ? formatKroner(*kroner) : text(missing);
    if (isOutside() && visibility == Visibility::Hidden) {
        hide(figure, false);
    }
    m_evaluation.figures.append(figure);
}

QString FigureBuilder::cell(qint64 number, bool isShown) const { return isShown ? formatCount(number) : hiddenSign(); }

QString FigureBuilder::percentCell(const CountedShare& share, bool isShown) const {
    if (!isShown) {
        return hiddenSign();
    }
    const auto value = share.value();
    return value ? formatPercent(*value) : QString();
}

QString readingOf(const RunChart& chart, const Series& values, const FigureWords& words) {
    if (chart.status != RunChartStatus::Judged || !chart.signal) {
        return {};
    }
    const Series lastHalf(values.begin() + static_cast<Series::difference_type>(values.size() / 2), values.end());
    const auto late = median(lastHalf);
    return words.text(late && *late < *chart.centre ? "reading.shift_down" : "reading.shift_up");
}

QString runChartNote(const RunChart& chart, const FigureWords& words) {
    switch (chart.status) {
    case RunChartStatus::NoPoints: return {};
    case RunChartStatus::AllOnCentre: return words.text("reading.all_on_centre");
    case RunChartStatus::TooFew: return words.text("reading.too_few");
    case RunChartStatus::Judged: break;
    }
    return words.counted("reading.anhoej", *chart.crossings)
        .arg(*chart.longestRun)
        .arg(*chart.longestRunMax)
        .arg(*chart.crossings)
        .arg(*chart.crossingsMin);
}

} // namespace brobygger
