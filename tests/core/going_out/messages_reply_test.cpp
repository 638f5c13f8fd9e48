// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messages/message_reader.h"
#include "core/messages/message_writer.h"
#include "tests/support/files/care_communication_rules.h"
#include "tests/support/files/message_files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

const QString text =
    QStringLiteral("Inga følger madlavning – hver torsdag.\nHun mødte 3 af 4 gange & trives.\n\nVenlig hilsen\nBo <3");

MessageReply aReply(ReplyFormat format) {
    MessageReply reply;
    reply.kind = ReplyKind::Closing;
    reply.at = QDateTime(QDate(2026, 12, 1), QTime(9, 5));
    reply.sender.organisation = QStringLiteral("Norddjurs Kommune, Brobygger i lokalsamfundet");
    reply.sender.ean = QStringLiteral("5790001382445");
    reply.sender.sor = QStringLiteral("953741000016009");
    reply.sender.identifier = QStringLiteral("0707");
    reply.sender.identifierCode = QStringLiteral("kommunenummer");
    reply.sender.person = QStringLiteral("Bo Brobygger");
    reply.sender.personTitle = QStringLiteral("Casemanager");
    reply.sender.phone = QStringLiteral("89591000");
    reply.speciality = QStringLiteral("Brobygning");
    reply.receiver.organisation = QStringLiteral("Lægerne Torvet");
    reply.receiver.ean = QStringLiteral("5790000121526");
    reply.receiver.sor = QStringLiteral("265161000016000");
    reply.receiver.providerNumber = QStringLiteral("061654");
    reply.citizen.cpr = QStringLiteral("2512489996");
    reply.citizen.surname = QStringLiteral("Berggren");
    reply.citizen.givenName = QStringLiteral("Nancy Ann");
    reply.subject = QStringLiteral("Støtte i hverdagen");
    reply.text = text;
    reply.episodeId = QStringLiteral("forloeb-200");
    reply.referredOn = QDate(2026, 11, 1);
    reply.closedOn = QDate(2026, 11, 30);
    giveIdentifiers(reply, format, 0x7fffffffffffffff);
    return reply;
}

QByteArray written(const MessageReply& reply, ReplyFormat format, const QByteArray& answered = {}) {
    const auto bytes = writeReply(reply, format, answered);
    INFO((bytes ? std::string() : bytes.error().message.toStdString()));
    REQUIRE(bytes);
    return *bytes;
}

/// Against a schema of the samples, where they lie beside the project.
void checkSchema(const QByteArray& xml, const char* schema) {
    if (const auto errors = schemaErrors(xml, QLatin1String(schema))) {
        CHECK(errors->toStdString() == "");
    }
}

/// A letter against the schema its namespace names by date.
void checkLetter(const QByteArray& xml) {
    static const QRegularExpression space(QStringLiteral("xmlns=\"[^\"]*/schemas/(\\d{4}/\\d\\d/\\d\\d)/\""));
    const QString date = space.match(QString::fromLatin1(xml)).captured(1);
    REQUIRE_FALSE(date.isEmpty());
    checkSchema(xml, QStringLiteral("medcom-oioxml/xsd/%1/EMessage.xsd").arg(date).toLatin1().constData());
}

/// Every value that only one of two messages has.
QStringList onlyInOne(QStringList one, const QStringList& other) {
    QStringList only;
    for (const QString& value : other) {
        if (!one.removeOne(value)) {
            only << QStringLiteral("+ ") + value;
        }
    }
    return only + one;
}

/// Reading what was just written; both must be a sound message.
ReferralMessage readAgain(const QByteArray& bytes) {
    const auto message = readReferralMessage(bytes);
    INFO((message ? std::string() : message.error().message.toStdString()));
    REQUIRE(message);
    return *message;
}

} // namespace

TEST_CASE("A closing note is a valid XDIS15, whatever letters the text has", "[messages]") {
    const QByteArray bytes = written(aReply(ReplyFormat::Xdis15), ReplyFormat::Xdis15);
    checkSchema(bytes, "medcom-oioxml/xsd/2016/12/01/EMessage.xsd");
    CHECK(bytes.contains("<Admission><Date>2026-11-01</Date>"));
    CHECK(bytes.contains("<Discharge><Date>2026-11-30</Date>"));
    CHECK(bytes.contains("madlavning &#8211; hver torsdag.<Break/>Hun m\xf8"
                         "dte 3 af 4 gange &amp; trives."));
    CHECK(bytes.contains("<EpisodeOfCareIdentifier>forloeb-200<"));
    MessageReply going = aReply(ReplyFormat::Xdis15);
    going.closedOn = QDate();
    checkSchema(written(going, ReplyFormat::Xdis15), "medcom-oioxml/xsd/2016/12/01/EMessage.xsd");
}

TEST_CASE("A letter back is a valid XDIS91 and reads as a reply to the same course", "[messages]") {
    MessageReply reply = aReply(ReplyFormat::Xdis91);
    const QByteArray bytes = written(reply, ReplyFormat::Xdis91);
    checkSchema(bytes, "medcom-oioxml/xsd/2006/07/01/EMessage.xsd");
    const ReferralMessage message = readAgain(bytes);
    CHECK(message.event == MessageEvent::Reply);
    CHECK(message.episodeId == QStringLiteral("forloeb-200"));
    CHECK(message.plainText() == text);
    reply.text = QStringLiteral("Et langt svar med mange ord. ").repeated(300);
    const QByteArray longer = written(reply, ReplyFormat::Xdis91);
    checkSchema(longer, "medcom-oioxml/xsd/2006/07/01/EMessage.xsd");
    CHECK(longer.count("<ClinicalInformation>") == 3);
    reply.text = QString(40'000, QLatin1Char('x'));
    CHECK_FALSE(writeReply(reply, ReplyFormat::Xdis91, {}));
}

TEST_CASE("What a message cannot do without is named before it is written", "[messages]") {
    MessageReply reply = aReply(ReplyFormat::Xdis91);
    reply.receiver.ean.clear();
    CHECK(writeReply(reply, ReplyFormat::Xdis91, {}).error().message.contains(QStringLiteral("EAN")));
    reply = aReply(ReplyFormat::CareCommunicationJson);
    reply.sender.sor.clear();
    CHECK(writeReply(reply, ReplyFormat::CareCommunicationJson, {}).error().message.contains(QStringLiteral("SOR")));
}

TEST_CASE("An answer as CareCommunication says the same as JSON and as XML and stays in its thread", "[messages][samples]") {
    const auto answered =
        sample(QStringLiteral("medcom-fhir/carecommunication-5.0.2/Bundle-3dcb5618-3055-406a-9034-1b8fc8de0fea.json"));
    if (!answered) {
        SKIP("the samples do not lie beside the project");
    }
    for (const char* version : {"2.0.0", "3.0.0", "4.0.0", "5.0.2"}) {
        for (const QString& path : samplesIn(QStringLiteral("medcom-fhir/carecommunication-%1").arg(QLatin1String(version)),
                                             QStringLiteral(".json"))) {
            INFO(path.toStdString());
            const QByteArray old = *sample(path);
            MessageReply reply = aReply(ReplyFormat::CareCommunicationJson);
            reply.answered = readAgain(old);
            const QByteArray json = written(reply, ReplyFormat::CareCommunicationJson, old);
            const QByteArray xml = written(reply, ReplyFormat::CareCommunicationXml, old);
            checkSchema(xml, "fhir-r4/xsd/fhir-single.xsd");
            ReferralMessage fromJson = readAgain(json);
            ReferralMessage fromXml = readAgain(xml);
            CHECK(fromJson.version == QStringLiteral("5.0"));
            CHECK(fromJson.event == MessageEvent::Reply);
            CHECK(fromJson.answersTo == reply.answered->letterId);
            if (!reply.answered->threadId.isEmpty()) {
                CHECK(fromJson.threadId == reply.answered->threadId);
                CHECK(fromXml.threadId == reply.answered->threadId);
            }
            CHECK(fromJson.texts.first().text == text);
            CHECK(fromJson.texts.size() == reply.answered->texts.size() + 1);
            CHECK(fromJson.attachments.size() == reply.answered->attachments.size());
            for (const MessageAttachment& attachment : fromJson.attachments) {
                CHECK(attachment.bytes.isEmpty());
                CHECK(attachment.url.isEmpty());
            }
            if (reply.answered->threadId.isEmpty()) {
                fromXml.threadId = fromJson.threadId; // drawn anew
            }
            for (qsizetype i = 0; i < fromJson.attachments.size() && i < fromXml.attachments.size(); ++i) {
                fromXml.attachments[i].id =
                    reply.answered->attachments[i].id.isEmpty() ? fromJson.attachments[i].id : fromXml.attachments[i].id;
            }
            CHECK(fromJson == fromXml);
            CHECK(onlyInOne(fhirValues(json), fhirValues(xml)).join(QLatin1Char('\n')).toStdString() == "");
            CHECK(brokenCareCommunicationRules(QJsonDocument::fromJson(json).object(), true)
                      .join(QStringLiteral("; "))
                      .toStdString() == "");
            CHECK(fromJson.category == reply.answered->category);
        }
    }
}

TEST_CASE("A written CareCommunication keeps MedCom's rules", "[messages][samples]") {
    const auto old =
        sample(QStringLiteral("medcom-fhir/carecommunication-5.0.2/Bundle-3dcb5618-3055-406a-9034-1b8fc8de0fea.json"));
    if (!old) {
        SKIP("the samples do not lie beside the project");
    }
    MessageReply reply = aReply(ReplyFormat::CareCommunicationJson);
    reply.answered = readAgain(*old);
    const QJsonObject bundle = QJsonDocument::fromJson(written(reply, ReplyFormat::CareCommunicationJson, *old)).object();
    CHECK(brokenCareCommunicationRules(bundle, true).join(QStringLiteral("; ")).toStdString() == "");
    QStringList activities;
    for (const auto& entry : bundle[QStringLiteral("entry")].toArray()) {
        const QJsonValue resource = entry[QStringLiteral("resource")];
        if (resource[QStringLiteral("resourceType")] == QStringLiteral("Provenance")) {
            activities << resource[QStringLiteral("activity")][QStringLiteral("coding")][0][QStringLiteral("code")].toString();
        }
    }
    CHECK(activities.size() == 4); // three messages before it, and its own
    CHECK(activities.last() == QStringLiteral("reply-message"));
}

TEST_CASE("Every letter is answered with valid letters of the same course of care", "[messages][samples]") {
    QList<QByteArray> letters{xrefMessage(), xdisMessage()};
    for (const char* path : {"own-made/xref15-xh1530r.xml", "medcom-oioxml/fixtures/formattet_text.xml"}) {
        if (const auto letter = sample(QLatin1String(path))) {
            letters << *letter;
        }
    }
    for (const QByteArray& letter : letters) {
        const ReferralMessage answered = readAgain(letter);
        for (const ReplyFormat format : {ReplyFormat::Xdis15, ReplyFormat::Xdis91}) {
            MessageReply reply = aReply(format);
            reply.answered = answered;
            reply.citizen = answered.citizen;
            reply.episodeId = answered.episodeId.isEmpty() ? reply.episodeId : answered.episodeId;
            const QByteArray bytes = written(reply, format, letter);
            checkLetter(bytes);
            CHECK(bytes.contains("<EpisodeOfCareIdentifier>" + reply.episodeId.toLatin1() + "<"));
            if (format == ReplyFormat::Xdis91) {
                const ReferralMessage again = readAgain(bytes);
                CHECK(again.event == MessageEvent::Reply);
                CHECK(again.citizen.cpr == answered.citizen.cpr);
                CHECK(again.citizen.replacementId == answered.citizen.replacementId);
                CHECK(again.episodeId == reply.episodeId);
            }
        }
    }
}

TEST_CASE("A letter may be answered as CareCommunication, which names the letter", "[messages]") {
    MessageReply reply = aReply(ReplyFormat::CareCommunicationXml);
    reply.answered = readAgain(xdisMessage());
    const QByteArray bytes = written(reply, ReplyFormat::CareCommunicationXml, xdisMessage());
    checkSchema(bytes, "fhir-r4/xsd/fhir-single.xsd");
    const ReferralMessage message = readAgain(bytes);
    CHECK(message.answersTo == QStringLiteral("5790000121526#Brev200"));
    CHECK(message.category == QStringLiteral("regarding-referral"));
    CHECK(message.priority == QStringLiteral("routine"));
    reply.answered.reset();
    CHECK(readAgain(written(reply, ReplyFormat::CareCommunicationXml)).event == MessageEvent::New);
}
