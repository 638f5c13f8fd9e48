// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/looking_back/shown_evaluation.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
/// Months or quarters with twelve no-shows of forty each.
QList<ShownEvaluation::Point> periods(const QList<const char*>& ids) {
    QList<ShownEvaluation::Point> points;
    for (const char* id : ids) {
        points.append({id, 12, 40});
    }
    return points;
}

void addReached(ShownEvaluation& made) {
    made.add("reach.suggested", FigureDisplay::Count, 20, 20);
    made.share("reach.reached", 16, 20, Interval{0.58, 0.92});
    made.share("reach.asked", 15, 20, Interval{0.53, 0.89});
    made.share("reach.consented", 12, 20, Interval{0.39, 0.78});
    made.share("reach.included", 10, 20, Interval{0.3, 0.7});
}

bool hasKeys(const QString& text) {
    for (const char* beginning : {"exhibit.", "column.", "row.", "sentence.", "word.", "group.", "moment.", "use.kind."}) {
        if (text.contains(QLatin1String(beginning))) {
            return true;
        }
    }
    return false;
}
} // namespace

TEST_CASE("Steps stand as lying bars, each with its share of the first one and its interval", "[exhibits]") {
    ShownEvaluation made;
    addReached(made);
    const Evaluation evaluation = made.shown();
    const Exhibit& steps = exhibitOf(evaluation, "reach.steps");
    CHECK(rowOf(steps, 0) == QStringLiteral("reach.suggested | 20 | 100,0 % | "));
    CHECK(rowOf(steps, 4) == QStringLiteral("reach.included | 10 | 50,0 % | 30,0–70,0 %"));
    CHECK(steps.rowFigures.value(4) == QStringLiteral("reach.included"));
    REQUIRE(steps.chart);
    CHECK(steps.chart->kind == ChartKind::Funnel);
    CHECK(steps.chart->series.first().values.value(4) == 10.0);
    CHECK_FALSE(steps.hidesCells);
}

TEST_CASE("A hidden step is said to be hidden, and neither its bar nor its share tells it", "[exhibits]") {
    ShownEvaluation made(EvaluationLevel::Outside);
    addReached(made);
    made.hide("reach.asked");
    const Evaluation evaluation = made.shown();
    const Exhibit& steps = exhibitOf(evaluation, "reach.steps");
    CHECK(rowOf(steps, 2) == QStringLiteral("reach.asked | skjult | skjult | "));
    CHECK(steps.chart->labels.value(2) == QStringLiteral("reach.asked (skjult)"));
    CHECK_FALSE(steps.chart->series.first().values.value(2));
    CHECK(steps.hidesCells);
    CHECK(steps.note.contains(QStringLiteral("fordi det kunne fortælle om få borgere")));
}

TEST_CASE("Those who declined unregistered stand beside the steps", "[exhibits]") {
    ShownEvaluation made;
    addReached(made);
    made.add("reach.declined_anonymous", FigureDisplay::Count, 4, 4);
    CHECK(exhibitOf(made.shown(), "reach.steps").note.contains(QStringLiteral("4 sagt nej uden at blive registreret")));
}

TEST_CASE("A run chart shows the median and the sum, and marks a month of which only a part is in", "[exhibits]") {
    ShownEvaluation made;
    QList<ShownEvaluation::Point> months = periods({"2026-01", "2026-02", "2026-03"});
    months.last().isPartial = true;
    made.series("noshow.by_period", SeriesKind::Shares, months).centre = 0.3;
    made.share("noshow.rate", 36, 120, Interval{0.2, 0.4});
    const Evaluation evaluation = made.shown();
    const Exhibit& run = exhibitOf(evaluation, "noshow.by_period");
    CHECK(rowOf(run, 2) == QStringLiteral("mar 2026 (del) | 12 | 40 | 30,0 %"));
    CHECK(rowOf(run, 3) == QStringLiteral("I alt | 36 | 120 | 30,0 %"));
    CHECK(run.table.hasTotal);
    REQUIRE(run.chart);
    REQUIRE(run.chart->lines.size() == 1);
    CHECK(run.chart->lines.first().label == QStringLiteral("median 30,0 %"));
    CHECK(run.chart->flags.isEmpty());
    CHECK(*run.chart->top > 0.3);
    CHECK(run.note.startsWith(QStringLiteral("For få punkter til at vurdere.")));
}

TEST_CASE("Where a point is hidden a run chart has neither median nor verdict, and a gap in its line", "[exhibits]") {
    ShownEvaluation made(EvaluationLevel::Outside);
    QList<ShownEvaluation::Point> quarters = periods({"2025-K4", "2026-K1", "2026-K2", "2026-K3"});
    quarters[1] = {"2026-K1", {}, {}};
    SeriesFigure& series = made.series("noshow.by_quarter", SeriesKind::Shares, quarters);
    series.centre = 0.3; // even if it were left there
    series.signal = true;
    const Evaluation evaluation = made.shown();
    const Exhibit& run = exhibitOf(evaluation, "noshow.by_period");
    CHECK(run.chart->lines.isEmpty());
    CHECK_FALSE(run.chart->series.first().values.value(1));
    CHECK(run.reading.isEmpty());
    CHECK(run.note.contains(QStringLiteral("Nogle punkter er skjult; serien vurderes ikke.")));
    CHECK(rowOf(run, 1) == QStringLiteral("1. kv. 2026 | skjult | skjult | skjult"));
    CHECK(run.title.contains(QStringLiteral("kvartal")));
}

TEST_CASE("For people outside there is no run chart of months", "[exhibits]") {
    ShownEvaluation made(EvaluationLevel::Outside);
    made.series("first_contact.within_by_period", SeriesKind::Shares, periods({"2026-01", "2026-02"}));
    CHECK_FALSE(made.shown().exhibit(QStringLiteral("first_contact.within_by_period")));
}

TEST_CASE("A curve over days is a stepped line that begins whole, with a table of a few days", "[exhibits]") {
    ShownEvaluation made;
    SeriesFigure& curve = made.series("retention.km", SeriesKind::Curve, {{"40", 1, 10}, {"100", 2, 8}});
    curve.points[0].value = 0.9;
    curve.points[1].value = 0.675;
    const Evaluation evaluation = made.shown();
    const Exhibit& km = exhibitOf(evaluation, "retention.km");
    REQUIRE(km.chart);
    const ChartSeries& line = km.chart->series.first();
    CHECK(line.style == SeriesStyle::Step);
    CHECK(km.chart->labels.size() == 101); // a day each
    CHECK(line.values.value(39) == 1.0);
    CHECK(line.values.value(40) == 0.9);
    CHECK(line.values.value(100) == 0.675);
    CHECK(rowOf(km, 0) == QStringLiteral("30 | 0 | 100,0 %"));
    CHECK(rowOf(km, 1) == QStringLiteral("90 | 1 | 90,0 %"));
    CHECK(rowOf(km, 2) == QStringLiteral("100 | 3 | 67,5 %")); // nothing is said of days after the last event
    CHECK(km.table.rows.size() == 3);
}

TEST_CASE("A curve over years has no thousand places", "[exhibits]") {
    ShownEvaluation made;
    made.series("retention.km", SeriesKind::Curve, {{"10", 1, 10}, {"800", 2, 8}});
    const Evaluation evaluation = made.shown();
    CHECK(exhibitOf(evaluation, "retention.km").chart->labels.size() <= 130);
}

TEST_CASE("For people outside the days of a curve stand in a table, and without days there is none", "[exhibits]") {
    ShownEvaluation made(EvaluationLevel::Outside);
    made.series("retention.km", SeriesKind::Curve, {{"90", 6, 60}, {"180", 7, 50}});
    made.series("first_contact.km", SeriesKind::Curve, {});
    const Evaluation evaluation = made.shown();
    CHECK_FALSE(exhibitOf(evaluation, "retention.km").chart);
    CHECK(exhibitOf(evaluation, "retention.km").table.columns.size() == 2);
    CHECK_FALSE(evaluation.exhibit(QStringLiteral("first_contact.km")));
}

TEST_CASE("Groups are called by their codes in the order of the list, and what is not known comes last", "[exhibits]") {
    ShownEvaluation made;
    made.add("reach.suggested", FigureDisplay::Count, 30, 30);
    made.share("reach.included", 15, 30);
    made.series("reach.by_60", SeriesKind::Groups, {{"60_plus", 8, 14}, {"under_60", 5, 12}, {"unknown", 2, 4}});
    made.series("noshow.by_sector", SeriesKind::Groups, {{"hospital", 3, 10}, {"gp", 2, 20}});
    made.share("noshow.gp.rate", 2, 20, Interval{0.02, 0.3});
    const Evaluation evaluation = made.shown();
    const Exhibit& sides = exhibitOf(evaluation, "reach.by_60");
    CHECK(rowOf(sides, 0) == QStringLiteral("under 60 år | 5 | 12 | 41,7 %"));
    CHECK(rowOf(sides, 2) == QStringLiteral("uoplyst | 2 | 4 | 50,0 %"));
    CHECK(rowOf(sides, 3) == QStringLiteral("I alt | 15 | 30 | 50,0 %"));
    CHECK(sides.note.contains(QStringLiteral("Hos 13,3 % af borgerne er det uoplyst (4 af 30).")));
    const Exhibit& sectors = exhibitOf(evaluation, "noshow.by_sector");
    CHECK(rowOf(sectors, 0) == QStringLiteral("almen praksis | 2 | 20 | 10,0 % | 2,0–30,0 %"));
    CHECK(sectors.rowFigures.first() == QStringLiteral("noshow.gp.rate"));
}

TEST_CASE("Up to a tenth that is not known is not said beside a figure", "[exhibits]") {
    ShownEvaluation made;
    made.series("noshow.by_period", SeriesKind::Shares, periods({"2026-01"}));
    made.share("noshow.unknown", 10, 100);
    CHECK_FALSE(exhibitOf(made.shown(), "noshow.by_period").note.contains(QStringLiteral("uoplyst")));
    made.evaluation.figures.clear();
    made.share("noshow.unknown", 11, 100);
    CHECK(exhibitOf(made.shown(), "noshow.by_period").note.contains(QStringLiteral("11,0 % af de bookede aftaler er uoplyst")));
    made.hide("noshow.unknown");
    CHECK_FALSE(exhibitOf(made.shown(), "noshow.by_period").note.contains(QStringLiteral("uoplyst")));
}

TEST_CASE("Beside a remedy a share stands from the minimum on, and remedies are not ranked", "[exhibits]") {
    ShownEvaluation made;
    made.series("remedies.came_next", SeriesKind::Groups, {{"companion", 4, 4}, {"order_transport", 1, 5}});
    made.series("remedies.by_reason", SeriesKind::Groups, {{"forgot/companion", 4, 4}, {"unknown/order_transport", 1, 5}});
    const Evaluation evaluation = made.shown();
    const Exhibit& remedies = exhibitOf(evaluation, "noshow.remedies");
    CHECK(rowOf(remedies, 0) == QStringLiteral("find en ledsager | 4 | 4 | for få"));
    CHECK(rowOf(remedies, 1) == QStringLiteral("bestil transport | 1 | 5 | 20,0 %"));
    CHECK_FALSE(remedies.chart);
    CHECK(remedies.note.contains(QStringLiteral("hvad der skete, ikke hvad der virkede")));
    CHECK(exhibitOf(evaluation, "noshow.remedies_by_reason").table.rows.first().first() ==
          QStringLiteral("glemte det → find en ledsager"));
}

TEST_CASE("What became of all appointments is for the working view alone", "[exhibits]") {
    for (const EvaluationLevel level : {EvaluationLevel::Working, EvaluationLevel::Outside}) {
        ShownEvaluation made(level);
        made.share("noshow.rate", 10, 60);
        made.share("noshow.late_cancellations", 5, 100);
        made.share("noshow.unknown", 8, 100);
        made.add("noshow.booked", FigureDisplay::Count, 100, 100);
        const Evaluation evaluation = made.shown();
        const Exhibit* outcomes = evaluation.exhibit(QStringLiteral("noshow.outcomes"));
        CHECK((outcomes != nullptr) == (level == EvaluationLevel::Working));
        if (outcomes) {
            CHECK(rowOf(*outcomes, 0) == QStringLiteral("Kom | 50 | 50,0 %"));
            CHECK(rowOf(*outcomes, 3) == QStringLiteral("Aflyst i tide, flyttet eller aflyst af stedet | 27 | 27,0 %"));
        }
    }
}

TEST_CASE("Of the cost only what may be seen of both the whole and its part is told of the rest", "[exhibits]") {
    ShownEvaluation made(EvaluationLevel::Outside);
    made.add("cost.direct.total", FigureDisplay::Kroner, 4000, 4000);
    made.add("cost.total", FigureDisplay::Kroner, 7000, 7000);
    made.add("cost.booked.total", FigureDisplay::Kroner, 9000, 9000);
    const Evaluation open = made.shown();
    CHECK(rowOf(exhibitOf(open, "cost.parts"), 1) == QStringLiteral("Transport, tid, kilometer og andre udgifter | 3.000 kr."));
    CHECK(exhibitOf(open, "cost.parts").note.contains(QStringLiteral("lægges aldrig til den samlede udgift")));
    made.hide("cost.direct.total");
    const Evaluation closed = made.shown();
    CHECK(exhibitOf(closed, "cost.parts").table.rows.value(1).value(1) == QStringLiteral("skjult"));
    CHECK_FALSE(exhibitOf(closed, "cost.parts").chart);
}

TEST_CASE("The ladder says which rungs began too early and which dates are in doubt", "[exhibits]") {
    ShownEvaluation made;
    made.programme.handOver = {
        {QStringLiteral("operated"), {QStringLiteral("opereret"), {}, {}}, QStringLiteral("hospital")},
        {QStringLiteral("discharged"), {QStringLiteral("udskrevet"), {}, {}}, QStringLiteral("hospital")},
        {QStringLiteral("started"), {QStringLiteral("startet"), {}, {}}, QStringLiteral("municipality")}};
    made.add("handover.operated.discharged.median", FigureDisplay::Days, 5, 8, 10);
    made.share("handover.operated.discharged.before", 1, 8);
    made.add("handover.discharged.started.median", FigureDisplay::Days, 9, 6, 8);
    made.share("handover.discharged.started.before", 2, 6);
    const Evaluation evaluation = made.shown();
    const Exhibit& ladder = exhibitOf(evaluation, "handover.ladder");
    CHECK(rowOf(ladder, 0) == QStringLiteral("opereret → udskrevet | 8 af 10 | 5 dage |  | 1 af 8"));
    CHECK(rowOf(ladder, 1) == QStringLiteral("udskrevet → startet | 6 af 8 | 9 dage | 2 af 6 | "));
}

TEST_CASE("An empty evaluation has boards that say what is missing, and no key stands for a text", "[exhibits]") {
    const ShownEvaluation made;
    const Evaluation evaluation = made.shown();
    CHECK(exhibitOf(evaluation, "triple_aim.health").note.contains(QStringLiteral("der mangler målinger")));
    CHECK(exhibitOf(evaluation, "triple_aim.experience").note.contains(QStringLiteral("oplevet sammenhæng")));
    CHECK(exhibitOf(evaluation, "triple_aim.cost").note.contains(QStringLiteral("priser med år og kilde")));
    for (const Exhibit& exhibit : evaluation.exhibits) {
        INFO(exhibit.id.toStdString());
        CHECK_FALSE(hasKeys(exhibit.title + exhibit.note + exhibit.table.columns.join(QLatin1Char(' '))));
    }
}

TEST_CASE("The board shows each figure with what it is made of, its period and its interval", "[exhibits]") {
    ShownEvaluation made;
    made.add("change.who5.end.mean", FigureDisplay::Points, 6, {}, 12, Interval{-1, 13});
    made.share("noshow.rate", 12, 40, Interval{0.2, 0.4});
    made.add("work.minutes", FigureDisplay::Count, 600, 600);
    made.add("courses.open_at_end", FigureDisplay::Count, 8, 8);
    const Evaluation evaluation = made.shown();
    const Exhibit& health = exhibitOf(evaluation, "triple_aim.health");
    CHECK(rowOf(health, 0) == QStringLiteral("change.who5.end.mean | 6,0 | n = 12 | 01-01-2026 – 30-09-2026 | -1,0 til 13,0"));
    CHECK(health.table.rows.last().first() == QStringLiteral("noshow.rate"));
    CHECK(health.note.contains(QStringLiteral("regression mod middelværdien")));
    CHECK(health.note.contains(QStringLiteral("dokumenterer ingen ændring"))); // the interval holds none
    CHECK(rowOf(exhibitOf(evaluation, "triple_aim.balance"), 0).contains(QStringLiteral("| 75,0 | 600 / 8 |")));
    made.hide("courses.open_at_end");
    CHECK(rowOf(exhibitOf(made.shown(), "triple_aim.balance"), 0).contains(QStringLiteral("| skjult | skjult |")));
}

TEST_CASE("What it takes elsewhere stands with its source and without a saving", "[exhibits]") {
    ShownEvaluation made;
    made.programme.potential = SourcedNumber{292000, QStringLiteral("001, side 2")};
    made.programme.figures = {{QStringLiteral("share"),
                               {QStringLiteral("Andel i Lemvig"), {}, {}},
                               39,
                               QStringLiteral("%"),
                               QStringLiteral("001, side 3")}};
    made.facts.monthsToHundredthStart = 14.5;
    made.facts.prices = {{QStringLiteral("casemanager_hour"), 2026, Money{41200}, QStringLiteral("Lønkontoret")}};
    made.add("work.minutes", FigureDisplay::Count, 600, 600);
    made.add("courses.completed", FigureDisplay::Count, 3, 3, 10);
    const Evaluation evaluation = made.shown();
    const Exhibit& elsewhere = exhibitOf(evaluation, "spread.elsewhere");
    CHECK(rowOf(elsewhere, 0).endsWith(QStringLiteral("| 292.000 | 001, side 2")));
    CHECK(rowOf(elsewhere, 1) == QStringLiteral("Andel i Lemvig | 39 % | 001, side 3"));
    const Exhibit& effort = exhibitOf(evaluation, "spread.effort");
    CHECK(rowOf(effort, 0) == QStringLiteral("Casemanagerminutter pr. afsluttet forløb | 60,0 | egne tal"));
    CHECK(rowOf(effort, 1).contains(QStringLiteral("| 14,5 |")));
    CHECK(effort.table.rows.last() ==
          QStringList{QStringLiteral("timepris 2026"), QStringLiteral("412 kr."), QStringLiteral("Lønkontoret")});
    CHECK(elsewhere.note.contains(QStringLiteral("Der er ikke regnet nogen besparelse ud.")));
}

TEST_CASE("What is doubtful and not counted is said in its chapter", "[exhibits]") {
    ShownEvaluation made;
    made.share("use.admission.persons", 8, 10);
    made.add("use.admission.ratio", FigureDisplay::Ratio, 0.8, {}, 8);
    made.add("cost.direct.total", FigureDisplay::Kroner, 900, 900);
    made.add("cost.total", FigureDisplay::Kroner, 1000, 1000);
    const QString doubtful = QStringLiteral("dækker de samme dage");
    CHECK_FALSE(exhibitOf(made.shown(), "use.rates").note.contains(doubtful));
    made.facts.doubtfulUse = {{QStringLiteral("admission"), 1, 2}};
    made.facts.doubleTrips = {{QDate(2026, 3, 29), Money{9000}}};
    const Evaluation evaluation = made.shown();
    const QString use = exhibitOf(evaluation, "use.rates").note;
    CHECK(use.contains(QStringLiteral(": 1 oplysning dækker de samme dage som en, der tæller i stedet")));
    CHECK(use.contains(QStringLiteral(": hos 2 borgere dækker oplysningerne ikke begge år langt nok")));
    CHECK(
        exhibitOf(evaluation, "cost.parts")
            .note.contains(QStringLiteral("1 transportudgift er muligvis dobbelt og er ikke regnet med, fordi en aftale samme "
                                          "dag har sin egen transportpris: 29-03-2026 (90 kr.).")));
}
