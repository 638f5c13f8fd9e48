// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/chapters/chapters.h"
#include "core/evaluation/figures/periods.h"
#include "core/evaluation/figures/small_cells.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace brobygger {

namespace {
/// Quantile of sorted figures by linear interpolation between order statistics (type 7 of Hyndman & Fan 1996).
std::optional<double> quantile(const std::vector<int>& sorted, double share) {
    if (sorted.empty()) {
        return std::nullopt;
    }
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<size_t>(std::floor(place));
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - std::floor(place)) * (sorted[above] - sorted[below]);
}

/// Every referral in exactly one of these.
struct Waits {
    std::vector<int> days; ///< of those reached, sorted
    int within = 0;
    int late = 0;
    int stillWaiting = 0; ///< the deadline has not passed
    int notReached = 0;   ///< it has, or the referral was closed without contact

    std::vector<int> parts() const { return {within, late, stillWaiting, notReached}; }
};

Waits waitsOf(const QList<FirstContactCount>& contacts, int deadlineDays, QDate end) {
    Waits waits;
    for (const FirstContactCount& part : contacts) {
        if (part.firstContactOn.isValid()) {
            const auto days = static_cast<int>(part.receivedOn.daysTo(part.firstContactOn));
            waits.days.insert(waits.days.end(), static_cast<size_t>(part.count), days);
            (days <= deadlineDays ? waits.within : waits.late) += part.count;
        } else if (part.isOpen && part.receivedOn.addDays(deadlineDays) >= end) {
            waits.stillWaiting += part.count;
        } else {
            waits.notReached += part.count;
        }
    }
    std::sort(waits.days.begin(), waits.days.end());
    return waits;
}

void addByPeriod(FigureBuilder& builder, const QList<FirstContactCount>& contacts, bool isShown) {
    const QList<EvaluationPeriod> periods = periodsOf(builder.request());
    std::vector<std::vector<int>> days(static_cast<size_t>(periods.size()));
    for (const FirstContactCount& part : contacts) {
        const int at = periodOf(periods, part.receivedOn);
        if (at >= 0 && part.firstContactOn.isValid()) {
            auto& of = days[static_cast<size_t>(at)];
            of.insert(of.end(), static_cast<size_t>(part.count), static_cast<int>(part.receivedOn.daysTo(part.firstContactOn)));
        }
    }
    std::vector<int> counts;
    for (auto& of : days) {
        std::sort(of.begin(), of.end());
        counts.push_back(static_cast<int>(of.size()));
    }
    const std::vector<bool> shown = shownCounts(counts, builder.level(), builder.threshold());
    SeriesFigure series{QStringLiteral("first_contact.by_period"), {}, {}, {}};
    Exhibit exhibit;
    exhibit.id = series.id;
    exhibit.title = builder.text("exhibit.first_contact.by_period");
    exhibit.table.columns = {builder.text(builder.isOutside() ? "column.quarter_received" : "column.month_received"),
                             builder.text("column.reached"), builder.text("column.median_days")};
    Chart chart;
    chart.unit = ChartUnit::Days;
    chart.title = exhibit.title;
    ChartSeries line;
    Series values;
    for (size_t at = 0; at < days.size(); ++at) {
        const EvaluationPeriod& period = periods[static_cast<qsizetype>(at)];
        const bool isPeriod = isShown && shown[at];
        // A median of enough persons gives no count away, also where their number is hidden.
        const bool isMedian = !builder.isOutside() || !isSmall(counts[at], builder.threshold());
        const auto value = isMedian ? quantile(days[at], 0.5) : std::nullopt;
        const auto count = isPeriod ? std::optional<qint64>(counts[at]) : std::nullopt;
        series.points.append({period.id, value, count, count});
        chart.labels.append(period.label);
        line.values.append(value);
        values.push_back(value);
        exhibit.table.rows.append({period.label, builder.cell(counts[at], isPeriod),
                                   value ? formatDecimal(*value, 1) : (isMedian ? QString() : FigureBuilder::hiddenSign())});
        exhibit.hidesCells = exhibit.hidesCells || !isPeriod;
    }
    const RunChart reading = runChart(values);
    series.centre = reading.centre;
    if (reading.status == RunChartStatus::Judged) {
        series.signal = reading.signal;
    }
    if (reading.centre) {
        chart.lines.append({*reading.centre, builder.text("word.median").arg(formatDecimal(*reading.centre, 1))});
    }
    chart.series.append(line);
    exhibit.chart = chart;
    exhibit.reading = readingOf(reading, values, builder.words());
    exhibit.note = QStringList{runChartNote(reading, builder.words()), builder.text("figure.first_contact.median.definition")}
                       .join(QLatin1Char(' '))
                       .trimmed();
    builder.series(series);
    builder.exhibit(exhibit);
}

void addParts(FigureBuilder& builder, const Waits& waits, const std::vector<bool>& shown, int deadlineDays) {
    const std::vector<int> parts = waits.parts();
    const int all = std::accumulate(parts.begin(), parts.end(), 0);
    const QStringList names{builder.counted("row.within_deadline", deadlineDays),
                            builder.counted("row.after_deadline", deadlineDays), builder.text("row.still_waiting"),
                            builder.text("row.not_reached")};
    Exhibit exhibit;
    exhibit.id = QStringLiteral("first_contact.parts");
    exhibit.title = builder.text("exhibit.first_contact.parts");
    exhibit.note = builder.counted("exhibit.first_contact.parts.note", deadlineDays).arg(deadlineDays);
    exhibit.table.columns = {builder.text("column.first_contact"), builder.text("column.count"), builder.text("column.share")};
    Chart chart;
    chart.kind = ChartKind::Funnel;
    chart.title = exhibit.title;
    ChartSeries bars;
    const bool isTotal = !builder.isOutside() || !isSmall(all, builder.threshold());
    for (size_t at = 0; at < parts.size(); ++at) {
        const QString name =
            QString(names[static_cast<qsizetype>(at)]).replace(QStringLiteral("%1"), QString::number(deadlineDays));
        exhibit.table.rows.append({name, builder.cell(parts[at], shown[at]), builder.percentCell({parts[at], all}, shown[at])});
        chart.labels.append(name);
        bars.values.append(shown[at] ? std::optional<double>(parts[at]) : std::nullopt);
        exhibit.hidesCells = exhibit.hidesCells || !shown[at];
    }
    exhibit.table.rows.append({builder.text("word.total"), builder.cell(all, isTotal), QString()});
    exhibit.table.hasTotal = true;
    chart.series.append(bars);
    exhibit.chart = chart;
    builder.exhibit(exhibit);
}
} // namespace

void addFirstContacts(FigureBuilder& builder, const QList<FirstContactCount>& contacts, std::optional<int> deadlineDays,
                      QDate today) {
    const int deadline = deadlineDays.value_or(0);
    const Waits waits = waitsOf(contacts, deadline, std::min(builder.request().to, today));
    const auto reached = static_cast<qint64>(waits.days.size());
    std::vector<bool> shown = shownCounts(waits.parts(), builder.level(), builder.threshold());
    if (!builder.mayStandBeside(QStringLiteral("funnel.contacted"), reached)) {
        std::fill(shown.begin(), shown.end(), false); // within the deadline and after it are those who were reached
    }
    const bool isReachedShown = shown[0] && shown[1];
    const Visibility persons = isReachedShown ? Visibility::Shown : Visibility::Hidden;
    builder.days(QStringLiteral("first_contact.median"), quantile(waits.days, 0.5), reached, persons);
    builder.days(QStringLiteral("first_contact.lower_quartile"), quantile(waits.days, 0.25), reached, persons);
    builder.days(QStringLiteral("first_contact.upper_quartile"), quantile(waits.days, 0.75), reached, persons);
    if (deadlineDays) {
        builder.share(QStringLiteral("first_contact.within_deadline"),
                      {waits.within, waits.within + waits.late + waits.notReached},
                      shown[0] && shown[2] ? Visibility::Shown : Visibility::Hidden);
        addParts(builder, waits, shown, deadline);
    }
    addByPeriod(builder, contacts, isReachedShown);
}

} // namespace brobygger
