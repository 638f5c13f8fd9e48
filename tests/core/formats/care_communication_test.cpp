// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/message_reader.h"
#include "tests/support/files/fhir_messages.h"
#include "tests/support/files/message_files.h"

#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

ReferralMessage received(const QByteArray& bytes) {
    const auto message = readReferralMessage(bytes);
    INFO((message ? std::string() : message.error().message.toStdString()));
    REQUIRE(message);
    return *message;
}

/// The citizen of a message whose patient says this.
MessageCitizen citizenSaying(const char* patient) {
    return received(careMessage(FhirReferences::Relative, jsonObject(patient))).citizen;
}

QString systemOf(const QList<MessageIdentifier>& identifiers, const char* value) {
    for (const MessageIdentifier& one : identifiers) {
        if (one.value == QLatin1String(value)) {
            return one.system;
        }
    }
    return {};
}

std::optional<QByteArray> found(const char* name) { return sample(QStringLiteral("found/80-fhir/") + QLatin1String(name)); }

} // namespace

TEST_CASE("Sender, receiver, citizen, author and event are found however the message refers to them", "[messages]") {
    for (const FhirReferences references :
         {FhirReferences::Relative, FhirReferences::Urn, FhirReferences::UrnWithoutIds, FhirReferences::Absolute,
          FhirReferences::Versioned, FhirReferences::AbsoluteVersion}) {
        INFO(static_cast<int>(references));
        const ReferralMessage message = received(careMessage(references));
        CHECK(message.sender.organisation == QStringLiteral("Lægerne Torvet"));
        CHECK(message.sender.ean == QStringLiteral("5790000121526"));
        CHECK(message.sender.person == QStringLiteral("Karen Holm"));
        CHECK(message.sender.phone == QStringLiteral("86123456"));
        CHECK(message.receiver.organisation == QStringLiteral("Norddjurs Kommune"));
        CHECK(message.citizen.surname == QStringLiteral("Skov"));
        CHECK(message.letterId == QStringLiteral("11111111-aaaa-4aaa-8aaa-111111111111"));
        CHECK(message.event == MessageEvent::New);
        CHECK(message.texts.first().author == QStringLiteral("Karen Holm"));
        CHECK(message.warnings == QStringList());
    }
}

TEST_CASE("The samples refer by urn and with a version, and lead to the same as by type and id", "[messages][samples]") {
    const auto urn = found("01-urn-uuid.json");
    const auto versioned = found("02-versioned.json");
    if (!urn || !versioned) {
        SKIP("the samples do not lie beside the project");
    }
    const ReferralMessage first = received(*urn);
    CHECK(first.sender.organisation == QStringLiteral("Hjerteafdelingen på Herlev og Gentofte hospital"));
    CHECK(first.receiver.organisation == QStringLiteral("Plejecenter Herlev"));
    CHECK(first.sender.person == QStringLiteral("Michael Burns"));
    CHECK(first.event == MessageEvent::New);
    CHECK(first.warnings == QStringList());
    CHECK(first == received(*versioned));
}

TEST_CASE("A reference within the resource and one that leads nowhere are told apart", "[messages]") {
    QByteArray bytes = careMessage();
    bytes.replace("\"reference\": \"Practitioner/55555555-aaaa-4aaa-8aaa-555555555555\"", "\"reference\": \"#d\"");
    CHECK(received(bytes).sender.person.isEmpty());
    bytes.replace("\"resourceType\": \"PractitionerRole\"",
                  "\"contained\": [{\"resourceType\": \"Practitioner\", \"id\": \"d\", \"name\": [{\"family\": \"Lund\"}]}], "
                  "\"resourceType\": \"PractitionerRole\"");
    CHECK(received(bytes).sender.person == QStringLiteral("Lund"));
}

TEST_CASE("Of two organisations with the same id the one at the same address is meant", "[messages]") {
    QByteArray bytes = careMessage();
    const int entry = static_cast<int>(bytes.indexOf('['));
    bytes.insert(entry + 1, R"({"fullUrl": "https://other.example/Organization/66666666-aaaa-4aaa-8aaa-666666666666",
        "resource": {"resourceType": "Organization", "id": "66666666-aaaa-4aaa-8aaa-666666666666", "name": "En anden"}},)");
    CHECK(received(bytes).sender.organisation == QStringLiteral("Lægerne Torvet"));
}

TEST_CASE("An organisation of another server is not the one with the same id in the message", "[messages]") {
    QByteArray bytes = careMessage();
    bytes.replace("\"Organization/66666666", "\"https://other.example/fhir/Organization/66666666");
    CHECK(received(bytes).sender.organisation.isEmpty());
}

TEST_CASE("A message that does not say whom it is about is about its only patient, and about nobody when it has two",
          "[messages]") {
    QByteArray bytes = careMessage();
    bytes.replace("\"Patient/22222222-aaaa", "\"Patient/00000000-aaaa");
    CHECK(received(bytes).citizen.surname == QStringLiteral("Skov"));
    const int entry = static_cast<int>(bytes.indexOf('['));
    bytes.insert(entry + 1, R"({"fullUrl": "https://example.org/fhir/Patient/2", "resource": {"resourceType": "Patient",
        "id": "2", "name": [{"family": "Lund"}]}},)");
    const ReferralMessage message = received(bytes);
    CHECK(message.citizen.surname.isEmpty());
    CHECK(message.citizen.identifiers.isEmpty());
    CHECK(message.warnings.contains(QStringLiteral("The message does not say whom it is about. Ask the sender.")));
}

TEST_CASE("What held when the message was sent is read, also when it is read again later", "[messages]") {
    CHECK(citizenSaying(R"({"telecom": [{"system": "phone", "value": "86321010", "period": {"end": "2026-11-01"}}]})").phones ==
          QStringList{QStringLiteral("86321010")});
}

TEST_CASE("A telephone or mail address that is old is not the citizen's", "[messages]") {
    CHECK(citizenSaying(R"({"telecom": [{"system": "phone", "value": "86321010", "use": "old"},
        {"system": "phone", "value": "20304050", "use": "mobile"}]})")
              .phones == QStringList{QStringLiteral("20304050")});
    CHECK(citizenSaying(R"({"telecom": [{"system": "phone", "value": "86321010", "period": {"end": "2020-05-01"}},
        {"system": "phone", "value": "20304050", "period": {"start": "2020-05-01"}}]})")
              .phones == QStringList{QStringLiteral("20304050")});
    CHECK(citizenSaying(R"({"telecom": [{"system": "phone", "value": "86321010", "period": {"end": "2019"}}]})")
              .phones.isEmpty());
    CHECK(citizenSaying(R"({"telecom": [{"system": "phone", "value": "86321010", "period": {"start": "2990-01"}}]})")
              .phones.isEmpty());
    CHECK(citizenSaying(R"({"telecom": [{"system": "phone", "value": "86321010", "rank": 2},
        {"system": "fax", "value": "11111111"}, {"system": "phone", "value": "20304050", "rank": 1}]})")
              .phones == QStringList{QStringLiteral("20304050"), QStringLiteral("86321010")});
    CHECK(citizenSaying(R"({"telecom": [{"system": "email", "value": "ny@example.dk"},
        {"system": "email", "value": "gammel@example.dk", "use": "old"}]})")
              .email == QStringLiteral("ny@example.dk"));
}

TEST_CASE("An address that is old is not where the citizen lives", "[messages]") {
    const auto street = [](const char* patient) { return citizenSaying(patient).street; };
    const QString right = QStringLiteral("Nyvej 2");
    CHECK(street(R"({"address": [{"use": "old", "line": ["Gammelvej 1"]}, {"use": "home", "line": ["Nyvej 2"]}]})") == right);
    CHECK(street(R"({"address": [{"line": ["Gammelvej 1"], "period": {"end": "2025-12-31T10:00:00Z"}},
        {"line": ["Nyvej 2"]}]})") == right);
    CHECK(street(R"({"address": [{"use": "work", "line": ["Værket 1"]}, {"use": "home", "line": ["Nyvej 2"]}]})") == right);
    CHECK(street(R"({"address": [{"use": "temp", "line": ["Hos mor"]}, {"line": ["Nyvej 2"]}]})") == right);
    CHECK(street(R"({"address": [{"use": "old", "line": ["Gammelvej 1"]}]})").isEmpty());
    CHECK(street(R"({"address": [{"use": "home", "text": "Nyvej 2"}]})") == right);
}

TEST_CASE("A former or maiden name is not what the citizen is called", "[messages]") {
    const auto surname = [](const char* patient) { return citizenSaying(patient).surname; };
    CHECK(surname(R"({"name": [{"use": "old", "family": "Gammel"}, {"family": "Skov"}]})") == QStringLiteral("Skov"));
    CHECK(surname(R"({"name": [{"use": "maiden", "family": "Pige"}, {"use": "usual", "family": "Skov"}]})") ==
          QStringLiteral("Skov"));
    CHECK(surname(R"({"name": [{"use": "official", "family": "Gammel", "period": {"end": "2024-01-01"}},
        {"use": "official", "family": "Skov"}]})") == QStringLiteral("Skov"));
    CHECK(surname(R"({"name": [{"use": "usual", "family": "Kalder"}, {"use": "official", "family": "Skov"}]})") ==
          QStringLiteral("Skov"));
    CHECK(surname(R"({"name": [{"use": "maiden", "family": "Pige"}]})") == QStringLiteral("Pige")); // better than nobody
}

TEST_CASE("What is old of an organisation is not taken either", "[messages]") {
    const ReferralMessage message = received(careMessage(FhirReferences::Relative, {}, jsonObject(R"({
        "identifier": [{"system": "urn:oid:1.2.208.176.1.4", "value": "11111", "use": "old"},
            {"system": "urn:oid:1.2.208.176.1.4", "value": "061654"},
            {"system": "urn:oid:1.2.208.176.1.1", "value": "265161000016000", "period": {"end": "2020"}},
            {"system": "urn:oid:1.3.88", "value": "5790000121526"}],
        "address": [{"use": "old", "line": ["Gammeltorv 1"], "city": "Aarhus"}, {"line": ["Torvet 2"], "city": "Grenaa"}]})")));
    CHECK(message.sender.providerNumber == QStringLiteral("061654"));
    CHECK(message.sender.sor.isEmpty());
    CHECK(message.sender.ean == QStringLiteral("5790000121526"));
    CHECK(message.sender.street == QStringLiteral("Torvet 2"));
    CHECK(message.sender.town == QStringLiteral("Grenaa"));
    CHECK(message.sender.identifiers.size() == 4);
    CHECK(message.sender.identifiers[2].use == QStringLiteral("old"));
}

TEST_CASE("Every number keeps its system, also those the program does not use", "[messages]") {
    const ReferralMessage message =
        received(careMessage(FhirReferences::Relative, jsonObject(R"({"identifier": [
        {"system": "urn:oid:1.2.208.176.1.2", "value": "251248-9996"},
        {"system": "urn:oid:1.2.208.176.1.6.1.3.181", "value": "1206550VK9"},
        {"system": "urn:example:hospital", "value": "P-77"}]})"),
                             jsonObject(R"({"identifier": [{"system": "http://cvr.dk", "value": "29189986"},
        {"system": "http://hl7.dk/fhir/core/CodeSystem/dk-core-municipality-codes", "value": "0707"}]})")));
    CHECK(message.citizen.cpr == QStringLiteral("2512489996"));
    CHECK(message.citizen.replacementId == QStringLiteral("1206550VK9"));
    CHECK(systemOf(message.citizen.identifiers, "1206550VK9") == QStringLiteral("urn:oid:1.2.208.176.1.6.1.3.181"));
    CHECK(systemOf(message.citizen.identifiers, "P-77") == QStringLiteral("urn:example:hospital"));
    CHECK(systemOf(message.sender.identifiers, "29189986") == QStringLiteral("http://cvr.dk"));
    CHECK(message.sender.identifierCode == QStringLiteral("kommunenummer"));
    CHECK(systemOf(received(xrefMessage()).receiver.identifiers, "0707") == QStringLiteral("kommunenummer"));
    CHECK(systemOf(received(xrefMessage()).citizen.identifiers, "0703921VJ4") == QStringLiteral("AlternativeIdentifier"));
}

TEST_CASE("Of several CPR numbers the first in use is taken, and it is told", "[messages]") {
    const auto read = [](const char* numbers) {
        return received(careMessage(FhirReferences::Relative, jsonObject(QByteArray("{\"identifier\": ") + numbers + "}")));
    };
    const ReferralMessage two = read(R"([{"system": "urn:oid:1.2.208.176.1.2", "value": "2512489996"},
        {"system": "urn:oid:1.2.208.176.1.2", "value": "1403681029"}])");
    CHECK(two.citizen.cpr == QStringLiteral("2512489996"));
    CHECK(two.warnings.size() == 1);
    const ReferralMessage old = read(R"([{"system": "urn:oid:1.2.208.176.1.2", "value": "1403681029", "use": "old"},
        {"system": "urn:oid:1.2.208.176.1.2", "value": "2512489996"}])");
    CHECK(old.citizen.cpr == QStringLiteral("2512489996"));
    CHECK(old.warnings.isEmpty());
}

TEST_CASE("The birth date follows the CPR number, and another one in the message is told without saying which", "[messages]") {
    const auto read = [](const char* patient) { return received(careMessage(FhirReferences::Relative, jsonObject(patient))); };
    const ReferralMessage other =
        read(R"({"identifier": [{"system": "urn:oid:1.2.208.176.1.2", "value": "2512489996"}], "birthDate": "1950-01-01"})");
    CHECK(other.citizen.birthDate == QDate(1948, 12, 25));
    CHECK(other.citizen.saidBirthDate == QDate(1950, 1, 1));
    REQUIRE(other.warnings.size() == 1);
    CHECK_FALSE(other.warnings.first().contains(QStringLiteral("19")));
    CHECK(read(R"({"birthDate": "1980-01-01"})").citizen.birthDate == QDate(1992, 3, 7)); // of the X-eCPR
    const ReferralMessage same = read(R"({"birthDate": "1992-03-07"})");
    CHECK(same.warnings.isEmpty());
    CHECK_FALSE(same.citizen.saidBirthDate.isValid());
    CHECK(read(R"({"identifier": [], "birthDate": "1980-01-01"})").citizen.birthDate == QDate(1980, 1, 1));
    CHECK(read(R"({"identifier": [{"system": "urn:oid:1.2.208.176.1.2", "value": "9913489996"}], "birthDate": "1980-01-01"})")
              .citizen.birthDate == QDate(1980, 1, 1)); // no number has this day
}

TEST_CASE("A message says that the citizen is dead as FHIR and as MedCom's letters say it", "[messages]") {
    const MessageCitizen day = citizenSaying(R"({"deceasedDateTime": "2026-10-30"})");
    CHECK(day.isDead);
    CHECK(day.diedOn == QDate(2026, 10, 30));
    CHECK(citizenSaying(R"({"deceasedDateTime": "2026-10-30T23:15:00+01:00"})").diedOn == QDate(2026, 10, 30));
    const MessageCitizen month = citizenSaying(R"({"deceasedDateTime": "2026-10"})");
    CHECK(month.isDead);
    CHECK_FALSE(month.diedOn.isValid());
    CHECK(citizenSaying(R"({"deceasedBoolean": true})").isDead);
    CHECK_FALSE(citizenSaying(R"({"deceasedBoolean": false})").isDead);
    CHECK_FALSE(citizenSaying("{}").isDead);
    QByteArray letter = xdisMessage();
    CHECK_FALSE(received(letter).citizen.isDead);
    letter.replace("<EpisodeOfCareStatusCode>inaktiv<", "<EpisodeOfCareStatusCode>doed<");
    CHECK(received(letter).citizen.isDead);
}

TEST_CASE("Address protection is taken from the label of dk-core and from what stands in place of a street", "[messages]") {
    CHECK(citizenSaying(R"({"meta": {"security": [{"code": "R"}]}})").isAddressProtected);
    CHECK(
        citizenSaying(
            R"({"meta": {"security": [{"system": "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "code": "V"}]}})")
            .isAddressProtected);
    CHECK_FALSE(citizenSaying(R"({"meta": {"security": [{"code": "N"}]}})").isAddressProtected);
    CHECK_FALSE(citizenSaying(R"({"meta": {"security": [{"system": "urn:example:other", "code": "R"}]}})").isAddressProtected);
    const MessageCitizen words = citizenSaying(R"({"address": [{"line": ["ADRESSEBESKYTTET"]}]})");
    CHECK(words.isAddressProtected);
    CHECK(words.street.isEmpty());
    CHECK_FALSE(citizenSaying(R"({"address": [{"line": ["Beskyttet Bolig 4"]}]})").isAddressProtected);
    QByteArray letter = xrefMessage();
    letter.replace("Storegade 4", "Beskyttet adresse");
    CHECK(received(letter).citizen.isAddressProtected);
}

TEST_CASE("The samples of a death, an old telephone and an old address are read as they are meant", "[messages][samples]") {
    const auto dead = found("11-deceased.json");
    const auto phone = found("13-old-phone.json");
    const auto address = found("14-old-address.json");
    if (!dead || !phone || !address) {
        SKIP("the samples do not lie beside the project");
    }
    CHECK(received(*dead).citizen.isDead);
    CHECK(received(*dead).citizen.diedOn == QDate(2025, 1, 1));
    CHECK(received(*phone).citizen.phones == QStringList{QStringLiteral("20304050")});
    const MessageCitizen citizen = received(*address).citizen;
    CHECK(citizen.street == QStringLiteral("Nyvej 2"));
    CHECK(citizen.postcode == QStringLiteral("8500"));
    CHECK(citizen.town == QStringLiteral("Grenaa"));
}
