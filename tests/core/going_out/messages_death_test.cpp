// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/message_notices.h"
#include "tests/support/files/fhir_messages.h"
#include "tests/support/files/message_files.h"
#include "tests/support/test_file.h"

#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

const QDate today(2026, 11, 2);

QByteArray messageOfDeath(const char* patient = R"({"deceasedDateTime": "2026-10-30"})") {
    return careMessage(FhirReferences::Relative, jsonObject(patient));
}

ReferralMessage messageSaying(const char* patient, const char* category = "regarding-referral") {
    TestFile file;
    return file.workspace().messages.propose(careMessage(FhirReferences::Relative, jsonObject(patient), {}, category))->message;
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
    const QByteArray bytes = messageOfDeath(aboutNancy.constData());
    MessageDecision decision = Messages::usualDecision(*workspace.messages.propose(bytes));
    CHECK(decision.citizen == known);
    CHECK_FALSE(decision.notesDeath);
    decision.notesDeath = true;
    const auto refused = workspace.messages.accept(bytes, decision); // no day
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems.list().first().field == QStringLiteral("lifeStateOn"));
    CHECK(workspace.incomingReferrals.count(IncomingView::All) == 0);
    decision.diedOn = QDate(2026, 10, 30);
    const auto accepted = workspace.messages.accept(bytes, decision);
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
    const QByteArray bytes = messageOfDeath(aboutNancy.constData());
    REQUIRE(workspace.messages.accept(bytes, Messages::usualDecision(*workspace.messages.propose(bytes))));
    CHECK(workspace.citizens.find(known)->lifeState == LifeState::Present);
}

TEST_CASE("A death noted with a message is not taken back once somebody has put it right", "[messages]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId known = workspace.citizens.add(nancyBerggren())->id;
    const QByteArray bytes = messageOfDeath(aboutNancy.constData());
    MessageDecision decision = Messages::usualDecision(*workspace.messages.propose(bytes));
    decision.notesDeath = true;
    decision.diedOn = QDate(2026, 10, 30);
    const auto accepted = workspace.messages.accept(bytes, decision);
    REQUIRE(workspace.citizens.setLifeState(known, LifeState::Dead, QDate(2026, 10, 29)));
    CHECK_FALSE(accepted->undo());
    CHECK(workspace.citizens.find(known)->lifeStateOn == QDate(2026, 10, 29));
    CHECK(workspace.messages.ofReferral(accepted->referral).size() == 1);
}

TEST_CASE("Somebody new whose address the message protects is registered so", "[messages]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const QByteArray bytes = messageOfDeath(
        R"({"meta": {"security": [{"code": "R"}]}, "address": [{"line": ["Nyvej 2"], "postalCode": "8500", "city": "Grenaa"}]})");
    const auto accepted = workspace.messages.accept(bytes, Messages::usualDecision(*workspace.messages.propose(bytes)));
    REQUIRE(accepted);
    CHECK(workspace.citizens.find(accepted->citizen)->isAddressProtected);
}
