// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/measurements/measurement_store.h"
#include "tests/support/evaluation_data.h"
#include "tests/support/test_file.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

/// A course whose citizen answered SF-12 version 2 at its start and at its end.
void courseWithSf12(TestFile& file, EvaluationData& data) {
    const Course course = data.course({2026, 1, 5}, {2026, 2, 1}, QStringLiteral("completed"), {2026, 8, 1});
    for (const auto& [day, answers] : {std::pair{QDate(2026, 2, 1), Answers{4, 2, 2, 3, 3, 3, 3, 3, 4, 4, 3, 3}},
                                       std::pair{QDate(2026, 8, 1), Answers{3, 3, 2, 4, 4, 4, 4, 2, 3, 3, 4, 4}}}) {
        Measurement measurement;
        measurement.citizen = course.citizen;
        measurement.instrument = QStringLiteral("SF12V2");
        measurement.version = QStringLiteral("2");
        measurement.weightSet = QStringLiteral("us1998+dk2018");
        measurement.answeredOn = day;
        measurement.answers = answers;
        const Result<void> written =
            file.workspace().session.write(QStringLiteral("test.measurement"), [&](Write& write) -> Result<void> {
                measurement.id = write.newId<Measurement>();
                MeasurementStore(write.database()).insert(write, measurement);
                return {};
            });
        REQUIRE(written);
    }
}

bool hasFigure(const Evaluation& evaluation, const char* id) { return evaluation.figure(QLatin1String(id)) != nullptr; }

} // namespace

TEST_CASE("SF-12 is scored by the weights that are chosen, and never by both", "[evaluation][sf12]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    EvaluationData data(workspace);
    courseWithSf12(file, data);
    const EvaluationRequest request = data.request(evaluatedFrom, evaluatedTo);
    const Evaluation danish = data.evaluated(request);
    CHECK(hasFigure(danish, "change.sf12v2_pcs.end.mean"));
    CHECK(hasFigure(danish, "norm.sf12v2_pcs.start_gap"));
    CHECK_FALSE(hasFigure(danish, "change.sf12v2us_pcs.end.mean"));
    REQUIRE(changeSetting(workspace.session, workspace.settings, sf12WeightSet, QString(americanSf12Weights)));
    const Evaluation american = data.evaluated(request);
    CHECK_FALSE(hasFigure(american, "change.sf12v2_pcs.end.mean"));
    CHECK(hasFigure(american, "change.sf12v2us_pcs.end.mean"));
    CHECK_FALSE(hasFigure(american, "norm.sf12v2us_pcs.start_gap")); // its population is not the Danish one
    CHECK(danish.figure(QStringLiteral("change.sf12v2_pcs.end.mean"))->value !=
          american.figure(QStringLiteral("change.sf12v2us_pcs.end.mean"))->value);
}

TEST_CASE("A kept report is counted again by the weights it was made with, and names them", "[evaluation][frozen][sf12]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    EvaluationData data(workspace);
    courseWithSf12(file, data);
    REQUIRE(changeSetting(workspace.session, workspace.settings, sf12WeightSet, QString(americanSf12Weights)));
    Progress progress;
    const auto material = materialOfReport(workspace.session.database(), data.request(evaluatedFrom, evaluatedTo),
                                           workspace.evaluations.inputs(), progress);
    REQUIRE(material);
    CHECK(std::any_of(material->named.cbegin(), material->named.cend(),
                      [](const ReportSetting& setting) { return setting.value == QStringLiteral("amerikanske vægte 1998"); }));
    const auto kept = materialFromDocument(reportDocument(*material));
    REQUIRE(kept);
    CHECK(kept->settings.sf12Weights == americanSf12Weights);
    CHECK(kept->settings == material->settings);
}
