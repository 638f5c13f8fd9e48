// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exhibits/kinds/number_exhibits.h"

#include <algorithm>

namespace brobygger {

namespace {
QList<const Figure*> figuresThere(const ExhibitMaker& maker, const QStringList& ids) {
    QList<const Figure*> figures;
    for (const QString& id : ids) {
        if (const Figure* figure = maker.figure(id)) {
            figures.append(figure);
        }
    }
    return figures;
}

bool anyInterval(const QList<const Figure*>& figures) {
    return std::any_of(figures.cbegin(), figures.cend(), [](const Figure* figure) { return figure->interval.has_value(); });
}

std::optional<double> shareOfFirst(const Figure& step, const Figure& first) {
    if (!step.numerator || first.numerator.value_or(0) <= 0) {
        return {};
    }
    return *step.numerator / *first.numerator;
}

ChartUnit chartUnitOf(FigureDisplay unit) {
    return unit == FigureDisplay::Percent || unit == FigureDisplay::PercentagePoints ? ChartUnit::Percent : ChartUnit::Number;
}
} // namespace

void addSteps(ExhibitMaker& maker, const QString& id, const QStringList& figures, const QStringList& notes) {
    const QList<const Figure*> steps = figuresThere(maker, figures);
    if (steps.isEmpty()) {
        return;
    }
    Exhibit exhibit = maker.begun(id);
    exhibit.table.columns = {maker.text("column.step"), maker.text("column.count"),
                             maker.text("column." + id.toLatin1() + ".share")};
    const bool hasIntervals = anyInterval(steps);
    if (hasIntervals) {
        exhibit.table.columns.append(maker.text("column.interval"));
    }
    Chart chart;
    chart.kind = ChartKind::Funnel;
    ChartSeries bars;
    for (const Figure* step : steps) {
        const bool isShareHidden = step->suppressed || steps.first()->suppressed;
        QStringList row{step->title, maker.countCell(step->numerator, step->suppressed),
                        maker.percentCell(shareOfFirst(*step, *steps.first()), isShareHidden)};
        if (hasIntervals) {
            row.append(maker.intervalCell(step));
        }
        exhibit.table.rows.append(row);
        exhibit.rowFigures.append(step->id);
        chart.labels.append(maker.chartLabel(step->title, step->suppressed));
        bars.values.append(step->suppressed ? std::nullopt : step->numerator);
    }
    chart.series.append(bars);
    exhibit.chart = chart;
    maker.add(std::move(exhibit), notes);
}

std::optional<Chart> intervalChart(const ExhibitMaker& maker, const QList<const Figure*>& figures, const QStringList& labels,
                                   double reference) {
    Chart chart;
    chart.kind = ChartKind::Intervals;
    ChartSeries points;
    for (qsizetype at = 0; at < figures.size(); ++at) {
        const Figure* figure = figures[at];
        const bool isHidden = figure && figure->suppressed;
        chart.labels.append(maker.chartLabel(labels.value(at), isHidden));
        points.values.append(figure && !isHidden ? figure->value : std::nullopt);
        points.intervals.append(figure && !isHidden ? figure->interval : std::nullopt);
        if (figure) {
            chart.unit = chartUnitOf(figure->unit);
        }
    }
    const bool hasValue =
        std::any_of(points.values.cbegin(), points.values.cend(), [](const auto& value) { return value.has_value(); });
    if (!hasValue) {
        return {};
    }
    chart.series.append(points);
    chart.lines.append(ChartLine{reference, {}});
    return chart;
}

void addFigureTable(ExhibitMaker& maker, const FigureTable& table, const QStringList& notes) {
    const QList<const Figure*> figures = figuresThere(maker, table.figures);
    if (figures.isEmpty()) {
        return;
    }
    Exhibit exhibit = maker.begun(table.id, table.key);
    exhibit.table.columns = {maker.text("column.figure"), maker.text("column.number"), maker.text("column.basis")};
    const bool hasIntervals = anyInterval(figures);
    if (hasIntervals) {
        exhibit.table.columns.append(maker.text("column.interval"));
    }
    QStringList titles;
    for (const Figure* figure : figures) {
        QStringList row{figure->title, maker.displayCell(figure), maker.countsCell(figure)};
        if (hasIntervals) {
            row.append(maker.intervalCell(figure));
        }
        exhibit.table.rows.append(row);
        exhibit.rowFigures.append(figure->id);
        titles.append(figure->title);
    }
    if (table.reference) {
        exhibit.chart = intervalChart(maker, figures, titles, *table.reference);
    }
    maker.add(std::move(exhibit), notes, table.key);
}

} // namespace brobygger
