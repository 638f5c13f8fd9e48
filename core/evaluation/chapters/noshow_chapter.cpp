// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/chapters/chapters.h"
#include "core/evaluation/figures/periods.h"
#include "core/evaluation/figures/small_cells.h"

#include <numeric>

namespace brobygger {

namespace {
int cameOf(const NoShowFigures& figures) { return figures.attended + figures.late; }
/// Everything booked that the definition leaves out.
int otherOf(const NoShowFigures& figures) { return figures.booked() - cameOf(figures) - figures.noShow; }

NoShowFigures sumOf(const QList<NoShowFigures>& parts) {
    return std::accumulate(parts.begin(), parts.end(), NoShowFigures(), [](NoShowFigures sum, const NoShowFigures& part) {
        sum += part;
        return sum;
    });
}

/// What may be read of the whole: came, stayed away and the rest add up to what was booked, and the rest is divided again.
struct Whole {
    bool isShown = true; ///< the three parts
    bool booked = true;
    std::vector<bool> rest; ///< late cancellations, unknown, all else
};

Whole wholeOf(const FigureBuilder& builder, const NoShowFigures& all) {
    const int unknown = shareUnknown(all).count;
    const ShownCells parts = shownCells({{cameOf(all), all.noShow, otherOf(all)}}, builder.level(), builder.threshold());
    const std::vector<int> rest{all.cancelledLate, unknown, otherOf(all) - all.cancelledLate - unknown};
    return {parts.everything(), parts.total, shownCounts(rest, builder.level(), builder.threshold())};
}

Visibility visibleIf(bool shown) { return shown ? Visibility::Shown : Visibility::Hidden; }

Chart lineChart(const FigureBuilder& builder, const QString& title, const QList<EvaluationPeriod>& periods,
                const Series& values, const RunChart& reading) {
    Chart chart;
    chart.kind = ChartKind::Line;
    chart.unit = ChartUnit::Percent;
    chart.title = title;
    ChartSeries line;
    for (qsizetype at = 0; at < periods.size(); ++at) {
        chart.labels.append(periods[at].label);
        line.values.append(values[static_cast<size_t>(at)]);
    }
    chart.series.append(line);
    if (reading.centre) {
        chart.lines.append({*reading.centre, builder.text("word.median").arg(formatPercent(*reading.centre))});
    }
    return chart;
}

void addByPeriod(FigureBuilder& builder, const QList<AppointmentCount>& appointments, bool isShown) {
    const QList<EvaluationPeriod> periods = periodsOf(builder.request());
    QList<NoShowFigures> figures(periods.size());
    for (const AppointmentCount& part : appointments) {
        if (const int at = periodOf(periods, part.month); at >= 0) {
            figures[at].add(part.outcome, part.count);
        }
    }
    CountTable counts;
    for (const NoShowFigures& period : figures) {
        counts.push_back({period.noShow, cameOf(period)});
    }
    const ShownCells shown = shownCells(counts, builder.level(), builder.threshold());
    SeriesFigure series{QStringLiteral("noshow.by_period"), {}, {}, {}};
    Series values;
    Exhibit exhibit;
    exhibit.id = series.id;
    exhibit.title = builder.text(builder.isOutside() ? "exhibit.noshow.by_quarter" : "exhibit.noshow.by_month");
    exhibit.table.columns = {builder.text(builder.isOutside() ? "column.quarter" : "column.month"),
                             builder.text("column.no_shows"), builder.text("column.appointments_held"),
                             builder.text("column.share")};
    for (qsizetype at = 0; at < periods.size(); ++at) {
        const auto row = static_cast<size_t>(at);
        const CountedShare share = noShowRate(figures[at]);
        const bool isCell = isShown && shown.cell(row, 0);
        const bool isTotal = isShown && shown.rowTotals[row];
        const auto value = isCell ? share.value() : std::nullopt;
        values.push_back(value);
        series.points.append({periods[at].id, value, isCell ? std::optional<qint64>(share.count) : std::nullopt,
                              isCell ? std::optional<qint64>(share.of) : std::nullopt});
        exhibit.table.rows.append({periods[at].label, builder.cell(share.count, isCell), builder.cell(share.of, isTotal),
                                   builder.percentCell(share, isCell)});
    }
    const CountedShare all = noShowRate(sumOf(figures));
    exhibit.table.rows.append({builder.text("word.total"), builder.cell(all.count, isShown), builder.cell(all.of, isShown),
                               builder.percentCell(all, isShown)});
    exhibit.table.hasTotal = true;
    exhibit.hidesCells = !isShown || !shown.everything();
    const RunChart reading = runChart(values);
    series.centre = reading.centre;
    if (reading.status == RunChartStatus::Judged) {
        series.signal = reading.signal;
    }
    exhibit.chart = lineChart(builder, exhibit.title, periods, values, reading);
    exhibit.reading = readingOf(reading, values, builder.words());
    exhibit.note = QStringList{runChartNote(reading, builder.words()), builder.text("figure.noshow.rate.definition")}
                       .join(QLatin1Char(' '))
                       .trimmed();
    builder.series(series);
    builder.exhibit(exhibit);
}

void addBySector(FigureBuilder& builder, const QList<AppointmentCount>& appointments, const Codes& codes, bool isShown) {
    QList<Code> sectors = codes.list(QStringLiteral("sector"));
    QList<NoShowFigures> figures(sectors.size());
    for (const AppointmentCount& part : appointments) {
        for (qsizetype at = 0; at < sectors.size(); ++at) {
            if (sectors[at].id == part.sector) {
                figures[at].add(part.outcome, part.count);
            }
        }
    }
    CountTable counts;
    for (const NoShowFigures& sector : figures) {
        counts.push_back({cameOf(sector), sector.noShow, otherOf(sector)});
    }
    const ShownCells shown = shownCells(counts, builder.level(), builder.threshold());
    Exhibit exhibit;
    exhibit.id = QStringLiteral("noshow.by_sector");
    exhibit.title = builder.text("exhibit.noshow.by_sector");
    exhibit.table.columns = {builder.text("column.sector"), builder.text("column.came"),  builder.text("column.no_shows"),
                             builder.text("column.share"),  builder.text("column.other"), builder.text("column.booked")};
    Chart chart;
    chart.kind = ChartKind::Bars;
    chart.unit = ChartUnit::Percent;
    chart.title = exhibit.title;
    ChartSeries bars;
    const auto addRow = [&](const QString& name, const NoShowFigures& of, const std::vector<bool>& cells, bool isTotal) {
        const bool isRate = isShown && cells[0] && cells[1];
        exhibit.table.rows.append({name, builder.cell(cameOf(of), isShown && cells[0]),
                                   builder.cell(of.noShow, isShown && cells[1]), builder.percentCell(noShowRate(of), isRate),
                                   builder.cell(otherOf(of), isShown && cells[2]), builder.cell(of.booked(), isTotal)});
        return isRate ? noShowRate(of).value() : std::nullopt;
    };
    for (qsizetype at = 0; at < sectors.size(); ++at) {
        const auto row = static_cast<size_t>(at);
        chart.labels.append(sectors[at].name(builder.words().language()));
        bars.values.append(addRow(chart.labels.last(), figures[at], shown.cells[row], shown.rowTotals[row]));
    }
    addRow(builder.text("word.total"), sumOf(figures), shown.columnTotals, shown.total);
    exhibit.table.hasTotal = true;
    exhibit.hidesCells = !isShown || !shown.everything();
    exhibit.note = builder.text("exhibit.noshow.by_sector.note");
    chart.series.append(bars);
    exhibit.chart = chart;
    builder.exhibit(exhibit);
}

/// Every outcome by sector, which only the working view has: outside it could be set against the shorter table.
void addOutcomes(FigureBuilder& builder, const QList<AppointmentCount>& appointments, const Codes& codes) {
    if (builder.isOutside()) {
        return;
    }
    const QString language = builder.words().language();
    const QList<Code> outcomes = codes.list(QStringLiteral("appointment_outcome"));
    Exhibit exhibit;
    exhibit.id = QStringLiteral("noshow.outcomes");
    exhibit.title = builder.text("exhibit.noshow.outcomes");
    exhibit.note = builder.text("exhibit.noshow.outcomes.note");
    exhibit.table.columns = {builder.text("column.sector")};
    for (const Code& outcome : outcomes) {
        exhibit.table.columns.append(outcome.name(language));
    }
    exhibit.table.columns.append(builder.text("column.not_entered"));
    for (const Code& sector : codes.list(QStringLiteral("sector"))) {
        QList<int> counts(outcomes.size() + 1, 0);
        for (const AppointmentCount& part : appointments) {
            if (part.sector != sector.id) {
                continue;
            }
            qsizetype at = 0;
            while (at < outcomes.size() && outcomes[at].id != part.outcome) {
                ++at;
            }
            counts[at] += part.count;
        }
        QStringList row{sector.name(language)};
        for (int count : counts) {
            row.append(formatCount(count));
        }
        exhibit.table.rows.append(row);
    }
    builder.exhibit(exhibit);
}

void addRemedies(FigureBuilder& builder, const QList<RemedyCount>& remedies, const Codes& codes, int minimum) {
    CountTable counts;
    for (const RemedyCount& remedy : remedies) {
        counts.push_back({remedy.came, remedy.stayedAway});
    }
    const ShownCells shown = shownCells(counts, builder.level(), builder.threshold());
    const QString language = builder.words().language();
    Exhibit exhibit;
    exhibit.id = QStringLiteral("noshow.remedies");
    exhibit.title = builder.text("exhibit.noshow.remedies");
    exhibit.note = builder.counted("exhibit.noshow.remedies.note", minimum).arg(minimum);
    exhibit.table.columns = {builder.text("column.reason"), builder.text("column.remedy"), builder.text("column.came_next"),
                             builder.text("column.times"), builder.text("column.share")};
    for (qsizetype at = 0; at < remedies.size(); ++at) {
        const RemedyCount& remedy = remedies[at];
        const auto row = static_cast<size_t>(at);
        const CountedShare share{remedy.came, remedy.came + remedy.stayedAway};
        const bool isCell = shown.cell(row, 0) && shown.cell(row, 1);
        exhibit.table.rows.append(
            {codes.name(QStringLiteral("no_show_reason"), remedy.reason, language),
             codes.name(QStringLiteral("remedy"), remedy.remedy, language), builder.cell(share.count, isCell),
             builder.cell(share.of, shown.rowTotals[row]),
             shown.rowTotals[row] && share.of < minimum ? builder.text("word.too_few") : builder.percentCell(share, isCell)});
    }
    exhibit.hidesCells = !shown.everything();
    builder.exhibit(exhibit);
}
} // namespace

void addNoShows(FigureBuilder& builder, const QList<AppointmentCount>& appointments, const QList<RemedyCount>& remedies,
                const Codes& codes, int remedyMinimum) {
    NoShowFigures all;
    for (const AppointmentCount& part : appointments) {
        all.add(part.outcome, part.count);
    }
    const Whole whole = wholeOf(builder, all);
    builder.share(QStringLiteral("noshow.rate"), noShowRate(all), visibleIf(whole.isShown));
    builder.share(QStringLiteral("noshow.of_booked"), noShowsOfAllBooked(all), visibleIf(whole.isShown));
    builder.share(QStringLiteral("noshow.late_cancellations"), lateCancellations(all),
                  visibleIf(whole.isShown && whole.rest[0]));
    builder.share(QStringLiteral("noshow.unknown"), shareUnknown(all), visibleIf(whole.isShown && whole.rest[1]));
    builder.count(QStringLiteral("noshow.booked"), all.booked(), {}, visibleIf(whole.booked));
    addByPeriod(builder, appointments, whole.isShown);
    addBySector(builder, appointments, codes, whole.isShown);
    addOutcomes(builder, appointments, codes);
    addRemedies(builder, remedies, codes, remedyMinimum);
}

} // namespace brobygger
