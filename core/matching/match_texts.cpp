// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/match_texts.h"

#include "core/base/time/dates.h"
#include "core/matching/match_conditions.h"

#include <QCoreApplication>
#include <cmath>

namespace brobygger {

namespace {

struct MatchTextsWords {
    Q_DECLARE_TR_FUNCTIONS(MatchTexts)
};

QString unknownText() { return MatchTextsWords::tr("not known"); }

QString noLimitText() { return MatchTextsWords::tr("no limit"); }

QString yesNoText(std::optional<bool> answer) {
    if (!answer) {
        return unknownText();
    }
    return *answer ? MatchTextsWords::tr("yes") : MatchTextsWords::tr("no");
}

QString namesOf(const QStringList& ids, const QHash<QString, QString>& names) {
    QStringList list;
    for (const QString& id : ids) {
        list.append(names.value(id, id));
    }
    return list.join(QStringLiteral(", "));
}

QString conditionTitle(ConditionId id) {
    switch (id) {
    case ConditionId::Need: return MatchTextsWords::tr("Need");
    case ConditionId::Active: return MatchTextsWords::tr("The offer is open");
    case ConditionId::Agreement: return MatchTextsWords::tr("Agreement");
    case ConditionId::Parked: return MatchTextsWords::tr("Pause after a decline");
    case ConditionId::Age: return MatchTextsWords::tr("Age");
    case ConditionId::Sex: return MatchTextsWords::tr("Sex");
    case ConditionId::Residence: return MatchTextsWords::tr("Municipality");
    case ConditionId::Places: return MatchTextsWords::tr("Free places");
    case ConditionId::Fee: return MatchTextsWords::tr("Price");
    case ConditionId::Distance: return MatchTextsWords::tr("Distance");
    case ConditionId::Times: return MatchTextsWords::tr("Times");
    case ConditionId::Companion: return MatchTextsWords::tr("Companion");
    case ConditionId::Wheelchair: return MatchTextsWords::tr("Access with a wheelchair");
    case ConditionId::Language: break;
    }
    return MatchTextsWords::tr("Language");
}

QString agreementText(const OfferTraits& offer) {
    if (!offer.agreementFrom && !offer.agreementTo) {
        return MatchTextsWords::tr("no dates agreed");
    }
    return QStringLiteral("%1 – %2")
        .arg(formatDate(offer.agreementFrom.value_or(QDate())), formatDate(offer.agreementTo.value_or(QDate())))
        .trimmed();
}

QString parkedText(const OfferTraits& offer, QDate today) {
    QString text;
    if (offer.parkedOpen) {
        text = MatchTextsWords::tr("out until it is assessed again");
    } else if (offer.parkedUntil.isValid() && today < offer.parkedUntil) {
        text = MatchTextsWords::tr("until %1").arg(formatDate(offer.parkedUntil));
    } else {
        return MatchTextsWords::tr("none");
    }
    return offer.parkedReason.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, offer.parkedReason);
}

QString ageLimitText(const OfferTraits& offer) {
    if (offer.minAge && offer.maxAge) {
        return MatchTextsWords::tr("%1–%2 years").arg(*offer.minAge).arg(*offer.maxAge);
    }
    if (offer.minAge) {
        return MatchTextsWords::tr("from %1 years").arg(*offer.minAge);
    }
    return offer.maxAge ? MatchTextsWords::tr("up to %1 years").arg(*offer.maxAge) : noLimitText();
}

QString sexLimitText(SexLimit limit) {
    switch (limit) {
    case SexLimit::Women: return MatchTextsWords::tr("only women");
    case SexLimit::Men: return MatchTextsWords::tr("only men");
    case SexLimit::None: break;
    }
    return MatchTextsWords::tr("everybody");
}

QString sexText(Sex sex) {
    switch (sex) {
    case Sex::Female: return MatchTextsWords::tr("woman");
    case Sex::Male: return MatchTextsWords::tr("man");
    case Sex::Other: return MatchTextsWords::tr("other");
    case Sex::Unknown: break;
    }
    return unknownText();
}

QString placesText(const OfferTraits& offer) {
    if (!offer.capacity && !offer.freePlaces) {
        return noLimitText();
    }
    if (!offer.freePlaces) {
        return unknownText();
    }
    return offer.freePlacesAsOf.isValid()
               ? MatchTextsWords::tr("%1 (on %2)").arg(*offer.freePlaces).arg(formatDate(offer.freePlacesAsOf))
               : QString::number(*offer.freePlaces);
}

QString feeText(std::optional<Money> fee) {
    if (!fee) {
        return unknownText();
    }
    return fee->minor == 0 ? MatchTextsWords::tr("free of charge") : formatMoney(*fee, Decimals::WhenNeeded);
}

QString travelText(TravelMode mode) {
    switch (mode) {
    case TravelMode::Drives: return MatchTextsWords::tr("drives");
    case TravelMode::Public: return MatchTextsWords::tr("by bus and train");
    case TravelMode::Walks: return MatchTextsWords::tr("walks or cycles");
    case TravelMode::Lift: return MatchTextsWords::tr("gets a lift");
    case TravelMode::Unknown: break;
    }
    return {};
}

QString distanceOfferText(const OfferTraits& offer, const CitizenTraits& citizen) {
    return offer.position && citizen.position ? kilometres(distanceKm(*offer.position, *citizen.position)) : unknownText();
}

/// "at most 10 km, walks or cycles (usually 3 km)": the named distance counts, and what is usual stands beside it.
QString distanceWishText(const CitizenTraits& citizen, const MatchSettings& settings) {
    const std::optional<double> limit = distanceLimitKm(citizen, settings);
    const std::optional<double> usual = usualDistanceKm(citizen.transport, settings);
    QStringList texts{limit ? MatchTextsWords::tr("at most %1").arg(kilometres(*limit)) : noLimitText()};
    if (citizen.transport != TravelMode::Unknown) {
        texts.append(usual && usual != limit
                         ? MatchTextsWords::tr("%1 (usually at most %2)").arg(travelText(citizen.transport), kilometres(*usual))
                         : travelText(citizen.transport));
    }
    return texts.join(QStringLiteral(", "));
}

QString needsOfferText(const OfferTraits& offer, const MatchNames& names) {
    QStringList kinds{offer.category};
    kinds += offer.needsServed;
    kinds.removeAll(QString());
    kinds.removeDuplicates();
    return kinds.isEmpty() ? unknownText() : namesOf(kinds, names.categories);
}

QString sessionsText(const QList<WeeklySession>& sessions) {
    QStringList texts;
    for (const WeeklySession& session : sessions) {
        texts.append(sessionText(session));
    }
    return texts.isEmpty() ? unknownText() : texts.join(QStringLiteral("; "));
}

QString dayPartText(DayPart part) {
    switch (part) {
    case DayPart::Morning: return MatchTextsWords::tr("morning");
    case DayPart::Afternoon: return MatchTextsWords::tr("afternoon");
    case DayPart::Evening: break;
    }
    return MatchTextsWords::tr("evening");
}

QString weekdayText(int weekday) {
    switch (weekday) {
    case 1: return MatchTextsWords::tr("Monday");
    case 2: return MatchTextsWords::tr("Tuesday");
    case 3: return MatchTextsWords::tr("Wednesday");
    case 4: return MatchTextsWords::tr("Thursday");
    case 5: return MatchTextsWords::tr("Friday");
    case 6: return MatchTextsWords::tr("Saturday");
    default: return MatchTextsWords::tr("Sunday");
    }
}

QString ownTimesText(const std::optional<WeekTimes>& times) {
    if (!times || times->isWholeWeek()) {
        return noLimitText();
    }
    QStringList days;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        QStringList parts;
        for (const DayPart part : {DayPart::Morning, DayPart::Afternoon, DayPart::Evening}) {
            if (times->contains(weekday, part)) {
                parts.append(dayPartText(part));
            }
        }
        if (!parts.isEmpty()) {
            days.append(QStringLiteral("%1 %2").arg(weekdayText(weekday), parts.join(QLatin1Char('/'))));
        }
    }
    return days.join(QStringLiteral(", "));
}

QString companionText(const CitizenTraits& citizen) {
    if (!citizen.needsCompanion) {
        return MatchTextsWords::tr("not needed");
    }
    return citizen.companionFound.value_or(true) ? MatchTextsWords::tr("needed the first times")
                                                 : MatchTextsWords::tr("needed, but nobody is found");
}

} // namespace

ConditionText describe(ConditionId id, const OfferTraits& offer, const CitizenTraits& citizen, const MatchSettings& settings,
                       const MatchNames& names, QDate today) {
    const QString title = conditionTitle(id);
    switch (id) {
    case ConditionId::Need:
        return {title, needsOfferText(offer, names),
                citizen.needs.isEmpty() ? MatchTextsWords::tr("not asked") : namesOf(citizen.needs, names.categories)};
    case ConditionId::Active: return {title, yesNoText(offer.active), {}};
    case ConditionId::Agreement: return {title, agreementText(offer), formatDate(today)};
    case ConditionId::Parked: return {title, {}, parkedText(offer, today)};
    case ConditionId::Age:
        return {title, ageLimitText(offer), citizen.age ? MatchTextsWords::tr("%1 years").arg(*citizen.age) : unknownText()};
    case ConditionId::Sex: return {title, sexLimitText(offer.sexLimit), sexText(citizen.sex)};
    case ConditionId::Residence:
        return {title, offer.municipalities.isEmpty() ? noLimitText() : namesOf(offer.municipalities, names.municipalities),
                citizen.municipality.isEmpty() ? unknownText() : namesOf({citizen.municipality}, names.municipalities)};
    case ConditionId::Places: return {title, placesText(offer), {}};
    case ConditionId::Fee:
        return {title, feeText(offer.fee),
                citizen.maxFee ? MatchTextsWords::tr("at most %1").arg(feeText(citizen.maxFee)) : noLimitText()};
    case ConditionId::Distance: return {title, distanceOfferText(offer, citizen), distanceWishText(citizen, settings)};
    case ConditionId::Times: return {title, sessionsText(offer.sessions), ownTimesText(citizen.times)};
    case ConditionId::Companion:
        return {title, MatchTextsWords::tr("welcome: %1").arg(yesNoText(offer.companionWelcome)), companionText(citizen)};
    case ConditionId::Wheelchair:
        return {title, yesNoText(offer.wheelchair),
                citizen.needsWheelchair ? MatchTextsWords::tr("needed") : MatchTextsWords::tr("not needed")};
    case ConditionId::Language: break;
    }
    return {title, offer.languages.isEmpty() ? unknownText() : offer.languages.join(QStringLiteral(", ")),
            citizen.language.isEmpty() ? QStringLiteral("da") : citizen.language};
}

bool isWorthTelling(ConditionId id, const Match& match, const OfferTraits& offer, const CitizenTraits& citizen) {
    if (match.state(id) != ConditionState::Met) {
        return true;
    }
    switch (id) {
    case ConditionId::Need: return !citizen.needs.isEmpty(); // nothing is served that nobody asked for
    case ConditionId::Times:
    case ConditionId::Distance:
    case ConditionId::Places:
    case ConditionId::Fee: return true; // they give points
    case ConditionId::Age: return offer.minAge || offer.maxAge;
    case ConditionId::Sex: return offer.sexLimit != SexLimit::None;
    case ConditionId::Residence: return !offer.municipalities.isEmpty();
    case ConditionId::Companion: return citizen.needsCompanion;
    case ConditionId::Wheelchair: return citizen.needsWheelchair;
    case ConditionId::Language: return !citizen.language.isEmpty() && citizen.language != QLatin1String("da");
    case ConditionId::Active:
    case ConditionId::Agreement:
    case ConditionId::Parked: break;
    }
    return false;
}

QString changeText(ConditionId id, const OfferTraits& offer, const CitizenTraits& citizen) {
    switch (id) {
    case ConditionId::Parked:
        return offer.parkedOpen ? MatchTextsWords::tr("It is assessed again.")
                                : MatchTextsWords::tr("The pause ends on %1.").arg(formatDate(offer.parkedUntil));
    case ConditionId::Places: return MatchTextsWords::tr("A place becomes free.");
    case ConditionId::Fee: return MatchTextsWords::tr("Somebody else pays.");
    case ConditionId::Distance: return MatchTextsWords::tr("The citizen gets a lift.");
    case ConditionId::Times: return MatchTextsWords::tr("Another time is possible.");
    case ConditionId::Companion:
        return citizen.companionFound.value_or(true) ? MatchTextsWords::tr("The offer welcomes a companion.")
                                                     : MatchTextsWords::tr("A companion is found.");
    case ConditionId::Wheelchair: return MatchTextsWords::tr("Access with a wheelchair is arranged.");
    case ConditionId::Language: return MatchTextsWords::tr("An interpreter comes along.");
    case ConditionId::Need:
    case ConditionId::Active:
    case ConditionId::Agreement:
    case ConditionId::Age:
    case ConditionId::Sex:
    case ConditionId::Residence: break;
    }
    return {};
}

QString eligibleLabel(Eligible eligible) {
    switch (eligible) {
    case Eligible::Yes: return MatchTextsWords::tr("Fits");
    case Eligible::No: return MatchTextsWords::tr("Does not fit");
    case Eligible::Unknown: break;
    }
    return MatchTextsWords::tr("Ask first");
}

QString kilometres(double km) {
    const double shown = std::round(km * 10) / 10;
    return MatchTextsWords::tr("%1 km").arg(formatDecimal(shown, shown == std::round(shown) ? 0 : 1));
}

QString sessionText(const WeeklySession& session) {
    QStringList texts{MatchTextsWords::tr("%1 %2–%3", "weekday and times")
                          .arg(weekdayText(session.weekday), formatTime(session.start), formatTime(session.end))};
    if (session.everyWeeks > 1) {
        texts.append(MatchTextsWords::tr("every %1 weeks").arg(session.everyWeeks));
    }
    if (session.outsideSchoolHolidays) {
        texts.append(MatchTextsWords::tr("outside school holidays"));
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace brobygger
