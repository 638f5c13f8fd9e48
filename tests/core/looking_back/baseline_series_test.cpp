// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/disclosure/outside_series.h"
#include "core/evaluation/evaluate.h"
#include "core/evaluation/exhibits/kinds/run_chart_words.h"
#include "core/evaluation/figures/run_chart_reading.h"
#include "tests/core/looking_back/shown_evaluation.h"
#include "tests/support/evaluation_data.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

/// A series of months from a month on.
SeriesFigure monthlySeries(QDate first, const std::vector<double>& values) {
    SeriesFigure series;
    series.id = QStringLiteral("noshow.by_period");
    series.kind = SeriesKind::Shares;
    for (const double value : values) {
        SeriesPoint point;
        point.x = first.toString(QStringLiteral("yyyy-MM"));
        point.value = value;
        point.numerator = value;
        point.denominator = 1;
        series.points.append(point);
        first = first.addMonths(1);
    }
    return series;
}

std::vector<EvaluationRecords::Baseline> oneBaseline(QDate from, QDate to) {
    return {{QStringLiteral("noshow.by_period"), from, to, QStringLiteral("Før påmindelserne")}};
}

/// Without a baseline the median of all its months is in the middle between 25 % and 11.8 %.
Evaluation smallProjectRead(TestFile& file, QDate from = {2025, 5, 1}) {
    const EvaluationData data(file.workspace());
    return data.evaluated(data.request(from, {2026, 10, 31}));
}

ChartBaseline firstHalfYear(Workspace& workspace) {
    ChartBaseline baseline;
    baseline.programmeId = workspace.settings.value(programmeInUse);
    baseline.series = QStringLiteral("noshow.by_period");
    baseline.from = {2025, 5, 1};
    baseline.to = {2025, 10, 1};
    baseline.reason = QStringLiteral("Halvåret før påmindelserne");
    return baseline;
}

} // namespace

TEST_CASE("The centre follows a baseline, and the rules of runs read every point around it", "[evaluation][baselines]") {
    // The reference case baseline12of24: median of the first twelve, longest run 12 of 21 useful points.
    SeriesFigure series =
        monthlySeries({2024, 1, 1}, {10, 12, 9, 11, 13, 10, 12, 11, 9, 10, 12, 11, 8, 7, 9, 8, 6, 7, 8, 7, 6, 9, 7, 8});
    readAsRunChart(series, oneBaseline({2024, 1, 1}, {2024, 12, 1}));
    CHECK(series.centre == 11);
    CHECK(series.signal == true);
    REQUIRE(series.baseline);
    CHECK(series.baseline->median == 11);
}

TEST_CASE("A baseline may begin after the first month shown, and another series does not follow it",
          "[evaluation][baselines]") {
    SeriesFigure series = monthlySeries({2024, 1, 1}, {1, 2, 5, 6, 7, 9});
    readAsRunChart(series, oneBaseline({2024, 3, 1}, {2024, 5, 1}));
    CHECK(series.centre == 6);
    SeriesFigure other = monthlySeries({2024, 1, 1}, {1, 2, 5, 6, 7, 9});
    other.id = QStringLiteral("first_contact.within_by_period");
    readAsRunChart(other, oneBaseline({2024, 3, 1}, {2024, 5, 1}));
    CHECK(other.centre == 5.5);
    CHECK_FALSE(other.baseline);
}

TEST_CASE("A baseline of which a month is not shown, or in part only, is not used: no other median takes its name",
          "[evaluation][baselines]") {
    SeriesFigure series = monthlySeries({2024, 1, 1}, {1, 2, 5, 6, 7, 9});
    readAsRunChart(series, oneBaseline({2023, 12, 1}, {2024, 3, 1}));
    CHECK(series.centre == 5.5);
    REQUIRE(series.baseline);
    CHECK_FALSE(series.baseline->median);
    series.points.first().isPartial = true;
    readAsRunChart(series, oneBaseline({2024, 1, 1}, {2024, 3, 1}));
    CHECK_FALSE(series.baseline->median);
}

TEST_CASE("For people outside a baseline counts in whole quarters, and its reason stays in the house",
          "[evaluation][baselines]") {
    Evaluation evaluation;
    FigureSources sources;
    evaluation.series.append(monthlySeries({2024, 1, 1}, {0, 1, 1, 1, 1, 1, 0, 0, 0}));
    makeSeriesForOutside(evaluation, sources);
    readSeriesForOutside(evaluation, oneBaseline({2024, 1, 1}, {2024, 6, 1}));
    const SeriesFigure& quarters = evaluation.series.first();
    REQUIRE(quarters.points.size() == 3);
    REQUIRE(quarters.baseline);
    CHECK(quarters.centre == (2.0 / 3 + 1) / 2);
    CHECK(quarters.baseline->reason.isEmpty());
}

TEST_CASE("Months that are no whole quarters are not used for people outside, and that is said", "[evaluation][baselines]") {
    Evaluation evaluation;
    FigureSources sources;
    evaluation.series.append(monthlySeries({2024, 1, 1}, {0, 1, 1, 1, 1, 1, 0, 0, 0}));
    makeSeriesForOutside(evaluation, sources);
    readSeriesForOutside(evaluation, oneBaseline({2024, 2, 1}, {2024, 4, 1}));
    const SeriesFigure& quarters = evaluation.series.first();
    CHECK(quarters.centre == 2.0 / 3);
    CHECK(baselineSentence(quarters, FigureWords(QStringLiteral("da"))) ==
          QStringLiteral("Den faste median feb 2024–apr 2024 er ikke hele kvartaler og er ikke brugt her."));
}

TEST_CASE("An entered baseline changes centre and signal of its series, and stands under the chart with its reason",
          "[evaluation][baselines]") {
    TestFile file;
    EvaluationData(file.workspace()).smallProject();
    const Evaluation before = smallProjectRead(file);
    REQUIRE(file.workspace().chartBaselines.add(firstHalfYear(file.workspace())));
    const Evaluation after = smallProjectRead(file);
    const SeriesFigure* series = after.seriesOf(QStringLiteral("noshow.by_period"));
    REQUIRE(series);
    CHECK(series->centre == 0.25);
    CHECK_FALSE(series->signal); // the nine months at 25 % lie on it: nine points are too few to judge
    CHECK(before.seriesOf(QStringLiteral("noshow.by_period"))->signal == true);
    CHECK(before.seriesOf(QStringLiteral("noshow.by_quarter"))->centre ==
          after.seriesOf(QStringLiteral("noshow.by_quarter"))->centre);
    const Exhibit& run = exhibitOf(after, "noshow.by_period");
    CHECK(run.note.contains(QStringLiteral("Fast median af maj 2025–okt 2025: 25,0 %. Grund: Halvåret før "
                                           "påmindelserne")));
    CHECK(run.chart->lines.first().label == QStringLiteral("fast median 25,0 %"));
    const Evaluation later = smallProjectRead(file, {2025, 8, 1});
    CHECK(exhibitOf(later, "noshow.by_period").note.contains(QStringLiteral("ligger ikke helt i perioden og er ikke brugt")));
    CHECK(later.seriesOf(QStringLiteral("noshow.by_period"))->centre != 0.25);
}

TEST_CASE("A kept report keeps the baseline it was made with", "[evaluation][baselines][frozen]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    EvaluationData data(workspace);
    data.smallProject();
    const auto added = workspace.chartBaselines.add(firstHalfYear(workspace));
    REQUIRE(added);
    const EvaluationRequest request = data.request({2025, 5, 1}, {2026, 10, 31});
    Progress progress;
    Database& database = workspace.session.database();
    const EvaluationSettings settings = workspace.evaluations.inputs();
    const auto made = materialOfReport(database, request, settings, progress);
    REQUIRE(made);
    const auto opened = materialFromDocument(reportDocument(*made));
    REQUIRE(opened);
    CHECK(opened->entered == made->entered);
    REQUIRE(opened->entered.baselines.size() == 1);
    CHECK(opened->evaluation.series == made->evaluation.series);
    CHECK(std::any_of(opened->named.cbegin(), opened->named.cend(), [](const ReportSetting& one) {
        return one.name == QStringLiteral("Fast median: Andel udeblevet pr. måned") &&
               one.source == QStringLiteral("Halvåret før påmindelserne");
    }));

    REQUIRE(workspace.chartBaselines.remove(added->id));
    const auto again = countToday(database, request, settings, opened->entered, progress);
    REQUIRE(again);
    CHECK(again->evaluation.seriesOf(QStringLiteral("noshow.by_period"))->centre == 0.25);
    const auto today = materialOfReport(database, request, settings, progress);
    REQUIRE(today);
    CHECK(today->evaluation.seriesOf(QStringLiteral("noshow.by_period"))->centre != 0.25);
}
