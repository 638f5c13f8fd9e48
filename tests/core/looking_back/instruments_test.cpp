// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measurements/instruments/evaluated_scores.h"
#include "core/measurements/instruments/instrument_json.h"
#include "core/measurements/instruments/item_texts.h"
#include "core/measurements/instruments/score_cases.h"
#include "core/measurements/instruments/score_change.h"
#include "tests/core/looking_back/statistics/statistics_vectors.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>
#include <random>

using namespace brobygger;

namespace {

const InstrumentCatalogue& catalogue() {
    static const Result<InstrumentCatalogue> shipped = InstrumentCatalogue::shipped();
    REQUIRE(shipped);
    return *shipped;
}

const Instrument& instrument(const char* id) {
    const Instrument* found = catalogue().find(QLatin1String(id));
    REQUIRE(found);
    return *found;
}

Scoring scored(const char* id, const Answers& answers) { return scoreAnswers(instrument(id), answers); }

std::optional<double> number(const char* id, const char* score, const Answers& answers) {
    return scored(id, answers).number(*instrument(id).scoreAt(QLatin1String(score)));
}

QJsonObject oneCase(const QJsonObject& input) { return {{QStringLiteral("cases"), QJsonArray{input}}}; }

QString refusal(const QJsonObject& file) {
    const auto answer = scoreCases(file);
    return answer ? answer->value(QLatin1String("cases"))[0][QLatin1String("error")].toString() : answer.error().message;
}

/// The expectation of a case: SF-12 files have it beside the inputs, the others under "expected".
QJsonObject expectedOf(const QJsonObject& one) {
    if (one.contains(QLatin1String("expected")))
        return one.value(QLatin1String("expected")).toObject();
    QJsonObject expected;
    for (const char* key : {"pcs12", "mcs12", "scales0_100", "us1998", "dk2018"}) {
        if (one.contains(QLatin1String(key)))
            expected.insert(QLatin1String(key), one.value(QLatin1String(key)));
    }
    return expected;
}

void compare(const QString& name, std::optional<double> tolerance) {
    const auto file = vectors::file(name);
    if (!file)
        SKIP("no reference values " << name.toStdString());
    const auto answer = scoreCases(*file);
    REQUIRE(answer);
    const QJsonArray cases = file->value(QLatin1String("cases")).toArray();
    const QJsonArray found = answer->value(QLatin1String("cases")).toArray();
    REQUIRE(found.size() == cases.size());
    QStringList wrong;
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const QJsonObject one = cases.at(i).toObject();
        REQUIRE(!expectedOf(one).isEmpty());
        wrong += vectors::differences(found.at(i).toObject().value(QLatin1String("result")), expectedOf(one),
                                      one.value(QLatin1String("id")).toString(), tolerance);
    }
    INFO(wrong.join(QLatin1Char('\n')).toStdString());
    CHECK(wrong.isEmpty());
}

} // namespace

TEST_CASE("SF-12 version 1 agrees with its reference values", "[instruments][vectors]") {
    compare(QStringLiteral("sf12_v1_dev.json"), 1e-5);
}

TEST_CASE("SF-12 version 2 agrees with its reference values", "[instruments][vectors]") {
    compare(QStringLiteral("sf12_v2_dev.json"), {});
}

TEST_CASE("The other questionnaires agree with their reference values", "[instruments][vectors]") {
    compare(QStringLiteral("instruments_dev.json"), {});
}

TEST_CASE("The weights of SF-12 version 1 are those of the reference table", "[instruments][vectors]") {
    const Answers best{1, 3, 3, 2, 2, 2, 2, 1, 1, 1, 6, 5};
    CHECK(number("SF12V1", "pcs12", best) == 56.57706);
    CHECK(number("SF12V1", "mcs12", best) == 60.75781);
    CHECK(std::abs(*number("SF12V1", "pcs12", {5, 1, 1, 1, 1, 2, 2, 5, 1, 6, 6, 2}) - 9.94738) < 1e-5);
    CHECK(std::abs(*number("SF12V1", "mcs12", {5, 3, 3, 2, 2, 1, 1, 1, 6, 6, 1, 2}) - 5.89058) < 1e-5);
}

TEST_CASE("Random answers never give a score outside its range", "[instruments][properties]") {
    std::mt19937 random(1);
    const auto within = [](std::optional<double> value, double low, double high) {
        return !value || (*value >= low - 1e-9 && *value <= high + 1e-9);
    };
    for (const Instrument& one : catalogue().all()) {
        for (int i = 0; i < 3000; ++i) {
            Answers answers;
            for (const InstrumentItem& item : one.items) {
                const int answer = std::uniform_int_distribution<int>(item.min - 1, item.max)(random);
                answers.push_back(answer < item.min && i % 3 == 0 ? std::nullopt : std::optional(std::max(answer, item.min)));
            }
            const Scoring scoring = scoreAnswers(one, answers);
            REQUIRE(scoring.values.size() == static_cast<size_t>(one.scores.size()));
            const auto of = [&](const char* id) {
                const auto place = one.scoreAt(QLatin1String(id));
                return place ? scoring.number(*place) : std::nullopt;
            };
            REQUIRE((within(of("pcs12"), 9.94738 - 1e-5, 70.2) && within(of("mcs12"), 5.89058 - 1e-5, 72.4)));
            REQUIRE((within(of("pct"), 0, 100) && within(of("index"), -0.758, 1) && within(of("total"), 0, 40)));
            REQUIRE((within(of("t_physical"), 16.2, 67.7) && within(of("t_mental"), 21.2, 67.6)));
            for (size_t score = 0; score < scoring.values.size(); ++score) {
                const ScoreRule& rule = one.scores[static_cast<qsizetype>(score)];
                const auto range = rangeOf(one, static_cast<int>(score));
                const auto value = scoring.number(static_cast<int>(score));
                REQUIRE((!value || (range && within(value, range->least, range->most))));
                REQUIRE((rule.type != ScoreType::Band || scoring.values[score].index() == 0 ||
                         bandOf(rule, scoring.values[score])));
            }
        }
    }
}

TEST_CASE("The order of the answers does not matter to a plain sum", "[instruments][properties]") {
    std::mt19937 random(2);
    for (const auto& [id, score] : {std::pair{"WHO5", "pct"}, {"TILS", "total"}, {"PHQ9", "total"}, {"GAD7", "total"}}) {
        for (int i = 0; i < 500; ++i) {
            Answers answers;
            for (const InstrumentItem& item : instrument(id).items)
                answers.push_back(std::uniform_int_distribution<int>(item.min, item.max)(random));
            const auto before = number(id, score, answers);
            std::shuffle(answers.begin(), answers.end(), random);
            REQUIRE(before == number(id, score, answers));
        }
    }
}

TEST_CASE("A low WHO-5 or any answer to the last PHQ-9 question asks for a talk about safety", "[instruments][safety]") {
    CHECK(scored("WHO5", {2, 2, 2, 1, 1}).safetyTalk);       // 32
    CHECK_FALSE(scored("WHO5", {2, 2, 2, 2, 1}).safetyTalk); // 36
    CHECK_FALSE(scored("WHO5", {0, 0, std::nullopt, 0, 0}).safetyTalk);
    CHECK(scored("PHQ9", {0, 0, 0, 0, 0, 0, 0, 0, 1}).safetyTalk);
    // even when the total is missing
    CHECK(scored("PHQ9", {std::nullopt, std::nullopt, std::nullopt, 0, 0, 0, 0, 0, 2}).safetyTalk);
    CHECK_FALSE(scored("PHQ9", {3, 3, 3, 3, 3, 3, 3, 3, 0}).safetyTalk);
}

TEST_CASE("One person's SF-12 must move past the measurement error before it counts", "[instruments][change]") {
    const Instrument& sf12 = instrument("SF12V1");
    Scoring before;
    Scoring after;
    before.values = {ScoreValue(32.0), ScoreValue(28.0)};
    after.values = {ScoreValue(45.0), ScoreValue(40.0)};
    const auto changes = scoreChanges(sf12, before, after);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].beyondError);
    CHECK(changes[0].direction == ChangeDirection::Better);
    CHECK_FALSE(changes[1].beyondError); // 12 points of MCS are within 13.58
    CHECK(std::abs(*changes[1].smallestDetectable - 13.57927833134) < 1e-8);
}

TEST_CASE("Ten points of WHO-5 are a change worth noticing, and less loneliness is better", "[instruments][change]") {
    const auto who = scoreChanges(instrument("WHO5"), scored("WHO5", {2, 2, 2, 2, 2}), scored("WHO5", {2, 2, 2, 3, 4}));
    REQUIRE(who.size() == 1);
    CHECK(who[0].meaningful);
    CHECK_FALSE(who[0].errorKnown);
    const auto tils = scoreChanges(instrument("TILS"), scored("TILS", {3, 3, 3}), scored("TILS", {2, 3, 3}));
    REQUIRE(tils.size() == 1);
    CHECK(tils[0].direction == ChangeDirection::Better);
    CHECK_FALSE(isComparable(QStringLiteral("SF12V1"), QStringLiteral("1"), QStringLiteral("SF12V2"), QStringLiteral("2")));
}

TEST_CASE("The instruments an organisation starts with are the five that were agreed", "[instruments]") {
    QStringList active;
    for (const Instrument& one : catalogue().all()) {
        if (one.activeFromStart)
            active.append(one.id);
    }
    active.sort();
    CHECK(active == QStringList{QStringLiteral("SF12V1"), QStringLiteral("SF12V2"), QStringLiteral("SRH"),
                                QStringLiteral("TILS"), QStringLiteral("WAS"), QStringLiteral("WHO5")});
}

TEST_CASE("Every instrument has Danish and English names, topics, scores and licence reminders", "[instruments]") {
    CHECK(catalogue().all().size() == 18);
    for (const Instrument& one : catalogue().all()) {
        INFO(one.id.toStdString());
        CHECK_FALSE((one.name.da.isEmpty() || one.name.en.isEmpty() || one.licence.da.isEmpty() || one.licence.en.isEmpty()));
        CHECK_FALSE(one.source.isEmpty());
        for (const InstrumentItem& item : one.items)
            CHECK_FALSE(
                (item.topic.da.isEmpty() || item.topic.en.isEmpty() || item.lowEnd.da.isEmpty() || item.highEnd.da.isEmpty()));
        for (const ScoreRule& score : one.scores) {
            INFO(score.id.toStdString());
            CHECK_FALSE((score.label.da.isEmpty() || score.label.en.isEmpty()));
            for (const ScoreBand& band : score.bands)
                CHECK_FALSE((band.label.da.isEmpty() || band.label.en.isEmpty()));
        }
    }
}

TEST_CASE("A broken answer set is refused in words, and keeps no other from its scores", "[instruments]") {
    const QJsonObject who{{QStringLiteral("id"), QStringLiteral("c7")}, {QStringLiteral("instrument"), QStringLiteral("WHO5")}};
    CHECK(refusal({}).contains(QLatin1String("cases")));
    CHECK(refusal(oneCase(who)).contains(QLatin1String("items")));
    QJsonObject few = who;
    few.insert(QStringLiteral("items"), QJsonArray{1, 2});
    CHECK(refusal(oneCase(few)).contains(QLatin1String("5")));
    QJsonObject unknown = few;
    unknown.insert(QStringLiteral("instrument"), QStringLiteral("HAPPY9"));
    CHECK(refusal(oneCase(unknown)).contains(QLatin1String("HAPPY9")));
    QJsonObject text = who;
    text.insert(QStringLiteral("items"), QJsonArray{1, 2, QStringLiteral("x"), 1, 1});
    CHECK(refusal(oneCase(text)).contains(QLatin1String("3")));
    QJsonObject good = who;
    good.insert(QStringLiteral("id"), QStringLiteral("c8"));
    good.insert(QStringLiteral("items"), QJsonArray{3, 3, 3, 3, 3});
    const auto answer = scoreCases({{QStringLiteral("cases"), QJsonArray{few, QStringLiteral("nonsense"), good}}});
    REQUIRE(answer);
    const QJsonArray found = answer->value(QLatin1String("cases")).toArray();
    REQUIRE(found.size() == 3);
    CHECK(found[0][QStringLiteral("id")] == QStringLiteral("c7"));
    CHECK(found[1][QStringLiteral("id")] == QStringLiteral("2"));
    CHECK_FALSE(found[1][QStringLiteral("error")].toString().isEmpty());
    CHECK(found[2][QStringLiteral("id")] == QStringLiteral("c8"));
    CHECK(found[2][QStringLiteral("result")][QStringLiteral("pct")].toDouble() == 60);
}

TEST_CASE("An answer out of range gives no score and a sentence", "[instruments]") {
    const auto answer = scoreCases(oneCase({{QStringLiteral("id"), QStringLiteral("c1")},
                                            {QStringLiteral("instrument"), QStringLiteral("WHO5")},
                                            {QStringLiteral("items"), QJsonArray{3, 6, 3, 3, 3}}}));
    REQUIRE(answer);
    const QJsonObject one = answer->value(QLatin1String("cases")).toArray().at(0).toObject();
    CHECK(one.value(QLatin1String("result")).toObject().value(QLatin1String("pct")).isNull());
    CHECK(one.value(QLatin1String("problems")).toArray().at(0).toString().contains(QLatin1String("0")));
}

TEST_CASE("A file of licensed questions is taken when it fits and refused in words when not", "[instruments][texts]") {
    const Instrument& tils = instrument("TILS");
    const auto file = [](const QString& version, int questions) {
        QJsonObject items;
        for (int i = 1; i <= questions; ++i)
            items.insert(QString::number(i),
                         QJsonObject{{QStringLiteral("text"), QStringLiteral("Own wording %1").arg(i)},
                                     {QStringLiteral("answers"),
                                      QJsonArray{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}}});
        return QJsonDocument(QJsonObject{{QStringLiteral("instrument"), QStringLiteral("TILS")},
                                         {QStringLiteral("version"), version},
                                         {QStringLiteral("language"), QStringLiteral("da")},
                                         {QStringLiteral("licence"), QStringLiteral("agreement 12")},
                                         {QStringLiteral("items"), items}})
            .toJson();
    };
    const auto good = readItemTexts(file(tils.version, 3), tils);
    REQUIRE(good);
    CHECK(good->items[1].text == QLatin1String("Own wording 2"));
    CHECK(good->licence == QLatin1String("agreement 12"));
    CHECK_FALSE(readItemTexts(file(tils.version, 2), tils));
    CHECK_FALSE(readItemTexts(file(QStringLiteral("99"), 3), tils));
    CHECK_FALSE(readItemTexts("no json", tils));
}

TEST_CASE("A damaged instrument is refused with the place that is wrong", "[instruments]") {
    const QJsonObject broken{
        {QStringLiteral("id"), QStringLiteral("X")},
        {QStringLiteral("version"), QStringLiteral("1")},
        {QStringLiteral("items"),
         QJsonArray{
             QJsonObject{{QStringLiteral("id"), QStringLiteral("1")}, {QStringLiteral("min"), 0}, {QStringLiteral("max"), 3}}}},
        {QStringLiteral("scores"), QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("s")},
                                                          {QStringLiteral("type"), QStringLiteral("band")},
                                                          {QStringLiteral("of"), QStringLiteral("nothing")}}}}};
    const auto answer = instrumentFromJson(broken, {});
    REQUIRE_FALSE(answer);
    CHECK(answer.error().message.contains(QLatin1String("scores[0].of")));
}
