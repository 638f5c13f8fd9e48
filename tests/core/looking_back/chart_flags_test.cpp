// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/looking_back/shown_evaluation.h"
#include "tests/support/evaluation_data.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

EvaluationRecords::Cycle flaggedCycle(int number, QDate startedOn, const char* title = "Påmindelse",
                                      const char* measure = "noshow.by_period") {
    return {startedOn, number, QString::fromUtf8(title), QLatin1String(measure)};
}

QList<ShownEvaluation::Point> threeMonths() { return {{"2026-01", 12, 40}, {"2026-02", 11, 40}, {"2026-03", 10, 40}}; }

PdsaCycle startedOn(Workspace& workspace, QDate day) {
    PdsaCycle cycle;
    cycle.programmeId = workspace.settings.value(programmeInUse);
    cycle.title = QStringLiteral("Påmindelse dagen før");
    cycle.measure = QStringLiteral("noshow.by_period");
    cycle.prediction = QStringLiteral("Under hver femte udebliver");
    cycle.startedOn = day;
    cycle.studyOn = day.addMonths(3);
    return cycle;
}

} // namespace

TEST_CASE("A test is a flag at the month in which it began, on the run chart and on its control chart",
          "[exhibits][improvement]") {
    ShownEvaluation made;
    made.series("noshow.by_period", SeriesKind::Shares, threeMonths());
    made.facts.cycles = {flaggedCycle(1, {2026, 2, 28}), flaggedCycle(2, {2026, 3, 1}, "Følgeskab"),
                         flaggedCycle(3, {2026, 4, 1}), flaggedCycle(4, {2026, 2, 1}, "Nye priser", "cost.by_month")};
    const Evaluation evaluation = made.shown();
    const QList<ChartFlag> expected{{1, QStringLiteral("PDSA 1: Påmindelse")}, {2, QStringLiteral("PDSA 2: Følgeskab")}};
    for (const char* id : {"noshow.by_period", "noshow.by_period.control"}) {
        const Exhibit& exhibit = exhibitOf(evaluation, id);
        INFO(id);
        REQUIRE(exhibit.chart);
        CHECK(exhibit.chart->flags == expected);
        CHECK(exhibit.note.contains(QStringLiteral(
            "Afprøvninger på aksen, hvor de begyndte: PDSA 1: Påmindelse (feb 2026); PDSA 2: Følgeskab (mar 2026).")));
    }
}

TEST_CASE("A flag changes neither the line nor the median of a chart", "[exhibits][improvement]") {
    ShownEvaluation made;
    made.series("noshow.by_period", SeriesKind::Shares, threeMonths()).centre = 11.0 / 40;
    const Evaluation without = made.shown();
    made.facts.cycles = {flaggedCycle(1, {2026, 2, 1})};
    const Evaluation with = made.shown();
    Chart chart = *exhibitOf(with, "noshow.by_period").chart;
    REQUIRE(chart.flags.size() == 1);
    chart.flags.clear();
    CHECK(chart == *exhibitOf(without, "noshow.by_period").chart);
}

TEST_CASE("Where the longest run begins, the chart says with which test the change coincided, and no more",
          "[exhibits][improvement]") {
    ShownEvaluation made;
    // Three below the centre, one on it, and four above from May on.
    SeriesFigure& series = made.series("noshow.by_period", SeriesKind::Shares,
                                       {{"2026-01", 4, 40},
                                        {"2026-02", 5, 40},
                                        {"2026-03", 4, 40},
                                        {"2026-04", 10, 40},
                                        {"2026-05", 12, 40},
                                        {"2026-06", 13, 40},
                                        {"2026-07", 12, 40},
                                        {"2026-08", 14, 40}});
    series.centre = 10.0 / 40;
    series.signal = true;
    made.facts.cycles = {flaggedCycle(1, {2026, 3, 31}), flaggedCycle(2, {2026, 4, 1}), flaggedCycle(3, {2026, 6, 30}),
                         flaggedCycle(4, {2026, 7, 1})};
    const Evaluation shifted = made.shown();
    CHECK(exhibitOf(shifted, "noshow.by_period").note.contains(QStringLiteral("Ændringen faldt sammen med PDSA 2, PDSA 3.")));
    made.evaluation.series.last().signal = false;
    const Evaluation steady = made.shown();
    CHECK_FALSE(exhibitOf(steady, "noshow.by_period").note.contains(QStringLiteral("faldt sammen")));
}

TEST_CASE("Charts of waits and of quarters have flags, too", "[exhibits][improvement]") {
    ShownEvaluation made;
    made.series("soft.by_quarter", SeriesKind::Counts, {{"2026-K1", 40, 20}, {"2026-K2", 44, 20}});
    for (const char* month : {"2026-01", "2026-02", "2026-03"}) {
        made.facts.waits.push_back({.x = QLatin1String(month), .value = 4, .units = 9});
    }
    made.facts.cycles = {flaggedCycle(1, {2026, 5, 4}, "Madklub", "soft.by_quarter"),
                         flaggedCycle(2, {2026, 3, 2}, "Ring samme dag", "first_contact.within_by_period")};
    const Evaluation evaluation = made.shown();
    CHECK(exhibitOf(evaluation, "soft.by_quarter").chart->flags == QList<ChartFlag>{{1, QStringLiteral("PDSA 1: Madklub")}});
    CHECK(exhibitOf(evaluation, "first_contact.wait_by_month").chart->flags ==
          QList<ChartFlag>{{2, QStringLiteral("PDSA 2: Ring samme dag")}});
}

TEST_CASE("For people outside a flag is a number: what is tried stays in the house", "[exhibits][improvement][disclosure]") {
    EvaluationRecords records;
    records.cycles = {flaggedCycle(1, {2025, 12, 31}), flaggedCycle(2, {2026, 1, 1}, "Hanne følges")};
    EvaluationRequest request;
    request.from = {2026, 1, 1};
    request.to = {2026, 6, 30};
    CHECK(exhibitFacts(records, request).cycles == std::vector{flaggedCycle(2, {2026, 1, 1}, "Hanne følges")});
    request.level = EvaluationLevel::Outside;
    CHECK(exhibitFacts(records, request).cycles == std::vector{flaggedCycle(2, {2026, 1, 1}, "")});

    ShownEvaluation made(EvaluationLevel::Outside);
    made.series("noshow.by_quarter", SeriesKind::Shares, {{"2026-K1", 12, 40}, {"2026-K2", 11, 40}});
    made.facts = exhibitFacts(records, request);
    const Evaluation evaluation = made.shown();
    const Exhibit& run = exhibitOf(evaluation, "noshow.by_period");
    CHECK(run.chart->flags == QList<ChartFlag>{{0, QStringLiteral("PDSA 2")}});
    CHECK(run.note.contains(QStringLiteral("PDSA 2 (1. kv. 2026)")));
    CHECK_FALSE(run.note.contains(QStringLiteral("Hanne")));
}

TEST_CASE("A test that began after the period, or is only planned, is no flag; how it ended changes none",
          "[evaluation][improvement]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    EvaluationData data(workspace);
    data.smallProject();
    const auto added = workspace.pdsaCycles.add(startedOn(workspace, {2026, 2, 10}));
    REQUIRE(added);
    PdsaCycle planned = startedOn(workspace, {2026, 2, 10});
    planned.startedOn = {};
    REQUIRE(workspace.pdsaCycles.add(planned));
    PdsaCycle elsewhere = startedOn(workspace, {2026, 2, 10});
    elsewhere.programmeId = QStringLiteral("another");
    REQUIRE(workspace.pdsaCycles.add(elsewhere));
    REQUIRE(workspace.pdsaCycles.add(startedOn(workspace, {2026, 7, 1})));
    const EvaluationRequest half = data.request({2026, 1, 1}, {2026, 6, 30});
    const QList<ChartFlag> one{{1, QStringLiteral("PDSA 1: Påmindelse dagen før")}};
    const Evaluation running = data.evaluated(half);
    CHECK(exhibitOf(running, "noshow.by_period").chart->flags == one);

    PdsaCycle ended = *workspace.pdsaCycles.find(added->id);
    ended.endedOn = {2026, 5, 4};
    ended.decision = PdsaDecision::Abandon;
    ended.reason = QStringLiteral("Det hjalp ikke.");
    REQUIRE(workspace.pdsaCycles.change(ended));
    const Evaluation closed = data.evaluated(half);
    CHECK(exhibitOf(closed, "noshow.by_period").chart->flags == one);
    CHECK(exhibitOf(closed, "noshow.by_period").note == exhibitOf(running, "noshow.by_period").note);

    const Evaluation whole = data.evaluated(data.request({2026, 1, 1}, {2026, 9, 30}));
    CHECK(exhibitOf(whole, "noshow.by_period").chart->flags.size() == 2);
    const Evaluation later = data.evaluated(data.request({2026, 3, 1}, {2026, 6, 30}));
    CHECK(exhibitOf(later, "noshow.by_period").chart->flags.isEmpty());
}
