// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time/dates.h"
#include "core/evaluation/exhibits/chapter_exhibits.h"
#include "core/evaluation/exhibits/kinds/honest_sentences.h"
#include "core/evaluation/exhibits/kinds/number_exhibits.h"
#include "core/evaluation/exhibits/kinds/series_exhibits.h"
#include "core/evaluation/exhibits/kinds/xmr_exhibits.h"

#include <algorithm>

namespace brobygger {

namespace {
QString minutesMissingSentence(const ExhibitMaker& maker) {
    const Figure* missing = maker.known(QStringLiteral("work.minutes_missing"));
    if (!missing || missing->numerator.value_or(0) <= 0) {
        return {};
    }
    return maker.text("sentence.minutes_missing")
        .arg(missing->display, maker.countCell(missing->numerator, false), maker.countCell(missing->denominator, false));
}

QString pricesNote(const ExhibitMaker& maker) {
    const QString prices = pricesText(maker);
    return prices.isEmpty() ? QString() : maker.text("sentence.prices").arg(prices);
}

QString krone(const ExhibitMaker& maker, double amount) { return maker.cell(amount, FigureDisplay::Kroner, false); }

/// The fares that are left out, by their days: whoever reads it finds them in the list of costs.
QString doubleTripsSentence(const ExhibitMaker& maker) {
    QStringList trips;
    for (const DoubleTrip& trip : maker.input().facts.doubleTrips) {
        trips.append(QStringLiteral("%1 (%2)").arg(formatDate(trip.day), formatMoney(trip.amount, Decimals::WhenNeeded)));
    }
    if (trips.isEmpty()) {
        return {};
    }
    const auto number = trips.size();
    return maker.words()
        .counted("sentence.double_trips", static_cast<double>(number))
        .arg(QString::number(number), trips.join(QStringLiteral("; ")));
}

/// What the total of the period is made of, and beside it what was booked, which is never added to it.
void addCostParts(ExhibitMaker& maker) {
    const Figure* direct = maker.figure(QStringLiteral("cost.direct.total"));
    const Figure* total = maker.figure(QStringLiteral("cost.total"));
    if (!direct || !total) {
        return;
    }
    const bool isRestHidden = direct->suppressed || total->suppressed;
    const bool isRestThere = direct->value && total->value;
    const double rest = isRestThere ? *total->value - *direct->value : 0;
    Exhibit exhibit = maker.begun(QStringLiteral("cost.parts"));
    exhibit.table.columns = {maker.text("column.cost"), maker.text("column.amount")};
    exhibit.table.rows = {{direct->title, maker.displayCell(direct)},
                          {maker.text("row.other_costs"), isRestHidden  ? maker.hiddenWord()
                                                          : isRestThere ? krone(maker, rest)
                                                                        : QString()},
                          {total->title, maker.displayCell(total)}};
    exhibit.rowFigures = {direct->id, QString(), total->id};
    exhibit.table.hasTotal = true;
    if (isRestThere) {
        Chart chart;
        chart.kind = ChartKind::Funnel;
        chart.unit = ChartUnit::Kroner;
        chart.labels = {direct->title, maker.text("row.other_costs")};
        chart.series.append({{}, {*direct->value, rest}});
        exhibit.chart = chart;
    }
    const Figure* booked = maker.figure(QStringLiteral("cost.booked.total"));
    const QString beside = booked ? maker.text("sentence.booked").arg(maker.displayCell(booked)) : QString();
    maker.add(std::move(exhibit), {pricesNote(maker), beside, minutesMissingSentence(maker), doubleTripsSentence(maker)});
}

/// What a course cost, as bars, with the programme's price as a level across them.
std::optional<Chart> perCourseChart(const ExhibitMaker& maker, const QList<const Figure*>& figures) {
    Chart chart;
    chart.kind = ChartKind::Bars;
    chart.unit = ChartUnit::Kroner;
    ChartSeries bars;
    for (const Figure* figure : figures) {
        chart.labels.append(maker.chartLabel(maker.text("short." + figure->id.toLatin1()), figure->suppressed));
        bars.values.append(figure->suppressed ? std::nullopt : figure->value);
    }
    chart.series.append(bars);
    if (const Figure* planned = maker.known(QStringLiteral("cost.planned_per_started"))) {
        chart.lines.append(ChartLine{*planned->value, maker.text("word.programme_price").arg(planned->display)});
    }
    return chart;
}

void addCostPerCourse(ExhibitMaker& maker) {
    QList<const Figure*> figures;
    for (const char* id : {"cost.direct.per_started", "cost.direct.per_closed", "cost.direct.per_completed"}) {
        if (const Figure* figure = maker.figure(QLatin1String(id))) {
            figures.append(figure);
        }
    }
    if (figures.isEmpty()) {
        return;
    }
    Exhibit exhibit = maker.begun(QStringLiteral("cost.per_course"));
    exhibit.table.columns = {maker.text("column.cost"), maker.text("column.amount"), maker.text("column.basis")};
    for (const Figure* figure : figures) {
        exhibit.table.rows.append({figure->title, maker.displayCell(figure), maker.countsCell(figure)});
        exhibit.rowFigures.append(figure->id);
    }
    for (const char* id : {"cost.planned_per_started", "cost.direct.of_planned", "cost.per_capita_month"}) {
        if (const Figure* figure = maker.figure(QLatin1String(id))) {
            exhibit.table.rows.append({figure->title, maker.displayCell(figure), maker.countsCell(figure)});
            exhibit.rowFigures.append(figure->id);
        }
    }
    exhibit.chart = perCourseChart(maker, figures);
    const QString sentence = costSentence(maker);
    maker.add(std::move(exhibit), {sentence.isEmpty() ? pricesNote(maker) : sentence});
}

QString funderName(const ExhibitMaker& maker, const QString& id) {
    const QList<Funder>& funders = maker.input().programme.funders;
    const auto funder = std::find_if(funders.cbegin(), funders.cend(), [&id](const Funder& one) { return one.id == id; });
    return funder != funders.cend() ? funder->name : id == QLatin1String("none") ? maker.text("row.no_funder") : id;
}

QString budgetLineName(const ExhibitMaker& maker, const QString& x) {
    return QStringLiteral("%1: %2").arg(x.section(QLatin1Char('/'), 0, 0),
                                        maker.codeName("cost_kind", x.section(QLatin1Char('/'), 1)));
}
} // namespace

void addCostExhibits(ExhibitMaker& maker) {
    addFigureTable(maker,
                   {.id = QStringLiteral("work"),
                    .figures = {QStringLiteral("work.contacts"), QStringLiteral("work.reached_share"),
                                QStringLiteral("work.minutes"), QStringLiteral("work.minutes_missing")}},
                   {minutesMissingSentence(maker)});
    addCostPerCourse(maker);
    addCostParts(maker);
    const Figure* mismatch = maker.known(QStringLiteral("cost.funder_mismatch"));
    const bool isMismatch = mismatch && mismatch->numerator.value_or(0) > 0;
    addGroups(maker,
              {.id = QStringLiteral("cost.by_funder"),
               .series = QStringLiteral("cost.by_funder"),
               .name = [&maker](const QString& x) { return funderName(maker, x); },
               .group = "funder",
               .part = "amount",
               .share = "share",
               .shown = GroupsExhibit::Shown::Counts,
               .unit = FigureDisplay::Kroner},
              {isMismatch ? maker.text("sentence.funder_mismatch").arg(maker.countsCell(mismatch)) : QString()});
    addXmrChart(maker,
                {.id = QStringLiteral("cost.by_month"),
                 .units = "amounts",
                 .value = "booked_amount",
                 .unit = FigureDisplay::Kroner,
                 .needsWholeMonths = true},
                maker.input().facts.booked);
    addGroups(maker, {.id = QStringLiteral("budget.lines"),
                      .series = QStringLiteral("budget.lines"),
                      .name = [&maker](const QString& x) { return budgetLineName(maker, x); },
                      .group = "budget_line",
                      .part = "booked_amount",
                      .whole = "budget",
                      .share = "used",
                      .shown = GroupsExhibit::Shown::Nothing,
                      .unit = FigureDisplay::Kroner});
}

} // namespace brobygger
