// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exhibits/kinds/control_exhibits.h"
#include "tests/core/looking_back/shown_evaluation.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace brobygger;
using Catch::Matchers::WithinAbs;

namespace {
constexpr double asPublished = 1e-7;

const QList<const char*>& monthsOf2025() {
    static const QList<const char*> months{"2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06",
                                           "2025-07", "2025-08", "2025-09", "2025-10", "2025-11", "2025-12"};
    return months;
}

/// No-shows of each month of 2025, of so many appointments.
QList<ShownEvaluation::Point> noShows(const QList<double>& numbers, double appointments) {
    QList<ShownEvaluation::Point> points;
    for (qsizetype month = 0; month < numbers.size(); ++month) {
        points.append({monthsOf2025()[month], numbers[month], appointments});
    }
    return points;
}

/// The reference case p_signal: twelve months of thirty appointments, of which the seventh stands out.
const QList<double> oneMonthHigh{5, 6, 4, 5, 7, 5, 15, 6, 5, 4, 6, 5};

std::vector<PeriodValue> monthlyValues(const std::vector<double>& values) {
    std::vector<PeriodValue> months;
    QDate month(2024, 1, 1);
    for (const double value : values) {
        months.push_back({.x = month.toString(QStringLiteral("yyyy-MM")), .value = value, .units = 9});
        month = month.addMonths(1);
    }
    return months;
}

bool noteSays(const Exhibit& exhibit, const char* words) { return exhibit.note.contains(QString::fromUtf8(words)); }
} // namespace

TEST_CASE("A control chart of no-shows has the limits of the reference, and names the month that lies outside",
          "[exhibits][spc]") {
    ShownEvaluation made;
    made.series("noshow.by_period", SeriesKind::Shares, noShows(oneMonthHigh, 30));
    const Evaluation evaluation = made.shown();
    const Exhibit& control = exhibitOf(evaluation, "noshow.by_period.control");
    CHECK(control.title == QStringLiteral("Andel udeblevet pr. måned: kontroldiagram"));
    REQUIRE(control.chart);
    REQUIRE(control.chart->series.size() == 3);
    CHECK(control.chart->series[1].style == SeriesStyle::Dashed);
    CHECK_THAT(control.chart->series[1].values[0].value(), WithinAbs(0, asPublished));
    CHECK_THAT(control.chart->series[2].values[0].value(), WithinAbs(0.460675908016334, asPublished));
    CHECK_THAT(control.chart->lines.first().value, WithinAbs(0.202777777777778, asPublished));
    CHECK(control.chart->lines.first().label == QStringLiteral("gennemsnit 20,3 %"));
    CHECK(rowOf(control, 6) == QStringLiteral("jul 2025 | 15 | 30 | 50,0 % | 0,0 % | 46,1 %"));
    CHECK(control.rowFigures.size() == control.table.rows.size());
    CHECK(noteSays(control, "Uden for grænserne: jul 2025."));
}

TEST_CASE("A control chart says which limits it shows: Laney's where months vary more than chance makes them",
          "[exhibits][spc]") {
    ShownEvaluation varied;
    varied.series("noshow.by_period", SeriesKind::Shares, noShows(oneMonthHigh, 30));
    const Evaluation wide = varied.shown();
    const Exhibit& laney = exhibitOf(wide, "noshow.by_period.control");
    CHECK(noteSays(laney, "p′-diagram efter Laney"));
    CHECK(noteSays(laney, "Perioderne svinger 1,17 gange så meget"));

    ShownEvaluation calm;
    calm.series("noshow.by_period", SeriesKind::Shares, noShows(QList<double>(12, 12), 40));
    const Evaluation plain = calm.shown();
    const Exhibit& chance = exhibitOf(plain, "noshow.by_period.control");
    CHECK(noteSays(chance, "(p-diagram"));
    CHECK(noteSays(chance, "Ingen punkter ligger uden for grænserne."));
    CHECK(rowOf(chance, 0) == QStringLiteral("jan 2025 | 12 | 40 | 30,0 % | 8,3 % | 51,7 %")); // 0.3 ± 3·√(0.21/40)
}

TEST_CASE("A judged run chart prints its rule with the source and what it found", "[exhibits][runchart]") {
    ShownEvaluation made;
    SeriesFigure& series =
        made.series("noshow.by_period", SeriesKind::Shares, noShows({2, 8, 2, 8, 2, 8, 2, 8, 2, 8, 2, 8}, 30));
    series.centre = 5.0 / 30;
    series.signal = false;
    const Evaluation evaluation = made.shown();
    const Exhibit& run = exhibitOf(evaluation, "noshow.by_period");
    CHECK(noteSays(run, "Regel: Anhøj (PLoS One 2014, e113825)."));
    CHECK(noteSays(run, "mere end 7 punkter i træk")); // twelve useful points: 7 and 3
    CHECK(noteSays(run, "færre end 3 krydsninger; her er det 1 og 11."));
}

TEST_CASE("The rules of runs stay with the run chart", "[exhibits][spc]") {
    ShownEvaluation made;
    made.series("noshow.by_period", SeriesKind::Shares, noShows(oneMonthHigh, 30)).centre = 5.0 / 30;
    const Evaluation evaluation = made.shown();
    const Exhibit& run = exhibitOf(evaluation, "noshow.by_period");
    CHECK(run.chart->series.size() == 1); // no limits beside the median
    CHECK(run.chart->lines.first().label.startsWith(QStringLiteral("median")));
    CHECK_FALSE(noteSays(run, "grænserne"));
    CHECK(exhibitOf(evaluation, "noshow.by_period.control").reading.isEmpty());
    CHECK(noteSays(exhibitOf(evaluation, "noshow.by_period.control"), "Anhøj"));
}

TEST_CASE("A month in which fewer than five are expected has no limits, and that is said", "[exhibits][spc]") {
    ShownEvaluation made;
    QList<ShownEvaluation::Point> months = noShows(QList<double>(12, 12), 40);
    months[3] = {"2025-04", 3, 10}; // three are expected
    made.series("noshow.by_period", SeriesKind::Shares, months);
    const Evaluation evaluation = made.shown();
    const Exhibit& control = exhibitOf(evaluation, "noshow.by_period.control");
    CHECK(rowOf(control, 3) == QStringLiteral("apr 2025 | 3 | 10 | 30,0 % |  | "));
    CHECK_FALSE(control.chart->series[2].values[3]);
    CHECK(control.chart->series[2].values[4]);
    CHECK(noteSays(control, "I 1 af 12 perioder ventes færre end 5 hændelser"));
}

TEST_CASE("Where fewer than five are expected in every month there is no control chart, and the run chart says why",
          "[exhibits][spc]") {
    ShownEvaluation made;
    made.series("noshow.by_period", SeriesKind::Shares, noShows(QList<double>(12, 1), 5));
    const Evaluation evaluation = made.shown();
    CHECK_FALSE(evaluation.exhibit(controlChartId(QStringLiteral("noshow.by_period"))));
    CHECK(noteSays(exhibitOf(evaluation, "noshow.by_period"), "Intet kontroldiagram"));
}

TEST_CASE("For people outside there are run charts only, and that is said", "[exhibits][spc]") {
    ShownEvaluation made(EvaluationLevel::Outside);
    made.series("noshow.by_quarter", SeriesKind::Shares, {{"2025-K3", 30, 100}, {"2025-K4", 30, 100}, {"2026-K1", 30, 100}});
    made.facts.waits = monthlyValues(std::vector<double>(12, 8));
    const Evaluation evaluation = made.shown();
    for (const Exhibit& exhibit : evaluation.exhibits) {
        CHECK_FALSE(isControlChart(exhibit.id));
    }
    CHECK_FALSE(evaluation.exhibit(QStringLiteral("first_contact.wait_by_month")));
    CHECK(noteSays(exhibitOf(evaluation, "noshow.by_period"), "Kontrolgrænser vises kun i arbejdsvisningen."));
}

TEST_CASE("Attendances at soft offers have limits per citizen, without a quarter of which only a part is in",
          "[exhibits][spc]") {
    ShownEvaluation made;
    made.series("soft.by_quarter", SeriesKind::Groups,
                {{"2025-K1", 3, 10, true}, {"2025-K2", 20, 10}, {"2025-K3", 24, 10}, {"2025-K4", 22, 10}, {"2026-K1", 18, 10}});
    const Evaluation evaluation = made.shown();
    const Exhibit& control = exhibitOf(evaluation, "soft.by_quarter.control");
    CHECK(control.table.columns.value(3) == QStringLiteral("Fremmøder pr. borger"));
    CHECK(rowOf(control, 0) == QStringLiteral("1. kv. 2025 (del) | 3 | 10 |  |  | "));
    CHECK(rowOf(control, 1) == QStringLiteral("2. kv. 2025 | 20 | 10 | 2,0 | 0,7 | 3,5")); // 2.1 ± 3·√(2.1/10)
    CHECK(noteSays(control, "(u-diagram"));
}

TEST_CASE("Waits are read by the XmR rules, which name the months and are printed", "[exhibits][spc]") {
    ShownEvaluation made;
    made.facts.waits = monthlyValues({50, 52, 48, 51, 53, 49, 50, 47, 52, 51, 44, 43, 45, 42, 44, 43, 44, 45, 43});
    const Evaluation evaluation = made.shown();
    const Exhibit& waits = exhibitOf(evaluation, "first_contact.wait_by_month");
    REQUIRE(waits.chart);
    REQUIRE(waits.chart->series.size() == 3);
    CHECK_THAT(waits.chart->series[1].values[0].value(), WithinAbs(40.5078947, 1e-6)); // the reference case xmr_shift7
    CHECK_THAT(waits.chart->series[2].values[0].value(), WithinAbs(53.8078947, 1e-6));
    CHECK(noteSays(waits, "Syv i træk på samme side af gennemsnittet: jan 2024, feb 2024"));
    CHECK(noteSays(waits, "NHS, Making Data Count"));
    CHECK_FALSE(noteSays(waits, "Uden for grænserne"));
}

TEST_CASE("A limit below zero is not shown, and fewer than ten months are not judged", "[exhibits][spc]") {
    ShownEvaluation made;
    made.facts.waits = monthlyValues({5, 8, 6, 9, 7, 4, 8, 6, 9, 5, 7, 8, 4, 9, 6, 7, 5, 8, 9, 4, 6, 8, 5, 7});
    made.facts.booked = monthlyValues({1000, 1200, 900});
    const Evaluation evaluation = made.shown();
    const Exhibit& waits = exhibitOf(evaluation, "first_contact.wait_by_month");
    REQUIRE(waits.chart->series.size() == 2);
    CHECK_THAT(waits.chart->series[1].values[0].value(), WithinAbs(13.8371014, 1e-6)); // the reference case xmr_stable
    CHECK(noteSays(waits, "Den nedre grænse ligger under 0"));
    const Exhibit& booked = exhibitOf(evaluation, "cost.by_month");
    CHECK(booked.chart->series.size() == 1);
    CHECK(noteSays(booked, "For få punkter til at vurdere."));
    CHECK(rowOf(booked, 0) == QStringLiteral("jan 2024 | 9 | 1.000 kr. |  | "));
}

TEST_CASE("An amount of a part of a month stands in the table and not in the chart", "[exhibits][spc]") {
    ShownEvaluation made;
    made.facts.booked = monthlyValues(std::vector<double>(12, 500));
    made.facts.booked.back().isPartial = true;
    const Evaluation evaluation = made.shown();
    const Exhibit& booked = exhibitOf(evaluation, "cost.by_month");
    CHECK_FALSE(booked.chart->series.first().values.last());
    CHECK(booked.table.rows.last().value(2) == QStringLiteral("500 kr."));
    CHECK(noteSays(booked, "Værdierne er så ens"));
}
