// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/restriction_rules.h"
#include "core/workspace/handover_book.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
Restriction disputed(const Workspace& workspace, CitizenId citizen) {
    Restriction restriction;
    restriction.citizen = citizen;
    restriction.ground = RestrictionGround::Accuracy;
    restriction.restrictedOn = workspace.clock.today();
    restriction.reviewOn = proposedReview(workspace.clock.today());
    restriction.reason = QStringLiteral("Han siger, at diagnosen er forkert.");
    return restriction;
}

Added<Restriction> restricted(Workspace& workspace, CitizenId citizen) {
    const auto added = workspace.restrictions.add(disputed(workspace, citizen));
    INFO((added ? QString() : added.error().message).toStdString());
    REQUIRE(added);
    return *added;
}

RestrictionNotice toldToday(const Workspace& workspace) { return {workspace.clock.today(), QStringLiteral("letter")}; }
} // namespace

TEST_CASE("A restriction comes back from the file with every field as entered", "[rights][restriction]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Restriction restriction = disputed(workspace, aCitizen(workspace).id);
    restriction.ground = RestrictionGround::Claim;
    const auto added = workspace.restrictions.add(restriction);
    REQUIRE(added);
    REQUIRE(workspace.restrictions.lift(added->id, toldToday(workspace)));
    restriction.id = added->id;
    restriction.liftedOn = workspace.clock.today();
    restriction.toldOn = workspace.clock.today();
    restriction.toldVia = QStringLiteral("letter");
    CHECK(workspace.restrictions.forCitizen(restriction.citizen) == QList<Restriction>{restriction});
}

TEST_CASE("A restriction has a reason, a day that has come and a day to come on which it is looked at again",
          "[rights][restriction]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    Restriction restriction = disputed(workspace, citizen);
    restriction.reason.clear();
    CHECK_FALSE(workspace.restrictions.add(restriction));
    restriction = disputed(workspace, citizen);
    restriction.restrictedOn = workspace.clock.today().addDays(1);
    CHECK_FALSE(workspace.restrictions.add(restriction));
    restriction = disputed(workspace, citizen);
    restriction.reviewOn = workspace.clock.today();
    CHECK_FALSE(workspace.restrictions.add(restriction));
    restricted(workspace, citizen);
    const auto second = workspace.restrictions.add(disputed(workspace, citizen));
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == ErrorKind::Conflict);
}

TEST_CASE("A restriction is lifted only when it is noted that the citizen was told, and that can be taken back",
          "[rights][restriction]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const RestrictionId id = restricted(workspace, citizen).id;
    CHECK_FALSE(workspace.restrictions.lift(id, {}));
    CHECK_FALSE(workspace.restrictions.lift(id, {workspace.clock.today().addDays(1), QStringLiteral("letter")}));
    const auto lifted = workspace.restrictions.lift(id, toldToday(workspace));
    REQUIRE(lifted);
    CHECK_FALSE(workspace.restrictions.inForce(citizen));
    CHECK(workspace.restrictions.lift(id, toldToday(workspace)).error().kind == ErrorKind::Conflict);
    REQUIRE((*lifted)());
    CHECK(workspace.restrictions.inForce(citizen));
}

TEST_CASE("On the day it is looked at again a restriction stands on Today, until a later day is chosen",
          "[rights][restriction]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Restriction restriction = disputed(workspace, aCitizen(workspace).id);
    const RestrictionId id = restricted(workspace, restriction.citizen).id;
    const auto waiting = [&] { return workspace.agenda.count(AgendaKind::RestrictionReview, workspace.clock.today()); };
    CHECK(waiting() == AgendaCount{0, 0});
    file.clock.moveTo(QDateTime(restriction.reviewOn, QTime(9, 0)));
    CHECK(waiting() == AgendaCount{1, 0});
    file.clock.moveTo(QDateTime(restriction.reviewOn.addDays(1), QTime(9, 0)));
    CHECK(waiting() == AgendaCount{1, 1});
    CHECK_FALSE(workspace.restrictions.review(id, workspace.clock.today()));
    const auto later = workspace.restrictions.review(id, workspace.clock.today().addDays(30));
    REQUIRE(later);
    CHECK(waiting() == AgendaCount{0, 0});
    REQUIRE((*later)());
    CHECK(waiting() == AgendaCount{1, 1});
}

TEST_CASE("While a restriction holds no letter or text message is written, but the sheets about the citizen's rights are",
          "[rights][restriction]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen citizen = aCitizen(workspace);
    DoctorLetterRequest letter;
    letter.citizen = citizen.id;
    letter.to.name = QStringLiteral("Lægehuset");
    letter.situation = QStringLiteral("Vi har talt om hverdagen.");
    REQUIRE(workspace.documents.doctorLetter(letter));
    const auto added = restricted(workspace, citizen.id);
    const auto refused = workspace.documents.doctorLetter(letter);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Denied);
    CHECK(refused.error().message.contains(QStringLiteral("02-11-2026")));
    CHECK(workspace.documents.smsText(SmsKind::Missed, citizen.id).error().kind == ErrorKind::Denied);
    CHECK(workspace.documents.sharingSheet(citizen.id));
    CHECK(workspace.documents.informationSheet(citizen.id));
    REQUIRE(added.undo());
    CHECK(workspace.documents.doctorLetter(letter));
}

TEST_CASE("While a restriction holds no offer is proposed, nobody is rung, a locum gets nothing and nothing is erased",
          "[rights][restriction]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    Todo retry;
    retry.citizen = citizen;
    retry.kind = TodoKind::RetryCall;
    retry.title = QStringLiteral("Prøv igen");
    retry.dueOn = workspace.clock.today();
    REQUIRE(workspace.todos.add(retry));
    REQUIRE(workspace.courses.open(citizen, workspace.clock.today()));
    const auto toRing = [&] { return workspace.agenda.count(AgendaKind::RetryCall, workspace.clock.today()).total; };
    const auto inBook = [&] {
        Progress progress;
        const auto book =
            handoverBook(workspace, {QStringLiteral("Tove"), workspace.clock.today(), workspace.clock.today().addDays(7)},
                         QStringLiteral("da"), progress);
        REQUIRE(book);
        return book->entries.size();
    };
    CHECK(toRing() == 1);
    CHECK(inBook() == 1);
    const auto added = restricted(workspace, citizen);
    CHECK(toRing() == 0);
    CHECK(inBook() == 0);
    CHECK(workspace.matching.forCitizen(citizen).isRestricted);
    CHECK(workspace.erasures.standing(citizen)->blocks.contains(ErasureBlock::Restricted));
    REQUIRE(added.undo());
    CHECK(toRing() == 1);
    CHECK_FALSE(workspace.matching.forCitizen(citizen).isRestricted);
    CHECK_FALSE(workspace.erasures.standing(citizen)->blocks.contains(ErasureBlock::Restricted));
}

TEST_CASE("Each of those who got something about a citizen has a task to be told of a correction, and all go back together",
          "[rights]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    CHECK(workspace.correctionNotices.recipients(citizen).isEmpty());
    for (const char* party : {"Jobcenter", "Akutmodtagelsen"}) {
        Consent passedOn;
        passedOn.citizen = citizen;
        passedOn.basis = ConsentBasis::LegalBasis;
        passedOn.legalBasis = QStringLiteral("vital_interest");
        passedOn.reason = QStringLiteral("faldet hjemme");
        passedOn.fromWhom = QStringLiteral("Brobyggeren");
        passedOn.toWhom = QString::fromUtf8(party);
        passedOn.kinds = {QStringLiteral("health")};
        passedOn.purpose = QStringLiteral("akut behandling");
        passedOn.givenOn = workspace.clock.today();
        const auto recorded = workspace.consents.record(passedOn);
        INFO((recorded ? QString() : recorded.error().message).toStdString());
        REQUIRE(recorded);
    }
    const QStringList recipients = workspace.correctionNotices.recipients(citizen);
    CHECK(recipients == QStringList{QStringLiteral("Akutmodtagelsen"), QStringLiteral("Jobcenter")});
    CHECK_FALSE(workspace.correctionNotices.tell(citizen, recipients, QStringLiteral(" ")));
    CHECK_FALSE(workspace.correctionNotices.tell(citizen, {}, QStringLiteral("medicinlisten")));
    const auto told = workspace.correctionNotices.tell(citizen, recipients, QStringLiteral("medicinlisten"));
    REQUIRE(told);
    const QList<Todo> todos = workspace.todos.forCitizen(citizen);
    REQUIRE(todos.size() == 2);
    CHECK(todos.first().kind == TodoKind::TellRecipient);
    CHECK(todos.first().title.contains(QStringLiteral("medicinlisten")));
    REQUIRE((*told)());
    CHECK(workspace.todos.forCitizen(citizen).isEmpty());
}
