// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exhibits/kinds/exhibit_facts.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace brobygger {

namespace {
constexpr size_t manyStarts = 100;
constexpr double daysPerMonth = 30.4375;

std::vector<ExhibitFacts::Price> pricesThatCount(const EvaluationRecords& records) {
    std::map<std::pair<int, QString>, ExhibitFacts::Price> last;
    for (const EvaluationRecords::Price& price : records.prices) {
        const QString kind = records.words.text(price.kind);
        last[{price.year, kind}] = {kind, price.year, price.amount, price.source};
    }
    std::vector<ExhibitFacts::Price> prices;
    for (const auto& [key, price] : last) {
        prices.push_back(price);
    }
    return prices;
}

std::optional<double> monthsToHundredth(const EvaluationRecords& records) {
    std::vector<QDate> starts;
    for (const EvaluationRecords::Course& course : records.courses) {
        if (course.startedOn.isValid()) {
            starts.push_back(course.startedOn);
        }
    }
    if (starts.size() < manyStarts || records.referrals.empty()) {
        return {};
    }
    std::sort(starts.begin(), starts.end());
    const auto first = std::min_element(records.referrals.begin(), records.referrals.end(),
                                        [](const auto& a, const auto& b) { return a.receivedOn < b.receivedOn; });
    return static_cast<double>(first->receivedOn.daysTo(starts[manyStarts - 1])) / daysPerMonth;
}

int offersReferredTo(const EvaluationRecords& records, QDate from) {
    std::set<int> offers;
    for (const EvaluationRecords::OfferReferral& referral : records.offerReferrals) {
        if (referral.sentOn >= from && !referral.offer.isNone()) {
            offers.insert(referral.offer.at);
        }
    }
    return static_cast<int>(offers.size());
}

/// Those of focus groups of the period.
std::vector<EvaluationRecords::Quote> quotesThatMayStand(const EvaluationRecords& records, const EvaluationRequest& request) {
    std::vector<EvaluationRecords::Quote> quotes;
    const bool isOutside = request.level == EvaluationLevel::Outside;
    std::copy_if(
        records.quotes.begin(), records.quotes.end(), std::back_inserter(quotes),
        [&](const EvaluationRecords::Quote& quote) { return quote.day >= request.from && (quote.mayLeave || !isOutside); });
    if (isOutside) { // their order would tell which belong together
        std::sort(quotes.begin(), quotes.end(), [](const auto& a, const auto& b) { return a.text < b.text; });
    }
    return quotes;
}

std::vector<EvaluationRecords::Theme> themesOfPeriod(const EvaluationRecords& records, QDate from) {
    std::vector<EvaluationRecords::Theme> themes;
    std::copy_if(records.themes.begin(), records.themes.end(), std::back_inserter(themes),
                 [from](const EvaluationRecords::Theme& theme) { return theme.day >= from; });
    return themes;
}

/// Those that began in the period. What is tried is free text, which could tell of a person: it never leaves the house.
std::vector<EvaluationRecords::Cycle> cyclesOfPeriod(const EvaluationRecords& records, const EvaluationRequest& request) {
    std::vector<EvaluationRecords::Cycle> cycles;
    for (EvaluationRecords::Cycle cycle : records.cycles) {
        if (request.level == EvaluationLevel::Outside) {
            cycle.title.clear();
        }
        if (cycle.startedOn >= request.from) {
            cycles.push_back(cycle);
        }
    }
    return cycles;
}
} // namespace

ExhibitFacts exhibitFacts(const EvaluationRecords& records, const EvaluationRequest& request) {
    ExhibitFacts facts;
    facts.prices = pricesThatCount(records);
    facts.comparisons = records.comparisons;
    facts.norms = records.norms;
    facts.quotes = quotesThatMayStand(records, request);
    facts.cycles = cyclesOfPeriod(records, request);
    if (request.level == EvaluationLevel::Working) {
        facts.themes = themesOfPeriod(records, request.from);
        facts.monthsToHundredthStart = monthsToHundredth(records);
        facts.offersInUse = offersReferredTo(records, request.from);
    }
    return facts;
}

} // namespace brobygger
