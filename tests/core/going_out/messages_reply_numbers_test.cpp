// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/message_reader.h"
#include "core/messages/referrer_answers.h"
#include "tests/support/files/care_communication_rules.h"
#include "tests/support/files/fhir_messages.h"
#include "tests/support/files/message_files.h"
#include "tests/support/test_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

/// A file whose organisation can answer, with one message received.
class Answering {
public:
    explicit Answering(const QByteArray& bytes) {
        Workspace& workspace = file.workspace();
        workspace.settings.set(organisationName, QStringLiteral("Norddjurs Kommune"));
        workspace.settings.set(organisationPhone, QStringLiteral("89591000"));
        workspace.settings.set(workerName, QStringLiteral("Bo Brobygger"));
        const auto read = ReadMessage::from(bytes);
        REQUIRE(read);
        const auto accepted = workspace.messages.accept(*read, Messages::usualDecision(workspace.messages.propose(*read)));
        INFO((accepted ? std::string() : accepted.error().message.toStdString()));
        REQUIRE(accepted);
        referral = accepted->referral;
    }

    QJsonObject bundle() { return jsonObject(written(AnswerFormat::CareCommunication)); }

    QByteArray written(AnswerFormat format) {
        const auto answer = file.workspace().referrerAnswers.make(referral, ReplyKind::Status, format, false,
                                                                  QStringLiteral("Vi ringer i morgen."));
        INFO((answer ? std::string() : answer.error().message.toStdString()));
        REQUIRE(answer);
        return answer->bytes;
    }

    TestFile file;
    IncomingReferralId referral;
};

QJsonArray entriesOf(const QJsonObject& bundle, const char* type) {
    QJsonArray resources;
    for (const auto& entry : bundle[QStringLiteral("entry")].toArray()) {
        if (entry[QStringLiteral("resource")][QStringLiteral("resourceType")] == QLatin1String(type)) {
            resources.append(entry[QStringLiteral("resource")]);
        }
    }
    return resources;
}

/// "system value" of every number of every resource of a type.
QStringList numbersOf(const QJsonObject& bundle, const char* type) {
    QStringList numbers;
    for (const auto& resource : entriesOf(bundle, type)) {
        for (const auto& one : resource[QStringLiteral("identifier")].toArray()) {
            numbers << one[QStringLiteral("system")].toString() + QLatin1Char(' ') + one[QStringLiteral("value")].toString();
        }
    }
    return numbers;
}

QByteArray withPatientNumber(const char* system, const char* value) {
    const QJsonObject number{{QStringLiteral("system"), QLatin1String(system)},
                             {QStringLiteral("value"), QLatin1String(value)}};
    return careMessage(FhirReferences::Relative, {{QStringLiteral("identifier"), QJsonArray{number}}});
}

} // namespace

TEST_CASE("An answer names the citizen by the number and the system the referrer used", "[messages]") {
    for (const auto& [system, value] :
         {std::pair{"urn:oid:1.2.208.176.1.2", "2512489996"}, std::pair{"urn:oid:1.2.208.176.1.6.1.1", "0703921VJ4"},
          std::pair{"urn:oid:1.2.208.176.1.6.1.3", "1206550VK9"}, std::pair{"urn:oid:1.2.208.176.1.6.1.3.181", "1206550VK9"},
          std::pair{"urn:oid:1.2.208.176.1.6.1.1", "7403681029"}}) {
        Answering answering(withPatientNumber(system, value));
        CHECK(numbersOf(answering.bundle(), "Patient") ==
              QStringList{QLatin1String(system) + QLatin1Char(' ') + QLatin1String(value)});
    }
}

TEST_CASE("A replacement number of digits goes into a letter as what it is", "[messages]") {
    QByteArray letter = xdisMessage();
    letter.replace("<CivilRegistrationNumber>2512489996</CivilRegistrationNumber>",
                   "<AlternativeIdentifier>7403681029</AlternativeIdentifier>");
    Answering answering(letter);
    const QByteArray answer = answering.written(AnswerFormat::Xdis91);
    CHECK(answer.contains("<AlternativeIdentifier>7403681029<"));
    CHECK_FALSE(answer.contains("CivilRegistrationNumber"));
    if (const auto errors = schemaErrors(answer, QStringLiteral("medcom-oioxml/xsd/2006/07/01/EMessage.xsd"))) {
        CHECK(errors->toStdString() == "");
    }
}

TEST_CASE("An answer gives every number of both organisations with its system, and none that is old", "[messages]") {
    Answering answering(careMessage(FhirReferences::Relative, {}, jsonObject(R"({"identifier": [
        {"system": "https://www.gs1.org/gln", "value": "5790000121526"},
        {"system": "urn:oid:1.2.208.176.1.1", "value": "265161000016000"},
        {"system": "http://cvr.dk", "value": "29189986"},
        {"system": "urn:oid:1.2.208.176.1.4", "value": "061654", "use": "old"}]})")));
    const QStringList numbers = numbersOf(answering.bundle(), "Organization");
    const QString municipality = QStringLiteral("http://hl7.dk/fhir/core/CodeSystem/dk-core-municipality-codes 0707");
    CHECK(numbers.contains(municipality));
    CHECK(numbers.contains(QStringLiteral("http://cvr.dk 29189986")));
    CHECK_FALSE(numbers.contains(QStringLiteral("urn:oid:1.2.208.176.1.4 061654")));
    CHECK(numbers.count(QStringLiteral("urn:oid:1.2.208.176.1.1 953741000016009")) == 1);
}

TEST_CASE("A letter that came to a municipality number is answered as CareCommunication from that number", "[messages]") {
    Answering answering(xdisMessage());
    answering.file.workspace().settings.set(organisationSor, QStringLiteral("953741000016009"));
    const auto clinic = answering.file.workspace().partners.window(0, 1).first();
    Partner known = clinic;
    known.sor = QStringLiteral("265161000016000");
    REQUIRE(answering.file.workspace().partners.change(known));
    const QStringList numbers = numbersOf(answering.bundle(), "Organization");
    CHECK(numbers.contains(QStringLiteral("http://hl7.dk/fhir/core/CodeSystem/dk-core-municipality-codes 0707")));
    CHECK(numbers.contains(QStringLiteral("urn:oid:1.2.208.176.1.4 061654")));
    for (const QString& number : numbers) {
        CHECK(number.contains(QLatin1Char(':'))); // the names of OIOXML are no systems of FHIR
    }
}

TEST_CASE("An answer keeps the system of the thread and refers to what comes along, however the message did", "[messages]") {
    for (const FhirReferences references :
         {FhirReferences::Relative, FhirReferences::Urn, FhirReferences::UrnWithoutIds, FhirReferences::Absolute,
          FhirReferences::Versioned, FhirReferences::AbsoluteVersion}) {
        INFO(static_cast<int>(references));
        Answering answering(careMessage(references));
        const QJsonObject bundle = answering.bundle();
        const QJsonValue thread = entriesOf(bundle, "Communication").first()[QStringLiteral("identifier")][0];
        CHECK(thread[QStringLiteral("system")] == QStringLiteral("urn:example:threads"));
        CHECK(thread[QStringLiteral("value")] == QStringLiteral("urn:uuid:12121212-aaaa-4aaa-8aaa-121212121212"));
        CHECK(entriesOf(bundle, "Practitioner").size() == 2); // the doctor, and whoever answers
        CHECK(entriesOf(bundle, "Provenance").size() == 2);
        CHECK(brokenCareCommunicationRules(bundle, true).join(QStringLiteral("; ")).toStdString() == "");
        const auto read = ReadMessage::from(QJsonDocument(bundle).toJson());
        REQUIRE(read);
        const MessageProposal again = answering.file.workspace().messages.propose(*read);
        CHECK(again.message.answersTo == QStringLiteral("11111111-aaaa-4aaa-8aaa-111111111111"));
        CHECK(again.belongsTo == answering.referral);
        CHECK(again.message.texts.last().author == QStringLiteral("Karen Holm"));
    }
}
