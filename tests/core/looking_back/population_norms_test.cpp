// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/values/money.h"
#include "core/evaluation/evaluate.h"
#include "core/measurements/instruments/instrument_catalogue.h"
#include "core/measurements/measurement_store.h"
#include "core/norms/population_norm_rules.h"
#include "tests/support/evaluation_data.h"
#include "tests/support/test_file.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

PopulationNorm lonelinessNorm(double mean = 4, int year = 2021) {
    PopulationNorm norm;
    norm.score = QStringLiteral("tils");
    norm.mean = mean;
    norm.year = year;
    norm.source = QStringLiteral("Sundhedsprofilen");
    return norm;
}

QString wrongInNorm(const PopulationNorm& norm, const QList<PopulationNorm>& others = {}) {
    QStringList fields;
    const auto catalogue = InstrumentCatalogue::shipped();
    REQUIRE(catalogue);
    for (const Problem& problem : check(norm, others, rangeOf(*catalogue, norm.score), QDate(2026, 11, 2)).list()) {
        fields << problem.field;
    }
    return fields.join(QLatin1Char(' '));
}

/// A course whose citizen answered T-ILS with the same three times at its start and at its end.
void lonelyCourse(TestFile& file, EvaluationData& data) {
    const Course course = data.course({2026, 1, 5}, {2026, 2, 1}, QStringLiteral("completed"), {2026, 8, 1});
    const auto answer = [&](QDate day, int each) {
        Measurement measurement;
        measurement.citizen = course.citizen;
        measurement.instrument = QStringLiteral("TILS");
        measurement.version = QStringLiteral("3");
        measurement.answeredOn = day;
        measurement.answers = {each, each, each};
        const Result<void> written =
            file.workspace().session.write(QStringLiteral("test.measurement"), [&](Write& write) -> Result<void> {
                measurement.id = write.newId<Measurement>();
                MeasurementStore(write.database()).insert(write, measurement);
                return {};
            });
        REQUIRE(written);
    };
    answer({2026, 2, 1}, 3);
    answer({2026, 8, 1}, 2);
}

} // namespace

TEST_CASE("A mean of the population needs its score, year and source, and stands there once a year", "[norms]") {
    CHECK(wrongInNorm(lonelinessNorm()) == QString());
    CHECK(wrongInNorm(PopulationNorm()) == QStringLiteral("score year source"));
    PopulationNorm shipped = lonelinessNorm();
    shipped.score = QStringLiteral("who5");
    CHECK(wrongInNorm(shipped) == QStringLiteral("score")); // it comes with the program
    PopulationNorm unsaid = lonelinessNorm(4, 21);
    unsaid.source = QStringLiteral("  ");
    CHECK(wrongInNorm(unsaid) == QStringLiteral("year source"));
    PopulationNorm other = lonelinessNorm();
    other.id = PopulationNormId(7);
    CHECK(wrongInNorm(lonelinessNorm(5), {other}) == QStringLiteral("year"));
    CHECK(wrongInNorm(lonelinessNorm(5, 2017), {other}) == QString());
    CHECK(wrongInNorm(other, {other}) == QString());
}

TEST_CASE("A mean that its score cannot be, or of a year to come, is refused at its field", "[norms]") {
    TestFile file; // in November 2026
    PopulationNorms& norms = file.workspace().populationNorms;
    const auto wrong = [&norms](const char* score, double mean, int year = 2021) {
        PopulationNorm norm = lonelinessNorm(mean, year);
        norm.score = QLatin1String(score);
        const auto added = norms.add(norm);
        if (added) {
            REQUIRE(added->undo());
            return QString();
        }
        REQUIRE(added.error().problems.list().size() == 1);
        const Problem problem = added.error().problems.list().first();
        return problem.field + QStringLiteral(": ") + problem.message;
    };
    const QString threeToNine = QStringLiteral("mean: In this score a mean lies between 3 and 9.");
    CHECK(wrong("tils", 2.9) == threeToNine);
    CHECK(wrong("tils", 9.1) == threeToNine);
    CHECK(wrong("tils", 3) == QString());
    CHECK(wrong("tils", 9) == QString());
    CHECK(wrong("auditc", 12.5) == QStringLiteral("mean: In this score a mean lies between 0 and 12."));
    CHECK(wrong("eq5d5l_dk", 1.1) ==
          QStringLiteral("mean: In this score a mean lies between %1 and 1.").arg(formatDecimal(-0.758, 3)));
    CHECK(wrong("eq5d5l_dk", -0.5) == QString());
    CHECK(wrong("lsns6_family", 16) == QStringLiteral("mean: In this score a mean lies between 0 and 15."));
    CHECK(wrong("promis_gh_t_mental", 70).startsWith(QStringLiteral("mean: ")));
    CHECK(wrong("sf12v1_pcs", 120).startsWith(QStringLiteral("mean: ")));
    CHECK(wrong("sf12v1_pcs", 50) == QString());
    CHECK(wrong("tils", 4, 2026) == QString());
    CHECK(wrong("tils", 4, 2027) == QStringLiteral("year: The year lies in the future."));
    CHECK(wrong("unheard_of", 4).startsWith(QStringLiteral("score: ")));
}

TEST_CASE("A mean of the population is entered, changed and removed, each time with a line in the log and a way back",
          "[norms]") {
    TestFile file;
    PopulationNorms& norms = file.workspace().populationNorms;
    const auto added = norms.add(lonelinessNorm());
    REQUIRE(added);
    REQUIRE(norms.all().size() == 1);
    PopulationNorm entered = lonelinessNorm();
    entered.id = added->id;
    CHECK(norms.all().first() == entered);
    PopulationNorm moved = entered;
    moved.mean = 4.25;
    const auto changed = norms.change(moved);
    REQUIRE(changed);
    CHECK(norms.all().first().mean == 4.25);
    REQUIRE((*changed)());
    CHECK(norms.all().first() == entered);
    const auto removed = norms.remove(entered.id);
    REQUIRE(removed);
    CHECK(norms.all().isEmpty());
    REQUIRE((*removed)());
    CHECK(norms.all() == QList<PopulationNorm>{entered});
    REQUIRE(added->undo());
    CHECK(norms.all().isEmpty());
    CHECK_FALSE(norms.change(entered));
    CHECK(file.workspace().audit.verify().problems.isEmpty());
}

TEST_CASE("The gap to an entered mean stands in the evaluation with its source, without one it is left out",
          "[norms][evaluation]") {
    TestFile file;
    EvaluationData data(file.workspace());
    lonelyCourse(file, data);
    const EvaluationRequest request = data.request(evaluatedFrom, evaluatedTo);
    const QString startGap = QStringLiteral("norm.tils.start_gap");
    CHECK(data.evaluated(request).figure(startGap) == nullptr);
    REQUIRE(file.workspace().populationNorms.add(lonelinessNorm(4.25)));
    const Evaluation evaluation = data.evaluated(request);
    const Figure* atStart = evaluation.figure(startGap);
    REQUIRE(atStart);
    CHECK(atStart->value == 9 - 4.25);
    CHECK(atStart->denominator == 1);
    CHECK(atStart->definition.contains(QStringLiteral("4,25 i 2021, kilde: Sundhedsprofilen")));
    CHECK(evaluation.figure(QStringLiteral("norm.tils.later_gap"))->value == 6 - 4.25);
    const Exhibit* gaps = evaluation.exhibit(QStringLiteral("change.norm"));
    REQUIRE(gaps);
    CHECK(gaps->note.contains(QStringLiteral("befolkningens gennemsnit er 4,25 i 2021, kilde: Sundhedsprofilen.")));
}

TEST_CASE("A period is set against the latest mean of a year that had come, not one of later", "[norms][evaluation]") {
    TestFile file;
    file.clock.moveTo(QDateTime(QDate(2027, 2, 1), QTime(9, 0)));
    EvaluationData data(file.workspace());
    lonelyCourse(file, data);
    PopulationNorms& norms = file.workspace().populationNorms;
    const auto startGap = [&data] {
        const Evaluation evaluation = data.evaluated(data.request(evaluatedFrom, evaluatedTo)); // ends in 2026
        const Figure* figure = evaluation.figure(QStringLiteral("norm.tils.start_gap"));
        return figure ? figure->value : std::nullopt;
    };
    REQUIRE(norms.add(lonelinessNorm(5, 2027)));
    CHECK_FALSE(startGap());
    REQUIRE(norms.add(lonelinessNorm(4, 2021)));
    CHECK(startGap() == 5);
    REQUIRE(norms.add(lonelinessNorm(3, 2017)));
    CHECK(startGap() == 5);
}

TEST_CASE("A kept report holds the mean it was made with", "[norms][evaluation][frozen]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    EvaluationData data(workspace);
    lonelyCourse(file, data);
    const auto added = workspace.populationNorms.add(lonelinessNorm());
    REQUIRE(added);
    const EvaluationRequest request = data.request(evaluatedFrom, evaluatedTo);
    Progress progress;
    const auto material = materialOfReport(workspace.session.database(), request, workspace.evaluations.inputs(), progress);
    REQUIRE(material);
    CHECK(std::any_of(material->named.cbegin(), material->named.cend(), [](const ReportSetting& setting) {
        return setting.value == QStringLiteral("4,0 i 2021, kilde: Sundhedsprofilen");
    }));
    const auto kept = materialFromDocument(reportDocument(*material));
    REQUIRE(kept);
    CHECK(kept->entered.norms == material->entered.norms);
    REQUIRE(kept->entered.norms.size() == 1);
    REQUIRE(workspace.populationNorms.remove(added->id));
    const auto again = countToday(workspace.session.database(), request, kept->settings, kept->entered, progress);
    REQUIRE(again);
    const Figure* gap = again->evaluation.figure(QStringLiteral("norm.tils.start_gap"));
    REQUIRE(gap);
    CHECK(gap->value == 5);
}
