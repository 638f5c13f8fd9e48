// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/cases/stat_cases.h"
#include "core/statistics/change/paired_change.h"
#include "core/statistics/series/runchart.h"
#include "core/statistics/table_suppression/table_suppression.h"
#include "tests/core/looking_back/statistics/statistics_vectors.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <QJsonArray>
#include <cmath>

using namespace brobygger;

namespace {

/// The kinds whose files hold their answers under the keys that `stats` gives; disclosure has its own test.
const QStringList& comparedKinds() {
    static const QStringList kinds = [] {
        QStringList all = statKindNames();
        all.removeAll(QStringLiteral("disclosure"));
        return all;
    }();
    return kinds;
}

QJsonObject referenceFor(const QString& kind) {
    auto file = vectors::file(kind + QStringLiteral("_dev.json"));
    if (!file)
        file = vectors::file(QStringLiteral("stats_%1_dev.json").arg(kind));
    return file.value_or(QJsonObject());
}

/// P(T ≤ t) of the noncentral t by Simpson's rule over the distribution of s/σ: slow, plain and independent
/// of Boost.
double noncentralByIntegration(double t, double degrees, double shift) {
    constexpr int steps = 4000;
    constexpr double from = 1e-4;
    constexpr double to = 4;
    const double constant = std::log(2.0) + degrees / 2 * std::log(degrees / 2) - std::lgamma(degrees / 2);
    double sum = 0;
    for (int i = 0; i <= steps; ++i) {
        const double s = from + (to - from) * i / steps;
        const double density = std::exp(constant + (degrees - 1) * std::log(s) - degrees * s * s / 2);
        const double normal = 0.5 * std::erfc(-(t * s - shift) / std::sqrt(2.0));
        sum += density * normal * (i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2);
    }
    return sum * (to - from) / steps / 3;
}

CountTable tableOf(const QJsonObject& input) {
    CountTable table;
    for (const QJsonValue row : input.value(QLatin1String("table")).toArray()) {
        table.emplace_back();
        for (const QJsonValue count : row.toArray())
            table.back().push_back(count.toInt());
    }
    return table;
}

} // namespace

TEST_CASE("Every statistic agrees with its reference values", "[statistics][vectors]") {
    const int number = GENERATE(range(0, 21));
    const QString kind = comparedKinds().at(number);
    const QJsonObject file = referenceFor(kind);
    if (file.isEmpty())
        SKIP("no reference values for " << kind.toStdString());
    const auto answer = statCases(kind, file);
    REQUIRE(answer);
    const QJsonArray expected = file.value(QLatin1String("cases")).toArray();
    const QJsonArray found = answer->value(QLatin1String("cases")).toArray();
    REQUIRE(found.size() == expected.size());
    QStringList wrong;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const QJsonObject one = expected.at(i).toObject();
        CHECK(found.at(i).toObject().value(QLatin1String("id")) == one.value(QLatin1String("id")));
        wrong += vectors::differences(found.at(i).toObject().value(QLatin1String("result")),
                                      one.value(QLatin1String("expected")), one.value(QLatin1String("id")).toString());
    }
    INFO(kind.toStdString() << "\n" << wrong.join(QLatin1Char('\n')).toStdString());
    CHECK(wrong.isEmpty());
}

TEST_CASE("The interval of an effect size leaves two and a half percent on each side", "[statistics][paired]") {
    const Series before{7, 8, 6, 9, 7, 5, 8, 7, 6, 9, 7, 8};
    const Series after{6, 7, 6, 7, 7, 5, 7, 5, 6, 8, 6, 6};
    const PairedChange change = pairedChange(before, after);
    REQUIRE(change.test);
    REQUIRE(change.effect);
    REQUIRE(change.effect->interval);
    const double root = std::sqrt(change.pairs);
    const auto below = [&](double limit) {
        return noncentralByIntegration(change.test->t, change.test->degrees, limit * root);
    };
    CHECK(std::abs(below(change.effect->interval->low) - 0.975) < 1e-8);
    CHECK(std::abs(below(change.effect->interval->high) - 0.025) < 1e-8);
}

TEST_CASE("All kinds of statistics are compared", "[statistics][vectors]") { CHECK(comparedKinds().size() == 21); }

TEST_CASE("The reference tables are protected with as few cells as the reference found", "[statistics][vectors][disclosure]") {
    const auto file = vectors::file(QStringLiteral("disclosure_dev.json"));
    if (!file)
        SKIP("no reference values for disclosure");
    const auto answer = statCases(QStringLiteral("disclosure"), *file);
    REQUIRE(answer);
    const QJsonArray found = answer->value(QLatin1String("cases")).toArray();
    const QJsonArray cases = file->value(QLatin1String("cases")).toArray();
    REQUIRE(found.size() == cases.size());
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const QJsonObject input = cases.at(i).toObject();
        const QJsonObject expected = input.value(QLatin1String("expected")).toObject();
        const QJsonObject result = found.at(i).toObject().value(QLatin1String("result")).toObject();
        INFO(input.value(QLatin1String("id")).toString().toStdString());
        CHECK(result.value(QLatin1String("primary")) == expected.value(QLatin1String("primary")));
        const QJsonValue fewest = expected.value(QLatin1String("min_secondary_cells"));
        const QJsonValue secondary = result.value(QLatin1String("secondary"));
        CHECK(secondary.isNull() == fewest.isNull());
        if (fewest.isNull())
            continue;
        CHECK(secondary.toArray().size() == fewest.toInt());
        const CountTable table = tableOf(input);
        int sum = 0;
        for (const QJsonValue cell : secondary.toArray())
            sum += table[static_cast<size_t>(cell[0].toInt())][static_cast<size_t>(cell[1].toInt())];
        CHECK(sum == expected.value(QLatin1String("min_secondary_sum")).toInt());
        const QJsonObject intervals = result.value(QLatin1String("intervals")).toObject();
        for (const QString& cell : intervals.keys()) {
            const QJsonArray interval = intervals.value(cell).toArray();
            CHECK(interval[1].toInt() > interval[0].toInt());
            CHECK(interval[1].toInt() >= input.value(QLatin1String("threshold")).toInt());
        }
    }
}

TEST_CASE("A table that protects itself has the intervals of the reference", "[statistics][vectors][disclosure]") {
    const auto file = vectors::file(QStringLiteral("disclosure_dev.json"));
    if (!file)
        SKIP("no reference values for disclosure");
    for (const QJsonValue item : file->value(QLatin1String("cases")).toArray()) {
        const QJsonObject input = item.toObject();
        const QJsonObject expected = input.value(QLatin1String("expected")).toObject();
        std::vector<CellPosition> hidden;
        for (const QJsonValue cell : expected.value(QLatin1String("primary")).toArray())
            hidden.push_back({cell[0].toInt(), cell[1].toInt()});
        const auto compare = [&](const char* key) {
            const QJsonObject intervals = expected.value(QLatin1String(key)).toObject();
            for (const auto& cell : feasibleIntervals(tableOf(input), hidden)) {
                const QString place = QStringLiteral("%1,%2").arg(cell.at.row).arg(cell.at.column);
                CHECK(intervals.value(place) == QJsonValue(QJsonArray{cell.low, cell.high}));
            }
        };
        compare("primary_only_intervals");
        if (expected.value(QLatin1String("one_optimal_secondary")).isNull())
            continue;
        for (const QJsonValue cell : expected.value(QLatin1String("one_optimal_secondary")).toArray())
            hidden.push_back({cell[0].toInt(), cell[1].toInt()});
        compare("intervals_after");
    }
}

TEST_CASE("The limits of the run rules are those of the table", "[statistics][vectors][runchart]") {
    // n, longest run, crossings, as printed for 10 to 100 points
    const int table[][3] = {{10, 6, 2},  {12, 7, 3},  {14, 7, 4},  {16, 7, 4},  {18, 7, 5},   {20, 7, 6},
                            {22, 7, 7},  {24, 8, 8},  {26, 8, 8},  {28, 8, 9},  {30, 8, 10},  {40, 8, 14},
                            {46, 9, 17}, {56, 9, 21}, {74, 9, 29}, {90, 9, 37}, {92, 10, 38}, {100, 10, 41}};
    for (const auto& row : table) {
        CHECK(longestRunLimit(row[0]) == row[1]);
        CHECK(crossingsLimit(row[0]) == row[2]);
    }
}

TEST_CASE("A broken file of figures is refused in words, a broken case has its own", "[statistics]") {
    const auto fails = [](const char* kind, const QJsonObject& file) {
        const auto answer = statCases(QLatin1String(kind), file);
        return answer ? answer->value(QLatin1String("cases"))[0][QLatin1String("error")].toString() : answer.error().message;
    };
    const auto oneCase = [](const QJsonObject& input) { return QJsonObject{{QStringLiteral("cases"), QJsonArray{input}}}; };
    CHECK(fails("nonsense", {}).contains(QLatin1String("wilson")));
    CHECK(fails("wilson", {}).contains(QLatin1String("cases")));
    CHECK(fails("wilson", oneCase({{QStringLiteral("id"), QStringLiteral("a1")}})).contains(QLatin1String("missing")));
    CHECK(fails("wilson", oneCase({{QStringLiteral("x"), 3}, {QStringLiteral("n"), 2}})).contains(QLatin1String("larger")));
    CHECK(fails("wilson", oneCase({{QStringLiteral("x"), -3}, {QStringLiteral("n"), 2}}))
              .contains(QLatin1String("whole number")));
    CHECK(fails("disclosure", oneCase({{QStringLiteral("table"), QJsonArray{QJsonArray{1, 2}, QJsonArray{3}}}}))
              .contains(QLatin1String("equally many")));
    QJsonArray oneRow; // not in braces: compilers differ on what an array in an array of one is
    oneRow.append(QJsonArray{1, 2});
    CHECK(fails("disclosure", oneCase({{QStringLiteral("table"), oneRow}, {QStringLiteral("grand_total"), 4}}))
              .contains(QLatin1String("totals")));
}

TEST_CASE("One broken case keeps no other from its figures", "[statistics]") {
    const QJsonArray cases{
        QJsonObject{{QStringLiteral("id"), QStringLiteral("good")}, {QStringLiteral("x"), 3}, {QStringLiteral("n"), 10}},
        QJsonObject{{QStringLiteral("id"), QStringLiteral("bad")}, {QStringLiteral("x"), 3}}, QJsonValue(7),
        QJsonObject{{QStringLiteral("id"), QStringLiteral("last")}, {QStringLiteral("x"), 0}, {QStringLiteral("n"), 5}}};
    const auto answer = statCases(QStringLiteral("wilson"), {{QStringLiteral("cases"), cases}});
    REQUIRE(answer);
    const QJsonArray found = answer->value(QLatin1String("cases")).toArray();
    REQUIRE(found.size() == 4);
    CHECK(found[0][QStringLiteral("result")][QStringLiteral("p")].toDouble() == 0.3);
    CHECK(found[1].toObject().keys() == QStringList{QStringLiteral("error"), QStringLiteral("id")});
    CHECK(found[1][QStringLiteral("id")] == QStringLiteral("bad"));
    CHECK(found[2][QStringLiteral("id")] == QStringLiteral("3"));
    CHECK_FALSE(found[2][QStringLiteral("error")].toString().isEmpty());
    CHECK(found[3][QStringLiteral("result")][QStringLiteral("p")].toDouble() == 0);
}

TEST_CASE("A survival curve is told at the times its case asks for, whatever answer the file expects", "[statistics][km]") {
    QJsonObject input{{QStringLiteral("time"), QJsonArray{10, 20, 30}}, {QStringLiteral("event"), QJsonArray{1, 0, 1}}};
    const auto timesTold = [](const QJsonObject& one) {
        const auto answer = statCases(QStringLiteral("km"), {{QStringLiteral("cases"), QJsonArray{one}}});
        REQUIRE(answer);
        QList<double> times;
        const QJsonValue told = answer->value(QLatin1String("cases"))[0][QLatin1String("result")][QLatin1String("at")];
        for (const QJsonValue row : told.toArray())
            times.append(row[QLatin1String("time")].toDouble());
        return times;
    };
    QJsonArray expectedAt;
    expectedAt.append(QJsonObject{{QStringLiteral("time"), 12}});
    input.insert(QStringLiteral("expected"), QJsonObject{{QStringLiteral("at"), expectedAt}});
    CHECK(timesTold(input) == QList<double>{30, 90, 180, 365});
    input.insert(QStringLiteral("at"), QJsonArray{15, 25});
    CHECK(timesTold(input) == QList<double>{15, 25});
}
