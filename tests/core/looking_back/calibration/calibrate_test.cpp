// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibration/calibrate.h"
#include "core/demo/demo.h"
#include "tests/support/builders.h"
#include "tests/support/evaluation_data.h"
#include "tests/support/test_file.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace brobygger;
using Catch::Matchers::WithinAbs;

namespace {
CalibrationRequest allOf(const Workspace& workspace) {
    return {workspace.settings.value(programmeInUse), {}, QDate(2024, 1, 1), QDate(2026, 11, 2)};
}

Calibration calibrated(Workspace& workspace, const CalibrationRequest& request) {
    Progress progress;
    const Result<Calibration> done = calibrate(workspace.session.database(), request, progress);
    REQUIRE(done);
    return *done;
}

void decide(Workspace& workspace, const char* name, ConditionState children) {
    auto form = workspace.screenings.begin(aCitizen(workspace, QString::fromUtf8(name)));
    REQUIRE(form);
    form->answers.insert(QStringLiteral("no_children_at_home"), children);
    REQUIRE(workspace.screenings.decide(*form, ScreeningOutcome::Undecided, QString()));
}
} // namespace

TEST_CASE("The figures of the tool are those of the evaluation, counted from the same file", "[calibration][demo]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Progress progress;
    REQUIRE(fillDemo(workspace, DemoSize{100, 10, 1}, progress));
    const Calibration done = calibrated(workspace, allOf(workspace));
    REQUIRE(done.tools.size() == 1); // so that no version is left out
    const EvaluationData data(workspace);
    const Evaluation evaluation = data.evaluated(data.request(QDate(2024, 1, 1), QDate(2026, 11, 2)));
    const char* ids[] = {"calibration.sensitivity", "calibration.specificity", "calibration.overridden"};
    for (size_t at = 0; at < done.shares.size(); ++at) {
        INFO(ids[at]);
        const Figure* figure = evaluation.figure(QLatin1String(ids[at]));
        REQUIRE(figure);
        CHECK(figure->numerator == static_cast<double>(done.shares[at].counted.size()));
        CHECK(figure->denominator == static_cast<double>(done.shares[at].asked.size()));
        CHECK(figure->interval == done.shares[at].interval);
    }
    const Figure* kappa = evaluation.figure(QStringLiteral("calibration.kappa"));
    REQUIRE(kappa);
    CHECK(kappa->denominator == static_cast<double>(done.screeners.pairs.size()));
    CHECK(done.screeners.pairs.size() >= 10);
    REQUIRE(kappa->value);
    REQUIRE(done.screeners.agreement.kappa);
    CHECK_THAT(*kappa->value, WithinAbs(*done.screeners.agreement.kappa, 1e-12));
    const SeriesFigure* decided = evaluation.seriesOf(QStringLiteral("calibration.decided"));
    const SeriesFigure* without = evaluation.seriesOf(QStringLiteral("calibration.what_if"));
    REQUIRE(decided);
    REQUIRE(without);
    for (const CriterionUse& use : done.criteriaUse) {
        INFO(use.criterion.toStdString());
        const auto isOf = [&use](const SeriesPoint& point) { return point.x == use.criterion; };
        const auto point = std::find_if(decided->points.begin(), decided->points.end(), isOf);
        REQUIRE(point != decided->points.end());
        CHECK(point->numerator == static_cast<double>(use.decided.size()));
        CHECK(point->denominator == static_cast<double>(done.answered.size()));
        const auto what = std::find_if(done.whatIf.begin(), done.whatIf.end(), [&use](const WhatIf& each) {
            return each.change == ToolChange{ToolChange::Kind::Without, use.criterion, 0};
        });
        REQUIRE(what != done.whatIf.end());
        const auto dropped = std::find_if(without->points.begin(), without->points.end(), isOf);
        REQUIRE(dropped != without->points.end());
        CHECK(dropped->numerator == static_cast<double>(what->in));
    }
}

TEST_CASE("Each version of the tool is counted by itself, and an old screening keeps its verdict", "[calibration]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    decide(workspace, "Bente", ConditionState::NotMet);
    auto programme = workspace.programmes.current();
    REQUIRE(programme);
    const int former = programme->version;
    programme->criteriaSets.first().criteria.removeIf(
        [](const Criterion& criterion) { return criterion.id == QLatin1String("no_children_at_home"); });
    REQUIRE(workspace.programmes.revise(*programme));
    auto form = workspace.screenings.begin(aCitizen(workspace, QStringLiteral("Karl")));
    REQUIRE(form);
    REQUIRE(workspace.screenings.decide(*form, ScreeningOutcome::Undecided, QString()));

    CalibrationRequest request = allOf(workspace);
    const Calibration newest = calibrated(workspace, request);
    REQUIRE(newest.tools.size() == 2);
    CHECK(newest.request.tool == newest.tools.first());
    CHECK(newest.tools.first().version > former);
    CHECK(newest.cases.size() == 1);
    request.tool = newest.tools.last();
    const Calibration old = calibrated(workspace, request);
    REQUIRE(old.cases.size() == 1);
    CHECK(old.request.tool->version == former);
    CHECK(old.cases.front().verdict == ScreeningOutcome::Out);
    CHECK(old.criteria.criterion(QStringLiteral("no_children_at_home")));
}

TEST_CASE("Only screenings of the period are counted, and a period that ends too early is refused", "[calibration]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    decide(workspace, "Bente", ConditionState::Met);
    CalibrationRequest request = allOf(workspace);
    request.to = QDate(2026, 11, 1);
    CHECK(calibrated(workspace, request).cases.empty());
    request.from = QDate(2026, 11, 2);
    Progress progress;
    CHECK(calibrate(workspace.session.database(), request, progress).error().kind == ErrorKind::Invalid);
    request.to = QDate(2026, 11, 2);
    CHECK(calibrated(workspace, request).cases.size() == 1);
}
