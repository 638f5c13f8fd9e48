// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appointments/noshow_figures.h"
#include "core/statistics/cases/stat_cases_words.h"
#include "core/statistics/cases/stat_kinds.h"
#include "core/statistics/event_rate.h"
#include "core/statistics/noshow.h"
#include "core/statistics/proportion.h"

namespace brobygger {

namespace {

/// Reads x out of n; more than all of them is a broken case.
std::pair<int, int> outOf(CaseReader& reader, const char* part, const char* whole) {
    const int x = reader.count(part);
    const int n = reader.count(whole);
    if (x > n)
        reader.fail(StatCasesWords::tr("“%1” cannot be larger than “%2”.").arg(QLatin1String(part), QLatin1String(whole)));
    return {x, n};
}

QJsonObject wilsonCase(CaseReader& reader) {
    const auto [x, n] = outOf(reader, "x", "n");
    QJsonObject result{{QStringLiteral("p"), toJson(share(x, n))}};
    putInterval(result, QStringLiteral("wilson_low"), QStringLiteral("wilson_high"), wilson(x, n));
    putInterval(result, QStringLiteral("wilson_cc_low"), QStringLiteral("wilson_cc_high"), wilsonCorrected(x, n));
    putInterval(result, QStringLiteral("cp_low"), QStringLiteral("cp_high"), clopperPearson(x, n));
    return result;
}

QJsonObject newcombe(CaseReader& reader) {
    const auto [x1, n1] = outOf(reader, "x1", "n1");
    const auto [x2, n2] = outOf(reader, "x2", "n2");
    const auto difference = shareDifference(x1, n1, x2, n2);
    QJsonObject result{{QStringLiteral("diff"), difference ? toJson(difference->value) : QJsonValue()},
                       {QStringLiteral("p_fisher"), difference ? toJson(difference->pFisher) : QJsonValue()}};
    putInterval(result, QStringLiteral("low"), QStringLiteral("high"),
                difference ? std::optional(difference->interval) : std::nullopt);
    return result;
}

double exposureOf(CaseReader& reader, const char* key) {
    const double exposure = reader.number(key);
    if (exposure < 0)
        reader.fail(StatCasesWords::tr("“%1” cannot be negative.").arg(QLatin1String(key)));
    return exposure;
}

QJsonObject poissonRate(CaseReader& reader) {
    const int events = reader.count("events");
    const auto rate = eventRate(events, exposureOf(reader, "exposure"));
    QJsonObject result{{QStringLiteral("rate"), rate ? toJson(rate->rate) : QJsonValue()}};
    putInterval(result, QStringLiteral("low"), QStringLiteral("high"), rate ? std::optional(rate->interval) : std::nullopt);
    return result;
}

QJsonObject rateRatioCase(CaseReader& reader) {
    const EventCount after{reader.count("x_after"), exposureOf(reader, "T_after")};
    const EventCount before{reader.count("x_before"), exposureOf(reader, "T_before")};
    const auto ratio = rateRatio(after, before);
    QJsonObject result{{QStringLiteral("ratio"), ratio ? toJson(ratio->ratio) : QJsonValue()},
                       {QStringLiteral("p"), ratio ? toJson(ratio->p) : QJsonValue()}};
    putInterval(result, QStringLiteral("low"), QStringLiteral("high"), ratio ? std::optional(ratio->interval) : std::nullopt);
    return result;
}

QJsonObject noshowRateCase(CaseReader& reader) {
    NoShowFigures figures;
    figures.attended = reader.count("attended");
    figures.noShow = reader.count("no_show");
    figures.cancelledInTime = reader.count("cancelled_by_patient");
    figures.cancelledByProvider = reader.count("cancelled_by_service");
    const CountedShare rate = noShowRate(figures);
    QJsonObject result{{QStringLiteral("rate"), toJson(rate.value())},
                       {QStringLiteral("rate_of_all_booked"), toJson(noShowsOfAllBooked(figures).value())}};
    putInterval(result, QStringLiteral("low"), QStringLiteral("high"), wilson(rate.count, rate.of));
    return result;
}

QJsonObject noshowShrinkCase(CaseReader& reader) {
    const auto [x, n] = outOf(reader, "no_shows", "appointments");
    const NoShowPrior prior{reader.number("prior_mean"), reader.number("prior_strength")};
    if (prior.mean < 0 || prior.mean > 1 || prior.strength < 0)
        reader.fail(StatCasesWords::tr("“prior_mean” must lie between 0 and 1, and “prior_strength” cannot be negative."));
    const auto rate = shrunkenNoShow(x, n, prior);
    QJsonObject result{{QStringLiteral("estimate"), rate ? toJson(rate->estimate) : QJsonValue()},
                       {QStringLiteral("weight_on_own_history"), rate ? toJson(rate->weightOnOwnHistory) : QJsonValue()}};
    putInterval(result, QStringLiteral("low90"), QStringLiteral("high90"), rate ? rate->ninety : std::nullopt);
    return result;
}

QJsonObject noshowMomentsCase(CaseReader& reader) {
    const std::vector<int> noShows = reader.counts("no_shows");
    const std::vector<int> appointments = reader.counts("appointments");
    reader.sameLength("no_shows", noShows.size(), "appointments", appointments.size());
    if (reader.problem())
        return {};
    std::vector<PersonAppointments> persons;
    for (size_t i = 0; i < noShows.size(); ++i) {
        if (noShows[i] > appointments[i] && appointments[i] > 0)
            reader.fail(StatCasesWords::tr("“%1” cannot be larger than “%2”.")
                            .arg(QStringLiteral("no_shows"), QStringLiteral("appointments")));
        persons.push_back({noShows[i], appointments[i]});
    }
    const PriorByMoments prior = noShowPriorByMoments(persons);
    return {{QStringLiteral("pooled"), toJson(prior.pooled)},
            {QStringLiteral("between_variance"), toJson(prior.betweenVariance)},
            {QStringLiteral("strength"), toJson(prior.strength)}};
}

} // namespace

const std::vector<StatKind>& rateKinds() {
    static const std::vector<StatKind> kinds{{"wilson", wilsonCase},
                                             {"newcombe", newcombe},
                                             {"poisson_rate", poissonRate},
                                             {"rate_ratio", rateRatioCase},
                                             {"noshow_rate", noshowRateCase},
                                             {"noshow_shrink", noshowShrinkCase},
                                             {"noshow_moments", noshowMomentsCase}};
    return kinds;
}

} // namespace brobygger
