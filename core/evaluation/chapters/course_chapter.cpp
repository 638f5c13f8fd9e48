// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/chapters/chapters.h"
#include "core/evaluation/figures/small_cells.h"
#include "core/programmes/programme.h"
#include "core/statistics/cost.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace brobygger {

namespace {
constexpr double minutesPerHour = 60;
constexpr double minorPerKrone = 100;
const QString completedOutcome = QStringLiteral("completed");

double kroner(Money amount) { return static_cast<double>(amount.minor) / minorPerKrone; }

/// Closed courses that had started, by outcome, and last those closed before they started.
struct Endings {
    QStringList outcomes;
    std::vector<int> counts;
    int completed = 0;
    std::vector<bool> shown;

    int beforeStart() const { return counts.back(); }
    int all() const { return std::accumulate(counts.begin(), counts.end(), 0); }
    bool isCompletedShown() const {
        const auto at = outcomes.indexOf(completedOutcome);
        return at < 0 ? shown.back() : shown[static_cast<size_t>(at)];
    }
    bool isShareShown() const { return isCompletedShown() && shown.back(); }
};

Endings endingsOf(const FigureBuilder& builder, const QList<ClosedCount>& closed) {
    Endings endings;
    int beforeStart = 0;
    for (const ClosedCount& part : closed) {
        if (!part.hadStarted) {
            beforeStart += part.count;
            continue;
        }
        endings.outcomes.append(part.outcome);
        endings.counts.push_back(part.count);
    }
    endings.completed = completedOf(closed);
    endings.counts.push_back(beforeStart);
    endings.shown = shownCounts(endings.counts, builder.level(), builder.threshold());
    if (!builder.mayStandBeside(QStringLiteral("funnel.completed"), endings.completed)) {
        std::fill(endings.shown.begin(), endings.shown.end(), false);
    }
    return endings;
}

void addEndings(FigureBuilder& builder, const Endings& endings, const Codes& codes) {
    Exhibit exhibit;
    exhibit.id = QStringLiteral("courses.outcomes");
    exhibit.title = builder.text("exhibit.courses.outcomes");
    exhibit.note = builder.text("exhibit.courses.outcomes.note");
    exhibit.table.columns = {builder.text("column.outcome"), builder.text("column.count"), builder.text("column.of_closed")};
    Chart chart;
    chart.kind = ChartKind::Funnel;
    chart.title = exhibit.title;
    ChartSeries bars;
    const int all = endings.all();
    for (size_t at = 0; at < endings.counts.size(); ++at) {
        const bool isLast = at + 1 == endings.counts.size();
        const int count = endings.counts[at];
        const QString name = isLast ? builder.text("row.before_start")
                                    : codes.name(QStringLiteral("course_outcome"), endings.outcomes[static_cast<qsizetype>(at)],
                                                 builder.words().language());
        const bool isShown = endings.shown[at];
        exhibit.table.rows.append({name, builder.cell(count, isShown), builder.percentCell({count, all}, isShown)});
        chart.labels.append(name);
        bars.values.append(isShown ? std::optional<double>(count) : std::nullopt);
        exhibit.hidesCells = exhibit.hidesCells || !isShown;
    }
    const bool isTotal = !builder.isOutside() || !isSmall(all, builder.threshold());
    exhibit.table.rows.append({builder.text("word.total"), builder.cell(all, isTotal), QString()});
    exhibit.table.hasTotal = true;
    chart.series.append(bars);
    if (all > 0) {
        exhibit.chart = chart;
    }
    builder.exhibit(exhibit);
}

struct Costs {
    std::optional<double> time; ///< nothing without the price of an hour
    double transport = 0;
    double entries = 0;

    std::optional<double> total() const { return time ? std::optional(*time + transport + entries) : std::nullopt; }
};

Costs costsOf(const CostCounts& counts) {
    Costs costs;
    if (counts.hourPrice) {
        costs.time = static_cast<double>(counts.minutes) / minutesPerHour * kroner(counts.hourPrice->amount);
    }
    costs.transport = kroner(counts.transport);
    costs.entries = kroner(counts.entries);
    return costs;
}

QString amountText(double amount) { return formatMoney(Money{std::llround(amount) * 100}, Decimals::WhenNeeded); }

void addParts(FigureBuilder& builder, const CostCounts& counts, const Costs& costs) {
    const QString missing = builder.text("word.no_hour_price");
    Exhibit exhibit;
    exhibit.id = QStringLiteral("cost.parts");
    exhibit.title = builder.text("exhibit.cost.parts");
    exhibit.table.columns = {builder.text("column.cost"), builder.text("column.basis"), builder.text("column.amount")};
    const QString hours = formatDecimal(static_cast<double>(counts.minutes) / minutesPerHour, 1);
    exhibit.table.rows = {
        {builder.text("row.time"),
         counts.hourPrice ? builder.text("row.time.basis")
                                .arg(hours, formatMoney(counts.hourPrice->amount, Decimals::WhenNeeded))
                                .arg(counts.hourPrice->year)
                                .arg(counts.hourPrice->source)
                          : builder.text("row.time.no_price").arg(hours),
         costs.time ? amountText(*costs.time) : missing},
        {builder.text("row.transport"),
         builder.counted("row.transport.basis", counts.pricedTransports).arg(formatCount(counts.pricedTransports)),
         amountText(costs.transport)},
        {builder.text("row.entries"), builder.text("row.entries.basis"), amountText(costs.entries)},
        {builder.text("word.total"), QString(), costs.total() ? amountText(*costs.total()) : missing}};
    if (builder.isOutside() && isSmall(counts.pricedTransports, builder.threshold())) {
        exhibit.table.rows[1][1] = FigureBuilder::hiddenSign();
        exhibit.hidesCells = true;
    }
    exhibit.table.hasTotal = true;
    exhibit.note = builder.counted("exhibit.cost.parts.note", static_cast<double>(counts.contacts))
                       .arg(formatCount(counts.contactsWithMinutes), formatCount(counts.contacts));
    if (builder.isOutside()) {
        exhibit.note = builder.text("exhibit.cost.parts.outside_note");
    }
    builder.exhibit(exhibit);
}

/// The programme's price beside what was spent, for a started and for a completed course. Without the price of an hour there is
/// no chart: the programme's price alone would make the work look free.
void addComparison(FigureBuilder& builder, const CostFigures& planned, const std::optional<CostFigures>& spent, bool isStarted,
                   bool isCompleted) {
    Exhibit exhibit;
    exhibit.id = QStringLiteral("cost.per_course");
    exhibit.title = builder.text("exhibit.cost.per_course");
    QStringList notes{builder.text("exhibit.cost.per_course.note")};
    if (!spent) {
        notes.prepend(
            builder.text(builder.isOutside() ? "exhibit.cost.per_course.not_priced" : "exhibit.cost.per_course.no_price"));
    }
    exhibit.note = notes.join(QLatin1Char(' '));
    exhibit.table.columns = {builder.text("column.cost"), builder.text("column.per_started"),
                             builder.text("column.per_completed")};
    Chart chart;
    chart.kind = ChartKind::Bars;
    chart.unit = ChartUnit::Kroner;
    chart.title = exhibit.title;
    chart.labels = {builder.text("column.per_started"), builder.text("column.per_completed")};
    const auto addRow = [&](const QString& name, const std::optional<CostFigures>& of, bool alwaysStarted) {
        const auto text = [&](const std::optional<double>& value, bool isShown) {
            if (!isShown) {
                return FigureBuilder::hiddenSign();
            }
            return value ? amountText(*value) : builder.text(of ? "word.no_data" : "word.no_hour_price");
        };
        const auto started = of ? of->perStarted : std::nullopt;
        const auto completed = of ? of->perCompleted : std::nullopt;
        const bool startedShown = isStarted || alwaysStarted;
        exhibit.table.rows.append({name, text(started, startedShown), text(completed, isCompleted)});
        if (of) {
            chart.series.append({name, {startedShown ? started : std::nullopt, isCompleted ? completed : std::nullopt}});
        }
    };
    addRow(builder.text("row.planned"), planned, true);
    addRow(builder.text("row.spent"), spent, false);
    exhibit.hidesCells = !isStarted || !isCompleted;
    if (spent) {
        exhibit.chart = chart;
    }
    builder.exhibit(exhibit);
}

/// The way into the project counts those who started among the referred.
bool mayTellStarted(const FigureBuilder& builder, const EvaluationCounts& counts) {
    return builder.mayStandBeside(QStringLiteral("funnel.started"), counts.coursesStarted);
}

void addCosts(FigureBuilder& builder, const EvaluationCounts& counts, const Programme& programme, const Endings& endings) {
    const Costs costs = costsOf(counts.costs);
    const bool isOutside = builder.isOutside();
    const bool isStarted =
        !isOutside || (!isSmall(counts.coursesStarted, builder.threshold()) && mayTellStarted(builder, counts));
    const bool isCompleted =
        !isOutside || (isStarted && endings.isCompletedShown() && !isSmall(endings.completed, builder.threshold()));
    const Visibility started = isStarted ? Visibility::Shown : Visibility::Hidden;
    const Visibility completed = isCompleted ? Visibility::Shown : Visibility::Hidden;
    std::optional<CostFigures> spent;
    if (const auto total = costs.total()) {
        spent = costFigures({counts.coursesStarted, endings.completed, 0, *total, 0});
    }
    builder.money(QStringLiteral("cost.total"), costs.total(), Visibility::Shown, "word.no_hour_price");
    const QByteArray missing = spent ? "word.no_data" : "word.no_hour_price";
    builder.money(QStringLiteral("cost.per_started"), spent ? spent->perStarted : std::nullopt, started, missing);
    builder.money(QStringLiteral("cost.per_completed"), spent ? spent->perCompleted : std::nullopt, completed, missing);
    if (programme.costPerCourse) {
        const double price = kroner(Money{programme.costPerCourse->amount.value});
        const CostFigures planned = costFigures({counts.coursesStarted, endings.completed, price, 0, 0});
        builder.money(QStringLiteral("cost.planned_per_started"), price);
        builder.money(QStringLiteral("cost.planned_per_completed"), planned.perCompleted, completed);
        addComparison(builder, planned, spent, isStarted, isCompleted);
    }
    addParts(builder, counts.costs, costs);
}
} // namespace

int completedOf(const QList<ClosedCount>& closed) {
    return std::accumulate(closed.begin(), closed.end(), 0, [](int sum, const ClosedCount& part) {
        return sum + (part.hadStarted && part.outcome == completedOutcome ? part.count : 0);
    });
}

void addCoursesAndCosts(FigureBuilder& builder, const EvaluationCounts& counts, const Programme& programme,
                        const Codes& codes) {
    const Endings endings = endingsOf(builder, counts.coursesClosed);
    builder.count(QStringLiteral("courses.started"), counts.coursesStarted, {},
                  mayTellStarted(builder, counts) ? Visibility::Shown : Visibility::Hidden);
    const std::optional<qint64> closedAfterStart =
        endings.shown.back() ? std::optional<qint64>(endings.all() - endings.beforeStart()) : std::nullopt;
    builder.count(QStringLiteral("courses.completed"), endings.completed, closedAfterStart,
                  endings.isCompletedShown() ? Visibility::Shown : Visibility::Hidden);
    builder.share(QStringLiteral("courses.completed_share"), {endings.completed, endings.all() - endings.beforeStart()},
                  endings.isShareShown() ? Visibility::Shown : Visibility::Hidden);
    addEndings(builder, endings, codes);
    addCosts(builder, counts, programme, endings);
}

} // namespace brobygger
