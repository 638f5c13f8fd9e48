// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/evaluation/figures/periods.h"
#include "core/evaluation/report/report.h"
#include "tests/core/looking_back/shown_evaluation.h"
#include "tests/support/evaluation_data.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>
#include <utility>

using namespace brobygger;

TEST_CASE("The edition for people outside is made for whole quarters that are over, and says which are nearest",
          "[evaluation]") {
    const QDate today(2026, 11, 2);
    EvaluationRequest request;
    request.level = EvaluationLevel::Outside;
    const auto asked = [&](QDate from, QDate to) {
        request.from = from;
        request.to = to;
        return checkPeriod(request, today);
    };
    CHECK(asked(QDate(2026, 7, 1), QDate(2026, 9, 30)));
    CHECK(asked(QDate(2025, 1, 1), QDate(2026, 6, 30)));
    for (const auto& [from, to] : {std::pair(QDate(2026, 9, 1), QDate(2026, 9, 30)),      // a month
                                   std::pair(QDate(2026, 10, 1), QDate(2026, 12, 31)),    // not over
                                   std::pair(QDate(2026, 10, 1), QDate(2026, 10, 31))}) { // neither
        const auto refused = asked(from, to);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Invalid);
        CHECK(refused.error().message.contains(QStringLiteral("01-07-2026 – 30-09-2026")));
    }
    CHECK(asked(QDate(2025, 5, 14), QDate(2026, 8, 1)).error().message.contains(QStringLiteral("01-04-2025 – 30-09-2026")));
    CHECK(asked(QDate(2026, 9, 30), QDate(2026, 7, 1)).error().message ==
          QStringLiteral("The first day must lie before the last."));
    request.level = EvaluationLevel::Working;
    CHECK(asked(QDate(2026, 9, 1), QDate(2026, 11, 30)));

    TestFile file;
    const EvaluationRequest usual = file.workspace().evaluations.usualRequest(EvaluationLevel::Outside);
    CHECK(usual.from == QDate(2025, 4, 1));
    CHECK(usual.to == QDate(2026, 9, 30));
    CHECK(usual.level == EvaluationLevel::Outside);
}

TEST_CASE("Every figure that is shown outside stands in the report, and what is hidden is listed without its number",
          "[evaluation]") {
    TestFile file;
    EvaluationData data(file.workspace());
    data.smallProject();
    const Evaluation evaluation = data.evaluated(data.request(QDate(2025, 4, 1), QDate(2026, 9, 30), EvaluationLevel::Outside));
    const Result<Report> report = makeReport(evaluation);
    REQUIRE(report);
    QString text;
    for (const ReportPart& part : report->parts) {
        text += part.html;
    }
    CHECK_FALSE(text.contains(QStringLiteral("{{")));
    for (const Figure& figure : evaluation.figures) {
        CAPTURE(figure.id.toStdString());
        CHECK(text.contains(figure.display.toHtmlEscaped()));
        if (figure.suppressed) {
            CHECK_FALSE(figure.value);
            CHECK_FALSE(figure.numerator);
            CHECK(figure.display == QStringLiteral("skjult"));
        }
    }
    CHECK(text.contains(QStringLiteral("Ekstern udgave")));
    CHECK(text.contains(QStringLiteral("Definitionssæt: version 2")));
    CHECK_FALSE(text.contains(QStringLiteral("Person 1"))); // nobody's name
}

TEST_CASE("Outside no exhibit shows months, days of a curve or what became of every appointment", "[evaluation]") {
    TestFile file;
    EvaluationData data(file.workspace());
    data.smallProject();
    const Evaluation evaluation = data.evaluated(data.request(QDate(2025, 4, 1), QDate(2026, 9, 30), EvaluationLevel::Outside));
    CHECK_FALSE(evaluation.exhibit(QStringLiteral("noshow.outcomes")));
    for (const Exhibit& exhibit : evaluation.exhibits) {
        INFO(exhibit.id.toStdString());
        CHECK_FALSE(exhibit.table.columns.contains(QStringLiteral("Måned")));
        CHECK_FALSE((exhibit.chart && exhibit.chart->series.first().style == SeriesStyle::Step));
        CHECK(exhibit.hidesCells == exhibit.note.contains(QStringLiteral("»skjult«")));
    }
}

TEST_CASE("A run chart of which a quarter is hidden has no median and is not judged", "[evaluation]") {
    TestFile file;
    EvaluationData data(file.workspace());
    const QString gp = QStringLiteral("gp");
    for (int person = 0; person < 30; ++person) {
        const Course course = data.course(evaluatedFrom, evaluatedFrom);
        data.appointments(course, QDate(2026, 2, 2), gp, person % 3 == 0 ? outcome::noShow : outcome::attended);
        data.appointments(course, QDate(2026, 8, 3), gp, person % 3 == 0 ? outcome::noShow : outcome::attended);
        if (person < 2) { // too few to be told of
            data.appointments(course, QDate(2026, 5, 4), gp, outcome::noShow);
        }
    }
    const Evaluation evaluation = data.evaluated(data.request(evaluatedFrom, evaluatedTo, EvaluationLevel::Outside));
    const Exhibit& run = exhibitOf(evaluation, "noshow.by_period");
    REQUIRE(run.hidesCells);
    CHECK(run.reading.isEmpty());
    CHECK((!run.chart || run.chart->lines.isEmpty()));
    CHECK(run.note.contains(QStringLiteral("Nogle punkter er skjult; serien vurderes ikke.")));
}

TEST_CASE("Hiding for people outside tells how far it is, and stops when it is given up without a half hidden edition",
          "[evaluation][outside]") {
    TestFile file;
    EvaluationData data(file.workspace());
    data.smallProject();
    int reports = 0;
    const auto counted = [&](EvaluationLevel level, int stopAt) {
        reports = 0;
        Progress* running = nullptr;
        Progress progress([&](int, int) {
            if (++reports == stopAt) {
                running->cancel();
            }
        });
        running = &progress;
        return evaluate(file.workspace().session.database(), data.request(QDate(2025, 4, 1), QDate(2026, 9, 30), level),
                        file.workspace().evaluations.inputs(), progress);
    };
    constexpr int never = -1;
    REQUIRE(counted(EvaluationLevel::Working, never));
    const int ofReading = reports;
    REQUIRE(counted(EvaluationLevel::Outside, never));
    REQUIRE(reports > ofReading);
    const Result<Evaluation> stopped = counted(EvaluationLevel::Outside, ofReading + 1);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(reports == ofReading + 1);
}
