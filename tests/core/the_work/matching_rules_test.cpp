// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/matching_rules.h"

#include "core/matching/match_texts.h"

#include <catch2/catch_test_macros.hpp>
#include <numeric>

using namespace brobygger;

namespace {

const QDate matchDay(2026, 11, 2);

/// An offer that suits everybody: open, free, checked today, with free places, on Wednesday mornings in
/// Grenaa.
OfferTraits openCafe() {
    OfferTraits offer;
    offer.id = 1;
    offer.category = QStringLiteral("community");
    offer.sessions = {{3, QTime(10, 0), QTime(12, 0), 1, false}};
    offer.fee = Money{0};
    offer.capacity = 12;
    offer.freePlaces = 4;
    offer.freePlacesAsOf = matchDay;
    offer.position = LatLon{56.4135, 10.8844};
    offer.checkedOn = matchDay;
    return offer;
}

/// A man of 52 in Grenaa who wishes for company and has time on Wednesday mornings.
CitizenTraits neighbourTraits() {
    CitizenTraits citizen;
    citizen.age = 52;
    citizen.sex = Sex::Male;
    citizen.needs = {QStringLiteral("community")};
    WeekTimes times;
    times.add(3, DayPart::Morning);
    citizen.times = times;
    citizen.maxDistanceKm = 20;
    citizen.position = LatLon{56.4135, 10.8844};
    citizen.municipality = QStringLiteral("0707");
    return citizen;
}

Match match(const OfferTraits& offer, const CitizenTraits& citizen) {
    return matchOffer(offer, citizen, MatchSettings(), matchDay);
}

ConditionState stateOf(ConditionId id, const OfferTraits& offer, const CitizenTraits& citizen) {
    return match(offer, citizen).state(id);
}

} // namespace

TEST_CASE("An offer that suits in every way gets nearly all points and is eligible", "[matching]") {
    const Match found = match(openCafe(), neighbourTraits());
    CHECK(found.eligible == Eligible::Yes);
    CHECK(found.points(PartId::Need) == 40);
    CHECK(found.points(PartId::Times) == 18);
    CHECK(found.points(PartId::Distance) == 16);
    CHECK(found.points(PartId::Attendance) == 2);
    CHECK(found.score == 97);
    CHECK(wouldChange(found).isEmpty());
}

TEST_CASE("The parts add up to the score and the weights to a hundred", "[matching]") {
    const MatchWeights weights;
    CHECK(std::accumulate(weights.points.begin(), weights.points.end(), 0) == 100);
    OfferTraits offer = openCafe();
    offer.fee = Money{3700};
    offer.checkedOn = matchDay.addDays(-200);
    offer.position = LatLon{56.50, 10.70};
    const Match found = match(offer, neighbourTraits());
    CHECK(found.score == std::accumulate(found.parts.begin(), found.parts.end(), 0));
    for (std::size_t i = 0; i < partCount; ++i) {
        CHECK(found.parts[i] >= 0);
        CHECK(found.parts[i] <= weights.points[i]);
    }
}

TEST_CASE("The age limits are both included, and an unknown age is unknown only where there is a limit", "[matching]") {
    OfferTraits offer = openCafe();
    CitizenTraits citizen = neighbourTraits();
    offer.minAge = 52;
    offer.maxAge = 52;
    CHECK(stateOf(ConditionId::Age, offer, citizen) == ConditionState::Met);
    citizen.age = 53;
    CHECK(stateOf(ConditionId::Age, offer, citizen) == ConditionState::NotMet);
    citizen.age = 51;
    CHECK(stateOf(ConditionId::Age, offer, citizen) == ConditionState::NotMet);
    citizen.age.reset();
    CHECK(match(offer, citizen).eligible == Eligible::Unknown);
    CHECK(match(openCafe(), citizen).eligible == Eligible::Yes);
}

TEST_CASE("A group for women is not for a man and unknown for somebody whose sex is not known", "[matching]") {
    OfferTraits offer = openCafe();
    offer.sexLimit = SexLimit::Women;
    CitizenTraits citizen = neighbourTraits();
    CHECK(stateOf(ConditionId::Sex, offer, citizen) == ConditionState::NotMet);
    citizen.sex = Sex::Female;
    CHECK(stateOf(ConditionId::Sex, offer, citizen) == ConditionState::Met);
    citizen.sex = Sex::Unknown;
    CHECK(stateOf(ConditionId::Sex, offer, citizen) == ConditionState::Unknown);
}

TEST_CASE("A full offer does not fit, an old count of places is unknown, and no stated limit is no obstacle", "[matching]") {
    OfferTraits offer = openCafe();
    offer.freePlaces = 0;
    CHECK(stateOf(ConditionId::Places, offer, neighbourTraits()) == ConditionState::NotMet);
    offer.freePlacesAsOf = matchDay.addDays(-91);
    CHECK(stateOf(ConditionId::Places, offer, neighbourTraits()) == ConditionState::Unknown);
    offer.freePlaces.reset();
    offer.capacity.reset();
    CHECK(stateOf(ConditionId::Places, offer, neighbourTraits()) == ConditionState::Met);
}

TEST_CASE("A wish that was never said limits nothing", "[matching]") {
    OfferTraits offer = openCafe();
    offer.fee = Money{50000};
    offer.position = LatLon{55.67, 12.57};
    offer.sessions = {{6, QTime(20, 0), QTime(22, 0), 1, false}};
    CitizenTraits citizen = neighbourTraits();
    CHECK(stateOf(ConditionId::Times, offer, citizen) == ConditionState::NotMet);
    CHECK(stateOf(ConditionId::Distance, offer, citizen) == ConditionState::NotMet);
    citizen.times.reset();
    citizen.maxDistanceKm.reset();
    CHECK(match(offer, citizen).eligible == Eligible::Yes);
    citizen.maxFee = Money{5000};
    CHECK(stateOf(ConditionId::Fee, offer, citizen) == ConditionState::NotMet);
    offer.fee.reset();
    CHECK(stateOf(ConditionId::Fee, offer, citizen) == ConditionState::Unknown);
}

TEST_CASE("A lift turns an offer green that is too far to walk to", "[matching]") {
    OfferTraits offer = openCafe();
    offer.position = LatLon{56.4956, 10.6787};
    CitizenTraits citizen = neighbourTraits();
    citizen.maxDistanceKm.reset();
    citizen.transport = TravelMode::Walks;
    const Match tooFar = match(offer, citizen);
    CHECK(tooFar.eligible == Eligible::No);
    CHECK(wouldChange(tooFar) == QList<ConditionId>{ConditionId::Distance});
    citizen.transport = TravelMode::Lift;
    CHECK(match(offer, citizen).eligible == Eligible::Yes);
}

TEST_CASE("The distance the citizen named counts, also for somebody who walks", "[matching]") {
    OfferTraits offer = openCafe();
    offer.position = LatLon{56.4956, 10.6787}; // 16 km off
    CitizenTraits citizen = neighbourTraits();
    citizen.maxDistanceKm = 20;
    citizen.transport = TravelMode::Walks;
    CHECK(stateOf(ConditionId::Distance, offer, citizen) == ConditionState::Met);
    const ConditionText said = describe(ConditionId::Distance, offer, citizen, MatchSettings(), MatchNames(), matchDay);
    CHECK(said.citizenValue.contains(QStringLiteral("20 km")));
    CHECK(said.citizenValue.contains(QStringLiteral("3 km"))); // what is usual stands beside it
    citizen.maxDistanceKm = 10;
    CHECK(stateOf(ConditionId::Distance, offer, citizen) == ConditionState::NotMet);
}

TEST_CASE("An offer that serves none of the needs never fits and stands last", "[matching]") {
    OfferTraits other = openCafe();
    other.id = 2;
    other.category = QStringLiteral("digital");
    OfferTraits full = openCafe();
    full.id = 3;
    full.freePlaces = 0;
    full.checkedOn = QDate();
    const Match found = match(other, neighbourTraits());
    CHECK(found.eligible == Eligible::No);
    CHECK(found.state(ConditionId::Need) == ConditionState::NotMet);
    CHECK(wouldChange(found).isEmpty());
    const QList<OfferTraits> offers{other, full, openCafe()};
    QList<qint64> order;
    for (const Match& ranked : rankOffers(offers, neighbourTraits(), MatchSettings(), matchDay)) {
        order.append(offers.at(ranked.offer).id);
    }
    CHECK(order == QList<qint64>{1, 3, 2});
    CitizenTraits nobodyAsked = neighbourTraits();
    nobodyAsked.needs.clear();
    CHECK(match(other, nobodyAsked).eligible == Eligible::Yes);
}

TEST_CASE("Needs that no open offer serves are told", "[matching]") {
    OfferTraits closed = openCafe();
    closed.category = QStringLiteral("grief_crisis");
    closed.active = false;
    OfferTraits cafe = openCafe();
    cafe.needsServed = {QStringLiteral("food")};
    CitizenTraits citizen = neighbourTraits();
    citizen.needs = {QStringLiteral("grief_crisis"), QStringLiteral("community"), QStringLiteral("food"),
                     QStringLiteral("finances")};
    CHECK(unservedNeeds({closed, cafe}, citizen) == QStringList{QStringLiteral("grief_crisis"), QStringLiteral("finances")});
    CHECK(unservedNeeds({}, CitizenTraits()).isEmpty());
}

TEST_CASE("Somebody who needs a companion fits where one is welcome and found", "[matching]") {
    OfferTraits offer = openCafe();
    CitizenTraits citizen = neighbourTraits();
    citizen.needsCompanion = true;
    CHECK(stateOf(ConditionId::Companion, offer, citizen) == ConditionState::Unknown);
    offer.companionWelcome = true;
    CHECK(stateOf(ConditionId::Companion, offer, citizen) == ConditionState::Met);
    citizen.companionFound = false;
    const Match alone = match(offer, citizen);
    CHECK(wouldChange(alone) == QList<ConditionId>{ConditionId::Companion});
    CHECK(changeText(ConditionId::Companion, offer, citizen) == QStringLiteral("A companion is found."));
    citizen.companionFound = true;
    offer.companionWelcome = false;
    CHECK(stateOf(ConditionId::Companion, offer, citizen) == ConditionState::NotMet);
}

TEST_CASE("Wheelchair and language are asked of the offer only when the citizen needs them", "[matching]") {
    OfferTraits offer = openCafe();
    CitizenTraits citizen = neighbourTraits();
    citizen.needsWheelchair = true;
    citizen.language = QStringLiteral("ar");
    CHECK(stateOf(ConditionId::Wheelchair, offer, citizen) == ConditionState::Unknown);
    CHECK(stateOf(ConditionId::Language, offer, citizen) == ConditionState::Unknown);
    offer.wheelchair = false;
    offer.languages = {QStringLiteral("da"), QStringLiteral("en")};
    CHECK(stateOf(ConditionId::Wheelchair, offer, citizen) == ConditionState::NotMet);
    CHECK(stateOf(ConditionId::Language, offer, citizen) == ConditionState::NotMet);
    CHECK(match(offer, neighbourTraits()).eligible == Eligible::Yes);
}

TEST_CASE("After a decline the offer is parked until its day, or until it is assessed again", "[matching]") {
    OfferTraits offer = openCafe();
    offer.parkedUntil = matchDay.addDays(1);
    CHECK(stateOf(ConditionId::Parked, offer, neighbourTraits()) == ConditionState::NotMet);
    offer.parkedUntil = matchDay;
    CHECK(stateOf(ConditionId::Parked, offer, neighbourTraits()) == ConditionState::Met);
    offer.parkedOpen = true;
    CHECK(stateOf(ConditionId::Parked, offer, neighbourTraits()) == ConditionState::NotMet);
}

TEST_CASE("A closed offer, a lapsed agreement and another municipality cannot be changed by anybody", "[matching]") {
    OfferTraits closed = openCafe();
    closed.active = false;
    closed.freePlaces = 0;
    CHECK(match(closed, neighbourTraits()).eligible == Eligible::No);
    CHECK(wouldChange(match(closed, neighbourTraits())).isEmpty());
    OfferTraits lapsed = openCafe();
    lapsed.agreementTo = matchDay.addDays(-1);
    CHECK(stateOf(ConditionId::Agreement, lapsed, neighbourTraits()) == ConditionState::NotMet);
    lapsed.agreementTo = matchDay;
    CHECK(stateOf(ConditionId::Agreement, lapsed, neighbourTraits()) == ConditionState::Met);
    OfferTraits elsewhere = openCafe();
    elsewhere.municipalities = {QStringLiteral("0730")};
    CHECK(stateOf(ConditionId::Residence, elsewhere, neighbourTraits()) == ConditionState::NotMet);
}

TEST_CASE("Attendance is shown and counts only when no count is between one and four", "[matching]") {
    CHECK(attendanceMayBeShown(12, 12, 5));
    CHECK(attendanceMayBeShown(10, 15, 5));
    CHECK_FALSE(attendanceMayBeShown(10, 12, 5));
    CHECK_FALSE(attendanceMayBeShown(4, 9, 5));
    CHECK_FALSE(attendanceMayBeShown(4, 4, 5));
    CHECK_FALSE(attendanceMayBeShown(0, 0, 5));
    OfferTraits offer = openCafe();
    offer.attendanceKept = 12;
    offer.attendanceTotal = 12;
    CHECK(match(offer, neighbourTraits()).points(PartId::Attendance) == 5);
    offer.attendanceTotal = 14;
    CHECK(match(offer, neighbourTraits()).points(PartId::Attendance) == 2);
    const QString text = describe(PartId::Attendance, match(offer, neighbourTraits()), offer, neighbourTraits(),
                                  MatchSettings(), MatchNames(), matchDay);
    CHECK_FALSE(text.contains(QStringLiteral("12")));
}

TEST_CASE("Eligible offers stand first by score, then those to ask, then the others", "[matching]") {
    OfferTraits full = openCafe();
    full.id = 2;
    full.freePlaces = 0;
    OfferTraits unknown = openCafe();
    unknown.id = 3;
    unknown.freePlacesAsOf = QDate();
    OfferTraits unwished = openCafe();
    unwished.id = 4;
    unwished.category = QStringLiteral("digital");
    OfferTraits twin = openCafe();
    twin.id = 5;
    const QList<OfferTraits> offers{full, unknown, unwished, twin, openCafe()};
    QList<qint64> order;
    const QList<Match> matches = rankOffers(offers, neighbourTraits(), MatchSettings(), matchDay);
    for (const Match& found : matches) {
        order.append(offers.at(found.offer).id);
    }
    CHECK(order == QList<qint64>{1, 5, 3, 2, 4});
    CHECK(obstacles(matches) == QList<Obstacle>{{ConditionId::Need, 1}, {ConditionId::Places, 1}});
}

TEST_CASE("An offer that only serves the need besides gets fewer points than one of its kind", "[matching]") {
    OfferTraits offer = openCafe();
    offer.category = QStringLiteral("food");
    CHECK(match(offer, neighbourTraits()).points(PartId::Need) == 0);
    offer.needsServed = {QStringLiteral("community")};
    CHECK(match(offer, neighbourTraits()).points(PartId::Need) == 30);
    CitizenTraits silent = neighbourTraits();
    silent.needs.clear();
    CHECK(match(offer, silent).points(PartId::Need) == 0);
}

TEST_CASE("A need that nobody named gives no points and is not told as served", "[matching]") {
    CitizenTraits silent = neighbourTraits();
    silent.needs.clear();
    const Match found = match(openCafe(), silent);
    CHECK(found.eligible == Eligible::Yes);
    CHECK(found.points(PartId::Need) == 0);
    CHECK_FALSE(isWorthTelling(ConditionId::Need, found, openCafe(), silent));
    CHECK(isWorthTelling(ConditionId::Need, match(openCafe(), neighbourTraits()), openCafe(), neighbourTraits()));
}

TEST_CASE("Kilometres have a decimal only where there is one", "[matching]") {
    CHECK(kilometres(15) == QStringLiteral("15 km"));
    CHECK(kilometres(2.5) == QStringLiteral("2,5 km"));
    CHECK(kilometres(14.97) == QStringLiteral("15 km"));
    CHECK(kilometres(0) == QStringLiteral("0 km"));
}

TEST_CASE("A fortnightly Thursday outside school holidays can be said", "[matching]") {
    const QString text = sessionText({4, QTime(17, 0), QTime(19, 30), 2, true});
    CHECK(text == QStringLiteral("Thursday 17.00–19.30, every 2 weeks, outside school holidays"));
}

TEST_CASE("Every condition and every part can be described with both values", "[matching]") {
    OfferTraits offer = openCafe();
    offer.minAge = 18;
    MatchNames names;
    names.categories.insert(QStringLiteral("community"), QStringLiteral("Fællesskab og samvær"));
    const MatchSettings settings;
    const ConditionText age = describe(ConditionId::Age, offer, neighbourTraits(), settings, names, matchDay);
    CHECK(age.offerValue == QStringLiteral("from 18 years"));
    CHECK(age.citizenValue == QStringLiteral("52 years"));
    QStringList ids;
    for (std::size_t i = 0; i < conditionCount; ++i) {
        const auto id = static_cast<ConditionId>(i);
        const ConditionText text = describe(id, offer, neighbourTraits(), settings, names, matchDay);
        ids.append(conditionIdText(id));
        CHECK_FALSE(text.title.isEmpty());
        CHECK_FALSE((text.offerValue + text.citizenValue).isEmpty());
    }
    CHECK(ids.removeDuplicates() == 0);
    const Match found = match(offer, neighbourTraits());
    for (std::size_t i = 0; i < partCount; ++i) {
        const auto id = static_cast<PartId>(i);
        CHECK_FALSE(partTitle(id).isEmpty());
        CHECK_FALSE(describe(id, found, offer, neighbourTraits(), settings, names, matchDay).isEmpty());
    }
    CHECK(describe(PartId::Need, found, offer, neighbourTraits(), settings, names, matchDay)
              .contains(QStringLiteral("Fællesskab og samvær")));
}

TEST_CASE("A citizen's own times survive being stored as words", "[matching]") {
    WeekTimes times;
    times.add(1, DayPart::Morning);
    times.add(7, DayPart::Evening);
    CHECK(weekTimesText(times) == QStringLiteral("mon_morning,sun_evening"));
    CHECK(weekTimesFromText(QStringLiteral("sun_evening,mon_morning,nonsense")) == times);
    CHECK(weekTimesFromText(QString()).isEmpty());
}
