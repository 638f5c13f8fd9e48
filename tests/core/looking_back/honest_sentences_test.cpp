// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/looking_back/shown_evaluation.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
void addWellbeing(ShownEvaluation& made) {
    made.share("change.who5.end.pairs", 12, 20);
    made.add("change.who5.end.start_mean", FigureDisplay::Points, 30, {}, 12);
    made.add("change.who5.end.later_mean", FigureDisplay::Points, 42, {}, 12);
    made.add("change.who5.end.mean", FigureDisplay::Points, 12, {}, 12, Interval{4.5, 19.5});
    made.add("change.who5.end.better", FigureDisplay::Count, 7, 7, 12);
}

void addAdmissions(ShownEvaluation& made, double comparable) {
    made.share("use.admission.persons", comparable, 20);
    made.add("use.admission.before", FigureDisplay::PerYear, 1.5, 18, 4380);
    made.add("use.admission.after", FigureDisplay::PerYear, 0.9, 11, 4380);
    made.add("use.admission.ratio", FigureDisplay::Ratio, 0.6, {}, comparable, Interval{0.4, 0.9});
}

EvaluationRecords::Comparison somerset(const char* source) {
    return {QStringLiteral("somerset"), QStringLiteral("Somerset"), 28.5, {}, {},
            QStringLiteral("2013–17"),  QLatin1String(source)};
}

QString noteOf(const ShownEvaluation& made, const char* exhibit) { return exhibitOf(made.shown(), exhibit).note; }

/// Words that no exhibit may say of its numbers.
bool claimsTooMuch(const QString& text) {
    for (const char* word : {"effekt", "på grund af", "besparelse på", "sparede", "signifikant"}) {
        if (text.contains(QString::fromUtf8(word), Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}
} // namespace

TEST_CASE("Beside the mean of those measured twice stands what comes by itself and who is missing", "[exhibits]") {
    ShownEvaluation made;
    addWellbeing(made);
    made.series("change.who5.end.missing", SeriesKind::Groups, {{"completed", 2, 11}, {"dropped_out", 6, 9}});
    const QString note = noteOf(made, "change.who5");
    CHECK(note.contains(QStringLiteral("Hos de 12 borgere, der er målt begge gange, var ændringen 12,0 (95 % 4,5 til 19,5).")));
    CHECK(note.contains(QStringLiteral("regression mod middelværdien")));
    CHECK(note.contains(QStringLiteral("8 af 20 er ikke målt til sidst; de var oftere »frafaldet« (6 af 9).")));
    CHECK(note.contains(QStringLiteral("7 af 12 gik mere frem, end målingen kan tage fejl.")));
    CHECK_FALSE(note.contains(QStringLiteral("Mens de ventede")));
    CHECK_FALSE(claimsTooMuch(note));
}

TEST_CASE("Who is missing more often is not said where one of the endings is hidden", "[exhibits]") {
    ShownEvaluation made(EvaluationLevel::Outside);
    addWellbeing(made);
    made.series("change.who5.end.missing", SeriesKind::Groups, {{"completed", {}, {}}, {"dropped_out", 6, 9}});
    const QString note = noteOf(made, "change.who5");
    CHECK(note.contains(QStringLiteral("8 af 20 er ikke målt til sidst.")));
    CHECK_FALSE(note.contains(QStringLiteral("oftere")));
}

TEST_CASE("A hidden mean or hidden pairs leave nothing to be said of the change", "[exhibits]") {
    for (const char* hidden : {"change.who5.end.mean", "change.who5.end.pairs"}) {
        ShownEvaluation made(EvaluationLevel::Outside);
        addWellbeing(made);
        made.hide(hidden);
        INFO(hidden);
        const QString note = noteOf(made, "change.who5");
        CHECK_FALSE(note.contains(QStringLiteral("var ændringen")));
        CHECK_FALSE(note.contains(QStringLiteral("målt til sidst")));
    }
}

TEST_CASE("The change while citizens waited is told from the threshold on, beside the other and not subtracted", "[exhibits]") {
    for (const int waiting : {4, 5}) {
        ShownEvaluation made;
        addWellbeing(made);
        made.share("change.who5.waiting.pairs", waiting, 20);
        made.add("change.who5.waiting.mean", FigureDisplay::Points, 3, {}, waiting);
        const QString note = noteOf(made, "change.who5");
        CHECK(note.contains(QStringLiteral("Mens de ventede, var ændringen 3,0.")) == (waiting == 5));
        CHECK(note.contains(QStringLiteral("var ændringen 12,0")));
    }
}

TEST_CASE("Of a score whose error nobody knows it is not said how many moved beyond it", "[exhibits]") {
    ShownEvaluation made;
    made.share("change.tils.end.pairs", 12, 12);
    made.add("change.tils.end.mean", FigureDisplay::Points, -1, {}, 12, Interval{-2, -0.1});
    made.add("change.tils.end.better", FigureDisplay::Count, 7, 7, 12);
    const QString note = noteOf(made, "change.tils");
    CHECK(note.contains(QStringLiteral("Måleusikkerheden kendes ikke")));
    CHECK_FALSE(note.contains(QStringLiteral("gik mere frem")));
    CHECK_FALSE(note.contains(QStringLiteral("ikke målt til sidst"))); // nobody is missing
}

TEST_CASE("Of a score without better and worse nothing is said of how far it may err", "[exhibits]") {
    ShownEvaluation made;
    made.share("change.phq9.end.pairs", 12, 12);
    made.add("change.phq9.end.mean", FigureDisplay::Points, -3, {}, 12, Interval{-5, -1});
    const QString note = noteOf(made, "change.phq9");
    CHECK(note.contains(QStringLiteral("var ændringen -3,0")));
    CHECK_FALSE(note.contains(QStringLiteral("tage fejl")));
    CHECK_FALSE(note.contains(QStringLiteral("Måleusikkerheden")));
}

TEST_CASE("The board names who is missing behind a mean, too", "[exhibits]") {
    ShownEvaluation made;
    addWellbeing(made);
    CHECK(noteOf(made, "triple_aim.health").contains(QStringLiteral("Trivsel (WHO-5): 8 af 20 er ikke målt til sidst.")));
    made.hide("change.who5.end.mean");
    CHECK_FALSE(noteOf(made, "triple_aim.health").contains(QStringLiteral("ikke målt")));
}

TEST_CASE("Rates before and after are told in a sentence from ten citizens on", "[exhibits]") {
    for (const int comparable : {9, 10}) {
        ShownEvaluation made;
        addAdmissions(made, comparable);
        const QString note = noteOf(made, "use.rates");
        const QString sentence =
            QStringLiteral("Indlæggelser: Efter start var der 0,90 pr. personår mod 1,50 før (forhold 0,60, "
                           "95 % 0,40 til 0,90), samme borgere, lige lange perioder.");
        CHECK(note.contains(sentence) == (comparable == 10));
        CHECK_FALSE(claimsTooMuch(note));
    }
}

TEST_CASE("Set against another place it is said that lots were not drawn, and only with the source", "[exhibits]") {
    for (const char* source : {"BJGP 2018", ""}) {
        ShownEvaluation made;
        addAdmissions(made, 12);
        made.facts.comparisons = {somerset(source)};
        made.add("did.somerset.points", FigureDisplay::Points, -68.5);
        made.add("did.somerset.ratio", FigureDisplay::Ratio, 0.47);
        const QString note = noteOf(made, "did");
        const bool isSaid = note.contains(
            QStringLiteral("Forskellen til Somerset er -68,5 procentpoint; stederne er ikke udvalgt ved lodtrækning."));
        CHECK(isSaid == (*source != '\0'));
        CHECK(note.contains(QStringLiteral("Egen ændring i indlæggelser pr. personår: -40,0 %")));
    }
}

TEST_CASE("What a closed course cost is set against the programme's price with the year and source of the prices",
          "[exhibits]") {
    ShownEvaluation made;
    made.add("cost.direct.per_closed", FigureDisplay::Kroner, 4000, 12000, 3);
    CHECK_FALSE(noteOf(made, "cost.per_course").contains(QStringLiteral("Udgiften var"))); // no price, no source
    made.facts.prices = {{QStringLiteral("casemanager_hour"), 2026, Money{41200}, QStringLiteral("Lønkontoret")}};
    CHECK(noteOf(made, "cost.per_course")
              .contains(QStringLiteral(
                  "Udgiften var 4.000 kr. pr. afsluttet forløb (direkte; timepris 2026: 412 kr. (Lønkontoret)).")));
    made.add("cost.planned_per_started", FigureDisplay::Kroner, 7700);
    const QString note = noteOf(made, "cost.per_course");
    CHECK(note.contains(QStringLiteral("mod programmets 7.700 kr. (direkte; timepris 2026")));
    CHECK_FALSE(claimsTooMuch(note));
}

TEST_CASE("The summary says what is known and ends with what the figures cannot show", "[exhibits]") {
    ShownEvaluation made;
    made.add("reach.suggested", FigureDisplay::Count, 20, 20);
    made.share("reach.included", 10, 20);
    addWellbeing(made);
    const QString note = noteOf(made, "summary");
    CHECK(note.startsWith(QStringLiteral("Foreslået: 20 borgere. Optaget: 10 (50,0 %).")));
    CHECK(note.contains(QStringLiteral("(WHO-5): Hos de 12 borgere")));
    CHECK(note.contains(QStringLiteral("regression mod middelværdien")));
    CHECK(note.endsWith(QStringLiteral("dertil hører en sammenligning.")));
    made.hide("reach.suggested");
    CHECK_FALSE(noteOf(made, "summary").contains(QStringLiteral("Foreslået:")));
}
