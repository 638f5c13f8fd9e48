// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exhibits/kinds/xmr_exhibits.h"

#include "core/evaluation/exhibits/kinds/chart_flags.h"
#include "core/evaluation/exhibits/kinds/control_exhibits.h"

#include <algorithm>

namespace brobygger {

namespace {
constexpr int fewestXmrValues = 10; // with fewer there are too few to judge, as in a run chart

/// The rules that are told together: above and below the limits, rising and falling …
struct ToldRule {
    QByteArray key;
    PointRule one;
    PointRule other;
};
const ToldRule toldRules[] = {
    {"xmr.outside", PointRule::AboveLimit, PointRule::BelowLimit},
    {"xmr.trend", PointRule::TrendUp, PointRule::TrendDown},
    {"xmr.two_of_three", PointRule::TwoOfThreeAbove, PointRule::TwoOfThreeBelow},
    {"xmr.seven", PointRule::SevenAbove, PointRule::SevenBelow},
};

Series valuesCharted(const XmrExhibit& shown, const std::vector<PeriodValue>& months) {
    Series values;
    for (const PeriodValue& month : months) {
        const bool isLeftOut = shown.needsWholeMonths && month.isPartial;
        values.push_back(isLeftOut ? std::nullopt : month.value);
    }
    return values;
}

QString monthLabel(const ExhibitMaker& maker, const PeriodValue& month) {
    return periodLabelOf(maker, {month.x, month.value, {}, {}, month.isPartial, false});
}

QStringList idsOf(const std::vector<PeriodValue>& months) {
    QStringList ids;
    for (const PeriodValue& month : months) {
        ids.append(month.x);
    }
    return ids;
}

/// The limits to show, and nothing of them that lies below zero: there is no such wait or amount.
struct ShownXmr {
    std::optional<double> low;
    std::optional<double> high;
    bool isLowBelowZero = false;
};

ShownXmr shownLimits(const Xmr& chart) {
    if (chart.count < fewestXmrValues || !chart.limitsScreened) {
        return {};
    }
    const bool isBelowZero = chart.limitsScreened->low < 0;
    return {isBelowZero ? std::nullopt : std::optional(chart.limitsScreened->low), chart.limitsScreened->high, isBelowZero};
}

ChartUnit unitOfChart(FigureDisplay unit) {
    return unit == FigureDisplay::Kroner ? ChartUnit::Kroner
           : unit == FigureDisplay::Days ? ChartUnit::Days
                                         : ChartUnit::Number;
}

void addLevelOf(Chart& chart, const QString& name, const std::optional<double>& level) {
    if (level) {
        const QList<std::optional<double>> values(chart.labels.size(), level);
        chart.series.append({.name = name, .values = values, .style = SeriesStyle::Dashed});
    }
}

Chart xmrLine(const ExhibitMaker& maker, const XmrExhibit& shown, const std::vector<PeriodValue>& months, const Series& values,
              const Xmr& read) {
    Chart chart;
    chart.kind = ChartKind::Line;
    chart.unit = unitOfChart(shown.unit);
    ChartSeries line;
    for (size_t at = 0; at < months.size(); ++at) {
        chart.labels.append(monthLabel(maker, months[at]));
        line.values.append(values[at]);
    }
    chart.series.append(line);
    const ShownXmr limits = shownLimits(read);
    addLevelOf(chart, maker.text("control.low"), limits.low);
    addLevelOf(chart, maker.text("control.high"), limits.high);
    if (read.mean) {
        chart.lines.append({*read.mean, maker.text("control.mean").arg(maker.cell(read.mean, shown.unit, false))});
    }
    return chart;
}

/// Which months stand out, a sentence for each rule.
QStringList standingOut(const ExhibitMaker& maker, const std::vector<PeriodValue>& months, const Xmr& read) {
    QStringList sentences;
    for (const ToldRule& rule : toldRules) {
        QStringList found;
        for (size_t at = 0; at < months.size(); ++at) {
            const auto& point = read.points[at];
            if (point && (point->rule == rule.one || point->rule == rule.other)) {
                found.append(monthLabel(maker, months[at]));
            }
        }
        if (!found.isEmpty()) {
            sentences.append(maker.text(rule.key).arg(found.join(QStringLiteral(", "))));
        }
    }
    return sentences.isEmpty() ? QStringList{maker.text("xmr.none")} : sentences;
}

QStringList xmrNotes(const ExhibitMaker& maker, const std::vector<PeriodValue>& months, const Xmr& read) {
    if (read.count < fewestXmrValues) {
        return {maker.text("reading.too_few")};
    }
    if (!read.limitsScreened) {
        return {maker.text("xmr.constant")};
    }
    QStringList notes = standingOut(maker, months, read);
    notes.append(maker.text("xmr.rule"));
    if (shownLimits(read).isLowBelowZero) {
        notes.append(maker.text("xmr.below_zero"));
    }
    return notes;
}
} // namespace

void addXmrChart(ExhibitMaker& maker, const XmrExhibit& shown, const std::vector<PeriodValue>& months) {
    const bool isAny =
        std::any_of(months.begin(), months.end(), [](const PeriodValue& month) { return month.value.value_or(0) != 0; });
    if (maker.isOutside() || !isAny) {
        return;
    }
    const Series values = valuesCharted(shown, months);
    const Xmr read = xmr(values, shown.better);
    const ShownXmr limits = shownLimits(read);
    Exhibit exhibit = maker.begun(shown.id);
    exhibit.table.columns = {maker.text("column.month"), maker.text("column." + shown.units),
                             maker.text("column." + shown.value), maker.text("column.limit_low"),
                             maker.text("column.limit_high")};
    for (const PeriodValue& month : months) {
        exhibit.table.rows.append({monthLabel(maker, month), maker.countCell(month.units, false),
                                   maker.cell(month.value, shown.unit, false), maker.cell(limits.low, shown.unit, false),
                                   maker.cell(limits.high, shown.unit, false)});
        exhibit.rowFigures.append(QString());
    }
    exhibit.chart = xmrLine(maker, shown, months, values, read);
    exhibit.chart->flags = flagsOn(maker, shown.id, idsOf(months));
    maker.add(std::move(exhibit), xmrNotes(maker, months, read) + QStringList{flagsSentence(maker, shown.id, idsOf(months))});
}

} // namespace brobygger
