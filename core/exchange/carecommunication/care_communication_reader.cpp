// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/carecommunication/care_communication_reader.h"

#include "core/exchange/carecommunication/fhir_codes.h"
#include "core/exchange/medcom/identifiers.h"
#include "core/exchange/medcom/message_kinds.h"
#include "core/exchange/medcom/message_text.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace brobygger {

namespace {

struct CareCommunicationReaderWords {
    Q_DECLARE_TR_FUNCTIONS(CareCommunicationReader)
};

const MessageNode& nothing() {
    static const MessageNode node;
    return node;
}

/// The resource in an entry: named by its element in XML, by resourceType in JSON.
const MessageNode& resourceIn(const MessageNode& entry) {
    const MessageNode& resource = entry["resource"];
    if (resource.has("resourceType")) {
        return resource;
    }
    for (const MessageNode& child : resource.children) {
        if (!child.isAbsent()) {
            return child;
        }
    }
    return nothing();
}

QString typeOf(const MessageNode& resource) {
    return resource.has("resourceType") ? resource["resourceType"].value() : resource.name;
}

/// The value of an extension whose url ends in one of the names, under whichever base the version uses.
const MessageNode& extensionOf(const MessageNode& node, std::initializer_list<const char*> endings, const char* value) {
    for (const MessageNode* extension : node.all("extension")) {
        const QString url = (*extension)["url"].value();
        for (const char* ending : endings) {
            if (url.endsWith(QLatin1String(ending), Qt::CaseInsensitive)) {
                return (*extension)[value];
            }
        }
    }
    return nothing();
}

QString nameOf(const MessageNode& name) {
    QStringList parts;
    for (const MessageNode* given : name.all("given")) {
        parts << given->value();
    }
    parts << name["family"].value();
    parts.removeAll(QString());
    return parts.isEmpty() ? name["text"].value() : parts.join(QLatin1Char(' '));
}

/// Walks the bundle; everything it refers to lies inside it.
class BundleReader {
public:
    BundleReader(const MessageNode& bundle, const LiftedContent& lifted)
        : m_bundle(bundle)
        , m_lifted(lifted) {
        for (const MessageNode* entry : bundle.all("entry")) {
            const MessageNode& resource = resourceIn(*entry);
            m_resources.insert(typeOf(resource) + QLatin1Char('/') + resource["id"].value(), &resource);
            m_order.append(&resource);
        }
    }

    Result<ReferralMessage> read(const MessageLimits& limits) {
        const MessageNode& header = first("MessageHeader");
        if (header.isAbsent()) {
            return noMessage();
        }
        const QString event = header["eventCoding"]["code"].value();
        if (event != QStringLiteral("care-communication-message")) {
            return otherFhirKind(event);
        }
        const MessageNode& communication = communicationOf(header);
        if (communication.isAbsent()) {
            return Error{ErrorKind::Format,
                         CareCommunicationReaderWords::tr("The message has no content that can be read. Ask for it again.")};
        }
        m_message.format = MessageFormat::CareCommunication;
        m_message.version = versionOf(header);
        m_message.messageId = m_bundle["id"].value();
        m_message.letterId = header["id"].value();
        if (m_message.letterId.isEmpty() && m_message.messageId.isEmpty()) {
            return Error{ErrorKind::Format,
                         CareCommunicationReaderWords::tr(
                             "The message has no identifier and cannot be told from others. Ask for it again.")};
        }
        m_message.sent = danishWallTime(m_bundle["timestamp"].value());
        m_message.wantsReceipt = true; // every FHIR message is to be acknowledged
        m_message.sender = partyOf(resolve(header["sender"]));
        m_message.receiver = partyOf(resolve(header["destination"]["receiver"]));
        readHistory();
        readCommunication(communication);
        if (m_message.texts.size() > limits.texts || m_message.attachments.size() > limits.attachments) {
            return messageTooLarge();
        }
        m_message.warnings << doubtsAbout(m_message);
        return std::move(m_message);
    }

private:
    const MessageNode& first(const char* type) const {
        for (const MessageNode* resource : m_order) {
            if (typeOf(*resource) == QLatin1String(type)) {
                return *resource;
            }
        }
        return nothing();
    }

    const MessageNode& resolve(const MessageNode& holder) const {
        const QString reference = holder["reference"].value();
        const MessageNode* found = m_resources.value(reference.section(QLatin1Char('/'), -2));
        return found == nullptr ? nothing() : *found;
    }

    const MessageNode& communicationOf(const MessageNode& header) const {
        const MessageNode& focus = resolve(header["focus"]);
        return typeOf(focus) == QStringLiteral("Communication") ? focus : first("Communication");
    }

    /// 4.x and 5.x name their definition; before that the base of the extensions tells 3.x from 2.x.
    QString versionOf(const MessageNode& header) const {
        const QString definition = header["definition"].value();
        if (definition.contains(QLatin1Char('|'))) {
            const QString number = definition.section(QLatin1Char('|'), -1);
            return QStringList{number.section(QLatin1Char('.'), 0, 0), number.section(QLatin1Char('.'), 1, 1)}.join(
                QLatin1Char('.'));
        }
        for (const MessageNode* payload : first("Communication").all("payload")) {
            for (const MessageNode* extension : payload->all("extension")) {
                if ((*extension)["url"].value().startsWith(fhir::coreExtension)) {
                    return QStringLiteral("3.0");
                }
            }
        }
        return QStringLiteral("2.0");
    }

    MessageParty partyOf(const MessageNode& organisation) const {
        MessageParty party;
        party.organisation = organisation["name"].value();
        QString municipality;
        for (const MessageNode* identifier : organisation.all("identifier")) {
            const QString system = (*identifier)["system"].value();
            const QString value = (*identifier)["value"].value();
            if (system == fhir::sorSystem) {
                party.sor = value;
            } else if (system == fhir::providerSystem) {
                party.providerNumber = value;
            } else if (system == fhir::municipalitySystem) {
                municipality = value;
            } else if (system.contains(QLatin1String("gs1.org/gln")) || system == QLatin1String("urn:oid:1.3.88")) {
                party.ean = value;
            }
        }
        if (!party.providerNumber.isEmpty()) {
            party.identifier = party.providerNumber;
            party.identifierCode = QStringLiteral("ydernummer");
        } else if (!party.sor.isEmpty()) {
            party.identifier = party.sor;
            party.identifierCode = QStringLiteral("sorkode");
        } else if (!municipality.isEmpty()) {
            party.identifier = municipality;
            party.identifierCode = QStringLiteral("kommunenummer");
        }
        party.phone = organisation["telecom"]["value"].value();
        const MessageNode& address = organisation["address"];
        party.street = address["line"].value();
        party.postcode = address["postalCode"].value();
        party.town = address["city"].value();
        return party;
    }

    /// What this message is in its thread: the Provenance that is about this very header.
    void readHistory() {
        QString activity;
        for (const MessageNode* resource : m_order) {
            if (typeOf(*resource) != QStringLiteral("Provenance") ||
                (*resource)["target"]["reference"].value().section(QLatin1Char('/'), -1) != m_message.letterId) {
                continue;
            }
            activity = (*resource)["activity"]["coding"]["code"].value();
            for (const MessageNode* entity : resource->all("entity")) {
                const QString role = (*entity)["role"].value();
                if (role == QStringLiteral("revision") || role == QStringLiteral("removal")) {
                    const MessageNode& what = (*entity)["what"];
                    m_message.answersTo = what.has("reference") ? what["reference"].value().section(QLatin1Char('/'), -1)
                                                                : what["identifier"]["value"].value();
                }
            }
        }
        if (activity == QStringLiteral("forward-message")) {
            m_message.event = MessageEvent::Forward;
        } else if (activity == QStringLiteral("reply-message")) {
            m_message.event = MessageEvent::Reply;
        } else if (activity == QStringLiteral("modified-message")) {
            m_message.event = MessageEvent::Reply;
            m_message.correction = MessageCorrection::Modified;
            m_message.warnings << CareCommunicationReaderWords::tr("The message corrects an earlier one.");
        } else if (activity == QStringLiteral("retract-message")) {
            m_message.event = MessageEvent::Reply;
            m_message.correction = MessageCorrection::Retracted;
            m_message.warnings << CareCommunicationReaderWords::tr("The message takes an earlier one back.");
        } else if (activity.isEmpty()) {
            m_message.warnings << CareCommunicationReaderWords::tr("The message does not say whether it is new or an answer.");
        }
    }

    void readCommunication(const MessageNode& communication) {
        m_message.threadId = communication["identifier"]["value"].value();
        m_message.category = communication["category"]["coding"]["code"].value();
        m_message.priority = communication["priority"].value();
        m_message.subject = communication["topic"]["text"].value();
        m_message.episodeId = resolve(communication["encounter"])["episodeOfCare"]["identifier"]["value"].value();
        readPatient(resolve(communication["subject"]));
        m_message.sender.department = teamName(resolve(extensionOf(communication, {"sender-extension"}, "valueReference")));
        m_message.receiver.department = teamName(resolve(communication["recipient"]));
        readPayloads(communication);
        // 2.x and 3.x kept what was corrected or taken back as a Communication of its own.
        for (const MessageNode* other : m_order) {
            if (other != &communication && typeOf(*other) == QStringLiteral("Communication")) {
                readPayloads(*other);
            }
        }
        std::stable_sort(m_message.texts.begin(), m_message.texts.end(),
                         [](const MessageText& a, const MessageText& b) { return a.at > b.at; });
        readAuthor(communication);
    }

    QString teamName(const MessageNode& team) const {
        return typeOf(team) == QStringLiteral("CareTeam") ? team["name"].value() : QString();
    }

    void readPatient(const MessageNode& subject) {
        const MessageNode& patient = subject.isAbsent() ? first("Patient") : subject;
        MessageCitizen& citizen = m_message.citizen;
        citizen.birthDate = QDate::fromString(patient["birthDate"].value().left(10), Qt::ISODate);
        for (const MessageNode* identifier : patient.all("identifier")) {
            const QString system = (*identifier)["system"].value();
            if (system == fhir::cprSystem || system.startsWith(fhir::replacementPrefix)) {
                takeNumber(citizen, (*identifier)["value"].value(), system != fhir::cprSystem);
            }
        }
        const MessageNode* name = nullptr;
        for (const MessageNode* candidate : patient.all("name")) {
            if (name == nullptr || (*candidate)["use"].value() == QStringLiteral("official")) {
                name = candidate;
            }
        }
        if (name != nullptr) {
            citizen.surname = (*name)["family"].value();
            QStringList given;
            for (const MessageNode* part : name->all("given")) {
                given << part->value();
            }
            citizen.givenName = given.join(QLatin1Char(' '));
        }
        for (const MessageNode* telecom : patient.all("telecom")) {
            const QString system = (*telecom)["system"].value();
            if (system == QStringLiteral("email")) {
                citizen.email = (*telecom)["value"].value();
            } else if (system == QStringLiteral("phone") || system == QStringLiteral("sms")) {
                citizen.phones << (*telecom)["value"].value();
            }
        }
        const MessageNode& address = patient["address"];
        QStringList lines;
        for (const MessageNode* line : address.all("line")) {
            lines << line->value();
        }
        citizen.street = lines.join(QStringLiteral(", "));
        citizen.postcode = address["postalCode"].value();
        citizen.town = address["city"].value();
    }

    void readPayloads(const MessageNode& communication) {
        for (const MessageNode* payload : communication.all("payload")) {
            const QDateTime at = danishWallTime(extensionOf(*payload, {"datetime-extension"}, "valueDateTime").value());
            if (payload->has("contentString")) {
                const MessageNode& role = authorOf(*payload);
                const QString text = m_lifted.text((*payload)["contentString"].text);
                m_message.texts.append({{}, at, nameOf(resolve(role["practitioner"])["name"]), plainTextOf(text)});
            } else if (payload->has("contentAttachment")) {
                readAttachment(*payload);
            }
        }
    }

    const MessageNode& authorOf(const MessageNode& payload) const {
        return resolve(extensionOf(payload, {"practitioner-extension", "-author-extension"}, "valueReference"));
    }

    void readAttachment(const MessageNode& payload) {
        const MessageNode& content = payload["contentAttachment"];
        MessageAttachment attachment;
        attachment.id = extensionOf(payload, {"identifier-extension"}, "valueIdentifier")["value"].value();
        attachment.name = content["title"].value();
        attachment.type = content["contentType"].value();
        attachment.url = content["url"].value();
        attachment.size = content["size"].value().toLongLong();
        if (content.has("data")) {
            const auto bytes = m_lifted.decoded(content["data"].value());
            if (!bytes) {
                m_message.warnings << CareCommunicationReaderWords::tr("An attachment is damaged and cannot be opened.");
            } else {
                attachment.bytes = *bytes;
                attachment.size = bytes->size();
            }
        }
        m_message.attachments.append(attachment);
    }

    /// Who wrote the newest text speaks for the sender.
    void readAuthor(const MessageNode& communication) {
        const MessageNode* newest = nullptr;
        QDateTime at;
        for (const MessageNode* payload : communication.all("payload")) {
            const QDateTime time = danishWallTime(extensionOf(*payload, {"datetime-extension"}, "valueDateTime").value());
            if (payload->has("contentString") && (newest == nullptr || time > at)) {
                newest = payload;
                at = time;
            }
        }
        if (newest == nullptr) {
            return;
        }
        const MessageNode& role = authorOf(*newest);
        m_message.sender.person = nameOf(resolve(role["practitioner"])["name"]);
        const MessageNode& code = role["code"];
        m_message.sender.personTitle = code.has("text") ? code["text"].value() : code["coding"]["code"].value();
        const QString phone = extensionOf(*newest, {"contact-extension"}, "valueContactPoint")["value"].value();
        if (!phone.isEmpty()) {
            m_message.sender.phone = phone;
        }
    }

    const MessageNode& m_bundle;
    const LiftedContent& m_lifted;
    QHash<QString, const MessageNode*> m_resources;
    QList<const MessageNode*> m_order;
    ReferralMessage m_message;
};

} // namespace

Result<ReferralMessage> readCareCommunication(const MessageTree& tree, const LiftedContent& lifted,
                                              const MessageLimits& limits) {
    const MessageNode& root = tree.root;
    const QString type = root.has("resourceType") ? root["resourceType"].value() : root.name;
    if (type != QStringLiteral("Bundle")) {
        return noMessage();
    }
    return BundleReader(root, lifted).read(limits);
}

} // namespace brobygger
