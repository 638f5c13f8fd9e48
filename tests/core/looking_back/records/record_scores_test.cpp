// SPDX-License-Identifier: GPL-3.0-or-later
// Scores, and the bytes they are read from.
#include "core/evaluation/records/date_bytes.h"
#include "core/evaluation/records/score_source.h"
#include "core/measurements/instruments/instrument_catalogue.h"
#include "tests/core/looking_back/records/records_file.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;
using Catch::Approx;

TEST_CASE("Scores follow the rules of their questionnaire, and what was withdrawn counts nowhere", "[evaluation]") {
    RecordsFile made;
    const Course course = made.data.course(evaluatedFrom, evaluatedFrom);
    const Answers sf12{4, 1, 2, 3, 2, 3, 3, 4, 4, 4, 3, 2};
    made.measured(course.citizen, "SF12V2", QDate(2026, 2, 2), sf12);
    made.measured(course.citizen, "WHO5", QDate(2026, 2, 3), {2, 1, 1, 2, std::nullopt});
    made.measured(course.citizen, "WHO5", QDate(2026, 2, 4), {5, 5, 5, 5, 5}, QDate(2026, 2, 5));
    made.measured(course.citizen, "TILS", QDate(2026, 2, 6), {3, 2, 3});
    made.measured(course.citizen, "OPLEV", QDate(2026, 2, 7), {4, 9, std::nullopt, 4});
    const Records records = made.read();
    QStringList ids;
    for (const Records::Score& score : records.scores) {
        ids << records.words.text(score.score);
    }
    CHECK(ids.join(QLatin1Char(' ')) == QStringLiteral("sf12v2_pcs sf12v2_mcs tils"));
    const auto catalogue = InstrumentCatalogue::shipped();
    REQUIRE(catalogue);
    const Instrument& instrument = *catalogue->find(QStringLiteral("SF12V2"));
    const Scoring scoring = scoreAnswers(instrument, sf12);
    CHECK(records.scores.at(0).value == Approx(*scoring.number(*instrument.scoreAt(QStringLiteral("dk2018.pcs")))));
    CHECK(records.scores.at(1).value == Approx(*scoring.number(*instrument.scoreAt(QStringLiteral("dk2018.mcs")))));
    CHECK(records.scores.at(2).value == 8);
    // By the American weights the same answers give other scores under ids of their own.
    const Records american = made.read(stateDay, QStringLiteral("us1998"));
    CHECK(american.words.text(american.scores.at(0).score) == QStringLiteral("sf12v2us_pcs"));
    CHECK(american.words.text(american.scores.at(1).score) == QStringLiteral("sf12v2us_mcs"));
    CHECK(american.words.known(QStringLiteral("sf12v2_pcs")).isNone());
    CHECK(american.scores.at(0).value == Approx(*scoring.number(*instrument.scoreAt(QStringLiteral("us1998.pcs")))));
    CHECK(american.scores.at(1).value == Approx(*scoring.number(*instrument.scoreAt(QStringLiteral("us1998.mcs")))));
    REQUIRE(records.experiences.size() == 1);
    CHECK(records.experiences[0].answers == std::vector<std::optional<int>>{4, std::nullopt, std::nullopt, 4, std::nullopt});
}

TEST_CASE("Every shipped questionnaire gives an evaluation the scores that it gives itself", "[evaluation]") {
    const auto catalogue = InstrumentCatalogue::shipped();
    REQUIRE(catalogue);
    for (const Instrument& instrument : catalogue->all()) {
        ScoreSource source(instrument, QStringLiteral("us1998"));
        Answers answers;
        for (const InstrumentItem& item : instrument.items) {
            answers.push_back(item.min + static_cast<int>(answers.size()) % (item.max - item.min + 1));
        }
        const Scoring scoring = scoreAnswers(instrument, answers);
        const QByteArray json = answersToJson(answers).toUtf8();
        for (int again = 0; again < 2; ++again) {
            const auto read = source.of(std::string_view(json.constData(), static_cast<size_t>(json.size())));
            CHECK(read.size() == static_cast<size_t>(source.scores().size()));
            for (const ReadScore& score : read) {
                INFO(source.scores()[score.score].toStdString());
                bool isOne = false;
                for (int rule = 0; rule < static_cast<int>(instrument.scores.size()); ++rule) {
                    isOne = isOne || (scoring.number(rule) && *scoring.number(rule) == Approx(score.value));
                }
                CHECK(isOne);
            }
        }
        CHECK(source.of("[]").empty());
    }
}

TEST_CASE("Kept answers, days and times are read from their bytes", "[evaluation]") {
    Answers answers;
    CHECK(readAnswers("[4,null, 0 ,-1]", answers));
    CHECK(answers == Answers{4, std::nullopt, 0, -1});
    CHECK(readAnswers("[]", answers));
    CHECK(answers.empty());
    for (const char* wrong : {"", "[1,2", "1", "[1,,2]", "[1.5]", "{}"}) {
        INFO(wrong);
        CHECK_FALSE(readAnswers(wrong, answers));
    }
    CHECK(dateIn("2026-02-28") == QDate(2026, 2, 28));
    CHECK(dateIn("2024-02-29T23:45") == QDate(2024, 2, 29));
    CHECK(dateIn("1899-12-31") == QDate(1899, 12, 31));
    for (const char* wrong : {"", "2026-02-30", "2026-13-01", "2026-00-10", "2026/02/01", "26-02-2026", "2026-02"}) {
        INFO(wrong);
        CHECK_FALSE(dateIn(wrong).isValid());
    }
    CHECK(minuteIn("2026-03-29T03:30") == 210);
    CHECK(minuteIn("2026-03-29") == 0);
}
