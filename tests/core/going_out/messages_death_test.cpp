// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/message_notices.h"
#include "core/messages/message_reader.h"
#include "tests/support/files/fhir_messages.h"
#include "tests/support/files/message_files.h"
#include "tests/support/test_file.h"

#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

const QDate today(2026, 11, 2);

ReadMessage messageOfDeath(const char* patient = R"({"deceasedDateTime": "2026-10-30"})") {
    const auto read = ReadMessage::from(careMessage(FhirReferences::Relative, jsonObject(patient)));
    REQUIRE(read);
    return *read;
}

ReferralMessage messageSaying(const char* patient, const char* category = "regarding-referral") {
    TestFile file;
    const auto read = ReadMessage::from(careMessage(FhirReferences::Relative, jsonObject(patient), {}, category));
    REQUIRE(read);
    return file.workspace().messages.propose(*read).message;
}

Citizen nancyBerggren() {
    Citizen nancy;
    nancy.givenName = QStringLiteral("Nancy");
    nancy.surname = QStringLiteral("Berggren");
    nancy.personNumber = QStringLiteral("2512489996");
    return nancy;
}

const QByteArray aboutNancy = R"({"identifier": [{"system": "urn:oid:1.2.208.176.1.2", "value": "2512489996"}],
    "name": [{"family": "Berggren", "given": ["Nancy"]}], "deceasedDateTime": "2026-10-30"})";

} // namespace

TEST_CASE("What must be known before a message is received is said: death and address protection", "[messages]") {
    const auto first = [](const ReferralMessage& message, const std::optional<Citizen>& known = std::nullopt) {
        return noticesOf(message, known, today).join(QLatin1Char('\n'));
    };
    CHECK(first(messageSaying("{}")).isEmpty());
    CHECK(first(messageSaying(R"({"deceasedDateTime": "2026-10-30"})")).contains(QStringLiteral("30-10-2026")));
    CHECK(first(messageSaying(R"({"deceasedBoolean": true})")).contains(QStringLiteral("has died")));
    CHECK(first(messageSaying("{}", "decease")).contains(QStringLiteral("about a death")));
    const ReferralMessage isProtected = messageSaying(R"({"meta": {"security": [{"code": "R"}]}})");
    CHECK(first(isProtected).contains(QStringLiteral("registered with a protected address")));
    Citizen known = nancyBerggren();
    CHECK(first(isProtected, known).contains(QStringLiteral("does not say so yet")));
    known.isAddressProtected = true;
    CHECK(first(messageSaying("{}"), known).contains(QStringLiteral("The address is protected.")));
    known.addressProtectedUntil = QDate(2027, 1, 31);
    CHECK(first(messageSaying("{}"), known).contains(QStringLiteral("31-01-2027")));
    known.addressProtectedUntil = today.addDays(-1); // no longer
    CHECK(first(messageSaying("{}"), known).isEmpty());
    known.lifeState = LifeState::Dead;
    CHECK(first(messageSaying("{}"), known).contains(QStringLiteral("The file says")));
}

TEST_CASE("A death in a message is noted only when she says so, and taken back with the message", "[messages]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId known = workspace.citizens.add(nancyBerggren())->id;
    const ReadMessage message = messageOfDeath(aboutNancy.constData());
    MessageDecision decision = Messages::usualDecision(workspace.messages.propose(message));
    CHECK(decision.citizen == known);
    CHECK_FALSE(decision.notesDeath);
    decision.notesDeath = true;
    const auto refused = workspace.messages.accept(message, decision); // no day
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems.list().first().field == QStringLiteral("lifeStateOn"));
    CHECK(workspace.incomingReferrals.count(IncomingView::All) == 0);
    decision.diedOn = QDate(2026, 10, 30);
    const auto accepted = workspace.messages.accept(message, decision);
    REQUIRE(accepted);
    CHECK(workspace.citizens.find(known)->lifeState == LifeState::Dead);
    CHECK(workspace.citizens.find(known)->lifeStateOn == QDate(2026, 10, 30));
    REQUIRE(accepted->undo());
    CHECK(workspace.citizens.find(known)->lifeState == LifeState::Present);
    CHECK(workspace.incomingReferrals.count(IncomingView::All) == 0);
}

TEST_CASE("A message of a death is received without noting it when she leaves it", "[messages]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId known = workspace.citizens.add(nancyBerggren())->id;
    const ReadMessage message = messageOfDeath(aboutNancy.constData());
    REQUIRE(workspace.messages.accept(message, Messages::usualDecision(workspace.messages.propose(message))));
    CHECK(workspace.citizens.find(known)->lifeState == LifeState::Present);
}

TEST_CASE("A death in a message that nobody notes becomes a task for today, which goes with the message", "[messages]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const auto accept = [&workspace](const ReadMessage& message, bool notesDeath = false) {
        MessageDecision decision = Messages::usualDecision(workspace.messages.propose(message));
        decision.notesDeath = notesDeath;
        decision.diedOn = QDate(2026, 10, 30);
        const auto accepted = workspace.messages.accept(message, decision);
        REQUIRE(accepted);
        return *accepted;
    };
    SECTION("of a known citizen") {
        const CitizenId known = workspace.citizens.add(nancyBerggren())->id;
        const AcceptedMessage accepted = accept(messageOfDeath(aboutNancy.constData()));
        const QList<TodoRow> open = workspace.todos.open(today);
        REQUIRE(open.size() == 1);
        CHECK(open.first().todo.citizen == known);
        CHECK(open.first().todo.title == QStringLiteral("The message of 01-11-2026 says that the citizen has died. Check it."));
        CHECK(workspace.todos.forCitizen(known).size() == 1);
        REQUIRE(accepted.undo());
        CHECK(workspace.todos.forCitizen(known).isEmpty());
    }
    SECTION("of somebody new, who goes with it") {
        const AcceptedMessage accepted = accept(messageOfDeath());
        CHECK(workspace.todos.open(today).size() == 1);
        REQUIRE(accepted.undo());
        CHECK(workspace.todos.open(today).isEmpty());
        CHECK_FALSE(workspace.citizens.find(accepted.citizen));
    }
    SECTION("but is not taken back once somebody has looked into it") {
        const AcceptedMessage accepted = accept(messageOfDeath());
        REQUIRE(workspace.todos.done(workspace.todos.open(today).first().todo.id));
        CHECK_FALSE(accepted.undo());
    }
    SECTION("which is not needed when it is noted") {
        const AcceptedMessage accepted = accept(messageOfDeath(aboutNancy.constData()), true);
        CHECK(workspace.todos.forCitizen(accepted.citizen).isEmpty());
    }
    SECTION("nor when the file has it already") {
        const CitizenId known = workspace.citizens.add(nancyBerggren())->id;
        REQUIRE(workspace.citizens.setLifeState(known, LifeState::Dead, QDate(2026, 10, 30)));
        accept(messageOfDeath(aboutNancy.constData()));
        CHECK(workspace.todos.forCitizen(known).isEmpty());
    }
}

TEST_CASE("A death noted with a message is not taken back once somebody has put it right", "[messages]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId known = workspace.citizens.add(nancyBerggren())->id;
    const ReadMessage message = messageOfDeath(aboutNancy.constData());
    MessageDecision decision = Messages::usualDecision(workspace.messages.propose(message));
    decision.notesDeath = true;
    decision.diedOn = QDate(2026, 10, 30);
    const auto accepted = workspace.messages.accept(message, decision);
    REQUIRE(workspace.citizens.setLifeState(known, LifeState::Dead, QDate(2026, 10, 29)));
    CHECK_FALSE(accepted->undo());
    CHECK(workspace.citizens.find(known)->lifeStateOn == QDate(2026, 10, 29));
    CHECK(workspace.messages.ofReferral(accepted->referral).size() == 1);
}

TEST_CASE("Somebody new whose address the message protects is registered so", "[messages]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const ReadMessage message = messageOfDeath(
        R"({"meta": {"security": [{"code": "R"}]}, "address": [{"line": ["Nyvej 2"], "postalCode": "8500", "city": "Grenaa"}]})");
    const auto accepted = workspace.messages.accept(message, Messages::usualDecision(workspace.messages.propose(message)));
    REQUIRE(accepted);
    CHECK(workspace.citizens.find(accepted->citizen)->isAddressProtected);
}
