// SPDX-License-Identifier: GPL-3.0-or-later
// The words for the parts of a score; those for the conditions stand in match_texts.cpp.
#include "core/base/time/dates.h"
#include "core/matching/match_conditions.h"
#include "core/matching/match_parts.h"
#include "core/matching/match_texts.h"

#include <QCoreApplication>

namespace brobygger {

namespace {

struct PartTextsWords {
    Q_DECLARE_TR_FUNCTIONS(PartTexts)
};

QString needText(const OfferTraits& offer, const CitizenTraits& citizen, const MatchNames& names) {
    const QString category = names.categories.value(offer.category, offer.category);
    switch (needFit(offer, citizen)) {
    case NeedFit::Unasked: return PartTextsWords::tr("No needs are noted yet: no points.");
    case NeedFit::None: return PartTextsWords::tr("Covers none of the needs: %1.").arg(category);
    case NeedFit::Served: return PartTextsWords::tr("Covers a need besides its own kind: %1.").arg(category);
    case NeedFit::Category: break;
    }
    return PartTextsWords::tr("Is what was wished for: %1.").arg(category);
}

QString timesText(const Match& match, const OfferTraits& offer, const CitizenTraits& citizen) {
    if (!citizen.times || offer.sessions.isEmpty()) {
        return PartTextsWords::tr("Times are not known on both sides: half the points.");
    }
    return match.state(ConditionId::Times) == ConditionState::Met ? PartTextsWords::tr("Meets when the citizen has time.")
                                                                  : PartTextsWords::tr("Meets only at other times.");
}

QString distanceText(const Match& match) {
    return match.distanceKm
               ? PartTextsWords::tr("%1 in a straight line; the nearer the better.").arg(kilometres(*match.distanceKm))
               : PartTextsWords::tr("The distance is not known: half the points.");
}

QString placesText(const OfferTraits& offer, const MatchSettings& settings, QDate today) {
    const std::optional<int> free = knownFreePlaces(offer, settings, today);
    if (!free) {
        return PartTextsWords::tr("Free places are not known: half the points.");
    }
    return PartTextsWords::tr("%n free place(s).", nullptr, *free);
}

QString freshnessText(const OfferTraits& offer, QDate today) {
    if (!offer.checkedOn.isValid()) {
        return PartTextsWords::tr("Never checked.");
    }
    const auto days = static_cast<int>(offer.checkedOn.daysTo(today));
    if (days <= 0) {
        return PartTextsWords::tr("Checked today.");
    }
    return PartTextsWords::tr("Checked %n day(s) ago.", nullptr, days);
}

QString attendanceText(const OfferTraits& offer, const MatchSettings& settings) {
    if (!attendanceMayBeShown(offer.attendanceKept, offer.attendanceTotal, settings.smallCell)) {
        return PartTextsWords::tr("Too few appointments here to show: half the points.");
    }
    return PartTextsWords::tr("%1 of %2 appointments here were kept.")
        .arg(formatCount(offer.attendanceKept), formatCount(offer.attendanceTotal));
}

QString feeText(const OfferTraits& offer) {
    if (!offer.fee) {
        return PartTextsWords::tr("The price is not known: half the points.");
    }
    return offer.fee->minor == 0 ? PartTextsWords::tr("Free of charge.")
                                 : PartTextsWords::tr("%1 each time.").arg(formatMoney(*offer.fee, Decimals::WhenNeeded));
}

} // namespace

QString partTitle(PartId id) {
    switch (id) {
    case PartId::Need: return PartTextsWords::tr("Needs");
    case PartId::Times: return PartTextsWords::tr("Own times");
    case PartId::Distance: return PartTextsWords::tr("Nearness");
    case PartId::Places: return PartTextsWords::tr("Free places");
    case PartId::Freshness: return PartTextsWords::tr("Last checked");
    case PartId::Attendance: return PartTextsWords::tr("Attendance here");
    case PartId::Fee: break;
    }
    return PartTextsWords::tr("Price");
}

QString describe(PartId id, const Match& match, const OfferTraits& offer, const CitizenTraits& citizen,
                 const MatchSettings& settings, const MatchNames& names, QDate today) {
    switch (id) {
    case PartId::Need: return needText(offer, citizen, names);
    case PartId::Times: return timesText(match, offer, citizen);
    case PartId::Distance: return distanceText(match);
    case PartId::Places: return placesText(offer, settings, today);
    case PartId::Freshness: return freshnessText(offer, today);
    case PartId::Attendance: return attendanceText(offer, settings);
    case PartId::Fee: break;
    }
    return feeText(offer);
}

} // namespace brobygger
