// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/change/kaplan_meier.h"
#include "core/statistics/change/paired_change.h"
#include "core/statistics/cluster.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

// The expected ends were worked out from the formulas with thirty digits and a t distribution of its own (mpmath).

using namespace brobygger;
using Catch::Matchers::WithinAbs;

namespace {
constexpr double nineDigits = 1e-9;

void checkEnds(const std::optional<Interval>& found, double low, double high) {
    REQUIRE(found);
    CHECK_THAT(found->low, WithinAbs(low, nineDigits));
    CHECK_THAT(found->high, WithinAbs(high, nineDigits));
}
} // namespace

TEST_CASE("A share of appointments is less sure when a few citizens have most of the no-shows", "[statistics]") {
    // 10 of 40 in ten citizens: V = 10/9 · 15/1600
    const std::vector<CitizenShare> uneven{{1, 4}, {0, 4}, {2, 4}, {0, 4}, {4, 4}, {0, 2}, {1, 2}, {0, 2}, {0, 6}, {2, 8}};
    checkEnds(clusteredShare(uneven), 0.0886707091924714, 0.5331388742119401);
    // The same 10 of 40 spread evenly: no surer than forty independent appointments, V = ¼ · ¾ / 40
    checkEnds(clusteredShare(std::vector<CitizenShare>(10, {1, 4})), 0.1273455619571411, 0.4322715403010893);
}

TEST_CASE("A share in fewer than ten citizens has no interval, and those without appointments are none of them",
          "[statistics]") {
    std::vector<CitizenShare> citizens(9, {1, 4});
    CHECK_FALSE(clusteredShare(citizens));
    citizens.push_back({0, 0});
    CHECK_FALSE(clusteredShare(citizens));
    citizens.push_back({0, 1});
    CHECK(clusteredShare(citizens));
    CHECK_FALSE(clusteredShare({}));
}

TEST_CASE("When nobody or everybody stayed away, the interval is that of so many citizens", "[statistics]") {
    checkEnds(clusteredShare(std::vector<CitizenShare>(10, {0, 4})), 0, 0.2775327998628892);
    checkEnds(clusteredShare(std::vector<CitizenShare>(10, {3, 3})), 1 - 0.2775327998628892, 1);
}

TEST_CASE("The difference of two shares in the same citizens has an interval of its own", "[statistics]") {
    std::vector<CitizenShares> citizens{{{2, 4}, {0, 3}}, {{1, 5}, {1, 5}}, {{3, 6}, {1, 4}}, {{0, 2}, {0, 6}},
                                        {{4, 4}, {2, 4}}, {{1, 3}, {0, 0}}, {{0, 5}, {1, 5}}, {{2, 2}, {0, 3}},
                                        {{1, 4}, {1, 4}}, {{0, 5}, {0, 6}}};
    const auto difference = clusteredDifference(citizens); // 14 of 40 before, 6 of 40 after
    REQUIRE(difference);
    CHECK_THAT(difference->value, WithinAbs(-0.2, nineDigits));
    checkEnds(difference->interval, -0.4087309084050538, 0.0087309084050538);

    citizens.pop_back();
    const auto ofNine = clusteredDifference(citizens);
    REQUIRE(ofNine);
    CHECK_FALSE(ofNine->interval);
    CHECK_FALSE(clusteredDifference(std::vector<CitizenShares>(10, {{1, 4}, {0, 0}})));
}

TEST_CASE("A rate per person-year knows that some citizens use much", "[statistics]") {
    const std::vector<CitizenTime> uneven{{6, 1}, {0, 1}, {1, 1}, {3, 1}, {0, 0.5}, {2, 1}, {9, 1}, {0, 1}, {0, 1}, {1, 1.5}};
    checkEnds(clusteredRate(uneven), 0.8155726724008197, 5.9344803520112814); // 22 in 10 years
    checkEnds(clusteredRate(std::vector<CitizenTime>(10, {2, 1})), 1.2060052618792862, 3.3167351142124417);
    checkEnds(clusteredRate(std::vector<CitizenTime>(10, {0, 2})), 0, 3.6888794541139363 / 20);
    CHECK_FALSE(clusteredRate(std::vector<CitizenTime>(9, {2, 1})));
}

TEST_CASE("The ratio of two rates is null without events before, and without interval when there are none after",
          "[statistics]") {
    const double before[] = {6, 0, 1, 3, 0, 2, 9, 0, 0, 1};
    const double years[] = {1, 1, 1, 1, 0.5, 1, 1, 1, 1, 1.5};
    const double after[] = {4, 0, 1, 1, 0, 3, 5, 0, 1, 0};
    std::vector<CitizenTimes> citizens;
    for (size_t at = 0; at < std::size(before); ++at) {
        citizens.push_back({{before[at], years[at]}, {after[at], 1}});
    }
    const auto ratio = clusteredRateRatio(citizens);
    REQUIRE(ratio);
    CHECK_THAT(ratio->value, WithinAbs(15.0 / 22.0, nineDigits));
    checkEnds(ratio->interval, 0.4512851149660005, 1.0301160345004392);
    REQUIRE(ratio->logError);
    CHECK_THAT(*ratio->logError, WithinAbs(0.1824204391249784, nineDigits));
    CHECK(ratio->degrees == 9);

    const auto vanished = clusteredRateRatio(std::vector<CitizenTimes>(10, {{1, 1}, {0, 1}}));
    REQUIRE(vanished);
    CHECK(vanished->value == 0);
    CHECK_FALSE(vanished->interval);
    CHECK_FALSE(clusteredRateRatio(std::vector<CitizenTimes>(10, {{0, 1}, {1, 1}})));
    const auto ofNine = clusteredRateRatio(std::vector<CitizenTimes>(9, {{2, 1}, {1, 1}}));
    REQUIRE(ofNine);
    CHECK_FALSE(ofNine->interval);
}

TEST_CASE("A mean of changes that are all alike has no interval", "[statistics]") {
    CHECK_FALSE(pairedChange({20, 36, 48}, {28, 44, 56}).test);
    CHECK_FALSE(pairedChange({20}, {28}).test);
    CHECK(pairedChange({28, 32}, {52, 40}).test);
}

TEST_CASE("The day by which half have been reached is the first one with at least half, also when it is nineDigits half",
          "[statistics]") {
    const KaplanMeier waits = kaplanMeier({{0, true}, {3, true}, {6, true}, {9, false}});
    CHECK(waits.timeUntil(0.25) == 0.0);
    CHECK(waits.timeUntil(0.5) == 3.0);
    CHECK(waits.timeUntil(0.75) == 6.0);
    CHECK_FALSE(waits.timeUntil(0.9));
    CHECK_FALSE(kaplanMeier({}).timeUntil(0.5));
}
