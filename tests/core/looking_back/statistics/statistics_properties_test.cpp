// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/change/kaplan_meier.h"
#include "core/statistics/change/mcnemar.h"
#include "core/statistics/change/paired_change.h"
#include "core/statistics/event_rate.h"
#include "core/statistics/noshow.h"
#include "core/statistics/proportion.h"
#include "core/statistics/series/control_chart.h"
#include "core/statistics/series/runchart.h"
#include "core/statistics/series/xmr.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <random>

using namespace brobygger;

namespace {

bool alike(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)}); }

bool alike(const std::optional<double>& a, const std::optional<double>& b) {
    return a.has_value() == b.has_value() && (!a || alike(*a, *b));
}

Series randomSeries(std::mt19937& random, size_t length) {
    std::uniform_int_distribution<int> value(0, 40);
    Series series;
    for (size_t i = 0; i < length; ++i)
        series.push_back(value(random) == 0 ? std::nullopt : std::optional<double>(value(random)));
    return series;
}

} // namespace

TEST_CASE("The intervals of a share and of its opposite mirror each other", "[statistics][properties]") {
    for (int n = 1; n <= 60; ++n) {
        for (int x = 0; x <= n; ++x) {
            for (auto* method : {wilson, wilsonCorrected, clopperPearson}) {
                const Interval own = *method(x, n);
                const Interval opposite = *method(n - x, n);
                REQUIRE((alike(own.low, 1 - opposite.high) && alike(own.high, 1 - opposite.low)));
                const double p = *share(x, n);
                REQUIRE((own.low >= 0 && own.low <= p && p <= own.high && own.high <= 1));
            }
        }
    }
}

TEST_CASE("Swapping two groups only turns the sign of their difference", "[statistics][properties]") {
    std::mt19937 random(3);
    for (int i = 0; i < 2000; ++i) {
        const int n1 = std::uniform_int_distribution<int>(1, 50)(random);
        const int n2 = std::uniform_int_distribution<int>(1, 50)(random);
        const int x1 = std::uniform_int_distribution<int>(0, n1)(random);
        const int x2 = std::uniform_int_distribution<int>(0, n2)(random);
        const auto one = *shareDifference(x1, n1, x2, n2);
        const auto other = *shareDifference(x2, n2, x1, n1);
        REQUIRE((alike(one.value, -other.value) && alike(one.interval.low, -other.interval.high)));
        REQUIRE((alike(one.pFisher, other.pFisher) && one.pFisher > 0 && one.pFisher <= 1));
        REQUIRE((one.interval.low >= -1 - 1e-12 && one.interval.high <= 1 + 1e-12));
    }
}

TEST_CASE("The order of the persons does not matter to a comparison before and after", "[statistics][properties]") {
    std::mt19937 random(11);
    for (int i = 0; i < 300; ++i) {
        const size_t length = std::uniform_int_distribution<size_t>(0, 30)(random);
        const Series before = randomSeries(random, length);
        const Series after = randomSeries(random, length);
        std::vector<size_t> order(length);
        for (size_t k = 0; k < length; ++k)
            order[k] = k;
        std::shuffle(order.begin(), order.end(), random);
        Series otherBefore;
        Series otherAfter;
        for (size_t k : order) {
            otherBefore.push_back(before[k]);
            otherAfter.push_back(after[k]);
        }
        const PairedChange one = pairedChange(before, after);
        const PairedChange other = pairedChange(otherBefore, otherAfter);
        REQUIRE(one.status == other.status);
        REQUIRE((one.pairs + one.dropped == static_cast<int>(length) && one.up + one.same + one.down == one.pairs));
        REQUIRE(alike(one.meanDifference, other.meanDifference));
        REQUIRE(alike(one.wilcoxon.p(), other.wilcoxon.p()));
        REQUIRE(alike(one.wilcoxon.hodgesLehmann, other.wilcoxon.hodgesLehmann));
    }
}

TEST_CASE("Turning before and after around mirrors the change", "[statistics][properties]") {
    std::mt19937 random(12);
    for (int i = 0; i < 300; ++i) {
        const Series before = randomSeries(random, 12);
        const Series after = randomSeries(random, 12);
        const PairedChange one = pairedChange(before, after);
        const PairedChange other = pairedChange(after, before);
        REQUIRE(one.up == other.down);
        REQUIRE(alike(one.wilcoxon.pExactMidrank, other.wilcoxon.pExactMidrank));
        if (!one.test)
            continue;
        REQUIRE((alike(one.test->interval.low, -other.test->interval.high) && alike(one.test->p, other.test->p)));
        REQUIRE(alike(one.effect->interval->low, -other.effect->interval->high));
    }
}

TEST_CASE("Groups too small or too even for a test get a named status and no p-value", "[statistics][degenerate]") {
    CHECK(pairedChange({}, {}).status == PairedStatus::NoPairs);
    const PairedChange one = pairedChange({3.0}, {5.0});
    CHECK(one.status == PairedStatus::OnePair);
    CHECK(one.meanDifference == 2.0);
    CHECK_FALSE(one.test);
    // in binary the three differences are not quite equal
    const PairedChange constant = pairedChange({31.2, 4.1, 0.3}, {35.9, 8.8, 5.0});
    CHECK(constant.status == PairedStatus::ConstantDifference);
    CHECK_FALSE(constant.test);
    CHECK(constant.wilcoxon.pExactMidrank == 0.25);
    CHECK(pairedChange({4.0, 5.0}, {4.0, 5.0}).status == PairedStatus::NoChange);
    CHECK_FALSE(pairedChange({4.0, 5.0}, {5.0, 8.0}).effect->interval);
}

TEST_CASE("Every other base of nobody gives no value instead of a division by zero", "[statistics][degenerate]") {
    CHECK_FALSE(share(0, 0));
    CHECK_FALSE(mcNemar({}).pExact);
    CHECK(mcNemar({15, 0, 0, 10}).pExact == 1.0);
    CHECK_FALSE(eventRate(0, 0));
    CHECK_FALSE(rateRatio({0, 5}, {0, 5})->ratio);
    CHECK_FALSE(kaplanMeier({}).at(30));
    CHECK(kaplanMeier({}).steps.empty());
    CHECK(runChart({}).status == RunChartStatus::NoPoints);
    CHECK(runChart({7.0, 7.0, 7.0}).status == RunChartStatus::AllOnCentre);
    CHECK_FALSE(xmr({}, Better::Up).mean);
    CHECK_FALSE(pChart({{0, 0}}).centre);
    CHECK_FALSE(shrunkenNoShow(0, 0, {0.1, 0}));
}

TEST_CASE("A retention curve never rises and its interval holds it", "[statistics][properties]") {
    std::mt19937 random(5);
    for (int i = 0; i < 300; ++i) {
        std::vector<FollowUp> persons(std::uniform_int_distribution<size_t>(1, 40)(random));
        for (auto& person : persons)
            person = {static_cast<double>(std::uniform_int_distribution<int>(1, 30)(random)), random() % 3 != 0};
        const KaplanMeier curve = kaplanMeier(persons);
        double last = 1;
        int seen = 0;
        for (const auto& step : curve.steps) {
            REQUIRE((step.remaining.share <= last && step.remaining.share >= 0));
            last = step.remaining.share;
            seen += step.events + step.censored;
            if (const auto& interval = step.remaining.interval)
                REQUIRE((interval->low <= step.remaining.share && step.remaining.share <= interval->high));
        }
        REQUIRE(seen == static_cast<int>(persons.size()));
    }
}

TEST_CASE("Run rules do not care about the unit of the figures", "[statistics][properties]") {
    std::mt19937 random(8);
    for (int i = 0; i < 300; ++i) {
        const Series values = randomSeries(random, 24);
        Series larger = values;
        for (auto& value : larger) {
            if (value)
                value = *value * 4 + 8;
        }
        const RunChart one = runChart(values);
        const RunChart other = runChart(larger);
        REQUIRE((one.longestRun == other.longestRun && one.crossings == other.crossings && one.signal == other.signal));
    }
}

TEST_CASE("Seven rising points are a trend, and a gap breaks it", "[statistics][xmr]") {
    const Series rising{10, 11, 12, 13, 14, 15, 16, 10, 12, 11, 13, 12, 11, 12};
    const Xmr chart = xmr(rising, Better::Up);
    CHECK(chart.points[0]->rule == PointRule::TrendUp);
    CHECK(chart.points[6]->meaning == PointMeaning::Improvement);
    CHECK(chart.points[7]->rule != PointRule::TrendUp);
    Series broken = rising;
    broken[3] = std::nullopt;
    CHECK(xmr(broken, Better::Up).points[0]->rule != PointRule::TrendUp);
    CHECK_FALSE(xmr(broken, Better::Up).points[3]);
}

TEST_CASE("A target beyond both limits is always reached or never", "[statistics][xmr]") {
    const Xmr chart = xmr({10, 11, 9, 10, 12, 10, 9, 11}, Better::Up);
    CHECK(assurance(chart, 2, Better::Up) == Assurance::Passes);
    CHECK(assurance(chart, 40, Better::Up) == Assurance::Fails);
    CHECK(assurance(chart, 40, Better::Down) == Assurance::Passes);
    CHECK(assurance(chart, 10, Better::Up) == Assurance::HitOrMiss);
}

TEST_CASE("Counts over equal periods have limits three roots around their mean", "[statistics][spc]") {
    const ControlChart chart = cChart({4.0, 9.0, 5.0, std::nullopt, 6.0});
    REQUIRE(chart.centre == 6.0);
    CHECK(chart.limits[0]->low == 0.0);
    CHECK(alike(chart.limits[0]->high, 6 + 3 * std::sqrt(6.0)));
    CHECK_FALSE(chart.limits[3]);
}
