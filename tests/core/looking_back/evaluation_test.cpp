// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/evaluation/figures/figure_words.h"
#include "core/evaluation/report/evaluation_json.h"
#include "core/evaluation/report/report.h"
#include "tests/core/looking_back/shown_evaluation.h"
#include "tests/support/evaluation_data.h"
#include "tests/support/test_file.h"

#include <QJsonArray>
#include <algorithm>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using Catch::Approx;

namespace {
const QString gp = QStringLiteral("gp");
const QString hospital = QStringLiteral("hospital");

const Figure& figureOf(const Evaluation& evaluation, const char* id) {
    const Figure* figure = evaluation.figure(QString::fromLatin1(id));
    INFO(id);
    REQUIRE(figure != nullptr);
    return *figure;
}

QString reportTextOf(const Evaluation& evaluation) {
    const Result<Report> report = makeReport(evaluation);
    REQUIRE(report);
    QString text;
    for (const ReportPart& part : report->parts) {
        text += part.html;
    }
    return text;
}
} // namespace

TEST_CASE("The no-show share is counted as the definition says and shown with what it leaves out", "[evaluation]") {
    TestFile file;
    EvaluationData data(file.workspace());
    const Course course = data.course(evaluatedFrom, evaluatedFrom);
    data.appointments(course, QDate(2026, 3, 2), gp, outcome::attended, 6);
    data.appointments(course, QDate(2026, 3, 3), gp, outcome::attendedLate, 1);
    data.appointments(course, QDate(2026, 4, 3), hospital, outcome::noShow, 3);
    data.appointments(course, QDate(2026, 4, 4), gp, outcome::cancelledLate, 2);
    data.appointments(course, QDate(2026, 4, 5), gp, outcome::cancelledInTime, 4);
    data.appointments(course, QDate(2026, 4, 6), gp, outcome::unknown, 1);
    data.appointments(course, QDate(2026, 4, 7), gp, QString(), 3);
    data.appointments(course, QDate(2025, 4, 7), gp, outcome::noShow, 9);  // before the period
    data.appointments(course, QDate(2026, 10, 1), gp, outcome::noShow, 9); // after it
    const Evaluation evaluation = data.evaluated(data.request(evaluatedFrom, evaluatedTo));
    const Figure& rate = figureOf(evaluation, "noshow.rate");
    CHECK(rate.numerator == 3);
    CHECK(rate.denominator == 10); // neither cancelled nor unknown ones
    CHECK(*rate.value == Approx(0.3));
    CHECK(rate.display == QStringLiteral("30,0 %"));
    CHECK_FALSE(rate.interval); // of one citizen alone
    CHECK(rate.definition.contains(QStringLiteral("For få borgere til et interval")));
    CHECK(figureOf(evaluation, "noshow.of_booked").denominator == 20);
    CHECK(figureOf(evaluation, "noshow.late_cancellations").numerator == 2);
    CHECK(figureOf(evaluation, "noshow.unknown").numerator == 4);
    const SeriesFigure* series = evaluation.seriesOf(QStringLiteral("noshow.by_period"));
    REQUIRE(series != nullptr);
    REQUIRE(series->points.size() == 9);
    CHECK(series->points[2].x == QStringLiteral("2026-03"));
    CHECK(series->points[2].value == 0.0);
    CHECK(series->points[3].value == 1.0);
    CHECK_FALSE(series->points[0].value); // a month without appointments is a gap
    CHECK_FALSE(series->signal);          // two points judge nothing
    const Exhibit& sectors = exhibitOf(evaluation, "noshow.by_sector");
    CHECK(rowOf(sectors, 0) == QStringLiteral("almen praksis | 0 | 7 | 0,0 % | "));
    CHECK(rowOf(sectors, 1) == QStringLiteral("hospital | 3 | 3 | 100,0 % | "));
    CHECK(rowOf(sectors, 2).startsWith(QStringLiteral("I alt | 3 | 10 | 30,0 %")));
    CHECK(sectors.note.contains(QStringLiteral("20,0 % af de bookede aftaler er uoplyst (4 af 20).")));
    CHECK(rowOf(exhibitOf(evaluation, "noshow.outcomes"), 5) == QStringLiteral("I alt | 20 | 100,0 %"));
}

TEST_CASE("A project without any entries is described in words and never as a division by nothing", "[evaluation]") {
    TestFile file;
    EvaluationData data(file.workspace());
    for (const EvaluationLevel level : {EvaluationLevel::Working, EvaluationLevel::Outside}) {
        const Evaluation evaluation = data.evaluated(data.request(evaluatedFrom, evaluatedTo, level));
        for (const Figure& figure : evaluation.figures) {
            CAPTURE(figure.id.toStdString(), figure.display.toStdString());
            CHECK_FALSE(figure.display.isEmpty());
            CHECK_FALSE(figure.display.contains(QStringLiteral("nan"), Qt::CaseInsensitive));
            CHECK_FALSE(figure.display.contains(QStringLiteral("inf"), Qt::CaseInsensitive));
            CHECK_FALSE(figure.title.startsWith(QStringLiteral("figure.")));
            CHECK_FALSE(figure.definition.startsWith(QStringLiteral("figure.")));
        }
        CHECK(figureOf(evaluation, "noshow.rate").display == QStringLiteral("ingen data endnu"));
        CHECK(reportTextOf(evaluation).contains(QStringLiteral("Uden data endnu")));
    }
}

TEST_CASE("Only what belongs to the programme and has passed is counted", "[evaluation]") {
    TestFile file;
    EvaluationData data(file.workspace());
    const Course own = data.course(evaluatedFrom, evaluatedFrom);
    data.appointments(own, QDate(2026, 11, 1), gp, outcome::noShow, 1);
    data.appointments(own, QDate(2026, 11, 3), gp, QString(), 5); // tomorrow, by the clock of the tests
    Course elsewhere = own;
    elsewhere.id = CourseId();
    data.appointments(elsewhere, QDate(2026, 10, 5), gp, outcome::noShow, 4); // in no course
    const Evaluation evaluation = data.evaluated(data.request(evaluatedFrom, QDate(2026, 12, 31)));
    CHECK(figureOf(evaluation, "noshow.booked").value == 1.0);
}

TEST_CASE("The funnel counts each course once at the step it has come to, and shows the steps", "[evaluation]") {
    TestFile file;
    EvaluationData data(file.workspace());
    const Course waiting = data.course(evaluatedFrom);
    data.referral(waiting, QDate(2026, 2, 1));
    const Course reached = data.course(evaluatedFrom);
    data.referral(reached, QDate(2026, 2, 1), QDate(2026, 2, 4));
    data.referral(reached, QDate(2026, 3, 1)); // again, for the same course
    const Course started = data.course(evaluatedFrom, QDate(2026, 3, 1));
    data.referral(started, QDate(2026, 2, 2), QDate(2026, 2, 12));
    const Course completed = data.course(evaluatedFrom, QDate(2026, 3, 1), QStringLiteral("completed"), QDate(2026, 8, 1));
    data.referral(completed, QDate(2026, 2, 2), QDate(2026, 2, 3));
    const Course later = data.course(evaluatedFrom, QDate(2026, 3, 1), QStringLiteral("completed"), QDate(2026, 10, 15));
    data.referral(later, QDate(2026, 2, 2), QDate(2026, 2, 3));
    const Evaluation evaluation = data.evaluated(data.request(evaluatedFrom, evaluatedTo));
    const Exhibit& funnel = exhibitOf(evaluation, "funnel");
    CHECK(rowOf(funnel, 0) == QStringLiteral("Henvist | 5 | 100,0 %"));
    CHECK(rowOf(funnel, 1) == QStringLiteral("Kontaktet | 4 | 80,0 %"));
    CHECK(rowOf(funnel, 4) == QStringLiteral("Forløb startet | 3 | 60,0 %"));
    CHECK(rowOf(funnel, 5) == QStringLiteral("Forløb gennemført | 1 | 20,0 %")); // the other was closed after the period
    CHECK(figureOf(evaluation, "courses.started").value == 3.0);
    CHECK(figureOf(evaluation, "courses.completed").value == 1.0);
    // The deadline is five days: three were reached within it, one after ten, two are waiting beyond it.
    CHECK(figureOf(evaluation, "first_contact.within_deadline").numerator == 3);
    CHECK(figureOf(evaluation, "first_contact.within_deadline").denominator == 6);
    CHECK(exhibitOf(evaluation, "first_contact.deadline").note.contains(QStringLiteral("frist er 5 dage")));
}

TEST_CASE("What is one is said in the singular, in the report and behind a figure", "[evaluation]") {
    TestFile file;
    EvaluationData data(file.workspace());
    const Course course = data.course(evaluatedFrom, evaluatedFrom);
    for (const int days : {1, 1, 1, 4}) {
        data.referral(course, QDate(2026, 3, 2), QDate(2026, 3, 2).addDays(days));
    }
    const Evaluation evaluation = data.evaluated(data.request(evaluatedFrom, evaluatedTo));
    CHECK(figureOf(evaluation, "first_contact.km_lower_quartile").display == QStringLiteral("1 dag"));
    const QString text = reportTextOf(evaluation);
    CHECK(text.contains(QStringLiteral(">1 dag<")));
    CHECK_FALSE(text.contains(QStringLiteral(" 1 dage")));
    CHECK_FALSE(text.contains(QStringLiteral(">1 dage")));

    const FigureWords words(QStringLiteral("da"));
    for (const char* key : {"word.days", "exhibit.remedies.minimum", "sentence.deadline", "sentence.change.no_interval"}) {
        INFO(key);
        CHECK(words.counted(key, 1) != words.counted(key, 2));
        CHECK_FALSE(words.counted(key, 1).contains(QLatin1String(".one"))); // there is such a text
        CHECK(words.counted(key, 0) == words.counted(key, 1.5));
    }
}

TEST_CASE("The cost says what is missing until a price with year and source is entered", "[evaluation]") {
    TestFile file;
    EvaluationData data(file.workspace());
    const Course one = data.course(evaluatedFrom, evaluatedFrom, QStringLiteral("completed"), QDate(2026, 6, 1));
    data.course(evaluatedFrom, evaluatedFrom);
    data.contact(one, QDate(2026, 2, 1), 90);
    data.contact(one, QDate(2026, 2, 2), 30);
    const EvaluationRequest request = data.request(evaluatedFrom, evaluatedTo);
    const Evaluation without = data.evaluated(request);
    CHECK_FALSE(figureOf(without, "cost.direct.per_started").value);
    CHECK(figureOf(without, "cost.direct.per_started").display == QStringLiteral("mangler timepris 2026"));
    CHECK(figureOf(without, "cost.planned_per_started").display == QStringLiteral("7.700 kr."));
    // The programme's price alone would make the work look free.
    CHECK_FALSE(exhibitOf(without, "cost.per_course").chart);
    CHECK_FALSE(exhibitOf(without, "cost.per_course").note.contains(QStringLiteral("Udgiften var")));
    CHECK_FALSE(file.workspace().costs.enter(Price{{}, hourPriceKind, 2026, Money{40000}, QStringLiteral(" ")}));
    REQUIRE(file.workspace().costs.enter(Price{{}, hourPriceKind, 2026, Money{40000}, QStringLiteral("lønkontoret")}));
    const Evaluation with = data.evaluated(request);
    CHECK(figureOf(with, "cost.total").value == 800.0); // two hours at 400 kr.
    CHECK(figureOf(with, "cost.direct.per_started").display == QStringLiteral("400 kr."));
    CHECK(figureOf(with, "cost.direct.per_closed").display == QStringLiteral("800 kr."));
    const Exhibit& perCourse = exhibitOf(with, "cost.per_course");
    REQUIRE(perCourse.chart);
    CHECK(perCourse.chart->lines.first().value == 7700);
    CHECK(perCourse.note.contains(QStringLiteral("Udgiften var 800 kr. pr. afsluttet forløb mod programmets 7.700 kr. "
                                                 "(direkte; timepris 2026: 400 kr. (lønkontoret)).")));
}

TEST_CASE("After a no-show the next planned appointment tells whether the remedy was followed by coming", "[evaluation]") {
    TestFile file;
    EvaluationData data(file.workspace());
    const QString forgot = QStringLiteral("forgot");
    const QString reminder = QStringLiteral("reminder_day_before");
    const Course came = data.course(evaluatedFrom, evaluatedFrom);
    data.appointments(came, QDate(2026, 3, 2), gp, outcome::noShow, 1, forgot, reminder);
    data.appointments(came, QDate(2026, 3, 9), gp, outcome::cancelledByProvider); // no planned appointment any more
    data.appointments(came, QDate(2026, 3, 16), gp, outcome::attendedLate);
    const Course stayedAway = data.course(evaluatedFrom, evaluatedFrom);
    data.appointments(stayedAway, QDate(2026, 3, 2), gp, outcome::noShow, 1, forgot, reminder);
    data.appointments(stayedAway, QDate(2026, 4, 2), gp, outcome::noShow, 1, forgot, reminder); // nothing after it
    const Evaluation evaluation = data.evaluated(data.request(evaluatedFrom, evaluatedTo));
    const Exhibit& remedies = exhibitOf(evaluation, "noshow.remedies");
    REQUIRE(remedies.table.rows.size() == 1);
    CHECK(rowOf(remedies, 0) == QStringLiteral("ring eller skriv dagen før | 1 | 2 | for få"));
    CHECK(remedies.note.contains(QStringLiteral("kendes næste fremmøde ikke (1 af 3)")));
}

TEST_CASE("The rows behind a figure are as many as its numerator, and none outside", "[evaluation]") {
    TestFile file;
    EvaluationData data(file.workspace());
    data.smallProject();
    const EvaluationRequest request = data.request(QDate(2025, 5, 1), QDate(2026, 10, 31));
    const Evaluation evaluation = data.evaluated(request);
    int opened = 0;
    for (const Figure& figure : evaluation.figures) {
        if (!figure.hasRows) {
            continue;
        }
        CAPTURE(figure.id.toStdString());
        Progress progress;
        const auto behind = recordsBehind(file.workspace().session.database(), request, file.workspace().evaluations.inputs(),
                                          figure.id, progress);
        REQUIRE(behind);
        const Counted& counted = behind->source.part;
        const QList<FigureRow> rows = file.workspace().evaluations.rows(*behind, counted, 1, 3, request.language);
        CHECK(rows.size() == std::clamp<qsizetype>(static_cast<qsizetype>(counted.size()) - 1, 0, 3));
        for (const FigureRow& row : rows) {
            CHECK(row.citizen.isValid());
            CHECK(row.date.isValid());
            CHECK_FALSE(row.what.startsWith(QStringLiteral("rows.")));
        }
        ++opened;
    }
    CHECK(opened >= 15);
    EvaluationRequest outside = request;
    outside.level = EvaluationLevel::Outside;
    Progress progress;
    const auto behind = recordsBehind(file.workspace().session.database(), outside, file.workspace().evaluations.inputs(),
                                      QStringLiteral("noshow.rate"), progress);
    REQUIRE(behind);
    CHECK(behind->source.part.size() == 0);
}

TEST_CASE("Behind a figure of the hand-over each course stands with the days of all rungs", "[evaluation][handover]") {
    TestFile file;
    EvaluationData data(file.workspace());
    const Course course = data.course(QDate(2026, 1, 5), QDate(2026, 2, 1));
    data.referral(course, QDate(2026, 1, 5), QDate(2026, 1, 9));
    const EvaluationRequest request = data.request(evaluatedFrom, evaluatedTo);
    Progress progress;
    const auto behind = recordsBehind(file.workspace().session.database(), request, file.workspace().evaluations.inputs(),
                                      QStringLiteral("handover.referred.first_contact.median"), progress);
    REQUIRE(behind);
    const QList<FigureRow> rows = file.workspace().evaluations.rows(*behind, behind->source.whole, 0, 10, request.language);
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().citizen == course.citizen);
    CHECK(rows.first().what.startsWith(
        QStringLiteral("henvist 05-01-2026 · første kontakt 09-01-2026 · screenet – · optaget i projektet 01-02-2026")));
    const auto other = recordsBehind(file.workspace().session.database(), request, file.workspace().evaluations.inputs(),
                                     QStringLiteral("courses.started"), progress);
    REQUIRE(other);
    CHECK(other->ladder.empty());
}

TEST_CASE("Rows of a table that are figures name figures that are there", "[evaluation]") {
    TestFile file;
    EvaluationData data(file.workspace());
    data.smallProject();
    const Evaluation evaluation = data.evaluated(data.request(QDate(2025, 5, 1), QDate(2026, 10, 31)));
    int named = 0;
    for (const Exhibit& exhibit : evaluation.exhibits) {
        INFO(exhibit.id.toStdString());
        CHECK(exhibit.rowFigures.size() <= exhibit.table.rows.size());
        for (const QString& id : exhibit.rowFigures) {
            INFO(id.toStdString());
            CHECK((id.isEmpty() || evaluation.figure(id) != nullptr));
            named += id.isEmpty() ? 0 : 1;
        }
        for (const QStringList& row : exhibit.table.rows) {
            CHECK(row.size() == exhibit.table.columns.size());
        }
    }
    CHECK(named >= 20);
}

TEST_CASE("Each line of the evaluation has room above its highest point and its median", "[evaluation]") {
    Chart flat;
    flat.unit = ChartUnit::Days;
    flat.series.append({{}, {3.0, 3.0, std::nullopt}});
    flat.lines.append({3.0, QStringLiteral("median 3,0")});
    CHECK(roomyTop(flat) > 3.2);
    flat.unit = ChartUnit::Percent;
    flat.series = {{{}, {0.299, 1.0}}};
    CHECK(roomyTop(flat) == 1.0); // no share is more
    TestFile file;
    EvaluationData data(file.workspace());
    const Course course = data.course(evaluatedFrom, evaluatedFrom);
    for (int month = 1; month <= 9; ++month) {
        data.referral(course, QDate(2026, month, 2), QDate(2026, month, 5));
        data.appointments(course, QDate(2026, month, 8), gp, outcome::attended, 7);
        data.appointments(course, QDate(2026, month, 9), gp, outcome::noShow, 3);
    }
    const Evaluation evaluation = data.evaluated(data.request(evaluatedFrom, evaluatedTo));
    int lines = 0;
    for (const Exhibit& exhibit : evaluation.exhibits) {
        if (exhibit.chart && exhibit.chart->kind == ChartKind::Line) {
            ++lines;
            double highest = 0;
            for (const auto& value : exhibit.chart->series.first().values) {
                highest = std::max(highest, value.value_or(0));
            }
            INFO(exhibit.id.toStdString());
            REQUIRE(exhibit.chart->top);
            CHECK(*exhibit.chart->top >= std::min(1.0, highest * 1.05));
        }
    }
    CHECK(lines >= 3);
}

TEST_CASE("Of the two shares that completed each says of what it is, and no definition ends with a bare number",
          "[evaluation]") {
    TestFile file;
    EvaluationData data(file.workspace());
    for (int person = 0; person < 10; ++person) {
        data.course(evaluatedFrom, person < 8 ? evaluatedFrom : QDate(), QStringLiteral("completed"), QDate(2026, 6, 1));
    }
    const Evaluation evaluation = data.evaluated(data.request(evaluatedFrom, evaluatedTo));
    CHECK(figureOf(evaluation, "courses.completed_share").denominator == 8);
    CHECK(figureOf(evaluation, "courses.completed_share").title == QStringLiteral("Andel gennemført af startede"));
    CHECK(figureOf(evaluation, "courses.declined_before_start").value == 2.0);
    const Exhibit& outcomes = exhibitOf(evaluation, "courses.outcomes");
    CHECK(rowOf(outcomes, 0) == QStringLiteral("gennemført | 8 | 100,0 %"));
    CHECK(outcomes.note.contains(QStringLiteral("Startede forløb, der er afsluttet i perioden.")));
    for (const Figure& figure : evaluation.figures) {
        CHECK_FALSE(figure.definition.contains(QStringLiteral("Definition 1")));
    }
}

TEST_CASE("A lasting fall of the no-shows is seen as a shift, told with both medians and without a direction", "[evaluation]") {
    TestFile file;
    EvaluationData data(file.workspace());
    data.smallProject();
    const Evaluation evaluation = data.evaluated(data.request(QDate(2025, 5, 1), QDate(2026, 10, 31)));
    const SeriesFigure* series = evaluation.seriesOf(QStringLiteral("noshow.by_period"));
    REQUIRE(series != nullptr);
    CHECK(series->signal == true);
    const Exhibit& run = exhibitOf(evaluation, "noshow.by_period");
    CHECK(run.reading == QStringLiteral("Skift, næppe tilfældigt"));
    CHECK(run.note.contains(QStringLiteral("Median af de første 8 måneder")));
    CHECK(exhibitOf(evaluation, "summary").note.contains(QStringLiteral("Serien viser et skift, som næppe er tilfældigt")));
}

TEST_CASE("What the command line prints has the agreed keys and null for what is hidden", "[evaluation]") {
    TestFile file;
    EvaluationData data(file.workspace());
    const Course course = data.course(evaluatedFrom, evaluatedFrom);
    data.appointments(course, QDate(2026, 3, 2), gp, outcome::attended, 40);
    data.appointments(course, QDate(2026, 3, 3), gp, outcome::noShow, 4);
    const QJsonObject json = toJson(data.evaluated(data.request(evaluatedFrom, evaluatedTo, EvaluationLevel::Outside)));
    bool found = false;
    for (const auto& value : json[QStringLiteral("figures")].toArray()) {
        const QJsonObject figure = value.toObject();
        for (const char* key : {"id", "value", "display", "numerator", "denominator", "definition", "interval", "suppressed"}) {
            CHECK(figure.contains(QLatin1String(key)));
        }
        if (figure[QStringLiteral("id")] == QStringLiteral("noshow.rate")) {
            found = true;
            CHECK(figure[QStringLiteral("suppressed")].toBool());
            CHECK(figure[QStringLiteral("value")].isNull());
            CHECK(figure[QStringLiteral("numerator")].isNull());
        }
    }
    CHECK(found);
    for (const auto& value : json[QStringLiteral("series")].toArray()) {
        const QJsonObject series = value.toObject();
        for (const char* key : {"id", "points", "centre", "signal"}) {
            CHECK(series.contains(QLatin1String(key)));
        }
        for (const auto& point : series[QStringLiteral("points")].toArray()) {
            for (const char* key : {"x", "value", "numerator", "denominator", "partial"}) {
                CHECK(point.toObject().contains(QLatin1String(key)));
            }
        }
    }
}
