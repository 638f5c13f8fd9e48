// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exhibits/kinds/control_exhibits.h"

#include "core/base/values/money.h"
#include "core/evaluation/exhibits/kinds/chart_flags.h"
#include "core/evaluation/exhibits/kinds/run_chart_words.h"
#include "core/evaluation/exhibits/kinds/series_points.h"
#include "core/evaluation/figures/periods.h"

namespace brobygger {

namespace {
const QString controlEnding = QStringLiteral(".control");

FigureDisplay unitOf(ControlKind kind) { return kind == ControlKind::Shares ? FigureDisplay::Percent : FigureDisplay::Points; }

std::optional<double> lowOf(const std::optional<Interval>& limits) {
    return limits ? std::optional(limits->low) : std::nullopt;
}

std::optional<double> highOf(const std::optional<Interval>& limits) {
    return limits ? std::optional(limits->high) : std::nullopt;
}

ChartSeries limitLine(const ExhibitMaker& maker, const QByteArray& name, const ControlLimits& limits,
                      std::optional<double> (*end)(const std::optional<Interval>&)) {
    ChartSeries line{.name = maker.text(name), .values = {}, .style = SeriesStyle::Dashed};
    for (const std::optional<Interval>& ofPeriod : limits.limits) {
        line.values.append(end(ofPeriod));
    }
    return line;
}

Chart controlledLine(const ExhibitMaker& maker, ControlKind kind, const SeriesFigure& series, const ControlLimits& limits) {
    Chart chart;
    chart.kind = ChartKind::Line;
    chart.unit = kind == ControlKind::Shares ? ChartUnit::Percent : ChartUnit::Number;
    ChartSeries line;
    for (size_t at = 0; at < limits.values.size(); ++at) {
        chart.labels.append(periodLabelOf(maker, series.points[static_cast<qsizetype>(at)]));
        line.values.append(limits.values[at]);
    }
    chart.series = {line, limitLine(maker, "control.low", limits, lowOf), limitLine(maker, "control.high", limits, highOf)};
    chart.lines.append({limits.centre, maker.text("control.mean").arg(maker.cell(limits.centre, unitOf(kind), false))});
    return chart;
}

void addControlRows(const ExhibitMaker& maker, ControlKind kind, const SeriesFigure& series, const ControlLimits& limits,
                    Exhibit& exhibit) {
    const FigureDisplay unit = unitOf(kind);
    for (size_t at = 0; at < limits.values.size(); ++at) {
        const SeriesPoint& point = series.points[static_cast<qsizetype>(at)];
        exhibit.table.rows.append({periodLabelOf(maker, point), maker.countCell(point.numerator, false),
                                   maker.countCell(point.denominator, false), maker.cell(limits.values[at], unit, false),
                                   maker.cell(lowOf(limits.limits[at]), unit, false),
                                   maker.cell(highOf(limits.limits[at]), unit, false)});
        exhibit.rowFigures.append(QString());
    }
}

QString outsideSentence(const ExhibitMaker& maker, const SeriesFigure& series, const ControlLimits& limits) {
    QStringList periods;
    for (size_t at = 0; at < limits.outside.size(); ++at) {
        if (limits.outside[at]) {
            periods.append(periodLabelOf(maker, series.points[static_cast<qsizetype>(at)]));
        }
    }
    return periods.isEmpty() ? maker.text("control.none_outside")
                             : maker.text("control.outside").arg(periods.join(QStringLiteral(", ")));
}

/// Which chart it is, its rule and where that comes from.
QString ruleSentence(const ExhibitMaker& maker, ControlKind kind, const ControlLimits& limits) {
    const QByteArray key = kind == ControlKind::Shares ? "control.rule.p" : "control.rule.u";
    return limits.isWidened ? maker.text(key + "_laney").arg(formatDecimal(*limits.spread, 2)) : maker.text(key);
}

QString fewSentence(const ExhibitMaker& maker, const ControlLimits& limits) {
    const int few = limits.periods - limits.limited;
    return few == 0 ? QString() : maker.text("control.few").arg(few).arg(limits.periods).arg(leastExpectedEvents);
}
} // namespace

QString controlChartId(const QString& exhibit) { return exhibit + controlEnding; }

bool isControlChart(const QString& exhibit) { return exhibit.endsWith(controlEnding); }

QString periodLabelOf(const ExhibitMaker& maker, const SeriesPoint& point) {
    const QString name = periodName(point.x, maker.words().language());
    return point.isPartial ? maker.text("word.partial").arg(name) : name;
}

void addControlChart(ExhibitMaker& maker, const ControlChartExhibit& control, const SeriesFigure& series) {
    const std::optional<ControlLimits> limits = maker.isOutside() ? std::nullopt : controlLimits(series, control.kind);
    if (!limits || limits->limited == 0) {
        return;
    }
    Exhibit exhibit;
    exhibit.id = controlChartId(control.beside);
    exhibit.title = maker.text("control.title").arg(control.title);
    exhibit.table.columns = {maker.text(isOfQuarters(series) ? "column.quarter" : "column.month"),
                             maker.text("column." + control.part),
                             maker.text("column." + control.whole),
                             maker.text("column." + control.value),
                             maker.text("column.limit_low"),
                             maker.text("column.limit_high")};
    addControlRows(maker, control.kind, series, *limits, exhibit);
    exhibit.chart = controlledLine(maker, control.kind, series, *limits);
    exhibit.chart->flags = flagsOn(maker, control.beside, periodsOf(series));
    maker.add(std::move(exhibit),
              {outsideSentence(maker, series, *limits), ruleSentence(maker, control.kind, *limits), fewSentence(maker, *limits),
               maker.text("control.basis"), flagsSentence(maker, control.beside, periodsOf(series))});
}

QString noControlSentence(const ExhibitMaker& maker, ControlKind kind, const SeriesFigure& series) {
    if (maker.isOutside()) {
        return maker.text("control.not_outside");
    }
    const std::optional<ControlLimits> limits = controlLimits(series, kind);
    return limits && limits->limited == 0 ? maker.text("control.too_few").arg(leastExpectedEvents) : QString();
}

} // namespace brobygger
