// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/oioxml/oioxml_reader.h"

#include "core/exchange/medcom/identifiers.h"
#include "core/exchange/medcom/message_text.h"
#include "core/exchange/medcom/protected_address.h"
#include "core/exchange/medcom/refused_messages.h"

#include <QCoreApplication>

namespace brobygger {

namespace {

struct OioxmlReaderWords {
    Q_DECLARE_TR_FUNCTIONS(OioxmlReader)
};

QString joined(const QStringList& parts, const QString& between) {
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(between);
}

QDateTime wallTime(const MessageNode& node) {
    const QDate date = QDate::fromString(node["Date"].value().left(10), Qt::ISODate);
    const QTime time = QTime::fromString(node["Time"].value().left(5), QStringLiteral("hh:mm"));
    return date.isValid() ? QDateTime(date, time.isValid() ? time : QTime(0, 0)) : QDateTime();
}

MessageParty partyOf(const MessageNode& node) {
    MessageParty party;
    party.organisation = node["OrganisationName"].value();
    party.department = joined({node["DepartmentName"].value(), node["UnitName"].value()}, QStringLiteral(", "));
    party.identifier = node["Identifier"].value();
    party.identifierCode = node["IdentifierCode"].value();
    party.ean = node["EANIdentifier"].value();
    if (!party.identifier.isEmpty()) {
        party.identifiers.append({party.identifierCode, party.identifier, {}});
    }
    if (!party.ean.isEmpty()) {
        party.identifiers.append({QStringLiteral("EANIdentifier"), party.ean, {}});
    }
    if (party.identifierCode == QStringLiteral("sorkode")) {
        party.sor = party.identifier;
    } else if (party.identifierCode == QStringLiteral("ydernummer")) {
        party.providerNumber = party.identifier;
    }
    party.person = node["Referrer"]["PersonName"].value();
    party.personTitle = node["Referrer"]["PersonTitle"].value();
    party.phone = node["TelephoneSubscriberIdentifier"].value();
    party.street = node["StreetName"].value();
    party.postcode = node["PostCodeIdentifier"].value();
    party.town = node["DistrictName"].value();
    return party;
}

MessageCitizen citizenOf(const MessageNode& node) {
    MessageCitizen citizen;
    for (const char* kind : {"CivilRegistrationNumber", "AlternativeIdentifier"}) {
        for (const MessageNode* number : node.all(kind)) {
            takeNumber(citizen, number->value(), QLatin1String(kind) == QLatin1String("AlternativeIdentifier"));
            citizen.identifiers.append({QLatin1String(kind), number->value(), {}});
        }
    }
    settleBirthDate(citizen);
    citizen.isDead = node["EpisodeOfCareStatusCode"].value() == QLatin1String("doed"); // the one code that says it
    citizen.givenName = node["PersonGivenName"].value();
    citizen.surname = node["PersonSurnameName"].value();
    for (const MessageNode* phone : node.all("TelephoneSubscriber")) {
        citizen.phones << (*phone)["TelephoneSubscriberIdentifier"].value();
    }
    citizen.phones.removeAll(QString());
    citizen.email = node["EmailIdentifier"].value();
    takeStreet(citizen, joined({node["StreetName"].value(), node["SuburbName"].value()}, QStringLiteral(", ")));
    citizen.postcode = node["PostCodeIdentifier"].value();
    citizen.town = node["DistrictName"].value();
    return citizen;
}

MessageDiagnosis diagnosisOf(const MessageNode& node) {
    return {node["DiagnoseCode"].value(), node["DiagnoseTypeCode"].value(), node["DiagnoseText"].value()};
}

QString headingOfInformation(const QString& code) {
    if (code == QStringLiteral("egen_laege")) {
        return OioxmlReaderWords::tr("From the person's own doctor");
    }
    if (code == QStringLiteral("visitering")) {
        return OioxmlReaderWords::tr("Assessment");
    }
    return OioxmlReaderWords::tr("More information");
}

void readTexts(const MessageNode& letter, ReferralMessage& message) {
    const QDateTime at = message.sent;
    const auto add = [&message, &at](const MessageNode& node, const QString& heading) {
        const QString text = plainTextOf(node);
        if (!text.isEmpty()) {
            message.texts.append({heading, at, message.sender.person, text});
        }
    };
    add(letter["RelevantClinicalInformation"]["Anamnesis"], {});
    // A long text is cut into blocks that belong together: one text for whoever reads it.
    QStringList blocks;
    for (const MessageNode* block : letter.all("ClinicalInformation")) {
        blocks << plainTextOf((*block)["Text01"]);
    }
    blocks.removeAll(QString());
    if (!blocks.isEmpty()) {
        message.texts.append({{}, at, message.sender.person, blocks.join(QLatin1Char('\n'))});
    }
    for (const MessageNode* visitation : letter.all("MunicipalityVisitation")) {
        add((*visitation)["Information"], headingOfInformation((*visitation)["InformationCode"].value()));
    }
}

void readReferences(const MessageNode& letter, ReferralMessage& message) {
    for (const MessageNode* reference : letter.all("Reference")) {
        const MessageNode& file = (*reference)["BIN"];
        MessageAttachment attachment;
        attachment.name = (*reference)["RefDescription"].value();
        attachment.url = (*reference)["URL"].value();
        if (!file.isAbsent()) {
            attachment.id = file["ObjectIdentifier"].value();
            attachment.type = mimeOfExtension(file["ObjectExtensionCode"].value());
            attachment.size = file["OriginalObjectSize"].value().toLongLong();
        }
        message.attachments.append(attachment);
    }
}

/// Files of an XBIN01 letter. Those announced by the letter in the same envelope are filled in.
void readObjects(const MessageNode& letter, const LiftedContent& lifted, ReferralMessage& message) {
    for (const MessageNode* object : letter.all("BinaryObject")) {
        MessageAttachment file;
        file.id = (*object)["ObjectIdentifier"].value();
        const QString extension = (*object)["ObjectExtensionCode"].value();
        file.name = file.id + QLatin1Char('.') + extension;
        file.type = mimeOfExtension(extension);
        const auto bytes = lifted.decoded((*object)["Object_Base64Encoded"].value());
        if (!bytes) {
            message.warnings << OioxmlReaderWords::tr("An attachment is damaged and cannot be opened.");
        } else {
            file.bytes = *bytes;
            file.size = bytes->size();
        }
        bool isAnnounced = false;
        for (MessageAttachment& announced : message.attachments) {
            if (attachmentKey(announced.id) == attachmentKey(file.id)) {
                announced.bytes = file.bytes;
                announced.size = file.size;
                isAnnounced = true;
            }
        }
        if (!isAnnounced) {
            message.attachments.append(file);
        }
    }
}

/// OIOXML has no mark for an answer in XDIS91; mailbox systems put one before the subject.
MessageEvent eventOfSubject(const QString& subject) {
    for (const char* mark : {"sv:", "svar:", "re:"}) {
        if (subject.startsWith(QLatin1String(mark), Qt::CaseInsensitive)) {
            return MessageEvent::Reply;
        }
    }
    for (const char* mark : {"vs:", "fw:", "fwd:", "videresendt:"}) {
        if (subject.startsWith(QLatin1String(mark), Qt::CaseInsensitive)) {
            return MessageEvent::Forward;
        }
    }
    return MessageEvent::New;
}

void readLetter(const MessageNode& node, ReferralMessage& message) {
    const MessageNode& letter = node["Letter"];
    message.version = letter["VersionCode"].value();
    message.letterId = letter["Identifier"].value();
    message.episodeId = letter["EpisodeOfCareIdentifier"].value();
    if (!message.sent.isValid()) {
        message.sent = wallTime(letter["Authorisation"]);
    }
    if (letter["StatusCode"].value() == QStringLiteral("rettetbrev")) {
        message.correction = MessageCorrection::Modified;
        message.warnings << OioxmlReaderWords::tr("The message corrects an earlier one.");
    }
    message.sender = partyOf(node["Sender"]);
    message.receiver = partyOf(node["Receiver"]);
    message.citizen = citizenOf(node["Patient"]);
}

void readContent(const MessageNode& node, ReferralMessage& message) {
    message.subject = node["AdditionalInformation"]["Subject"].value();
    message.priority = node["AdditionalInformation"]["Priority"].value();
    message.category = node["RelevantClinicalInformation"]["CategoryCode"].value();
    if (message.format == MessageFormat::Xdis91) {
        message.event = eventOfSubject(message.subject);
    }
    const MessageNode& referral = node["Referral"];
    if (referral.has("Refer")) {
        message.diagnoses.append(diagnosisOf(referral["Refer"]));
    }
    for (const MessageNode* additional : referral.all("ReferralAdditional")) {
        message.diagnoses.append(diagnosisOf(*additional));
    }
    for (const MessageNode* relative : node.all("Relative")) {
        const QString name =
            joined({(*relative)["PersonGivenName"].value(), (*relative)["PersonSurnameName"].value()}, QStringLiteral(" "));
        message.relatives.append({(*relative)["RelationCode"].value(), name});
    }
    readTexts(node, message);
    readReferences(node, message);
}

std::optional<MessageFormat> formatOf(const QString& element) {
    if (element == QStringLiteral("MunicipalityReferral")) {
        return MessageFormat::Xref15;
    }
    if (element == QStringLiteral("ClinicalEmail")) {
        return MessageFormat::Xdis91;
    }
    if (element == QStringLiteral("BinaryLetter")) {
        return MessageFormat::Xbin01;
    }
    return std::nullopt;
}

bool isLetter(const MessageNode& node) {
    return !node.name.isEmpty() && node.name != QStringLiteral("Envelope") && node.name != QStringLiteral("Local_Elements");
}

} // namespace

Result<ReferralMessage> readOioxml(const MessageTree& tree, const LiftedContent& lifted, const MessageLimits& limits,
                                   const Progress& progress) {
    QList<const MessageNode*> letters;
    for (const MessageNode& node : tree.root.children) {
        if (isLetter(node) && !node.children.isEmpty()) {
            letters.append(&node);
        }
    }
    if (letters.isEmpty()) {
        return noMessage();
    }
    // The letter comes before its attachments, whatever their order in the envelope.
    const MessageNode* first = letters.first();
    for (const MessageNode* letter : letters) {
        const auto format = formatOf(letter->name);
        if (format && *format != MessageFormat::Xbin01) {
            first = letter;
            break;
        }
    }
    const auto format = formatOf(first->name);
    if (!format) {
        return otherOioxmlKind(first->name);
    }
    ReferralMessage message;
    message.format = *format;
    const MessageNode& envelope = tree.root["Envelope"];
    message.sent = wallTime(envelope["Sent"]);
    message.messageId = envelope["Identifier"].value();
    message.wantsReceipt = envelope["AcknowledgementCode"].value() == QStringLiteral("pluspositivkvitt");
    readLetter(*first, message);
    if (message.letterId.isEmpty() && message.messageId.isEmpty()) {
        return Error{ErrorKind::Format,
                     OioxmlReaderWords::tr("The message has no identifier and cannot be told from others. Ask for it again.")};
    }
    readContent(*first, message);
    for (const MessageNode* letter : letters) {
        if (progress.isCancelled()) {
            return readingGivenUp();
        }
        if (formatOf(letter->name) == MessageFormat::Xbin01) {
            readObjects(*letter, lifted, message);
        } else if (letter != first) {
            message.warnings << OioxmlReaderWords::tr("The file holds several letters. Only the first is read.");
        }
    }
    if (message.texts.size() > limits.texts || message.attachments.size() > limits.attachments) {
        return messageTooLarge();
    }
    for (MessageText& text : message.texts) {
        text.text = lifted.text(text.text);
    }
    message.warnings << doubtsAbout(message);
    return message;
}

} // namespace brobygger
