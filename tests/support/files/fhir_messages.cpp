// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files/fhir_messages.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace brobygger {

namespace {

const QString headerUuid = QStringLiteral("11111111-aaaa-4aaa-8aaa-111111111111");
const QString personUuid = QStringLiteral("22222222-aaaa-4aaa-8aaa-222222222222");
const QString talkUuid = QStringLiteral("33333333-aaaa-4aaa-8aaa-333333333333");
const QString roleUuid = QStringLiteral("44444444-aaaa-4aaa-8aaa-444444444444");
const QString doctorUuid = QStringLiteral("55555555-aaaa-4aaa-8aaa-555555555555");
const QString clinicUuid = QStringLiteral("66666666-aaaa-4aaa-8aaa-666666666666");
const QString townUuid = QStringLiteral("77777777-aaaa-4aaa-8aaa-777777777777");
const QString historyUuid = QStringLiteral("88888888-aaaa-4aaa-8aaa-888888888888");

QString urlOf(FhirReferences references, const QString& type, const QString& id) {
    return references == FhirReferences::Urn || references == FhirReferences::UrnWithoutIds
               ? QStringLiteral("urn:uuid:") + id
               : QStringLiteral("https://example.org/fhir/") + type + QLatin1Char('/') + id;
}

QJsonObject to(FhirReferences references, const QString& type, const QString& id) {
    const QString relative = type + QLatin1Char('/') + id;
    const QString version = QStringLiteral("/_history/3");
    QString reference = urlOf(references, type, id);
    switch (references) {
    case FhirReferences::Relative: reference = relative; break;
    case FhirReferences::Versioned: reference = relative + version; break;
    case FhirReferences::AbsoluteVersion: reference += version; break;
    case FhirReferences::Urn:
    case FhirReferences::UrnWithoutIds:
    case FhirReferences::Absolute: break;
    }
    return {{QStringLiteral("reference"), reference}};
}

QJsonObject replaced(QJsonObject object, const QJsonObject& by) {
    for (auto member = by.begin(); member != by.end(); ++member) {
        object.insert(member.key(), member.value());
    }
    return object;
}

QJsonObject extension(const char* name, const char* value, const QJsonValue& content) {
    return {{QStringLiteral("url"), QStringLiteral("http://medcomfhir.dk/ig/core/StructureDefinition/medcom-core-") +
                                        QLatin1String(name) + QStringLiteral("-extension")},
            {QLatin1String(value), content}};
}

} // namespace

QJsonObject jsonObject(const QByteArray& json) { return QJsonDocument::fromJson(json).object(); }

QByteArray careMessage(FhirReferences references, const QJsonObject& patient, const QJsonObject& sender,
                       const QByteArray& category) {
    const auto ref = [references](const char* type, const QString& id) { return to(references, QLatin1String(type), id); };
    QJsonArray entries;
    const auto add = [&](const char* type, const QString& id, QJsonObject resource) {
        resource.insert(QStringLiteral("resourceType"), QLatin1String(type));
        if (references != FhirReferences::UrnWithoutIds) {
            resource.insert(QStringLiteral("id"), id);
        }
        entries.append(QJsonObject{{QStringLiteral("fullUrl"), urlOf(references, QLatin1String(type), id)},
                                   {QStringLiteral("resource"), resource}});
    };
    add("MessageHeader", headerUuid,
        replaced(jsonObject(R"({"eventCoding": {"code": "care-communication-message"},
            "definition": "http://medcomfhir.dk/ig/messagedefinitions/MessageDefinition/MedComCareCommunicationMessageDefinition|5.0"})"),
                 {{QStringLiteral("destination"),
                   QJsonArray{QJsonObject{{QStringLiteral("receiver"), ref("Organization", townUuid)}}}},
                  {QStringLiteral("sender"), ref("Organization", clinicUuid)},
                  {QStringLiteral("focus"), QJsonArray{ref("Communication", talkUuid)}}}));
    // Before those that are meant: whoever takes the first of a type takes the wrong one.
    add("Organization", townUuid, jsonObject(R"({"name": "Norddjurs Kommune", "identifier": [
            {"system": "https://www.gs1.org/gln", "value": "5790001382445"},
            {"system": "urn:oid:1.2.208.176.1.1", "value": "953741000016009"},
            {"system": "http://hl7.dk/fhir/core/CodeSystem/dk-core-municipality-codes", "value": "0707"}]})"));
    add("Organization", clinicUuid,
        replaced(jsonObject(R"({"name": "Lægerne Torvet", "identifier": [
            {"system": "https://www.gs1.org/gln", "value": "5790000121526"},
            {"system": "urn:oid:1.2.208.176.1.1", "value": "265161000016000"}]})"),
                 sender));
    add("Patient", personUuid,
        replaced(jsonObject(R"({"identifier": [{"use": "temp", "system": "urn:oid:1.2.208.176.1.6.1.1", "value": "0703921VJ4"}],
            "name": [{"use": "official", "family": "Skov", "given": ["Inga"]}]})"),
                 patient));
    add("Practitioner", doctorUuid, jsonObject(R"({"name": [{"family": "Holm", "given": ["Karen"]}]})"));
    add("PractitionerRole", roleUuid,
        replaced(jsonObject(R"({"code": [{"text": "Læge"}]})"),
                 {{QStringLiteral("practitioner"), ref("Practitioner", doctorUuid)}}));
    const QJsonObject identifier{{QStringLiteral("value"), QStringLiteral("urn:uuid:99999999-aaaa-4aaa-8aaa-999999999999")},
                                 {QStringLiteral("assigner"), ref("Organization", clinicUuid)}};
    const QJsonArray extensions{
        extension("datetime", "valueDateTime", QStringLiteral("2026-11-01T08:30:00+01:00")),
        extension("identifier", "valueIdentifier", identifier),
        extension("practitioner", "valueReference", ref("PractitionerRole", roleUuid)),
        extension("contact", "valueContactPoint", jsonObject(R"({"system": "phone", "value": "86123456"})"))};
    QJsonObject communication = jsonObject(
        R"({"identifier": [{"system": "urn:example:threads", "value": "urn:uuid:12121212-aaaa-4aaa-8aaa-121212121212"}],
            "status": "unknown"})");
    communication.insert(
        QStringLiteral("category"),
        QJsonArray{QJsonObject{
            {QStringLiteral("coding"), QJsonArray{QJsonObject{{QStringLiteral("code"), QString::fromLatin1(category)}}}}}});
    communication.insert(QStringLiteral("subject"), ref("Patient", personUuid));
    communication.insert(QStringLiteral("payload"),
                         QJsonArray{QJsonObject{{QStringLiteral("extension"), extensions},
                                                {QStringLiteral("contentString"), QStringLiteral("Bor alene.")}}});
    add("Communication", talkUuid, communication);
    add("Provenance", historyUuid,
        replaced(
            jsonObject(R"({"occurredDateTime": "2026-11-01T08:30:00+01:00", "recorded": "2026-11-01T08:30:00+01:00",
            "activity": {"coding": [{"code": "new-message"}]}, "entity": [{"role": "source",
            "what": {"identifier": {"value": "urn:uuid:99999999-aaaa-4aaa-8aaa-999999999999"}}}]})"),
            {{QStringLiteral("target"), QJsonArray{ref("MessageHeader", headerUuid)}},
             {QStringLiteral("agent"), QJsonArray{QJsonObject{{QStringLiteral("who"), ref("Organization", clinicUuid)}}}}}));
    return QJsonDocument(QJsonObject{{QStringLiteral("resourceType"), QStringLiteral("Bundle")},
                                     {QStringLiteral("id"), QStringLiteral("00000000-aaaa-4aaa-8aaa-000000000000")},
                                     {QStringLiteral("type"), QStringLiteral("message")},
                                     {QStringLiteral("timestamp"), QStringLiteral("2026-11-01T08:30:00+01:00")},
                                     {QStringLiteral("entry"), entries}})
        .toJson();
}

} // namespace brobygger
