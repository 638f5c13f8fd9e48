// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exhibits/evaluation_chapters.h"
#include "core/evaluation/report/evaluation_json.h"
#include "core/evaluation/report/report.h"
#include "core/evaluation/report/report_tables.h"
#include "tests/core/looking_back/shown_evaluation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
QString textOfReport(const Evaluation& evaluation) {
    const Result<Report> report = makeReport(evaluation);
    REQUIRE(report);
    QString text;
    for (const ReportPart& part : report->parts) {
        text += part.html + QLatin1Char('\n');
    }
    return text;
}

void addAppointmentsShown(ShownEvaluation& made) {
    made.share("noshow.rate", 12, 40, Interval{0.2, 0.4});
    made.add("noshow.booked", FigureDisplay::Count, 55, 55);
    made.series("noshow.by_sector", SeriesKind::Groups, {{"gp", 5, 20}, {"hospital", 7, 20}});
}

/// Three scores at one moment, as a change chapter writes them.
void addScores(ShownEvaluation& made) {
    for (const char* score : {"who5", "was", "tils"}) {
        const auto id = [score](const char* part) { return QByteArray("change.") + score + ".end." + part; };
        made.share(id("pairs").constData(), 12, 16);
        made.add(id("start_mean").constData(), FigureDisplay::Points, 31.7, {}, 12);
        made.add(id("later_mean").constData(), FigureDisplay::Points, 43.9, {}, 12);
        made.add(id("mean").constData(), FigureDisplay::Points, 12.2, {}, 12, Interval{4, 20});
        made.add(id("median").constData(), FigureDisplay::Points, 11.1, {}, 12);
    }
}

QJsonObject pointOf(const QJsonObject& json, int series, int point) {
    return json[QStringLiteral("series")]
        .toArray()
        .at(series)
        .toObject()[QStringLiteral("points")]
        .toArray()
        .at(point)
        .toObject();
}
} // namespace

TEST_CASE("The report begins with the summary and the triple aim, and leaves chapters without data out", "[evaluation]") {
    ShownEvaluation made;
    addAppointmentsShown(made);
    made.add("reach.suggested", FigureDisplay::Count, 0, 0);
    made.add("cost.planned_per_started", FigureDisplay::Kroner, 7700); // a price is nothing that was counted
    const QString text = textOfReport(made.shown());
    CHECK(text.indexOf(QStringLiteral("<h1>Sammenfatning</h1>")) < text.indexOf(QStringLiteral("Sundhed og deltagelse")));
    CHECK(text.indexOf(QStringLiteral("Sundhed og deltagelse")) < text.indexOf(QStringLiteral("<h1>1. Udeblivelser</h1>")));
    CHECK(text.contains(QStringLiteral("Definitionssæt: version 2")));
    CHECK_FALSE(text.contains(QStringLiteral("Hvem der er nået</h1>")));
    CHECK_FALSE(text.contains(QStringLiteral("Tid og udgifter</h1>")));
    CHECK_FALSE(text.contains(QStringLiteral("{{")));
}

TEST_CASE("Every figure that may be seen stands in the report, also of chapters without data", "[evaluation]") {
    ShownEvaluation made(EvaluationLevel::Outside);
    addAppointmentsShown(made);
    addScores(made);
    made.share("labour.month_0", 0, 0);
    made.add("cost.planned_per_started", FigureDisplay::Kroner, 7700);
    made.hide("noshow.booked");
    const Evaluation evaluation = made.shown();
    const QString text = textOfReport(evaluation);
    for (const Figure& figure : evaluation.figures) {
        INFO(figure.id.toStdString());
        CHECK(text.contains(figure.display.toHtmlEscaped()));
    }
    CHECK(text.contains(QStringLiteral("Skjult helt eller delvist: noshow.booked.")));
    CHECK(text.contains(QStringLiteral("færre end 5 personer")));
    CHECK(text.contains(QStringLiteral("Uden data endnu")));
}

TEST_CASE("Of many scores with one definition the report says it once, and their numbers in a table", "[evaluation]") {
    ShownEvaluation made;
    addScores(made);
    const QString text = textOfReport(made.shown());
    CHECK(text.count(QStringLiteral("Definition af change.who5.end.mean")) == 1);
    CHECK_FALSE(text.contains(QStringLiteral("Definition af change.was.end.mean")));
    CHECK(text.contains(QStringLiteral("12 af 16 (75,0\u00a0%)")));
    CHECK(text.count(QStringLiteral("11,1")) >= 3);
}

TEST_CASE("A corrected edition says what was corrected since the one before", "[evaluation]") {
    ShownEvaluation made(EvaluationLevel::Outside);
    addAppointmentsShown(made);
    CHECK_FALSE(textOfReport(made.shown()).contains(QStringLiteral("Rettet udgave")));
    made.evaluation.corrected = {QStringLiteral("noshow.rate"), QStringLiteral("noshow.by_sector/gp")};
    CHECK(textOfReport(made.shown())
              .contains(QStringLiteral(
                  "Siden den tidligere udgave for samme periode er rettet: noshow.rate; Udeblivelser efter sektor.")));
}

TEST_CASE("A report in English says no Danish words of its own", "[evaluation]") {
    Evaluation evaluation;
    evaluation.request.language = QStringLiteral("en");
    const QString text = textOfReport(evaluation);
    CHECK(text.contains(QStringLiteral("Summary")));
    CHECK_FALSE(text.contains(QStringLiteral("Sammenfatning")));
    CHECK_FALSE(text.contains(QStringLiteral("report.")));
}

TEST_CASE("No heading of the report stands at the foot of a page, and no chart is kept with its table", "[evaluation]") {
    ShownEvaluation made;
    addAppointmentsShown(made);
    addScores(made);
    const Result<Report> report = makeReport(made.shown());
    REQUIRE(report);
    int charts = 0;
    for (const ReportPart& part : report->parts) {
        charts += part.chart ? 1 : 0;
        CHECK_FALSE((part.chart && part.keepsWithNext));
        const bool isHeading = part.html.endsWith(QStringLiteral("</h1>")) || part.html.endsWith(QStringLiteral("</h2>")) ||
                               part.html.endsWith(QStringLiteral("</h3>"));
        INFO(part.html.toStdString());
        CHECK((!isHeading || part.keepsWithNext));
    }
    CHECK(charts == 4); // sectors and three scores
}

TEST_CASE("A long table is printed in pieces of about one length, the sum in the last", "[evaluation]") {
    EvaluationTable table{{QStringLiteral("Måned")}, {}, true};
    for (int row = 0; row < 19; ++row) {
        table.rows.append({QString::number(row)});
    }
    const QList<EvaluationTable> pieces = inPieces(table);
    REQUIRE(pieces.size() == 2);
    CHECK(pieces[0].rows.size() == 9);
    CHECK(pieces[1].rows.size() == 10);
    CHECK_FALSE(pieces[0].hasTotal);
    CHECK(pieces[1].hasTotal);
    CHECK(pieces[1].columns == table.columns);
}

TEST_CASE("Every figure belongs to one chapter, and a beginning is a whole word", "[evaluation]") {
    CHECK(chapterOf(QStringLiteral("remedies.tried"))->id == QStringLiteral("noshow"));
    CHECK(chapterOf(QStringLiteral("use.left"))->id == QStringLiteral("use"));
    CHECK(chapterOf(QStringLiteral("norm.who5.start_gap"))->id == QStringLiteral("change"));
    CHECK_FALSE(chapterOf(QStringLiteral("user.left")));
    CHECK_FALSE(chapterOf(QStringLiteral("triple_aim.health")));
}

TEST_CASE("On the command line whole numbers are whole, the days of a curve are numbers, and hidden ones are null",
          "[evaluation]") {
    ShownEvaluation made(EvaluationLevel::Outside);
    made.add("cost.total", FigureDisplay::Kroner, 1000000, 1000000);
    made.add("noshow.rate", FigureDisplay::Percent, 0.25, 10, 40, Interval{0.125, 0.5});
    made.add("labour.month_0", FigureDisplay::Percent, {}, 0, 0);
    made.hide("labour.month_0");
    made.series("retention.km", SeriesKind::Curve, {{"90", 6, 60}});
    made.series("noshow.by_quarter", SeriesKind::Shares, {{"2026-K1", 4, 16, true}, {"2026-K2", {}, {}}});
    const QJsonObject json = toJson(made.evaluation);
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    CHECK(text.contains("\"value\":1000000}"));
    CHECK_FALSE(text.contains("e+"));
    CHECK(text.contains("\"interval\":[0.125,0.5]"));
    CHECK(json[QStringLiteral("definition_version")].toInt() == 2);
    const QJsonObject hidden = json[QStringLiteral("figures")].toArray().at(2).toObject();
    for (const char* key : {"value", "numerator", "denominator", "interval"}) {
        CHECK(hidden[QLatin1String(key)].isNull());
    }
    CHECK(hidden[QStringLiteral("suppressed")].toBool());
    CHECK(pointOf(json, 0, 0)[QStringLiteral("x")].toInt() == 90);
    CHECK(pointOf(json, 1, 0)[QStringLiteral("x")] == QStringLiteral("2026-K1"));
    CHECK(pointOf(json, 1, 0)[QStringLiteral("partial")].toBool());
    CHECK_FALSE(pointOf(json, 1, 0)[QStringLiteral("suppressed")].toBool());
    CHECK(pointOf(json, 1, 1)[QStringLiteral("suppressed")].toBool());
    CHECK(pointOf(json, 1, 1)[QStringLiteral("numerator")].isNull());
}
