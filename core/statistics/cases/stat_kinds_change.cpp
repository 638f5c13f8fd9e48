// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/cases/stat_cases_words.h"
#include "core/statistics/cases/stat_kinds.h"
#include "core/statistics/change/difference_in_differences.h"
#include "core/statistics/change/kaplan_meier.h"
#include "core/statistics/change/mcnemar.h"
#include "core/statistics/change/paired_change.h"
#include "core/statistics/change/reliable_change.h"

#include <QJsonArray>

namespace brobygger {

namespace {

QString statusName(PairedStatus status) {
    switch (status) {
    case PairedStatus::Ok: return QStringLiteral("ok");
    case PairedStatus::NoPairs: return QStringLiteral("no_pairs");
    case PairedStatus::OnePair: return QStringLiteral("one_pair");
    case PairedStatus::ConstantDifference: return QStringLiteral("constant_differences");
    case PairedStatus::NoChange: return QStringLiteral("all_differences_zero");
    }
    return {};
}

QJsonObject wilcoxonJson(const Wilcoxon& test) {
    return {{QStringLiteral("n_nonzero"), test.nonZero},
            {QStringLiteral("V"), toJson(test.v)},
            {QStringLiteral("has_ties"), test.hasTies},
            {QStringLiteral("has_zeros"), test.hasZeros},
            {QStringLiteral("p_exact"), toJson(test.pExact)},
            {QStringLiteral("p_normal_cc"), toJson(test.pNormalCorrected)},
            {QStringLiteral("p_normal_nocc"), toJson(test.pNormal)},
            {QStringLiteral("p_exact_midrank"), toJson(test.pExactMidrank)},
            {QStringLiteral("hodges_lehmann"), toJson(test.hodgesLehmann)}};
}

QJsonObject paired(CaseReader& reader) {
    const Series before = reader.series("pre");
    const Series after = reader.series("post");
    reader.sameLength("pre", before.size(), "post", after.size());
    const PairedChange change = pairedChange(before, after);
    const auto test = [&change](auto part) {
        return change.test ? QJsonValue(part(*change.test)) : QJsonValue(QJsonValue::Null);
    };
    const auto effect = [&change](double EffectSizes::*part) {
        return change.effect ? toJson((*change.effect).*part) : QJsonValue(QJsonValue::Null);
    };
    QJsonObject result{{QStringLiteral("n_pairs"), change.pairs},
                       {QStringLiteral("n_dropped"), change.dropped},
                       {QStringLiteral("mean_pre"), toJson(change.meanBefore)},
                       {QStringLiteral("mean_post"), toJson(change.meanAfter)},
                       {QStringLiteral("mean_diff"), toJson(change.meanDifference)},
                       {QStringLiteral("n_up"), change.up},
                       {QStringLiteral("n_same"), change.same},
                       {QStringLiteral("n_down"), change.down},
                       {QStringLiteral("sd_diff"), toJson(change.deviationOfDifference)},
                       {QStringLiteral("sd_pre"), toJson(change.deviationBefore)},
                       {QStringLiteral("t"), test([](const PairedTest& t) { return t.t; })},
                       {QStringLiteral("df"), test([](const PairedTest& t) { return t.degrees; })},
                       {QStringLiteral("p_t"), test([](const PairedTest& t) { return t.p; })},
                       {QStringLiteral("cohens_dz_srm"), effect(&EffectSizes::dz)},
                       {QStringLiteral("hedges_g_exactJ"), effect(&EffectSizes::hedgesG)},
                       {QStringLiteral("hedges_g_approx"), effect(&EffectSizes::hedgesGApproximate)},
                       {QStringLiteral("es_baseline_sd"), toJson(change.effectOnBaseline)},
                       {QStringLiteral("wilcoxon"), wilcoxonJson(change.wilcoxon)},
                       {QStringLiteral("status"), statusName(change.status)}};
    putInterval(result, QStringLiteral("ci_low"), QStringLiteral("ci_high"),
                change.test ? std::optional(change.test->interval) : std::nullopt);
    putInterval(result, QStringLiteral("dz_ci_low"), QStringLiteral("dz_ci_high"),
                change.effect ? change.effect->interval : std::nullopt);
    return result;
}

QJsonObject mcnemarCase(CaseReader& reader) {
    const McNemar test =
        mcNemar({reader.count("yes_yes"), reader.count("yes_no"), reader.count("no_yes"), reader.count("no_no")});
    QJsonObject result{{QStringLiteral("n"), test.persons},
                       {QStringLiteral("discordant"), test.discordant},
                       {QStringLiteral("p_exact"), toJson(test.pExact)},
                       {QStringLiteral("p_midp"), toJson(test.pMid)},
                       {QStringLiteral("chi2_cc"), toJson(test.chiSquared)},
                       {QStringLiteral("p_chi2_cc"), toJson(test.pChiSquared)},
                       {QStringLiteral("prop_pre"), toJson(test.shareBefore)},
                       {QStringLiteral("prop_post"), toJson(test.shareAfter)},
                       {QStringLiteral("diff_post_minus_pre"), toJson(test.difference)},
                       {QStringLiteral("odds_ratio_b_over_c"), toJson(test.ratio)}};
    putInterval(result, QStringLiteral("newcombe_low"), QStringLiteral("newcombe_high"), test.interval);
    return result;
}

QJsonObject rci(CaseReader& reader) {
    const ReliableChange change = reliableChange(reader.optionalNumber("pre"), reader.optionalNumber("post"),
                                                 reader.number("sd"), reader.number("reliability"));
    QJsonValue verdict(QJsonValue::Null);
    if (change.verdict)
        verdict = *change.verdict == Reliability::Up     ? QStringLiteral("up")
                  : *change.verdict == Reliability::Down ? QStringLiteral("down")
                                                         : QStringLiteral("no");
    return {{QStringLiteral("sem"), toJson(change.measurementError)},
            {QStringLiteral("s_diff"), toJson(change.differenceError)},
            {QStringLiteral("rci"), toJson(change.index)},
            {QStringLiteral("reliable"), verdict},
            {QStringLiteral("mdc95"), toJson(change.smallestDetectable)}};
}

QJsonObject panel(CaseReader& reader) {
    const Series sides[] = {reader.series("treated_pre"), reader.series("treated_post"), reader.series("control_pre"),
                            reader.series("control_post")};
    reader.sameLength("treated_pre", sides[0].size(), "treated_post", sides[1].size());
    reader.sameLength("control_pre", sides[2].size(), "control_post", sides[3].size());
    const PanelDifference found = panelDifference(sides[0], sides[1], sides[2], sides[3]);
    QJsonObject result{{QStringLiteral("did"), toJson(found.estimate)},
                       {QStringLiteral("se_welch"), found.test ? toJson(found.test->error) : QJsonValue()},
                       {QStringLiteral("df_welch"), found.test ? toJson(found.test->degrees) : QJsonValue()},
                       {QStringLiteral("p"), found.test ? toJson(found.test->p) : QJsonValue()},
                       {QStringLiteral("se_pooled"), toJson(found.pooledError)},
                       {QStringLiteral("df_pooled"), toJson(found.pooledDegrees)}};
    putInterval(result, QStringLiteral("low"), QStringLiteral("high"),
                found.test ? std::optional(found.test->interval) : std::nullopt);
    return result;
}

void needFour(CaseReader& reader, size_t first, size_t second) {
    if (first != 4 || second != 4)
        reader.fail(StatCasesWords::tr("There must be four cells: treated before and after, control before and after."));
}

QJsonObject summary(CaseReader& reader) {
    const Series means = reader.series("mean");
    const Series deviations = reader.series("sd");
    const std::vector<int> counts = reader.counts("n");
    needFour(reader, means.size(), std::min(deviations.size(), counts.size()));
    if (reader.problem())
        return {};
    std::array<CellSummary, 4> cells;
    for (size_t i = 0; i < cells.size(); ++i)
        cells[i] = {means[i], deviations[i], counts[i]};
    const SummaryDifference found = summaryDifference(cells);
    QJsonObject result{{QStringLiteral("did"), toJson(found.estimate)},
                       {QStringLiteral("se"), found.test ? toJson(found.test->error) : QJsonValue()},
                       {QStringLiteral("p"), found.test ? toJson(found.test->p) : QJsonValue()}};
    putInterval(result, QStringLiteral("low"), QStringLiteral("high"),
                found.test ? std::optional(found.test->interval) : std::nullopt);
    return result;
}

QJsonObject countCells(CaseReader& reader) {
    const std::vector<int> events = reader.counts("events");
    const std::vector<double> exposure = reader.numbers("exposure");
    needFour(reader, events.size(), exposure.size());
    if (reader.problem())
        return {};
    std::array<CellCount, 4> cells;
    for (size_t i = 0; i < cells.size(); ++i)
        cells[i] = {events[i], exposure[i]};
    const RatioOfRatios found = ratioOfRatios(cells);
    QJsonObject result{{QStringLiteral("ratio_of_ratios"), toJson(found.ratio)},
                       {QStringLiteral("se_log"), toJson(found.logError)},
                       {QStringLiteral("p"), toJson(found.p)}};
    putInterval(result, QStringLiteral("low"), QStringLiteral("high"), found.interval);
    return result;
}

QJsonObject did(CaseReader& reader) {
    const QString form = reader.text("kind");
    if (form == QLatin1String("panel"))
        return panel(reader);
    if (form == QLatin1String("summary"))
        return summary(reader);
    if (form == QLatin1String("counts"))
        return countCells(reader);
    reader.fail(StatCasesWords::tr("“kind” must be panel, summary or counts."));
    return {};
}

QJsonObject remainingJson(double time, const std::optional<Remaining>& remaining) {
    QJsonObject json{{QStringLiteral("time"), time},
                     {QStringLiteral("surv"), remaining ? toJson(remaining->share) : QJsonValue()}};
    putInterval(json, QStringLiteral("low"), QStringLiteral("high"), remaining ? remaining->interval : std::nullopt);
    return json;
}

/// The times a case asks for: its list `at`, else a month, a quarter, half a year and a year in days.
std::vector<double> askedTimes(CaseReader& reader) {
    return reader.has("at") ? reader.numbers("at") : std::vector<double>{30, 90, 180, 365};
}

QJsonObject km(CaseReader& reader) {
    const std::vector<double> times = reader.numbers("time");
    const std::vector<int> events = reader.counts("event");
    reader.sameLength("time", times.size(), "event", events.size());
    if (reader.problem())
        return {};
    std::vector<FollowUp> persons;
    for (size_t i = 0; i < times.size(); ++i)
        persons.push_back({times[i], events[i] != 0});
    const KaplanMeier curve = kaplanMeier(persons);
    QJsonArray table;
    for (const auto& step : curve.steps) {
        QJsonObject row = remainingJson(step.time, step.remaining);
        row.insert(QStringLiteral("n_risk"), step.atRisk);
        row.insert(QStringLiteral("n_event"), step.events);
        row.insert(QStringLiteral("n_censor"), step.censored);
        row.insert(QStringLiteral("greenwood_se"), toJson(step.greenwoodError));
        table.append(row);
    }
    QJsonArray at;
    for (double time : askedTimes(reader))
        at.append(remainingJson(time, curve.at(time)));
    return {{QStringLiteral("n"), curve.persons},
            {QStringLiteral("table"), table},
            {QStringLiteral("median"), toJson(curve.median)},
            {QStringLiteral("median_low"), toJson(curve.medianLow)},
            {QStringLiteral("median_high"), toJson(curve.medianHigh)},
            {QStringLiteral("at"), at}};
}

} // namespace

const std::vector<StatKind>& changeKinds() {
    static const std::vector<StatKind> kinds{
        {"paired", paired}, {"mcnemar", mcnemarCase}, {"rci", rci}, {"did", did}, {"km", km}};
    return kinds;
}

} // namespace brobygger
