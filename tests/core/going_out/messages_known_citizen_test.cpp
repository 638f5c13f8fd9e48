// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/message_reader.h"
#include "core/messages/message_sender.h"
#include "core/messages/told_citizen.h"
#include "tests/support/files/fhir_messages.h"
#include "tests/support/files/message_files.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

/// In the file as the message of xrefMessage has her, but for what is changed afterwards.
Citizen ingaSkov() {
    Citizen inga;
    inga.givenName = QStringLiteral("Inga");
    inga.surname = QStringLiteral("Skov");
    inga.phone = QStringLiteral("22334455");
    inga.email = QStringLiteral("inga@example.dk");
    inga.street = QStringLiteral("Storegade 4");
    inga.postcode = QStringLiteral("8500");
    inga.town = QStringLiteral("Grenaa");
    return inga;
}

ReadMessage messageOfDoctor(const QByteArray& bytes = xrefMessage()) {
    const auto read = ReadMessage::from(bytes);
    REQUIRE(read);
    return *read;
}

QList<ToldField> fieldsOf(const Citizen& known) {
    QList<ToldField> fields;
    for (const ToldDifference& difference : differencesOf(messageOfDoctor().message().citizen, known)) {
        fields.append(difference.field);
    }
    return fields;
}

MessageParty senderCalled(const char* name) {
    MessageParty party;
    party.organisation = QString::fromUtf8(name);
    party.sor = QStringLiteral("265161000016000");
    return party;
}

} // namespace

TEST_CASE("What a message tells otherwise than the file is named field by field, and another way of writing is none",
          "[messages]") {
    Citizen inga = ingaSkov();
    CHECK(fieldsOf(inga).isEmpty());
    inga.givenName = QStringLiteral("INGA");
    inga.phone = QStringLiteral("+45 22 33 44 55");
    inga.street = QStringLiteral("storegade 4,");
    CHECK(fieldsOf(inga).isEmpty());
    inga.surname = QStringLiteral("Skov Lund");
    inga.phone = QStringLiteral("20304050");
    inga.email.clear();
    inga.street = QStringLiteral("Nyvej 2");
    const auto differences = differencesOf(messageOfDoctor().message().citizen, inga);
    REQUIRE(differences.size() == 4);
    CHECK(differences[0] == ToldDifference{ToldField::Name, QStringLiteral("INGA Skov Lund"), QStringLiteral("Inga Skov")});
    CHECK(differences[1] == ToldDifference{ToldField::Phone, QStringLiteral("20 30 40 50"), QStringLiteral("22 33 44 55")});
    CHECK(differences[2] == ToldDifference{ToldField::Email, QString(), QStringLiteral("inga@example.dk")});
    CHECK(differences[3] == ToldDifference{ToldField::Address, QStringLiteral("Nyvej 2, 8500 Grenaa"),
                                           QStringLiteral("Storegade 4, 8500 Grenaa")});
}

TEST_CASE("What a message does not tell is no difference, and any of its telephone numbers may be the one in the file",
          "[messages]") {
    MessageCitizen told;
    CHECK(differencesOf(told, ingaSkov()).isEmpty());
    told.phones = {QStringLiteral("20304050"), QStringLiteral("22334455")};
    CHECK(differencesOf(told, ingaSkov()).isEmpty());
    told.postcode = QStringLiteral("8000"); // without a street it is no address
    CHECK(differencesOf(told, ingaSkov()).isEmpty());
}

TEST_CASE("Only what is ticked is taken over from a message, and goes back with it", "[messages]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Citizen inga = ingaSkov();
    inga.phone = QStringLiteral("20304050");
    inga.street = QStringLiteral("Nyvej 2");
    const auto known = workspace.citizens.add(inga);
    REQUIRE(known);
    const ReadMessage read = messageOfDoctor();
    MessageDecision decision = Messages::usualDecision(workspace.messages.propose(read));
    decision.citizen = known->id;
    CHECK(decision.takenOver.isEmpty());
    decision.takenOver = {ToldField::Phone};
    const auto accepted = workspace.messages.accept(read, decision);
    REQUIRE(accepted);
    CHECK(workspace.citizens.find(known->id)->phone == QStringLiteral("22334455"));
    CHECK(workspace.citizens.find(known->id)->street == QStringLiteral("Nyvej 2"));
    SECTION("with what was written elsewhere meanwhile left alone") {
        Citizen now = *workspace.citizens.find(known->id);
        now.remark = QStringLiteral("Helst formiddag");
        REQUIRE(workspace.citizens.change(now));
        REQUIRE(accepted->undo());
        CHECK(workspace.citizens.find(known->id)->phone == QStringLiteral("20304050"));
        CHECK(workspace.citizens.find(known->id)->remark == QStringLiteral("Helst formiddag"));
        CHECK(workspace.incomingReferrals.count(IncomingView::All) == 0);
    }
    SECTION("but not once somebody has corrected it") {
        Citizen now = *workspace.citizens.find(known->id);
        now.phone = QStringLiteral("40302010");
        REQUIRE(workspace.citizens.change(now));
        CHECK_FALSE(accepted->undo());
        CHECK(workspace.citizens.find(known->id)->phone == QStringLiteral("40302010"));
        CHECK(workspace.incomingReferrals.count(IncomingView::All) == 1);
    }
}

TEST_CASE("An address taken over brings its protection, and not the parish of the old one", "[messages]") {
    Citizen known = ingaSkov();
    known.parishCode = QStringLiteral("8265");
    known.municipalityCode = QStringLiteral("0707");
    Citizen told = ingaSkov();
    told.street = QStringLiteral("Nyvej 2");
    const Citizen moved = withFields(known, told, {ToldField::Address});
    CHECK(moved.street == QStringLiteral("Nyvej 2"));
    CHECK(moved.parishCode.isEmpty());
    CHECK(moved.municipalityCode.isEmpty());
    CHECK_FALSE(moved.isAddressProtected);
    told.isAddressProtected = true;
    CHECK(withFields(known, told, {ToldField::Address}).isAddressProtected);
    CHECK_FALSE(withFields(known, told, {ToldField::Phone}).isAddressProtected);
    known.isAddressProtected = true;
    told.isAddressProtected = false;
    CHECK(withFields(known, told, {ToldField::Address}).isAddressProtected); // a message never ends it
}

TEST_CASE("Who referred is proposed only where the message tells it", "[messages]") {
    CHECK_FALSE(kindOf(senderCalled("Plejecenter Digterparken")));
    CHECK_FALSE(kindOf(senderCalled("Visitationen")));
    MessageParty clinic = senderCalled("Torvet");
    clinic.providerNumber = QStringLiteral("061654");
    CHECK(kindOf(clinic) == PartnerKind::Clinic);
    MessageParty department = senderCalled("Akutafdelingen");
    department.identifierCode = QStringLiteral("sygehusafdelingsnummer");
    CHECK(kindOf(department) == PartnerKind::Hospital);
    CHECK(kindOf(senderCalled("Norddjurs Kommune")) == PartnerKind::Municipal);
    CHECK(sourceOf(PartnerKind::Clinic) == QStringLiteral("gp"));
    CHECK(sourceOf(PartnerKind::Municipal).isEmpty()); // a job centre, the home care …
    TestFile file;
    const QByteArray bytes =
        careMessage(FhirReferences::Relative, {}, jsonObject(R"({"name": "Plejecenter Digterparken", "identifier": [
            {"system": "urn:oid:1.2.208.176.1.1", "value": "265161000016000"}]})"));
    CHECK(file.workspace().messages.propose(messageOfDoctor(bytes)).source.isEmpty());
    CHECK(file.workspace().messages.propose(messageOfDoctor()).source == QStringLiteral("gp"));
}

TEST_CASE("A new sender of whom the message tells only the name is of the kind she says", "[messages]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const ReadMessage read = messageOfDoctor(
        careMessage(FhirReferences::Relative, {}, jsonObject(R"({"name": "Plejecenter Digterparken", "identifier": [
            {"system": "urn:oid:1.2.208.176.1.1", "value": "265161000016000"}]})")));
    MessageDecision decision = Messages::usualDecision(workspace.messages.propose(read));
    CHECK(decision.source == QStringLiteral("other")); // where nobody is there to choose
    decision.source = QStringLiteral("home_care");
    const auto accepted = workspace.messages.accept(read, decision);
    REQUIRE(accepted);
    const auto partner = workspace.partners.find(workspace.incomingReferrals.find(accepted->referral)->partner);
    REQUIRE(partner);
    CHECK(partner->kind == PartnerKind::Municipal);
}

TEST_CASE("Of a message that was imported before it is known whom it is about", "[messages]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const ReadMessage read = messageOfDoctor();
    const auto accepted = workspace.messages.accept(read, Messages::usualDecision(workspace.messages.propose(read)));
    REQUIRE(accepted);
    CHECK(workspace.messages.propose(read).knownCitizen == accepted->citizen);
}
