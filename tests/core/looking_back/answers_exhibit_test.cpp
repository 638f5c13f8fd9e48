// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measurements/measurement_store.h"
#include "tests/core/looking_back/shown_evaluation.h"
#include "tests/support/evaluation_data.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

/// A completed course, and what its citizen answered at the end.
void courseWithForm(Workspace& workspace, EvaluationData& data, const Answers& answers) {
    const Course course = data.course({2026, 1, 5}, {2026, 2, 1}, QStringLiteral("completed"), {2026, 8, 1});
    Measurement form;
    form.citizen = course.citizen;
    form.instrument = QStringLiteral("OPLEV");
    form.version = QStringLiteral("1");
    form.answeredOn = QDate(2026, 8, 1);
    form.answers = answers;
    const Result<void> written = workspace.session.write(QStringLiteral("test.form"), [&](Write& write) -> Result<void> {
        form.id = write.newId<Measurement>();
        MeasurementStore(write.database()).insert(write, form);
        return {};
    });
    REQUIRE(written);
}

} // namespace

TEST_CASE("How many gave each answer stands for each statement, of those who answered all of them", "[exhibits][experience]") {
    TestFile file;
    EvaluationData data(file.workspace());
    courseWithForm(file.workspace(), data, {5, 4, 3, 2, 1});
    courseWithForm(file.workspace(), data, {5, 5, 3, 1, 1});
    courseWithForm(file.workspace(), data, {1, 1, 1, 1, std::nullopt});
    const Evaluation evaluation = data.evaluated(data.request(evaluatedFrom, evaluatedTo));
    const Exhibit& answers = exhibitOf(evaluation, "experience.answers");
    REQUIRE(answers.table.rows.size() == 5);
    CHECK(rowOf(answers, 0) == QStringLiteral("Jeg ved, hvem jeg kan ringe til | 0 | 0 | 0 | 0 | 2"));
    CHECK(rowOf(answers, 1) == QStringLiteral("De, der hjælper mig, ved, hvad de andre gør | 0 | 0 | 0 | 1 | 1"));
    CHECK(rowOf(answers, 4) == QStringLiteral("Alt i alt har det hjulpet mig | 2 | 0 | 0 | 0 | 0"));
    REQUIRE(answers.chart);
    CHECK(answers.chart->kind == ChartKind::StackedBars);
    CHECK(answers.chart->labels.size() == 5);
    REQUIRE(answers.chart->series.size() == 5);
    CHECK(answers.chart->series.last().values.first() == 2.0);
    CHECK(answers.note.contains(QStringLiteral("Kun i arbejdsvisningen")));
}

TEST_CASE("The answers to each statement are not in the edition for people outside", "[exhibits][experience][disclosure]") {
    TestFile file;
    EvaluationData data(file.workspace());
    for (int person = 0; person < 30; ++person) {
        courseWithForm(file.workspace(), data, {5, 4, 3, 2, 1 + person % 5});
    }
    const EvaluationRequest request = data.request(evaluatedFrom, evaluatedTo);
    CHECK(data.evaluated(request).exhibit(QStringLiteral("experience.answers")));
    const Evaluation outside = data.evaluated(data.request(evaluatedFrom, evaluatedTo, EvaluationLevel::Outside));
    CHECK(outside.exhibit(QStringLiteral("experience.answers")) == nullptr);
}
