// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/values/organisation_numbers.h"
#include "core/exchange/medcom/identifiers.h"
#include "core/exchange/medcom/refused_messages.h"
#include "core/messages/message_reader.h"
#include "tests/support/files/care_communication_rules.h"
#include "tests/support/files/message_files.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

ReferralMessage read(const QByteArray& bytes) {
    const auto message = readReferralMessage(bytes);
    INFO((message ? std::string() : message.error().message.toStdString()));
    REQUIRE(message);
    return *message;
}

QString refusalOf(const QByteArray& bytes) {
    const auto message = readReferralMessage(bytes);
    REQUIRE_FALSE(message);
    return message.error().message;
}

} // namespace

namespace {

/// Only letters and digits, without marks: what two ways of reading a text must agree about.
QString lettersOf(QString text) {
    static const QRegularExpression mark(QStringLiteral("<[^<>]*>"));
    static const QRegularExpression other(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return text.remove(mark).remove(other);
}

/// The resource a reference names, found anew in the bundle.
QJsonObject resourceNamed(const QJsonObject& bundle, const QString& reference) {
    for (const auto& entry : bundle[QStringLiteral("entry")].toArray()) {
        const QJsonObject resource = entry[QStringLiteral("resource")].toObject();
        if (resource[QStringLiteral("resourceType")].toString() + QLatin1Char('/') +
                resource[QStringLiteral("id")].toString() ==
            reference) {
            return resource;
        }
    }
    return {};
}

} // namespace

TEST_CASE("A referral to the municipality is read with person, reason, doctor and attachment", "[messages]") {
    const QByteArray bytes = xrefMessage();
    if (const auto errors = schemaErrors(bytes, QStringLiteral("medcom-oioxml/xsd/2016/12/01/EMessage.xsd"))) {
        CHECK(errors->toStdString() == "");
    }
    const ReferralMessage message = read(bytes);
    CHECK(message.format == MessageFormat::Xref15);
    CHECK(message.version == QStringLiteral("XH1530R"));
    CHECK(message.messageId == QStringLiteral("Kuv100"));
    CHECK(message.letterId == QStringLiteral("Brev100"));
    CHECK(message.episodeId == QStringLiteral("forloeb-100"));
    CHECK(message.event == MessageEvent::New);
    CHECK(message.wantsReceipt);
    CHECK(message.sent == QDateTime(QDate(2026, 11, 1), QTime(8, 30)));
    CHECK(message.sender.organisation == QStringLiteral("Lægerne Torvet"));
    CHECK(message.sender.providerNumber == QStringLiteral("061654"));
    CHECK(message.sender.person == QStringLiteral("Karen Holm"));
    CHECK(message.sender.phone == QStringLiteral("86123456"));
    CHECK(message.receiver.identifierCode == QStringLiteral("kommunenummer"));
    CHECK(message.citizen.cpr.isEmpty());
    CHECK(message.citizen.replacementId == QStringLiteral("0703921VJ4"));
    CHECK(message.citizen.birthDate == QDate(1992, 3, 7));
    CHECK(message.citizen.givenName == QStringLiteral("Inga"));
    CHECK(message.citizen.phones == QStringList{QStringLiteral("22334455")});
    CHECK(message.citizen.email == QStringLiteral("inga@example.dk"));
    CHECK(message.citizen.town == QStringLiteral("Grenaa"));
    CHECK(message.relatives == QList<MessageRelative>{{QStringLiteral("datter"), QStringLiteral("Mia Skov")}});
    CHECK(message.diagnoses == QList<MessageDiagnosis>{{QStringLiteral("DZ602"), QStringLiteral("SKSdiagnosekode"),
                                                        QStringLiteral("Problem med at bo alene")}});
    CHECK(message.plainText() == QStringLiteral("Bor alene.\nTolk ønskes.\nBlodtryk <120."));
    REQUIRE(message.attachments.size() == 1);
    CHECK(message.attachments.first().name == QStringLiteral("Epikrise"));
    CHECK(message.attachments.first().type == QStringLiteral("application/pdf"));
    CHECK(message.attachments.first().bytes.isEmpty());
}

TEST_CASE("A letter in Latin-1 is read, and its blocks become one text", "[messages]") {
    const QByteArray bytes = xdisMessage();
    if (const auto errors = schemaErrors(bytes, QStringLiteral("medcom-oioxml/xsd/2006/07/01/EMessage.xsd"))) {
        CHECK(errors->toStdString() == "");
    }
    const ReferralMessage message = read(bytes);
    CHECK(message.format == MessageFormat::Xdis91);
    CHECK(message.subject == QStringLiteral("Støtte i hverdagen"));
    CHECK(message.priority == QStringLiteral("rutine"));
    CHECK(message.citizen.cpr == QStringLiteral("2512489996"));
    CHECK(message.citizen.birthDate == QDate(1948, 12, 25));
    CHECK(message.plainText() == QStringLiteral("Første del.\nAnden del."));
    CHECK(read(xdisMessage(QStringLiteral("K"), QStringLiteral("B"), QStringLiteral("SV: Støtte"))).event ==
          MessageEvent::Reply);
    CHECK(read(xdisMessage(QStringLiteral("K"), QStringLiteral("B"), QStringLiteral("VS: Støtte"))).event ==
          MessageEvent::Forward);
}

TEST_CASE("The newer schemas' letters are read too", "[messages]") {
    QByteArray newer = xrefMessage();
    newer.replace("2016/12/01", "2020/05/06").replace("XH1530R", "XH1531R");
    newer.replace("<RelevantClinicalInformation>", "<RelevantClinicalInformation><CategoryCode>social</CategoryCode>");
    CHECK(read(newer).version == QStringLiteral("XH1531R"));
    CHECK(read(newer).category == QStringLiteral("social"));
    QByteArray letter = xdisMessage();
    letter
        .replace("http://rep.oio.dk/sundcom.dk/medcom.dk/xml/schemas/2006/07/01/",
                 "http://rep.oio.dk/medcom.dk/xml/schemas/2019/02/19/")
        .replace("XD9134L", "XD9135L");
    CHECK(read(letter).version == QStringLiteral("XD9135L"));
}

TEST_CASE("A letter with hardly anything in it is read with its gaps", "[messages]") {
    const ReferralMessage message = read(
        R"(<Emessage><Envelope><Identifier>K1</Identifier></Envelope><ClinicalEmail><Letter><Identifier>B1</Identifier></Letter><Patient><PersonSurnameName>Hansen</PersonSurnameName></Patient></ClinicalEmail></Emessage>)");
    CHECK(message.citizen.surname == QStringLiteral("Hansen"));
    CHECK_FALSE(message.sent.isValid());
    CHECK_FALSE(message.warnings.isEmpty());
}

TEST_CASE("Attachments of an XBIN01 are read whole, whatever their size", "[messages]") {
    for (const qsizetype size : {qsizetype(9), qsizetype(200'000)}) {
        QByteArray file(size, 'x');
        file[0] = '\0';
        const QByteArray bytes = xbinMessage(file);
        if (const auto errors = schemaErrors(bytes, QStringLiteral("medcom-oioxml/xsd/2012/03/28/EMessage.xsd"))) {
            CHECK(errors->toStdString() == "");
        }
        const ReferralMessage message = read(bytes);
        CHECK(message.format == MessageFormat::Xbin01);
        REQUIRE(message.attachments.size() == 1);
        CHECK(message.attachments.first().id == QStringLiteral("0f8fad5b-d9cd-469f-a165-70867728950e"));
        CHECK(message.attachments.first().bytes == file);
    }
}

TEST_CASE("The published letters are read", "[messages][samples]") {
    const auto fixture = sample(QStringLiteral("medcom-oioxml/fixtures/formattet_text.xml"));
    const auto own = sample(QStringLiteral("own-made/xref15-xh1530r.xml"));
    if (!fixture || !own) {
        SKIP("the samples do not lie beside the project");
    }
    const ReferralMessage letter = read(*fixture);
    CHECK(letter.version == QStringLiteral("XD9134L"));
    CHECK(letter.sender.organisation == QStringLiteral("HILLERØD SYGEHUS"));
    CHECK(letter.priority == QStringLiteral("høj_prioritet"));
    CHECK(letter.citizen.cpr == QStringLiteral("1205829995"));
    CHECK(letter.plainText().startsWith(
        QStringLiteral("Hej, jeg er fast bredde Afdeling A\nhar modtaget en henvisning på ovenstående patient.\nForinden")));
    CHECK(letter.plainText().endsWith(QStringLiteral("Venlig hilsen\n<Teste><Teste noget mere øæå>")));
    const ReferralMessage referral = read(*own);
    CHECK(referral.citizen.cpr == QStringLiteral("2512489996"));
    CHECK(referral.plainText() == QStringLiteral("Enlig, lille netværk.\nMotiveret for fællesskab."));
    const auto closing = sample(QStringLiteral("own-made/xdis15-xd1530l.xml"));
    CHECK(refusalOf(*closing).contains(QStringLiteral("XDIS15")));
    const auto receipt = sample(QStringLiteral("medcom-oioxml/fixtures/negative_receipt.xml"));
    CHECK(refusalOf(*receipt).contains(QStringLiteral("negative receipt")));
}

TEST_CASE("Every published CareCommunication is read with citizen, category, text, attachments and event",
          "[messages][samples]") {
    QStringList paths;
    for (const char* version : {"2.0.0", "3.0.0", "4.0.0", "5.0.2"}) {
        paths +=
            samplesIn(QStringLiteral("medcom-fhir/carecommunication-%1").arg(QLatin1String(version)), QStringLiteral(".json"));
    }
    if (paths.isEmpty()) {
        SKIP("the samples do not lie beside the project");
    }
    CHECK(paths.size() == 34);
    for (const QString& path : paths) {
        INFO(path.toStdString());
        const QByteArray bytes = *sample(path);
        const ReferralMessage message = read(bytes);
        const QJsonObject bundle = QJsonDocument::fromJson(bytes).object();
        CHECK(message.messageId == bundle[QStringLiteral("id")].toString());
        CHECK(path.section(QLatin1Char('-'), 2, 2).startsWith(message.version));
        QSet<QString> categories;
        QString activity;
        QStringList attachments;
        for (const auto& entry : bundle[QStringLiteral("entry")].toArray()) {
            const QJsonObject resource = entry[QStringLiteral("resource")].toObject();
            const QString type = resource[QStringLiteral("resourceType")].toString();
            if (type == QStringLiteral("Patient")) {
                const QString number = resource[QStringLiteral("identifier")][0][QStringLiteral("value")].toString();
                CHECK((message.citizen.cpr == number || message.citizen.replacementId == number));
                CHECK(message.citizen.birthDate.isValid());
                CHECK(message.citizen.surname == resource[QStringLiteral("name")][0][QStringLiteral("family")].toString());
            } else if (type == QStringLiteral("Communication")) {
                categories.insert(
                    resource[QStringLiteral("category")][0][QStringLiteral("coding")][0][QStringLiteral("code")].toString());
                for (const auto& payload : resource[QStringLiteral("payload")].toArray()) {
                    const QString text = payload[QStringLiteral("contentString")].toString();
                    CHECK(message.plainText().contains(text.left(10)));
                    if (payload.toObject().contains(QStringLiteral("contentAttachment"))) {
                        attachments << payload[QStringLiteral("contentAttachment")][QStringLiteral("title")].toString();
                    }
                }
            } else if (type == QStringLiteral("Provenance") &&
                       resource[QStringLiteral("target")][0][QStringLiteral("reference")].toString().endsWith(
                           message.letterId)) {
                activity = resource[QStringLiteral("activity")][QStringLiteral("coding")][0][QStringLiteral("code")].toString();
            }
        }
        CHECK(categories.contains(message.category));
        const QJsonObject header = bundle[QStringLiteral("entry")][0][QStringLiteral("resource")].toObject();
        const QJsonObject content =
            resourceNamed(bundle, header[QStringLiteral("focus")][0][QStringLiteral("reference")].toString());
        CHECK(message.category ==
              content[QStringLiteral("category")][0][QStringLiteral("coding")][0][QStringLiteral("code")].toString());
        CHECK(message.priority == content[QStringLiteral("priority")].toString());
        CHECK(message.subject == content[QStringLiteral("topic")][QStringLiteral("text")].toString());
        CHECK(message.threadId == content[QStringLiteral("identifier")][0][QStringLiteral("value")].toString());
        const QJsonObject patient =
            resourceNamed(bundle, content[QStringLiteral("subject")][QStringLiteral("reference")].toString());
        CHECK(message.citizen.givenName == patient[QStringLiteral("name")][0][QStringLiteral("given")][0].toString());
        QString newest;
        QDateTime newestAt;
        qsizetype attached = 0;
        for (const auto& payload : content[QStringLiteral("payload")].toArray()) {
            const QJsonValue file = payload[QStringLiteral("contentAttachment")];
            if (file.isObject()) {
                REQUIRE(attached < message.attachments.size());
                const MessageAttachment& attachment = message.attachments[attached++];
                CHECK(attachment.bytes == QByteArray::fromBase64(file[QStringLiteral("data")].toString().toLatin1()));
                CHECK(attachment.url == file[QStringLiteral("url")].toString());
                CHECK(attachment.type == file[QStringLiteral("contentType")].toString());
                continue;
            }
            const QString text = payload[QStringLiteral("contentString")].toString();
            CHECK(lettersOf(message.plainText()).contains(lettersOf(text)));
            for (const auto& extension : payload[QStringLiteral("extension")].toArray()) {
                const QDateTime at = QDateTime::fromString(extension[QStringLiteral("valueDateTime")].toString(), Qt::ISODate);
                if (at.isValid() && (!newestAt.isValid() || at > newestAt)) {
                    newestAt = at;
                    newest = text;
                }
            }
        }
        CHECK(lettersOf(message.texts.first().text) == lettersOf(newest));
        QStringList names;
        for (const MessageAttachment& attachment : message.attachments) {
            names << attachment.name;
        }
        CHECK(names == attachments);
        const bool isCorrection = message.correction != MessageCorrection::None;
        CHECK((isCorrection || toCode(message.event) + QStringLiteral("-message") == activity));
        for (qsizetype i = 1; i < message.texts.size(); ++i) {
            CHECK(message.texts[i - 1].at >= message.texts[i].at);
        }
        // One of the published 2.0 messages names an author who is not in it.
        CHECK((!message.sender.person.isEmpty() || path.contains(QStringLiteral("cf9019c6"))));
        CHECK(hasGlnCheckDigit(message.sender.ean));
        CHECK(hasSorCheckDigit(message.sender.sor));
    }
}

TEST_CASE("The same message says the same as JSON and as XML", "[messages][samples]") {
    const QStringList paths = samplesIn(QStringLiteral("medcom-fhir/carecommunication-xml"), QStringLiteral(".xml"));
    if (paths.isEmpty()) {
        SKIP("the samples do not lie beside the project");
    }
    CHECK(paths.size() == 2);
    for (const QString& path : paths) {
        INFO(path.toStdString());
        const ReferralMessage xml = read(*sample(path));
        const ReferralMessage json =
            read(*sample(QStringLiteral("medcom-fhir/carecommunication-5.0.2/") +
                         path.section(QLatin1Char('/'), -1).replace(QStringLiteral(".xml"), QStringLiteral(".json"))));
        CHECK(xml == json);
        CHECK_FALSE(xml.plainText().isEmpty());
    }
}

TEST_CASE("The rules that our own messages are held to are those the published ones keep", "[messages][samples]") {
    const QStringList paths = samplesIn(QStringLiteral("medcom-fhir/carecommunication-5.0.2"), QStringLiteral(".json"));
    if (paths.isEmpty()) {
        SKIP("the samples do not lie beside the project");
    }
    for (const QString& path : paths) {
        INFO(path.toStdString());
        CHECK(brokenCareCommunicationRules(QJsonDocument::fromJson(*sample(path)).object())
                  .join(QStringLiteral("; "))
                  .toStdString() == "");
    }
    CHECK_FALSE(brokenCareCommunicationRules({}).isEmpty());
}

TEST_CASE("What a reply says stands first, and what it answers is known", "[messages][samples]") {
    const auto reply =
        sample(QStringLiteral("medcom-fhir/carecommunication-5.0.2/Bundle-3dcb5618-3055-406a-9034-1b8fc8de0fea.json"));
    const auto marked =
        sample(QStringLiteral("medcom-fhir/carecommunication-5.0.2/Bundle-gfd00bc2-9c26-4174-934e-f6e4360845de.json"));
    const auto fromLetter =
        sample(QStringLiteral("medcom-fhir/carecommunication-5.0.2/Bundle-k7bfbc0c-553d-11ed-bdc3-0242ac120002.json"));
    if (!reply || !marked || !fromLetter) {
        SKIP("the samples do not lie beside the project");
    }
    const ReferralMessage message = read(*reply);
    CHECK(message.event == MessageEvent::Reply);
    CHECK(message.sent == QDateTime(QDate(2024, 5, 3), QTime(9, 25)));
    CHECK(message.threadId == QStringLiteral("urn:uuid:b2eb3d0e-5de5-4de9-b2a3-0ff321ad1c3a"));
    CHECK(message.answersTo == QStringLiteral("d5bd2111-2576-48d3-84d4-8be0297a038d"));
    CHECK(message.subject == QStringLiteral("Forspørgsel på seneste resultater"));
    CHECK(message.texts.first().text.startsWith(QStringLiteral("Mange tak for fremsendte.")));
    CHECK(message.sender.person == QStringLiteral("Michael Burns"));
    CHECK(message.sender.phone == QStringLiteral("38683868"));
    CHECK(message.attachments.first().bytes.isEmpty());
    const ReferralMessage referral = read(*marked);
    CHECK(referral.category == QStringLiteral("regarding-referral"));
    CHECK(referral.priority == QStringLiteral("asap"));
    CHECK_FALSE(referral.plainText().contains(QStringLiteral("<br")));
    CHECK(referral.attachments.first().bytes.startsWith("%PDF-1.7"));
    CHECK(referral.attachments.last().url == QStringLiteral("https://medcom.dk/"));
    CHECK(read(*fromLetter).answersTo == QStringLiteral("B300720181623#5790000121526"));
}

TEST_CASE("Messages of another kind are named and refused", "[messages][samples]") {
    const QStringList notifications = samplesIn(QStringLiteral("medcom-fhir/hospitalnotification"), QStringLiteral(".json"));
    const QStringList receipts = samplesIn(QStringLiteral("medcom-fhir/acknowledgement"), QStringLiteral(".json"));
    CHECK((notifications.size() == 3 || !sample(QStringLiteral("README.md"))));
    CHECK((receipts.size() == 4 || !sample(QStringLiteral("README.md"))));
    for (const QString& path : notifications) {
        CHECK(refusalOf(*sample(path)).contains(QStringLiteral("hospital notification")));
    }
    for (const QString& path : receipts) {
        const auto refused = readReferralMessage(*sample(path));
        REQUIRE_FALSE(refused);
        CHECK((refused.error().message.contains(QStringLiteral("receipt")) || path.contains(QStringLiteral("eb26be85"))));
        CHECK(refused.error().detail == otherKindDetail);
    }
    CHECK(refusalOf("<Emessage><Envelope/><PositiveReceipt><Letter/></PositiveReceipt></Emessage>")
              .contains(QStringLiteral("receipt")));
    CHECK(refusalOf("UNB+UNOC:3+57900").contains(QStringLiteral("EDIFACT")));
    CHECK(refusalOf("Kære kollega").contains(QStringLiteral("no message")));
    CHECK(refusalOf("").contains(QStringLiteral("no message")));
}

TEST_CASE("A message that reaches outside, never ends or is broken is refused", "[messages]") {
    CHECK(refusalOf("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><Emessage>&a;</Emessage>")
              .contains(QStringLiteral("document type")));
    CHECK(refusalOf("<Emessage><Envelope></Emessage>").contains(QStringLiteral("line 1")));
    CHECK(refusalOf("{\"resourceType\":\"Bundle\",\n\"entry\":[").contains(QStringLiteral("line 2")));
    CHECK(refusalOf(QByteArray("<a>").repeated(5000)).contains(QStringLiteral("too deep")));
    CHECK(refusalOf(QByteArray("{\"a\":").repeated(200) + "1" + QByteArray("}").repeated(200))
              .contains(QStringLiteral("too deep")));
    CHECK(refusalOf("<Emessage>" + QByteArray("<a/>").repeated(200'000) + "</Emessage>").contains(QStringLiteral("too many")));
    CHECK(refusalOf("<Emessage>" + QByteArray("a. ").repeated(4'000'000) + "</Emessage>").contains(QStringLiteral("larger")));
    MessageLimits small;
    small.bytes = 100;
    CHECK_FALSE(readReferralMessage(xrefMessage(), small));
}

TEST_CASE("Wrong check digits and unknown numbers are told and stop nothing", "[messages]") {
    QByteArray bytes = xdisMessage();
    bytes.replace("5790000121526", "5790000121520").replace("2512489996", "0000000000");
    const ReferralMessage message = read(bytes);
    CHECK(message.citizen.cpr.isEmpty());
    CHECK(message.warnings.size() == 2);
    for (const QString& warning : message.warnings) {
        CHECK_FALSE(warning.contains(QStringLiteral("579")));
    }
}

TEST_CASE("Published numbers pass their check digits", "[messages][samples]") {
    CHECK(hasGlnCheckDigit(QStringLiteral("5790000121526")));
    CHECK_FALSE(hasGlnCheckDigit(QStringLiteral("5790000120400")));
    CHECK(hasSorCheckDigit(QStringLiteral("953741000016009")));
    CHECK_FALSE(hasSorCheckDigit(QStringLiteral("123456789012345")));
    CHECK(birthDateOfNumber(QStringLiteral("3101057JC9")) == QDate(2005, 1, 31));
    CHECK(birthDateOfNumber(QStringLiteral("0203291WQ3")) == QDate(1929, 3, 2));
}
