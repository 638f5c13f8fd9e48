// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/derived/score_changes.h"
#include "core/evaluation/exhibits/kinds/change_bands.h"
#include "tests/core/looking_back/shown_evaluation.h"
#include "tests/support/hand_made_evaluation.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

/// "-20 to -10: 1, …" with whole limits.
QString bandsText(const std::vector<ChangeBand>& bands) {
    QStringList texts;
    for (const ChangeBand& band : bands) {
        texts << QStringLiteral("%1 to %2: %3").arg(band.low).arg(band.high).arg(band.number);
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace

TEST_CASE("Bands of change have the limits as borders, and exactly the limit counts as it does for one person",
          "[exhibits][change]") {
    const ScoreLimit enough{10, true};
    CHECK(bandsText(changeBands({-10, -4, 0, 9, 10, 19, 20}, enough)) ==
          QStringLiteral("-20 to -10: 1, -10 to 0: 1, 0 to 0: 1, 0 to 10: 1, 10 to 20: 2, 20 to 30: 1"));
    const ScoreLimit passed{10, false};
    CHECK(bandsText(changeBands({-10, 10, 10.5, 20}, passed)) ==
          QStringLiteral("-10 to 0: 1, 0 to 0: 0, 0 to 10: 1, 10 to 20: 2"));
    const std::vector<ChangeBand> far = changeBands({75, 96}, enough);
    CHECK(far.back().number == 2);
    CHECK(far.back().isOpen);
    CHECK(far.back().low == 50);
    CHECK(changeBands({}, enough).empty());
}

TEST_CASE("The limits stand before the first band within them and before the first one above", "[exhibits][change]") {
    const ScoreLimit limit{10, true};
    const LimitPlaces both = limitPlaces(changeBands({-15, 0, 25}, limit), limit);
    CHECK(both.lower == 1);
    CHECK(both.upper == 4);
    const LimitPlaces none = limitPlaces(changeBands({0}, limit), limit);
    CHECK(none.lower == 0);
    CHECK(none.upper == 3); // behind the last one
}

TEST_CASE("The changes of a score are those of the courses measured at start and end", "[evaluation][change]") {
    HandMadeEvaluation made(QDate(2026, 1, 1), QDate(2026, 12, 31), QDate(2027, 2, 1));
    const auto measured = [&made](int person, QDate day, double value) {
        EvaluationRecords::Score score;
        score.person = person;
        score.score = made.word("who5");
        score.day = day;
        score.value = value;
        made.records.scores.push_back(score);
    };
    for (int person = 0; person < 2; ++person) {
        made.close(made.course(made.person(), {2026, 2, 1}), {2026, 8, 1}, "completed");
        measured(person, {2026, 2, 1}, 40);
        if (person == 0) {
            measured(person, {2026, 8, 1}, 52);
        }
    }
    const auto changes = changesAtEnd(made.records, RecordIndex(made.records), QDate(2026, 1, 1), QDate(2026, 12, 31));
    CHECK(changes.value(QStringLiteral("who5")) == std::vector<double>{12});
    CHECK(changesAtEnd(made.records, RecordIndex(made.records), QDate(2026, 9, 1), QDate(2026, 12, 31)).isEmpty());
}

TEST_CASE("The histogram of changes marks the limits, in the working view only", "[exhibits][change]") {
    ShownEvaluation made;
    made.share("change.who5.end.pairs", 4, 5);
    made.add("change.who5.end.mean", FigureDisplay::Points, 8, {}, 4);
    CHECK(made.shown().exhibit(QStringLiteral("change.who5.bands")) == nullptr); // as for people outside
    made.facts.changes.insert(QStringLiteral("who5"), {-12, 4, 12, 28});
    const Evaluation evaluation = made.shown();
    const Exhibit& bands = exhibitOf(evaluation, "change.who5.bands");
    CHECK(rowOf(bands, 0) == QStringLiteral("-20 til -10 | 1"));
    CHECK(rowOf(bands, 2) == QStringLiteral("0 | 0"));
    CHECK(rowOf(bands, 4) == QStringLiteral("+10 til +20 | 1"));
    REQUIRE(bands.chart);
    REQUIRE(bands.chart->flags.size() == 2);
    CHECK(bands.chart->flags[0] == ChartFlag{1, QStringLiteral("grænse -10")});
    CHECK(bands.chart->flags[1] == ChartFlag{4, QStringLiteral("grænse +10")});
    CHECK(bands.note.contains(QStringLiteral("Fra 10 point")));
    CHECK(bands.note.contains(QStringLiteral("Kun i arbejdsvisningen")));
}
