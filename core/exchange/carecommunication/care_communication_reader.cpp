// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/carecommunication/care_communication_reader.h"

#include "core/exchange/carecommunication/fhir_bundle.h"
#include "core/exchange/carecommunication/fhir_codes.h"
#include "core/exchange/carecommunication/fhir_validity.h"
#include "core/exchange/medcom/identifiers.h"
#include "core/exchange/medcom/message_text.h"
#include "core/exchange/medcom/protected_address.h"
#include "core/exchange/medcom/refused_messages.h"

#include <QCoreApplication>
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

/// Walks the bundle; everything it refers to lies inside it.
class BundleReader {
public:
    BundleReader(const MessageNode& bundle, const LiftedContent& lifted, const Progress& progress)
        : m_bundle(bundle)
        , m_lifted(lifted)
        , m_progress(progress)
        , m_resources(bundle) {}

    Result<ReferralMessage> read(const MessageLimits& limits) {
        const MessageNode& header = m_resources.first("MessageHeader");
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
        m_message.letterId = m_resources.idOf(header);
        if (m_message.letterId.isEmpty() && m_message.messageId.isEmpty()) {
            return Error{ErrorKind::Format,
                         CareCommunicationReaderWords::tr(
                             "The message has no identifier and cannot be told from others. Ask for it again.")};
        }
        m_message.sent = danishWallTime(m_bundle["timestamp"].value());
        // Not today: an answer to a kept message is to have the numbers it was received with.
        m_day = m_message.sent.isValid() ? m_message.sent.date() : QDate::currentDate();
        m_message.wantsReceipt = true; // every FHIR message is to be acknowledged
        m_message.sender = partyOf(m_resources.resolve(header, header["sender"]));
        m_message.receiver = partyOf(m_resources.resolve(header, header["destination"]["receiver"]));
        readHistory(header);
        readCommunication(communication);
        if (m_progress.isCancelled()) {
            return readingGivenUp();
        }
        if (m_message.texts.size() > limits.texts || m_message.attachments.size() > limits.attachments) {
            return messageTooLarge();
        }
        m_message.warnings << doubtsAbout(m_message);
        return std::move(m_message);
    }

private:
    const MessageNode& communicationOf(const MessageNode& header) const {
        const MessageNode& focus = m_resources.resolve(header, header["focus"]);
        return FhirBundle::typeOf(focus) == QStringLiteral("Communication") ? focus : m_resources.first("Communication");
    }

    /// 4.x and 5.x name their definition; before that the base of the extensions tells 3.x from 2.x.
    QString versionOf(const MessageNode& header) const {
        const QString definition = header["definition"].value();
        if (definition.contains(QLatin1Char('|'))) {
            const QString number = definition.section(QLatin1Char('|'), -1);
            return QStringList{number.section(QLatin1Char('.'), 0, 0), number.section(QLatin1Char('.'), 1, 1)}.join(
                QLatin1Char('.'));
        }
        for (const MessageNode* payload : m_resources.first("Communication").all("payload")) {
            for (const MessageNode* extension : payload->all("extension")) {
                if ((*extension)["url"].value().startsWith(fhir::coreExtension)) {
                    return QStringLiteral("3.0");
                }
            }
        }
        return QStringLiteral("2.0");
    }

    /// Every number of a resource with its system; one whose period has ended counts as old.
    QList<MessageIdentifier> identifiersOf(const MessageNode& resource) const {
        const QList<const MessageNode*> current = currentOf(resource, "identifier", m_day);
        QList<MessageIdentifier> identifiers;
        for (const MessageNode* one : resource.all("identifier")) {
            const MessageNode& number = *one;
            const QString use = current.contains(one) ? number["use"].value() : QStringLiteral("old");
            if (const QString value = number["value"].value(); !value.isEmpty()) {
                identifiers.append({number["system"].value(), value, use});
            }
        }
        return identifiers;
    }

    MessageParty partyOf(const MessageNode& organisation) const {
        MessageParty party;
        party.organisation = organisation["name"].value();
        party.identifiers = identifiersOf(organisation);
        QString municipality;
        for (const MessageNode* identifier : currentOf(organisation, "identifier", m_day)) {
            const QString system = (*identifier)["system"].value();
            const QString value = (*identifier)["value"].value();
            const auto take = [&value](QString& place) { place = place.isEmpty() ? value : place; };
            if (system == fhir::sorSystem) {
                take(party.sor);
            } else if (system == fhir::providerSystem) {
                take(party.providerNumber);
            } else if (system == fhir::municipalitySystem) {
                take(municipality);
            } else if (fhir::isGlnSystem(system)) {
                take(party.ean);
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
        party.phone = phonesOf(organisation, m_day).value(0);
        const MessageNode& address = addressOf(organisation, {"work", "", "home"}, m_day);
        party.street = linesOf(address);
        party.postcode = address["postalCode"].value();
        party.town = address["city"].value();
        return party;
    }

    /// What this message is in its thread: the Provenance that is about this very header.
    void readHistory(const MessageNode& header) {
        QString activity;
        for (const FhirBundle::Entry& entry : m_resources.entries()) {
            const MessageNode& provenance = *entry.resource;
            if (entry.type != QStringLiteral("Provenance") || !isAbout(provenance, header)) {
                continue;
            }
            activity = provenance["activity"]["coding"]["code"].value();
            for (const MessageNode* entity : provenance.all("entity")) {
                const QString role = (*entity)["role"].value();
                if (role == QStringLiteral("revision") || role == QStringLiteral("removal")) {
                    const MessageNode& what = (*entity)["what"];
                    m_message.answersTo = what.has("reference") ? FhirBundle::idIn(what["reference"].value())
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

    bool isAbout(const MessageNode& provenance, const MessageNode& header) const {
        const QList<const MessageNode*> targets = provenance.all("target");
        return std::any_of(targets.begin(), targets.end(),
                           [&](const MessageNode* target) { return &m_resources.resolve(provenance, *target) == &header; });
    }

    void readCommunication(const MessageNode& communication) {
        m_message.threadId = communication["identifier"]["value"].value();
        m_message.category = communication["category"]["coding"]["code"].value();
        m_message.priority = communication["priority"].value();
        m_message.subject = communication["topic"]["text"].value();
        const auto resolve = [&](const MessageNode& holder) -> const MessageNode& {
            return m_resources.resolve(communication, holder);
        };
        m_message.episodeId = resolve(communication["encounter"])["episodeOfCare"]["identifier"]["value"].value();
        readPatient(resolve(communication["subject"]));
        m_message.sender.department = teamName(resolve(extensionOf(communication, {"sender-extension"}, "valueReference")));
        m_message.receiver.department = teamName(resolve(communication["recipient"]));
        readPayloads(communication);
        // 2.x and 3.x kept what was corrected or taken back as a Communication of its own.
        for (const FhirBundle::Entry& other : m_resources.entries()) {
            if (other.resource != &communication && other.type == QStringLiteral("Communication")) {
                readPayloads(*other.resource);
            }
        }
        std::stable_sort(m_message.texts.begin(), m_message.texts.end(),
                         [](const MessageText& a, const MessageText& b) { return a.at > b.at; });
        readAuthor(communication);
    }

    static QString teamName(const MessageNode& team) {
        return FhirBundle::typeOf(team) == QStringLiteral("CareTeam") ? team["name"].value() : QString();
    }

    /// Whom the message is about. One that does not say so is about its only patient; of several, nobody guesses.
    const MessageNode& patientOf(const MessageNode& subject) const {
        if (FhirBundle::typeOf(subject) == QStringLiteral("Patient")) {
            return subject;
        }
        const QList<FhirBundle::Entry>& entries = m_resources.entries();
        const auto patients = std::count_if(entries.begin(), entries.end(), [](const FhirBundle::Entry& entry) {
            return entry.type == QStringLiteral("Patient");
        });
        return patients == 1 ? m_resources.first("Patient") : nothing();
    }

    void readPatient(const MessageNode& subject) {
        const MessageNode& patient = patientOf(subject);
        if (patient.isAbsent()) {
            m_message.warnings << CareCommunicationReaderWords::tr(
                "The message does not say whom it is about. Ask the sender.");
        }
        MessageCitizen& citizen = m_message.citizen;
        citizen.birthDate = QDate::fromString(patient["birthDate"].value().left(10), Qt::ISODate);
        citizen.identifiers = identifiersOf(patient);
        for (const MessageNode* identifier : currentOf(patient, "identifier", m_day)) {
            const QString system = (*identifier)["system"].value();
            if (system == fhir::cprSystem || system.startsWith(fhir::replacementPrefix)) {
                takeNumber(citizen, (*identifier)["value"].value(), system != fhir::cprSystem);
            }
        }
        settleBirthDate(citizen);
        const MessageNode& name = personNameOf(patient, m_day);
        citizen.surname = name["family"].value();
        citizen.givenName = givenNamesOf(name);
        citizen.phones = phonesOf(patient, m_day);
        citizen.email = emailOf(patient, m_day);
        const QString died = patient["deceasedDateTime"].value();
        citizen.isDead = !died.isEmpty() || patient["deceasedBoolean"].value() == QLatin1String("true");
        citizen.diedOn = QDate::fromString(died.left(10), Qt::ISODate);
        citizen.isAddressProtected = isRestricted(patient);
        const MessageNode& address = addressOf(patient, {"home", "", "temp", "work", "billing"}, m_day);
        takeStreet(citizen, linesOf(address));
        citizen.postcode = address["postalCode"].value();
        citizen.town = address["city"].value();
    }

    void readPayloads(const MessageNode& communication) {
        for (const MessageNode* payload : communication.all("payload")) {
            if (m_progress.isCancelled()) {
                return;
            }
            const QDateTime at = danishWallTime(extensionOf(*payload, {"datetime-extension"}, "valueDateTime").value());
            if (payload->has("contentString")) {
                const MessageNode& role = authorOf(communication, *payload);
                const QString text = m_lifted.text((*payload)["contentString"].text);
                m_message.texts.append({{}, at, practitionerName(role), plainTextOf(text)});
            } else if (payload->has("contentAttachment")) {
                readAttachment(*payload);
            }
        }
    }

    const MessageNode& authorOf(const MessageNode& communication, const MessageNode& payload) const {
        return m_resources.resolve(communication,
                                   extensionOf(payload, {"practitioner-extension", "-author-extension"}, "valueReference"));
    }

    QString practitionerName(const MessageNode& role) const {
        const MessageNode& name = personNameOf(m_resources.resolve(role, role["practitioner"]), m_day);
        const QString whole = QStringList{givenNamesOf(name), name["family"].value()}.join(QLatin1Char(' ')).trimmed();
        return whole.isEmpty() ? name["text"].value() : whole;
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
        const MessageNode& role = authorOf(communication, *newest);
        m_message.sender.person = practitionerName(role);
        const MessageNode& code = role["code"];
        m_message.sender.personTitle = code.has("text") ? code["text"].value() : code["coding"]["code"].value();
        const QString phone = extensionOf(*newest, {"contact-extension"}, "valueContactPoint")["value"].value();
        if (!phone.isEmpty()) {
            m_message.sender.phone = phone;
        }
    }

    const MessageNode& m_bundle;
    const LiftedContent& m_lifted;
    const Progress& m_progress;
    const FhirBundle m_resources;
    QDate m_day; ///< on which it was sent: what did not hold then is left out
    ReferralMessage m_message;
};

} // namespace

Result<ReferralMessage> readCareCommunication(const MessageTree& tree, const LiftedContent& lifted, const MessageLimits& limits,
                                              const Progress& progress) {
    const MessageNode& root = tree.root;
    if (FhirBundle::typeOf(root) != QStringLiteral("Bundle")) {
        return noMessage();
    }
    return BundleReader(root, lifted, progress).read(limits);
}

} // namespace brobygger
