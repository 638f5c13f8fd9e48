// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appointments/noshow_figures.h"
#include "core/statistics/change/difference_in_differences.h"
#include "core/statistics/change/kaplan_meier.h"
#include "core/statistics/change/mcnemar.h"
#include "core/statistics/change/paired_change.h"
#include "core/statistics/change/reliable_change.h"
#include "core/statistics/cost.h"
#include "core/statistics/event_rate.h"
#include "core/statistics/k_anonymity.h"
#include "core/statistics/noshow.h"
#include "core/statistics/proportion.h"
#include "core/statistics/series/control_chart.h"
#include "core/statistics/series/moving_range.h"
#include "core/statistics/series/runchart.h"
#include "core/statistics/series/xmr.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

// Every kind of statistics against published examples, or figures small enough to work out with pencil and paper. They stand
// here, so that the formulas are held also where the large reference files are missing.

using namespace brobygger;
using Catch::Matchers::WithinAbs;

namespace {

constexpr double published = 0.00005; ///< four decimals, as most sources print
constexpr double exact = 1e-9;

void checkInterval(const std::optional<Interval>& found, double low, double high, double within) {
    REQUIRE(found);
    CHECK_THAT(found->low, WithinAbs(low, within));
    CHECK_THAT(found->high, WithinAbs(high, within));
}

} // namespace

TEST_CASE("The intervals of a share are those of Newcombe's table", "[statistics]") {
    // R. G. Newcombe, Two-sided confidence intervals for the single proportion, Stat Med 1998;17:857, table I
    const struct {
        int events;
        int persons;
        Interval wilson;
        Interval corrected;
        Interval exact;
    } rows[] = {{81, 263, {0.2553, 0.3662}, {0.2535, 0.3682}, {0.2527, 0.3676}},
                {15, 148, {0.0624, 0.1605}, {0.0598, 0.1644}, {0.0578, 0.1617}},
                {0, 20, {0, 0.1611}, {0, 0.2005}, {0, 0.1684}},
                {1, 29, {0.0061, 0.1718}, {0.0018, 0.1963}, {0.0009, 0.1776}}};
    for (const auto& row : rows) {
        INFO(row.events << " of " << row.persons);
        checkInterval(wilson(row.events, row.persons), row.wilson.low, row.wilson.high, 2 * published);
        checkInterval(wilsonCorrected(row.events, row.persons), row.corrected.low, row.corrected.high, 2 * published);
        checkInterval(clopperPearson(row.events, row.persons), row.exact.low, row.exact.high, 2 * published);
    }
}

TEST_CASE("The difference of two shares has Newcombe's interval", "[statistics]") {
    // R. G. Newcombe, Interval estimation for the difference between independent proportions, Stat Med 1998;17:873, 56/70 −
    // 48/80
    const auto difference = shareDifference(56, 70, 48, 80);
    REQUIRE(difference);
    CHECK_THAT(difference->value, WithinAbs(0.2, exact));
    checkInterval(difference->interval, 0.0524, 0.3339, published);
}

TEST_CASE("Hours of sleep with two drugs give the figures of Student", "[statistics]") {
    // Cushny and Peebles 1905, used by Student 1908; the same data as `sleep` in R, whose help page prints the t-test
    const PairedChange change = pairedChange({0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0},
                                             {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4});
    CHECK(change.pairs == 10);
    CHECK(change.up == 9);
    CHECK(change.same == 1);
    CHECK(change.down == 0);
    REQUIRE(change.meanDifference);
    CHECK_THAT(*change.meanDifference, WithinAbs(1.58, exact));
    REQUIRE(change.test);
    CHECK(change.test->degrees == 9);
    CHECK_THAT(change.test->t, WithinAbs(4.0621, published));
    CHECK_THAT(change.test->p, WithinAbs(0.002833, 0.0000005));
    checkInterval(change.test->interval, 0.7001142, 2.4598858, 0.0000001);
    REQUIRE(change.effect);
    CHECK_THAT(change.effect->dz, WithinAbs(1.2846, published)); // 4.0621 / √10
    CHECK_THAT(change.effect->hedgesGApproximate, WithinAbs(1.2846 * (1 - 3.0 / 35), published));
}

TEST_CASE("The signed ranks of a depression scale are those of Hollander and Wolfe", "[statistics]") {
    // Hollander & Wolfe, Nonparametric Statistical Methods 1973, p. 29; the example of wilcox.test in R
    const PairedChange change = pairedChange({0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29},
                                             {1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30});
    CHECK(change.wilcoxon.nonZero == 9);
    CHECK(change.wilcoxon.v == 40.0); // 45, less the ranks 2 and 3 of those who fell
    REQUIRE(change.wilcoxon.pExact);
    CHECK_THAT(*change.wilcoxon.pExact, WithinAbs(20.0 / 512, exact)); // ten of the 2⁹ signs give 5 or less, on either side
}

TEST_CASE("Twenty who changed their answer, fifteen one way and five the other", "[statistics]") {
    const McNemar answer = mcNemar({20, 15, 5, 10});
    CHECK(answer.persons == 50);
    CHECK(answer.discordant == 20);
    REQUIRE((answer.pExact && answer.pMid && answer.chiSquared && answer.difference && answer.ratio));
    const double upToFive = 1 + 20 + 190 + 1140 + 4845 + 15504; // ways to choose 0 … 5 of 20
    CHECK_THAT(*answer.pExact, WithinAbs(2 * upToFive / 1048576, exact));
    CHECK_THAT(*answer.pMid, WithinAbs((2 * upToFive - 15504) / 1048576, exact));
    CHECK_THAT(*answer.chiSquared, WithinAbs(81.0 / 20, exact));
    CHECK_THAT(*answer.difference, WithinAbs(25.0 / 50 - 35.0 / 50, exact));
    CHECK_THAT(*answer.ratio, WithinAbs(3, exact));
}

TEST_CASE("A visit rate has Garwood's exact interval", "[statistics]") {
    // F. Garwood, Biometrika 1936;28:437: 10 events, 4.80 to 18.39; none at all, 0 to −ln 0.025
    const auto ten = eventRate(10, 1);
    REQUIRE(ten);
    checkInterval(ten->interval, 4.795389, 18.390356, 0.000001);
    const auto none = eventRate(0, 2);
    REQUIRE(none);
    checkInterval(none->interval, 0, 3.688879 / 2, 0.000001);
}

TEST_CASE("Two rates are compared by their shares of all events", "[statistics]") {
    // 4 in 10 years after, 12 in 12 years before: Clopper-Pearson of 4/16 is 0.0727 to 0.5238, carried over by π·12/((1 −
    // π)·10)
    const auto ratio = rateRatio({4, 10}, {12, 12});
    REQUIRE(ratio);
    REQUIRE(ratio->ratio);
    CHECK_THAT(*ratio->ratio, WithinAbs(0.4, exact));
    checkInterval(ratio->interval, 0.0940, 1.3198, published);
    CHECK_THAT(ratio->p, WithinAbs(0.1323, published));
}

TEST_CASE("The curve of those who stay is that of Freireich's patients", "[statistics]") {
    // Freireich et al., Blood 1963;21:699: weeks in remission with 6-MP; Kleinbaum & Klein, Survival Analysis, print the curve
    const KaplanMeier curve =
        kaplanMeier({{6, true},   {6, true},   {6, true},   {6, false},  {7, true},   {9, false},  {10, true},
                     {10, false}, {11, false}, {13, true},  {16, true},  {17, false}, {19, false}, {20, false},
                     {22, true},  {23, true},  {25, false}, {32, false}, {32, false}, {34, false}, {35, false}});
    const struct {
        double week;
        double share;
    } rows[] = {{5, 1},       {6, 0.8571},  {7, 0.8067},  {10, 0.7529}, {13, 0.6902},
                {16, 0.6275}, {22, 0.5378}, {23, 0.4482}, {35, 0.4482}};
    for (const auto& row : rows) {
        INFO("week " << row.week);
        const auto left = curve.at(row.week);
        REQUIRE(left);
        CHECK_THAT(left->share, WithinAbs(row.share, published));
    }
    checkInterval(curve.at(6)->interval, 0.6197, 0.9516, published);
    CHECK(curve.median == 23.0);
    CHECK(curve.medianLow == 13.0);
    CHECK_FALSE(curve.medianHigh);
}

TEST_CASE("A run chart is read by its longest run and its crossings", "[statistics][runchart]") {
    // Median 5.5; below it - - - then + + + then - then + + then -
    const RunChart calm = runChart({3, 5, 2, 8, 6, 9, 1, 7, 10, 4});
    CHECK(calm.centre == 5.5);
    CHECK(calm.longestRun == 3);
    CHECK(calm.crossings == 4);
    CHECK_FALSE(calm.signal);
    const RunChart shifted =
        runChart({1, 2, 1, 2, 1, 2, 8, 9, 8, 9, 8, 9}); // crosses once; three is the least for twelve points
    CHECK(shifted.longestRun == 6);
    CHECK(shifted.crossings == 1);
    CHECK(shifted.signal);
}

TEST_CASE("The limits of charts stand three errors around their mean", "[statistics][spc]") {
    const Xmr single = xmr({10, 12, 11, 13, 10}, Better::Up); // mean 11.2; moving ranges 2, 1, 2, 3
    REQUIRE(single.mean);
    CHECK_THAT(*single.mean, WithinAbs(11.2, exact));
    checkInterval(single.limits, 11.2 - 2.66 * 2, 11.2 + 2.66 * 2, exact);
    checkInterval(single.limitsThreeSigma, 11.2 - 3 / 1.128 * 2, 11.2 + 3 / 1.128 * 2, exact);

    const ControlChart shares = pChart({{5, 50}, {10, 50}, {15, 50}}); // 0.2 ± 3·√(0.16/50)
    CHECK_THAT(*shares.centre, WithinAbs(0.2, exact));
    checkInterval(shares.limits[0], 0.2 - 0.1697056, 0.2 + 0.1697056, 0.0000001);

    const ControlChart rates = uChart({{4, 10}, {6, 10}}); // 0.5 ± 3·√0.05, and no rate is below 0
    CHECK_THAT(*rates.centre, WithinAbs(0.5, exact));
    checkInterval(rates.limits[1], 0, 1.1708204, 0.0000001);
}

TEST_CASE("One leap in a series is left out of its usual movement", "[statistics][xmr]") {
    const Series leap{10, 11, 10, 11, 10, 30}; // ranges 1, 1, 1, 1, 20
    CHECK(meanMovingRange(leap, RangeScreening::None) == 24.0 / 5);
    CHECK(meanMovingRange(leap, RangeScreening::Once) == 1.0);
    CHECK_FALSE(meanMovingRange({4, std::nullopt, 5}, RangeScreening::None));
}

TEST_CASE("No-shows are counted among those who were expected, and few of them are drawn towards the usual", "[statistics]") {
    NoShowFigures figures;
    figures.attended = 30;
    figures.noShow = 10;
    figures.cancelledInTime = 6;
    figures.cancelledByProvider = 4;
    CHECK(noShowRate(figures).value() == 0.25);
    CHECK(noShowsOfAllBooked(figures).value() == 0.2);
    checkInterval(wilson(10, 40), 0.1419, 0.4019, published);

    const auto two = shrunkenNoShow(2, 8, {0.1, 10});
    REQUIRE(two);
    CHECK_THAT(two->estimate, WithinAbs(3.0 / 18, exact));
    CHECK_THAT(two->weightOnOwnHistory, WithinAbs(8.0 / 18, exact));
    const auto none = shrunkenNoShow(0, 5, {0.1, 10}); // Beta(1, 14), whose quantile is 1 − (1 − p)^(1/14)
    REQUIRE(none);
    checkInterval(none->ninety, 0.0036571, 0.1926362, 0.0000001);

    // 5, 1 and 3 of 10: m 0.3, v (0.8 − 2·0.21)/(30 − 10 − 2), k 0.21/v − 1
    const PriorByMoments prior = noShowPriorByMoments({{5, 10}, {1, 10}, {3, 10}});
    REQUIRE((prior.pooled && prior.betweenVariance && prior.strength));
    CHECK_THAT(*prior.pooled, WithinAbs(0.3, exact));
    CHECK_THAT(*prior.betweenVariance, WithinAbs(0.38 / 18, exact));
    CHECK_THAT(*prior.strength, WithinAbs(170.0 / 19, exact));
}

TEST_CASE("One person's change is reliable beyond 1.96 errors of a difference", "[statistics]") {
    const ReliableChange change = reliableChange(40, 52, 10, 0.84); // error 4, of a difference 4·√2
    REQUIRE((change.measurementError && change.index && change.smallestDetectable));
    CHECK_THAT(*change.measurementError, WithinAbs(4, exact));
    CHECK_THAT(*change.index, WithinAbs(2.1213203, 0.0000001));
    CHECK(change.verdict == Reliability::Up);
    CHECK_THAT(*change.smallestDetectable, WithinAbs(11.0874343, 0.0000001));
    CHECK(reliableChange(40, 51, 10, 0.84).verdict == Reliability::No);
}

TEST_CASE("What changed more with the offer than without it", "[statistics]") {
    // Changes 3, 2, 3 with it and 1, 0, 1 without: 2 apart, variance 1/3 in both groups
    const PanelDifference panel = panelDifference({5, 6, 7}, {8, 8, 10}, {5, 6, 7}, {6, 6, 8});
    REQUIRE((panel.estimate && panel.test));
    CHECK_THAT(*panel.estimate, WithinAbs(2, exact));
    CHECK_THAT(panel.test->error, WithinAbs(0.4714045, 0.0000001)); // √(2/9)
    CHECK_THAT(panel.test->degrees, WithinAbs(4, exact));
    checkInterval(panel.test->interval, 2 - 2.776445 * 0.4714045, 2 + 2.776445 * 0.4714045, 0.000001);

    const CellSummary ten{10, 2, 25};
    const SummaryDifference summary = summaryDifference({ten, CellSummary{13, 2, 25}, ten, CellSummary{11, 2, 25}});
    REQUIRE((summary.estimate && summary.test));
    CHECK_THAT(*summary.estimate, WithinAbs(2, exact));
    CHECK_THAT(summary.test->error, WithinAbs(0.8, exact));       // √(4 · 4/25)
    CHECK_THAT(summary.test->p, WithinAbs(0.0124193, 0.0000001)); // beyond ± 2.5 of the normal curve

    const RatioOfRatios rates = ratioOfRatios({CellCount{20, 10}, CellCount{30, 10}, CellCount{20, 10}, CellCount{20, 10}});
    REQUIRE((rates.ratio && rates.logError));
    CHECK_THAT(*rates.ratio, WithinAbs(1.5, exact));
    CHECK_THAT(*rates.logError, WithinAbs(0.4281744, 0.0000001)); // √(1/30 + 3/20)
    checkInterval(rates.interval, 0.6480799, 3.4717943, 0.0000001);
}

TEST_CASE("Costs are shared out, discounted and set against what was gained", "[statistics]") {
    const CostFigures figures = costFigures({20, 15, 8000, 40000, 300000});
    CHECK(figures.total == 200000);
    CHECK(figures.perStarted == 10000.0);
    REQUIRE((figures.perCompleted && figures.returnPercent));
    CHECK_THAT(*figures.perCompleted, WithinAbs(200000.0 / 15, exact));
    CHECK(figures.benefitCostRatio == 1.5);
    CHECK(figures.netBenefit == 100000);
    CHECK_THAT(*figures.returnPercent, WithinAbs(50, exact));

    const PerCapita perCapita = perCapitaCost({120000, 45000, 10, 12, 6});
    CHECK(perCapita.before == 1000.0);
    CHECK(perCapita.after == 750.0);
    CHECK(perCapita.changePercent == -25.0);

    const auto value = netPresentValue({-1000, 500, 500, 500}, 0.035); // 500 · (1/1.035 + 1/1.035² + 1/1.035³) = 1400.8185
    REQUIRE(value);
    CHECK_THAT(*value, WithinAbs(400.8185, published));
    const auto years = qualityAdjustedYears({0, 0.5, 1}, {0.5, 0.7, 0.8}); // 0.5 · 0.6 + 0.5 · 0.75
    REQUIRE(years);
    CHECK_THAT(*years, WithinAbs(0.675, exact));
}

TEST_CASE("A row that stands alone is found before an extract goes out", "[statistics]") {
    const QStringList thirties{ageBand(37), QStringLiteral("8500")};
    const QStringList forties{ageBand(40), QStringLiteral("8500")};
    CHECK(thirties.first() == QStringLiteral("30-39"));
    const std::vector<AnonymityRow> rows{{thirties, QStringLiteral("sund")},
                                         {thirties, QStringLiteral("syg")},
                                         {thirties, QStringLiteral("sund")},
                                         {forties, QStringLiteral("syg")}};
    const Anonymity found = anonymity(rows);
    CHECK(found.k == 1);
    CHECK(found.classes == 2);
    CHECK(found.uniqueRows == 1);
    CHECK(found.rowsBelow3 == 1);
    CHECK(found.rowsBelow5 == 4);
    CHECK(found.l == 1);
    CHECK(rowsInSmallClasses(rows, 3) == std::vector<bool>{false, false, false, true});
}
