// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offers/offer.h"
#include "core/referrals/outgoing_store.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace brobygger;

namespace {
OfferId anOffer(Workspace& workspace) {
    Offer offer;
    offer.name = QStringLiteral("Gåfællesskab (eksempel)");
    const auto id = workspace.offers.add(offer);
    REQUIRE(id);
    return *id;
}

OutgoingReferralId aDraft(Workspace& workspace) {
    OutgoingReferral referral;
    referral.citizen = aCitizen(workspace).id;
    referral.offer = anOffer(workspace);
    const auto drafted = workspace.outgoingReferrals.draft(referral);
    REQUIRE(drafted);
    return drafted->id;
}
} // namespace

TEST_CASE("A referral to an offer comes back from the file with every field as entered", "[referrals]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    OutgoingReferral referral;
    referral.citizen = aCitizen(workspace).id;
    referral.course = *workspace.courses.open(referral.citizen, file.clock.today());
    referral.offer = anOffer(workspace);
    referral.state = OutgoingState::DeclinedByOffer;
    referral.wish = QStringLiteral("vil gerne gå ture");
    referral.practical = QStringLiteral("kan ikke cykle");
    referral.companion = QStringLiteral("frivillig");
    referral.score = 73;
    referral.directReason = QStringLiteral("borgeren kender stedet");
    referral.endReason = QStringLiteral("full");
    referral.parkedUntil = QDate(2027, 1, 1);
    referral.isOutUntilReassessed = true;
    referral.draftedOn = QDate(2026, 10, 1);
    referral.sentOn = QDate(2026, 10, 2);
    referral.sentVia = QStringLiteral("letter");
    referral.sentReason = QStringLiteral("aftalt i telefonen");
    referral.answeredOn = QDate(2026, 10, 3);
    referral.answer = OfferAnswer::No;
    referral.startedOn = QDate(2026, 10, 4);
    referral.endedOn = QDate(2026, 10, 5);
    referral.handedOverTo = QStringLiteral("Sundhedscenteret");
    REQUIRE(workspace.session.write(QStringLiteral("test"), [&](Write& write) -> Result<void> {
        referral.id = write.newId<OutgoingReferral>();
        OutgoingStore(write.database()).insert(write, referral);
        return {};
    }));
    CHECK(workspace.outgoingReferrals.find(referral.id) == referral);
}

TEST_CASE("A referral goes draft, sent, accepted, started, completed", "[referrals]") {
    TestFile file;
    OutgoingReferrals& referrals = file.workspace().outgoingReferrals;
    const OutgoingReferralId id = aDraft(file.workspace());
    const QDate today = file.clock.today();
    REQUIRE(referrals.send(id, today, QStringLiteral("letter"), QStringLiteral("aftalt mundtligt")));
    REQUIRE(referrals.accept(id, today));
    REQUIRE(referrals.start(id, today));
    REQUIRE(referrals.complete(id, today));
    CHECK(referrals.find(id)->state == OutgoingState::Completed);
    CHECK(referrals.find(id)->endedOn == today);
}

TEST_CASE("Every forbidden jump of a referral is refused with a sentence", "[referrals]") {
    using enum OutgoingStep;
    using S = OutgoingState;
    const QMap<S, QList<OutgoingStep>> allowed{{S::Draft, {Send, Cancel}},
                                               {S::Sent, {Accept, Decline, Cancel, OutgoingStep::NoReply}},
                                               {S::Accepted, {Start, Decline, Cancel}},
                                               {S::Started, {Complete, Cancel}}};
    for (const S state :
         {S::Draft, S::Sent, S::Accepted, S::Started, S::Completed, S::DeclinedByOffer, S::CancelledByCitizen, S::NoReply}) {
        for (const OutgoingStep step : {Send, Accept, Start, Complete, Decline, Cancel, OutgoingStep::NoReply}) {
            const auto result = next(state, step);
            CHECK(bool(result) == allowed.value(state).contains(step));
            if (!result) {
                CHECK(result.error().kind == ErrorKind::Conflict);
                CHECK_FALSE(result.error().message.isEmpty());
            }
        }
    }
}

TEST_CASE("A draft cannot be accepted before it is sent, and stays a draft", "[referrals]") {
    TestFile file;
    OutgoingReferrals& referrals = file.workspace().outgoingReferrals;
    const OutgoingReferralId id = aDraft(file.workspace());
    CHECK(referrals.accept(id, file.clock.today()).error().kind == ErrorKind::Conflict);
    CHECK(referrals.send(id, file.clock.today(), {}).error().kind == ErrorKind::Invalid);
    CHECK(referrals.send(id, file.clock.today().addDays(1), QStringLiteral("letter"), QStringLiteral("aftalt mundtligt"))
              .error()
              .kind == ErrorKind::Invalid);
    CHECK(referrals.find(id)->state == OutgoingState::Draft);
}

TEST_CASE("A reason for no has a consequence: parked, out until reassessed, or none", "[referrals]") {
    CHECK(consequenceOf(QStringLiteral("park_days:60")) == DeclineConsequence{60, false});
    CHECK(consequenceOf(QStringLiteral("out_until_reassessed")) == DeclineConsequence{0, true});
    CHECK(consequenceOf(QStringLiteral("none")) == DeclineConsequence{});

    TestFile file;
    OutgoingReferrals& referrals = file.workspace().outgoingReferrals;
    const OutgoingReferralId id = aDraft(file.workspace());
    const QDate today = file.clock.today();
    REQUIRE(referrals.send(id, today, QStringLiteral("phone"), QStringLiteral("aftalt mundtligt")));

    SECTION("A full offer is parked for 60 days") {
        REQUIRE(referrals.decline(id, today, QStringLiteral("full")));
        CHECK(referrals.find(id)->state == OutgoingState::DeclinedByOffer);
        CHECK(referrals.find(id)->parkedUntil == today.addDays(60));
        REQUIRE(referrals.reassess(id));
        CHECK_FALSE(referrals.find(id)->parkedUntil.isValid());
    }
    SECTION("What was nothing for the citizen is out until reassessed") {
        const auto undo = referrals.cancel(id, today, QStringLiteral("citizen_did_not_like"));
        REQUIRE(undo);
        CHECK(referrals.find(id)->state == OutgoingState::CancelledByCitizen);
        CHECK(referrals.find(id)->isOutUntilReassessed);
        REQUIRE((*undo)());
        CHECK(referrals.find(id)->state == OutgoingState::Sent);
        CHECK_FALSE(referrals.find(id)->isOutUntilReassessed);
    }
    SECTION("No reply has none") {
        REQUIRE(referrals.noReply(id, today));
        CHECK(referrals.find(id)->state == OutgoingState::NoReply);
        CHECK(referrals.find(id)->endReason == QStringLiteral("no_reply"));
        CHECK_FALSE(referrals.find(id)->parkedUntil.isValid());
    }
    SECTION("A refusal without a reason is not taken") {
        CHECK(referrals.decline(id, today, {}).error().kind == ErrorKind::Invalid);
    }
}

TEST_CASE("An offer that has not answered for two weeks is on the list, one more day is overdue", "[referrals]") {
    TestFile file;
    OutgoingReferrals& referrals = file.workspace().outgoingReferrals;
    const OutgoingReferralId id = aDraft(file.workspace());
    const QDate sent = file.clock.today();
    REQUIRE(referrals.send(id, sent, QStringLiteral("letter"), QStringLiteral("aftalt mundtligt")));
    const auto waiting = [&](QDate on) { return file.workspace().agenda.count(AgendaKind::NoReply, on).total; };
    CHECK(waiting(sent.addDays(13)) == 0);
    CHECK(waiting(sent.addDays(14)) == 1);
    const OutgoingReferral referral = *referrals.find(id);
    CHECK(daysWithoutReply(referral, sent.addDays(14)) == 14);
    CHECK(dueOn(referral, 14) == sent.addDays(14));
    CHECK(dueState(dueOn(referral, 14), sent.addDays(14)) == DueState::Due);
    CHECK(dueState(dueOn(referral, 14), sent.addDays(15)) == DueState::Overdue);
    REQUIRE(referrals.accept(id, sent));
    CHECK(waiting(sent.addDays(14)) == 0);
    CHECK_FALSE(dueOn(*referrals.find(id), 14).isValid());
}

TEST_CASE("A draft is to be sent within two days; what others follow is due no more", "[referrals]") {
    OutgoingReferral referral;
    referral.draftedOn = QDate(2026, 11, 2);
    CHECK(dueOn(referral, 14) == QDate(2026, 11, 4));
    referral.handedOverTo = QStringLiteral("Sundhedsafdelingen");
    CHECK_FALSE(dueOn(referral, 14).isValid());
}

TEST_CASE("A draft that is not needed is deleted and can be had back; one that has been sent stays", "[referrals]") {
    TestFile file;
    OutgoingReferrals& referrals = file.workspace().outgoingReferrals;
    const OutgoingReferralId id = aDraft(file.workspace());
    const OutgoingReferral draft = *referrals.find(id);
    CHECK(referrals.draft(draft).error().kind == ErrorKind::Conflict); // one draft an offer is enough
    const auto undo = referrals.discard(id);
    REQUIRE(undo);
    CHECK_FALSE(referrals.find(id));
    REQUIRE((*undo)());
    CHECK(referrals.find(id) == draft);
    REQUIRE(referrals.send(id, file.clock.today(), QStringLiteral("letter"), QStringLiteral("aftalt mundtligt")));
    CHECK(referrals.discard(id).error().kind == ErrorKind::Conflict);
}

TEST_CASE("A draft made to the wrong offer is taken back, but not once it has been changed or sent", "[referrals]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    OutgoingReferrals& referrals = workspace.outgoingReferrals;
    OutgoingReferral referral;
    referral.citizen = aCitizen(workspace).id;
    referral.offer = anOffer(workspace);
    const auto drafted = referrals.draft(referral);
    REQUIRE(drafted);
    SECTION("untouched it goes") {
        REQUIRE(drafted->undo());
        CHECK(referrals.forCitizen(referral.citizen).isEmpty());
        CHECK(drafted->undo().error().kind == ErrorKind::NotFound);
    }
    SECTION("changed it stays, until the change is taken back too") {
        OutgoingReferral changed = *referrals.find(drafted->id);
        changed.wish = QStringLiteral("gå ture");
        const auto undoChange = referrals.change(changed);
        REQUIRE(undoChange);
        const auto refused = drafted->undo();
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Conflict);
        CHECK(refused.error().message == QStringLiteral("It has been changed since and can no longer be taken back."));
        CHECK(referrals.find(drafted->id)->wish == QStringLiteral("gå ture"));
        REQUIRE((*undoChange)());
        REQUIRE(drafted->undo());
        CHECK_FALSE(referrals.find(drafted->id));
    }
    SECTION("sent it stays") {
        REQUIRE(referrals.send(drafted->id, file.clock.today(), QStringLiteral("phone"), QStringLiteral("aftalt mundtligt")));
        CHECK(drafted->undo().error().kind == ErrorKind::Conflict);
        CHECK(referrals.find(drafted->id)->state == OutgoingState::Sent);
    }
}

TEST_CASE("An offer the citizen does not want is left out in one step, and taken back in one", "[referrals]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    OutgoingReferrals& referrals = workspace.outgoingReferrals;
    const CitizenId citizen = aCitizen(workspace).id;
    const OfferId offer = anOffer(workspace);
    const auto lines = [&workspace] {
        return workspace.session.database().number("SELECT count(*) FROM audit WHERE kind = 'outgoing_referral'");
    };
    CHECK(referrals.leaveOut(citizen, offer, QString()).error().kind == ErrorKind::Invalid);
    const auto undo = referrals.leaveOut(citizen, offer, QStringLiteral("citizen_did_not_like"));
    REQUIRE(undo);
    const auto rows = referrals.forCitizen(citizen);
    REQUIRE(rows.size() == 1);
    const OutgoingReferral left = rows.first().referral;
    CHECK(left.state == OutgoingState::CancelledByCitizen);
    CHECK(left.endedOn == file.clock.today());
    CHECK(left.endReason == QStringLiteral("citizen_did_not_like"));
    CHECK(left.isOutUntilReassessed);
    CHECK(lines() == 1);
    SECTION("Fortryd leaves nothing behind") {
        REQUIRE((*undo)());
        CHECK(referrals.forCitizen(citizen).isEmpty());
        CHECK(lines() == 2);
    }
    SECTION("assessed again since, it stays") {
        REQUIRE(referrals.reassess(left.id));
        CHECK((*undo)().error().kind == ErrorKind::Conflict);
        CHECK(referrals.forCitizen(citizen).size() == 1);
    }
}

TEST_CASE("Only a draft's words can be changed", "[referrals]") {
    TestFile file;
    OutgoingReferrals& referrals = file.workspace().outgoingReferrals;
    const OutgoingReferralId id = aDraft(file.workspace());
    OutgoingReferral changed = *referrals.find(id);
    changed.wish = QStringLiteral("gå ture");
    REQUIRE(referrals.change(changed));
    CHECK(referrals.find(id)->wish == QStringLiteral("gå ture"));
    REQUIRE(referrals.send(id, file.clock.today(), QStringLiteral("letter"), QStringLiteral("aftalt mundtligt")));
    CHECK(referrals.change(changed).error().kind == ErrorKind::Conflict);
}

TEST_CASE("Closing the course cancels its referral or hands it over, and then it no longer waits", "[referrals]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const auto course = workspace.courses.open(citizen, file.clock.today());
    REQUIRE(course);
    OutgoingReferral referral;
    referral.citizen = citizen;
    referral.offer = anOffer(workspace);
    const OutgoingReferralId id = workspace.outgoingReferrals.draft(referral)->id;
    REQUIRE(
        workspace.outgoingReferrals.send(id, file.clock.today(), QStringLiteral("letter"), QStringLiteral("aftalt mundtligt")));
    CourseClosing closing;
    closing.outcome = QStringLiteral("handed_over");
    closing.wasPlanned = false;
    closing.on = file.clock.today();
    closing.items = workspace.courses.openItems(*course);
    closing.handedOverTo = QStringLiteral("Sundhedscenteret");
    REQUIRE(closing.items.size() == 1);
    const bool handsOver = GENERATE(true, false);
    closing.items[0].decision = handsOver ? OpenItemDecision::HandOver : OpenItemDecision::Cancel;
    REQUIRE(workspace.courses.close(*course, closing));
    CHECK(workspace.outgoingReferrals.find(id)->state == (handsOver ? OutgoingState::Sent : OutgoingState::CancelledByCitizen));
    CHECK(workspace.outgoingReferrals.find(id)->handedOverTo == (handsOver ? QStringLiteral("Sundhedscenteret") : QString()));
    CHECK(workspace.outgoingReferrals.count(OutgoingView::Open) == 0);
}

TEST_CASE("A draft cancelled with its course is deleted, not said to be declined, and comes back with the course",
          "[referrals]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const auto course = workspace.courses.open(citizen, file.clock.today());
    REQUIRE(course);
    OutgoingReferral referral;
    referral.citizen = citizen;
    referral.offer = anOffer(workspace);
    const OutgoingReferralId id = workspace.outgoingReferrals.draft(referral)->id;
    const auto draft = workspace.outgoingReferrals.find(id);
    REQUIRE(draft);
    CourseClosing closing;
    closing.outcome = QStringLiteral("handed_over");
    closing.wasPlanned = false;
    closing.on = file.clock.today();
    closing.items = workspace.courses.openItems(*course);
    REQUIRE(closing.items.size() == 1);
    closing.items[0].decision = OpenItemDecision::Cancel;
    const auto undo = workspace.courses.close(*course, closing);
    REQUIRE(undo);
    CHECK(workspace.outgoingReferrals.forCitizen(citizen).isEmpty());
    REQUIRE((*undo)());
    CHECK(workspace.outgoingReferrals.find(id) == draft);
}

TEST_CASE("Sending without a letter, or without a consent, needs a reason that is kept with the referral", "[referrals]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    OutgoingReferrals& referrals = workspace.outgoingReferrals;
    const OutgoingReferralId id = aDraft(workspace);
    const QDate today = file.clock.today();
    CHECK_FALSE(referrals.sendingNeeds(*referrals.find(id)).hasLetter);
    CHECK_FALSE(referrals.sendingNeeds(*referrals.find(id)).hasBasis);
    const auto refused = referrals.send(id, today, QStringLiteral("phone"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Invalid);
    CHECK(refused.error().problems.list().first().field == QStringLiteral("reason"));
    CHECK_FALSE(referrals.send(id, today, QStringLiteral("phone"), QStringLiteral("   ")));

    const auto undo = referrals.send(id, today, QStringLiteral("phone"), QStringLiteral("ringede sammen med borgeren"));
    REQUIRE(undo);
    CHECK(referrals.find(id)->sentReason == QStringLiteral("ringede sammen med borgeren"));
    CHECK(workspace.session.database().number("SELECT count(*) FROM audit WHERE field = 'sent_reason'") == 1);
    REQUIRE((*undo)());
    CHECK(referrals.find(id)->state == OutgoingState::Draft);
    CHECK(referrals.find(id)->sentReason.isEmpty());
}

TEST_CASE("With letter and consent a referral is sent without a reason, and none is kept", "[referrals]") {
    OutgoingReferral referral;
    referral.state = OutgoingState::Draft;
    referral.draftedOn = QDate(2026, 11, 2);
    const QDate today(2026, 11, 2);
    const auto sent = sentAs(referral, {today, QStringLiteral("letter"), true, true, QStringLiteral("unødig")}, today);
    REQUIRE(sent);
    CHECK(sent->sentReason.isEmpty());
    CHECK_FALSE(sentAs(referral, {today, QStringLiteral("letter"), false, true, {}}, today));
    CHECK_FALSE(sentAs(referral, {today, QStringLiteral("letter"), true, false, {}}, today));
}

TEST_CASE("A referral must say who comes along the first time, and that nobody does is an answer", "[referrals]") {
    OutgoingReferral referral;
    CHECK(checkForLetter(referral).hasErrors());
    referral.companion = QStringLiteral("  ");
    CHECK(checkForLetter(referral).list().first().field == QStringLiteral("companion"));
    referral.companion = QStringLiteral("kommer alene");
    CHECK_FALSE(checkForLetter(referral).hasErrors());
}

TEST_CASE("The answer of an offer stays with its day however the referral ends", "[referrals]") {
    TestFile file;
    OutgoingReferrals& referrals = file.workspace().outgoingReferrals;
    const OutgoingReferralId id = aDraft(file.workspace());
    const QDate sent = file.clock.today();
    REQUIRE(referrals.send(id, sent, QStringLiteral("letter"), QStringLiteral("aftalt mundtligt")));
    CHECK(referrals.find(id)->answer == OfferAnswer::None);
    file.clock.moveTo(QDateTime(sent.addDays(20), QTime(9, 0)));
    const QDate answered = sent.addDays(3);
    const QDate ended = sent.addDays(10);
    const auto checkYes = [&] {
        CHECK(referrals.find(id)->answer == OfferAnswer::Yes);
        CHECK(referrals.find(id)->answeredOn == answered);
    };

    SECTION("A yes, and the citizen cancels") {
        REQUIRE(referrals.accept(id, answered));
        checkYes();
        REQUIRE(referrals.cancel(id, ended, QStringLiteral("other")));
        checkYes();
    }
    SECTION("A yes, a start and an end") {
        REQUIRE(referrals.accept(id, answered));
        REQUIRE(referrals.start(id, ended));
        REQUIRE(referrals.complete(id, ended));
        checkYes();
    }
    SECTION("A yes that the offer takes back later was still a yes on its day") {
        REQUIRE(referrals.accept(id, answered));
        REQUIRE(referrals.decline(id, ended, QStringLiteral("full")));
        checkYes();
        CHECK(referrals.find(id)->endedOn == ended);
    }
    SECTION("A no is a no on the day the offer declined") {
        const auto declined = referrals.decline(id, answered, QStringLiteral("full"));
        REQUIRE(declined);
        CHECK(referrals.find(id)->answer == OfferAnswer::No);
        CHECK(referrals.find(id)->answeredOn == answered);
        REQUIRE((*declined)());
        CHECK(referrals.find(id)->answer == OfferAnswer::None);
        CHECK_FALSE(referrals.find(id)->answeredOn.isValid());
    }
    SECTION("A yes is taken back with its day") {
        const auto accepted = referrals.accept(id, answered);
        REQUIRE(accepted);
        REQUIRE((*accepted)());
        CHECK(referrals.find(id)->answer == OfferAnswer::None);
        CHECK_FALSE(referrals.find(id)->answeredOn.isValid());
    }
    SECTION("No reply is no answer") {
        REQUIRE(referrals.noReply(id, ended));
        CHECK(referrals.find(id)->answer == OfferAnswer::None);
    }
}

TEST_CASE("Of an answer that was kept by its day alone one knows what it was", "[referrals]") {
    OutgoingReferral referral;
    CHECK(answerKeptByDay(referral) == OfferAnswer::None);
    referral.answeredOn = QDate(2026, 10, 3);
    for (const OutgoingState state :
         {OutgoingState::Accepted, OutgoingState::Started, OutgoingState::Completed, OutgoingState::CancelledByCitizen}) {
        referral.state = state;
        CHECK(answerKeptByDay(referral) == OfferAnswer::Yes);
    }
    referral.state = OutgoingState::DeclinedByOffer;
    referral.endedOn = QDate(2026, 10, 3);
    CHECK(answerKeptByDay(referral) == OfferAnswer::No);
    referral.endedOn = QDate(2026, 10, 9); // it had said yes before
    CHECK(answerKeptByDay(referral) == OfferAnswer::Yes);
}
