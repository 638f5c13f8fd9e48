// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/cases/stat_cases_words.h"
#include "core/statistics/cases/stat_kinds.h"
#include "core/statistics/series/control_chart.h"
#include "core/statistics/series/runchart.h"
#include "core/statistics/series/xmr.h"

#include <QJsonArray>

namespace brobygger {

namespace {

QJsonObject runchart(CaseReader& reader) {
    const Series values = reader.series("values");
    const auto baseline = reader.optionalCount("baseline_n");
    if (baseline && *baseline == 0)
        reader.fail(StatCasesWords::tr("“baseline_n” must be at least 1."));
    const RunChart chart = runChart(values, baseline);
    return {{QStringLiteral("n_obs"), chart.points},
            {QStringLiteral("n_useful"), chart.useful},
            {QStringLiteral("centre"), toJson(chart.centre)},
            {QStringLiteral("longest_run"), toJson(chart.longestRun)},
            {QStringLiteral("longest_run_max"), toJson(chart.longestRunMax)},
            {QStringLiteral("crossings"), toJson(chart.crossings)},
            {QStringLiteral("crossings_min"), toJson(chart.crossingsMin)},
            {QStringLiteral("signal"), chart.signal}};
}

/// The words of NHS "Making Data Count".
QString ruleName(PointRule rule) {
    switch (rule) {
    case PointRule::CommonCause: return QStringLiteral("Common Cause");
    case PointRule::AboveLimit: return QStringLiteral("Above UCL");
    case PointRule::BelowLimit: return QStringLiteral("Below LCL");
    case PointRule::TrendUp: return QStringLiteral("7 Point Trend (Increasing)");
    case PointRule::TrendDown: return QStringLiteral("7 Point Trend (Decreasing)");
    case PointRule::TwoOfThreeAbove: return QStringLiteral("2 in 3 Above CL");
    case PointRule::TwoOfThreeBelow: return QStringLiteral("2 in 3 Below CL");
    case PointRule::SevenAbove: return QStringLiteral("7 Points Above CL");
    case PointRule::SevenBelow: return QStringLiteral("7 Points Below CL");
    }
    return {};
}

QString meaningName(PointMeaning meaning) {
    switch (meaning) {
    case PointMeaning::CommonCause: return QStringLiteral("common_cause");
    case PointMeaning::Improvement: return QStringLiteral("special_cause_improvement");
    case PointMeaning::Concern: return QStringLiteral("special_cause_concern");
    case PointMeaning::NeutralHigh: return QStringLiteral("special_cause_neutral_high");
    case PointMeaning::NeutralLow: return QStringLiteral("special_cause_neutral_low");
    }
    return {};
}

QJsonObject limitsJson(const std::optional<Interval>& limits) {
    QJsonObject json;
    putInterval(json, QStringLiteral("lower"), QStringLiteral("upper"), limits);
    return json;
}

Better betterOf(CaseReader& reader) {
    const QString word = reader.has("improvement") ? reader.text("improvement") : QStringLiteral("neutral");
    if (word == QLatin1String("up") || word == QLatin1String("increase"))
        return Better::Up;
    if (word == QLatin1String("down") || word == QLatin1String("decrease"))
        return Better::Down;
    if (word != QLatin1String("neutral") && word != QLatin1String("none"))
        reader.fail(StatCasesWords::tr("“improvement” must be up, down or neutral."));
    return Better::Neither;
}

QJsonObject xmrCase(CaseReader& reader) {
    const Series values = reader.series("values");
    const Xmr chart = xmr(values, betterOf(reader));
    QJsonArray flags;
    QJsonArray types;
    for (const auto& point : chart.points) {
        flags.append(point ? QJsonValue(ruleName(point->rule)) : QJsonValue());
        types.append(point ? QJsonValue(meaningName(point->meaning)) : QJsonValue());
    }
    return {{QStringLiteral("n"), chart.count},
            {QStringLiteral("mean"), toJson(chart.mean)},
            {QStringLiteral("mr_mean"), toJson(chart.meanRange)},
            {QStringLiteral("mr_mean_screened"), toJson(chart.meanRangeScreened)},
            {QStringLiteral("limits_2_66"), limitsJson(chart.limits)},
            {QStringLiteral("limits_2_66_screened"), limitsJson(chart.limitsScreened)},
            {QStringLiteral("limits_3_over_1_128"), limitsJson(chart.limitsThreeSigma)},
            {QStringLiteral("limits_3_over_1_128_screened"), limitsJson(chart.limitsThreeSigmaScreened)},
            {QStringLiteral("nhs_point_flags"), flags},
            {QStringLiteral("nhs_point_type"), types}};
}

QJsonObject chartJson(const ControlChart& chart) {
    QJsonArray lower;
    QJsonArray upper;
    QJsonArray outside;
    for (size_t i = 0; i < chart.limits.size(); ++i) {
        lower.append(chart.limits[i] ? toJson(chart.limits[i]->low) : QJsonValue());
        upper.append(chart.limits[i] ? toJson(chart.limits[i]->high) : QJsonValue());
        outside.append(static_cast<bool>(chart.outside[i]));
    }
    return {{QStringLiteral("centre"), toJson(chart.centre)},
            {QStringLiteral("lower"), lower},
            {QStringLiteral("upper"), upper},
            {QStringLiteral("outside"), outside},
            {QStringLiteral("runs"), QJsonObject{{QStringLiteral("longest_run"), toJson(chart.runs.longestRun)},
                                                 {QStringLiteral("crossings"), toJson(chart.runs.crossings)},
                                                 {QStringLiteral("signal"), chart.runs.signal}}}};
}

std::vector<PeriodCount> periodsOf(CaseReader& reader, const char* eventsKey, const char* baseKey) {
    const std::vector<double> events = reader.numbers(eventsKey);
    const std::vector<double> base = reader.numbers(baseKey);
    reader.sameLength(eventsKey, events.size(), baseKey, base.size());
    std::vector<PeriodCount> periods;
    for (size_t i = 0; i < std::min(events.size(), base.size()); ++i) {
        if (events[i] < 0 || base[i] < 0)
            reader.fail(
                StatCasesWords::tr("“%1” and “%2” cannot be negative.").arg(QLatin1String(eventsKey), QLatin1String(baseKey)));
        periods.push_back({events[i], base[i]});
    }
    return periods;
}

QJsonObject spcP(CaseReader& reader) {
    const auto periods = periodsOf(reader, "numerator", "denominator");
    for (const auto& period : periods) {
        if (period.events > period.base)
            reader.fail(StatCasesWords::tr("“%1” cannot be larger than “%2”.")
                            .arg(QStringLiteral("numerator"), QStringLiteral("denominator")));
    }
    return {{QStringLiteral("p"), chartJson(pChart(periods))},
            {QStringLiteral("p_prime"), chartJson(pChart(periods, Limits::Laney))},
            {QStringLiteral("p_prime_screened"), chartJson(pChart(periods, Limits::LaneyScreened))}};
}

QJsonObject spcU(CaseReader& reader) {
    const auto periods = periodsOf(reader, "events", "exposure");
    return {{QStringLiteral("u"), chartJson(uChart(periods))},
            {QStringLiteral("u_prime"), chartJson(uChart(periods, Limits::Laney))},
            {QStringLiteral("u_prime_screened"), chartJson(uChart(periods, Limits::LaneyScreened))}};
}

} // namespace

const std::vector<StatKind>& seriesKinds() {
    static const std::vector<StatKind> kinds{{"runchart", runchart}, {"xmr", xmrCase}, {"spc_p", spcP}, {"spc_u", spcU}};
    return kinds;
}

} // namespace brobygger
