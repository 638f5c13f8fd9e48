// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exhibits/kinds/series_exhibits.h"

#include "core/evaluation/exhibits/kinds/chart_flags.h"
#include "core/evaluation/exhibits/kinds/series_points.h"

#include <algorithm>

namespace brobygger {

namespace {
constexpr qsizetype mostBars = 15;
constexpr qsizetype fewestBars = 2;
constexpr double muchUnknown = 0.1;

QByteArray columnKey(const QByteArray& name) { return "column." + name; }

/// In the order asked for, then as they are, those that are not known last.
QList<SeriesPoint> inOrder(QList<SeriesPoint> points, const QStringList& order) {
    const auto place = [&order](const SeriesPoint& point) {
        const qsizetype at = order.indexOf(point.x);
        const bool isUnknown = point.x == QLatin1String("unknown");
        return isUnknown ? order.size() + 1 : at < 0 ? order.size() : at;
    };
    std::stable_sort(points.begin(), points.end(),
                     [&place](const SeriesPoint& a, const SeriesPoint& b) { return place(a) < place(b); });
    return points;
}

/// A quarter of which only a part is in is marked.
QString groupName(const ExhibitMaker& maker, const GroupsExhibit& groups, const SeriesPoint& point) {
    return point.isPartial ? maker.text("word.partial").arg(groups.name(point.x)) : groups.name(point.x);
}

QString shareCellOf(const ExhibitMaker& maker, const GroupsExhibit& groups, const std::optional<double>& share,
                    const std::optional<double>& whole, bool isHidden) {
    if (!isHidden && whole && *whole < groups.minimum) {
        return maker.text("word.too_few");
    }
    return maker.percentCell(share, isHidden);
}

QStringList groupsHead(const ExhibitMaker& maker, const GroupsExhibit& groups) {
    QStringList head{maker.text(columnKey(groups.group)), maker.text(columnKey(groups.part))};
    if (!groups.whole.isEmpty()) {
        head.append(maker.text(columnKey(groups.whole)));
    }
    if (!groups.share.isEmpty()) {
        head.append(maker.text(columnKey(groups.share)));
    }
    if (!groups.groupFigures.isEmpty()) {
        head.append(maker.text("column.interval"));
    }
    return head;
}

QStringList groupRow(const ExhibitMaker& maker, const GroupsExhibit& groups, const SeriesPoint& point) {
    QStringList row{groupName(maker, groups, point), maker.cell(point.numerator, groups.unit, point.suppressed)};
    if (!groups.whole.isEmpty()) {
        row.append(maker.cell(point.denominator, groups.unit, point.suppressed));
    }
    if (!groups.share.isEmpty()) {
        row.append(shareCellOf(maker, groups, point.value, point.denominator, point.suppressed));
    }
    if (!groups.groupFigures.isEmpty()) {
        row.append(maker.intervalCell(maker.figure(groups.groupFigures.arg(point.x))));
    }
    return row;
}

QStringList totalRow(const ExhibitMaker& maker, const GroupsExhibit& groups, const Figure& total) {
    QStringList row{maker.text("word.total"), maker.cell(total.numerator, groups.unit, total.suppressed)};
    if (!groups.whole.isEmpty()) {
        row.append(maker.cell(total.denominator, groups.unit, total.suppressed));
    }
    const bool isShare = total.unit == FigureDisplay::Percent;
    if (!groups.share.isEmpty()) {
        row.append(isShare ? shareCellOf(maker, groups, total.value, total.denominator, total.suppressed) : QString());
    }
    if (!groups.groupFigures.isEmpty()) {
        row.append(maker.intervalCell(&total));
    }
    return row;
}

/// Bars of the groups; of one group alone none.
std::optional<Chart> groupsChart(const ExhibitMaker& maker, const GroupsExhibit& groups, const QList<SeriesPoint>& points,
                                 ChartKind kind) {
    if (groups.shown == GroupsExhibit::Shown::Nothing || points.size() > mostBars || points.size() < fewestBars) {
        return {};
    }
    const bool areShares = groups.shown == GroupsExhibit::Shown::Shares;
    Chart chart;
    ChartSeries bars;
    for (const SeriesPoint& point : points) {
        chart.labels.append(maker.chartLabel(groupName(maker, groups, point), point.suppressed));
        const bool isTooFew = areShares && point.denominator.value_or(groups.minimum) < groups.minimum;
        const auto& value = areShares ? point.value : point.numerator;
        bars.values.append(point.suppressed || isTooFew ? std::nullopt : value);
    }
    chart.kind = kind;
    const bool isMoney = groups.unit == FigureDisplay::Kroner;
    chart.unit = areShares ? ChartUnit::Percent : isMoney ? ChartUnit::Kroner : ChartUnit::Number;
    chart.series.append(bars);
    return chart;
}
} // namespace

void addGroups(ExhibitMaker& maker, const GroupsExhibit& groups, const QStringList& notes) {
    const SeriesFigure* series = maker.series(groups.series);
    if (!series || !isAnythingCounted(*series)) {
        return;
    }
    Exhibit exhibit = maker.begun(groups.id, groups.key);
    exhibit.title = groups.title.isEmpty() ? exhibit.title : groups.title;
    exhibit.table.columns = groupsHead(maker, groups);
    const QList<SeriesPoint> points = inOrder(series->points, groups.order);
    for (const SeriesPoint& point : points) {
        exhibit.table.rows.append(groupRow(maker, groups, point));
        exhibit.rowFigures.append(groups.groupFigures.isEmpty() ? QString() : groups.groupFigures.arg(point.x));
    }
    if (const Figure* total = groups.total.isEmpty() ? nullptr : maker.figure(groups.total)) {
        exhibit.table.rows.append(totalRow(maker, groups, *total));
        exhibit.rowFigures.append(total->id);
        exhibit.table.hasTotal = true;
    }
    const bool areQuarters = isOfQuarters(*series);
    exhibit.chart = groupsChart(maker, groups, points, areQuarters ? ChartKind::Bars : ChartKind::Funnel);
    const QStringList periods = areQuarters ? periodsOf(*series) : QStringList();
    if (exhibit.chart) {
        exhibit.chart->flags = flagsOn(maker, groups.id, periods);
    }
    maker.add(std::move(exhibit), notes + QStringList{flagsSentence(maker, groups.id, periods)}, groups.key);
}

QString unknownSentence(const ExhibitMaker& maker, std::optional<double> unknown, std::optional<double> all,
                        const QByteArray& key) {
    if (!unknown || !all || *all <= 0 || *unknown / *all <= muchUnknown) {
        return {};
    }
    return maker.text(key).arg(maker.percentCell(*unknown / *all, false), maker.countCell(unknown, false),
                               maker.countCell(all, false));
}

QString unknownPointSentence(const ExhibitMaker& maker, const QString& series, const QByteArray& key) {
    const SeriesFigure* found = maker.series(series);
    if (!found) {
        return {};
    }
    const SeriesPoint* unknown = unknownPoint(*found);
    return unknown && !unknown->suppressed ? unknownSentence(maker, unknown->numerator, unknown->denominator, key) : QString();
}

} // namespace brobygger
