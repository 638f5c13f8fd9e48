// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appointments/appointment_store.h"
#include "core/matching/match_store.h"
#include "core/matching/wish_rules.h"
#include "core/settings/small_cells.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

OfferId anOffer(Workspace& workspace, const char* name, const char* category, const char* schedule,
                const char* postcode = "8500") {
    Offer offer;
    offer.name = QString::fromUtf8(name);
    offer.category = QLatin1String(category);
    offer.scheduleText = QString::fromUtf8(schedule);
    offer.postcode = QLatin1String(postcode);
    offer.fee = Money{2000};
    offer.checkedOn = QDate(2026, 10, 20);
    return *workspace.offers.add(offer);
}

CitizenWish wishFor(CitizenId citizen, const char* need) {
    CitizenWish wish;
    wish.citizen = citizen;
    wish.needs = {QLatin1String(need)};
    return wish;
}

/// So many days ago the citizen came to an appointment at the offer.
void attended(Workspace& workspace, CitizenId citizen, OfferId offer, int daysAgo) {
    Appointment appointment;
    appointment.citizen = citizen;
    appointment.sector = QStringLiteral("offer");
    appointment.offer = offer;
    appointment.startsAt = QDateTime(workspace.clock.today().addDays(-daysAgo), QTime(12, 0));
    const auto id = workspace.appointments.book(appointment);
    REQUIRE(id);
    REQUIRE(workspace.appointments.recordOutcome(*id, {outcome::attended, {}, {}, {}}));
}

OfferId firstOf(const MatchList& list) { return list.id(list.matches.first()); }

} // namespace

TEST_CASE("A wish comes back as it was saved, every field of it, and can be taken back", "[matching]") {
    TestFile file;
    Matching& matching = file.workspace().matching;
    CitizenWish wish;
    wish.citizen = aCitizen(file.workspace()).id;
    CHECK(matching.wish(wish.citizen) == wish);
    const CitizenWish unasked = wish;
    wish.words = QStringLiteral("Noget at stå op til. Ikke for mange mennesker.");
    wish.needs = {QStringLiteral("community"), QStringLiteral("movement")};
    wish.ownTimes = WeekTimes();
    wish.ownTimes->add(2, DayPart::Morning);
    wish.maxDistanceKm = 12.5;
    wish.maxFee = Money{5000};
    wish.transport = QStringLiteral("public");
    wish.needsCompanion = true;
    wish.needsWheelchair = false;
    auto undo = matching.saveWish(wish);
    REQUIRE(undo);
    CHECK(matching.wish(wish.citizen) == wish);
    REQUIRE((*undo)());
    CHECK(matching.wish(wish.citizen) == unasked);
    undo = matching.saveWish(wish);
    REQUIRE(undo);
    CitizenWish later = wish;
    later.words = QStringLiteral("Helst om formiddagen.");
    const auto changes = [&file] {
        return file.workspace().session.database().number(
            "SELECT count(*) FROM audit WHERE kind = 'wish' AND action = 'changed'");
    };
    const qint64 before = changes();
    REQUIRE(matching.saveWish(later));
    CHECK(changes() == before + 1); // only the words
    CHECK_FALSE((*undo)());
    CHECK(matching.wish(wish.citizen) == later);
    wish.maxDistanceKm = -1.0;
    CHECK(!matching.saveWish(wish));
}

TEST_CASE("The list moves when the wish, the offer or the citizen changes", "[matching]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    const OfferId food = anOffer(workspace, "Fællesspisning", "food", "torsdag kl. 12-14");
    const OfferId walk = anOffer(workspace, "Gåhold", "movement", "tirsdag kl. 10-11");
    REQUIRE(workspace.matching.saveWish(wishFor(citizen.id, "food")));
    CHECK(firstOf(workspace.matching.forCitizen(citizen.id)) == food);
    REQUIRE(workspace.matching.saveWish(wishFor(citizen.id, "movement")));
    CHECK(firstOf(workspace.matching.forCitizen(citizen.id)) == walk);

    CitizenWish mornings = wishFor(citizen.id, "food");
    mornings.ownTimes = WeekTimes();
    mornings.ownTimes->add(2, DayPart::Morning);
    REQUIRE(workspace.matching.saveWish(mornings));
    MatchList list = workspace.matching.forCitizen(citizen.id);
    CHECK(list.find(food)->eligible == Eligible::No);
    CHECK(wouldChange(*list.find(food)) == QList<ConditionId>{ConditionId::Times});

    Offer women = *workspace.offers.find(walk);
    women.minAge = 90;
    REQUIRE(workspace.offers.change(women));
    list = workspace.matching.forCitizen(citizen.id);
    CHECK(list.find(walk)->state(ConditionId::Age) == ConditionState::NotMet);
    Citizen older = *workspace.citizens.find(citizen.id);
    older.personNumber.clear();
    older.birthDate = QDate(1930, 1, 1);
    REQUIRE(workspace.citizens.change(older));
    CHECK(workspace.matching.forCitizen(citizen.id).find(walk)->state(ConditionId::Age) == ConditionState::Met);
    CHECK(workspace.matching.head(walk).name == QStringLiteral("Gåhold"));
}

TEST_CASE("What the citizen says in words puts no offer first; only what is ticked does", "[matching]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    const OfferId visitor = anOffer(workspace, "Besøgsven hjemme hos dig", "community", "torsdag kl. 12-14");
    const OfferId walk = anOffer(workspace, "Gåhold", "movement", "tirsdag kl. 10-11");
    CitizenWish wish = wishFor(citizen.id, "movement");
    REQUIRE(workspace.matching.saveWish(wish));
    const int score = workspace.matching.forCitizen(citizen.id).find(walk)->score;
    wish.words = QStringLiteral("Helst noget hjemme hos mig selv.");
    REQUIRE(workspace.matching.saveWish(wish));
    const MatchList list = workspace.matching.forCitizen(citizen.id);
    CHECK(firstOf(list) == walk);
    CHECK(list.find(walk)->score == score);
    CHECK(list.find(visitor)->eligible == Eligible::No);
}

TEST_CASE("Every score is the sum of its parts, and the distance is that between the postcodes", "[matching]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    anOffer(workspace, "Nær", "food", "torsdag kl. 12-14");
    anOffer(workspace, "Fjern", "food", "torsdag kl. 12-14", "9990");
    const MatchList list = workspace.matching.forCitizen(citizen.id);
    REQUIRE(list.matches.size() == 2);
    for (const Match& match : list.matches) {
        int sum = 0;
        for (const int points : match.parts) {
            sum += points;
        }
        CHECK(sum == match.score);
        CHECK(match.distanceKm.has_value());
    }
    CHECK(*list.matches[1].distanceKm > 100);
}

TEST_CASE("An offer that said no is parked for this citizen and comes back when it is assessed again", "[matching]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    const OfferId offer = anOffer(workspace, "Café", "food", "torsdag kl. 12-14");
    OutgoingReferral referral;
    referral.citizen = citizen.id;
    referral.offer = offer;
    const auto drafted = workspace.outgoingReferrals.draft(referral);
    REQUIRE(drafted);
    REQUIRE(workspace.outgoingReferrals.cancel(drafted->id, file.clock.today(), QStringLiteral("citizen_did_not_like")));
    CHECK(workspace.matching.forCitizen(citizen.id).find(offer)->state(ConditionId::Parked) == ConditionState::NotMet);
    REQUIRE(workspace.outgoingReferrals.reassess(drafted->id));
    CHECK(workspace.matching.forCitizen(citizen.id).find(offer)->state(ConditionId::Parked) == ConditionState::Met);
}

TEST_CASE("A direct referral past a condition that is not met needs a reason", "[matching]") {
    Match match;
    match.eligible = Eligible::No;
    CHECK(checkDirectReferral(match, QStringLiteral("  ")).hasErrors());
    CHECK(!checkDirectReferral(match, QStringLiteral("Hun kender stedet")).hasErrors());
    match.eligible = Eligible::Unknown;
    CHECK(!checkDirectReferral(match, {}).hasErrors());
}

TEST_CASE("Appointments at an offer become its attendance, from the size that may be shown", "[matching]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    const OfferId food = anOffer(workspace, "Fællesspisning", "food", "torsdag kl. 12-14");
    REQUIRE(workspace.matching.saveWish(wishFor(citizen.id, "food")));
    const auto points = [&] { return workspace.matching.forCitizen(citizen.id).find(food)->points(PartId::Attendance); };
    const int unknown = points();
    for (int day = 1; day <= 4; ++day) {
        attended(workspace, citizen.id, food, day);
    }
    CHECK(points() == unknown); // four persons' days could be worked out
    attended(workspace, citizen.id, food, 5);
    CHECK(points() > unknown);
}

TEST_CASE("A threshold outside its limits hides attendance as the nearest limit does", "[matching]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    const OfferId food = anOffer(workspace, "Fællesspisning", "food", "torsdag kl. 12-14");
    REQUIRE(workspace.matching.saveWish(wishFor(citizen.id, "food")));
    const auto points = [&] { return workspace.matching.forCitizen(citizen.id).find(food)->points(PartId::Attendance); };
    const int unknown = points();
    workspace.settings.set(smallCellThreshold, 1);
    attended(workspace, citizen.id, food, 1);
    attended(workspace, citizen.id, food, 2);
    CHECK(points() == unknown);
    attended(workspace, citizen.id, food, 3);
    CHECK(points() > unknown);
    workspace.settings.set(smallCellThreshold, 40);
    for (int day = 4; day <= 9; ++day) {
        attended(workspace, citizen.id, food, day);
    }
    CHECK(points() == unknown);
    attended(workspace, citizen.id, food, 10);
    CHECK(points() > unknown);
}

TEST_CASE("Attendance at an offer counts the appointments that the no-show rate counts", "[matching]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    const OfferId food = anOffer(workspace, "Fællesspisning", "food", "torsdag kl. 12-14");
    NoShowFigures figures;
    REQUIRE(workspace.session.write(QStringLiteral("test"), [&](Write& write) -> Result<void> {
        for (const QLatin1String code :
             {outcome::attended, outcome::attendedLate, outcome::noShow, outcome::cancelledInTime, outcome::cancelledLate,
              outcome::cancelledByProvider, outcome::rescheduled, outcome::unknown}) {
            Appointment appointment;
            appointment.id = write.newId<Appointment>();
            appointment.citizen = citizen.id;
            appointment.sector = QStringLiteral("offer");
            appointment.offer = food;
            appointment.startsAt = QDateTime(workspace.clock.today().addDays(-1), QTime(12, 0));
            appointment.outcome = code;
            AppointmentStore(write.database()).insert(write, appointment);
            figures.add(code);
        }
        return {};
    }));
    const CountedShare missed = noShowRate(figures);
    const QList<OfferTraitsRow> offers = MatchStore(workspace.session.database()).offers();
    REQUIRE(offers.size() == 1);
    CHECK(offers.first().traits.attendanceTotal == missed.of);
    CHECK(offers.first().traits.attendanceTotal - offers.first().traits.attendanceKept == missed.count);
}
