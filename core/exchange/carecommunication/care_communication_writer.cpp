// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/carecommunication/care_communication_writer.h"

#include "core/base/time/clock.h"
#include "core/exchange/carecommunication/fhir_bundle.h"
#include "core/exchange/carecommunication/fhir_codes.h"
#include "core/exchange/carecommunication/fhir_validity.h"
#include "core/exchange/medcom/identifiers.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QTimeZone>
#include <QUuid>
#include <algorithm>

namespace brobygger {

namespace {

struct CareCommunicationWriterWords {
    Q_DECLARE_TR_FUNCTIONS(CareCommunicationWriter)
};

QString newUuid() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }
QString asUrn(const QString& uuid) { return QStringLiteral("urn:uuid:") + uuid; }

QString instantOf(const QDateTime& wallTime) {
    const QTimeZone denmark(wallZone);
    const QDateTime at = denmark.isValid() ? QDateTime(wallTime.date(), wallTime.time(), denmark) : wallTime.toUTC();
    return at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODate);
}

FhirElement element(const char* name) { return {QLatin1String(name), {}}; }

FhirElement listed(const char* name) {
    FhirElement list = element(name);
    list.isList = true;
    return list;
}

FhirElement reference(const char* name, const QString& to) { return element(name).text("reference", to); }

FhirElement referenceList(const char* name, const QString& to) {
    FhirElement list = reference(name, to);
    list.isList = true;
    return list;
}

FhirElement coding(const char* name, const QString& system, const QString& code) {
    return element(name).text("system", system).text("code", code);
}

FhirElement codingIn(const char* name, const QString& system, const QString& code) {
    FhirElement concept_ = element(name);
    FhirElement one = coding("coding", system, code);
    one.isList = true;
    concept_.add(one);
    return concept_;
}

FhirElement extension(const QString& url, FhirElement value) {
    FhirElement one = listed("extension");
    one.add({QStringLiteral("url"), url, {}, false, false, false, true});
    one.add(std::move(value));
    return one;
}

/// A resource begins with its id, profile and a narrative that names nobody.
FhirElement resource(const char* type, const QString& id, const QString& profile, const char* narrative = "generated") {
    FhirElement made = element(type);
    made.isResource = true;
    made.text("id", id);
    FhirElement meta = element("meta");
    meta.add({QStringLiteral("profile"), profile, {}, true});
    made.add(meta);
    FhirElement text = element("text").text("status", QLatin1String(narrative));
    FhirElement div = element("div");
    div.value = QStringLiteral("<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>%1</p></div>").arg(QLatin1String(type));
    div.isNarrative = true;
    text.add(div);
    made.add(text);
    return made;
}

/// What identifies a payload and who wrote it.
struct Payload {
    QString at;
    QString system; ///< of the identifier; empty when it came without one
    QString identifier;
    QString assigner; ///< reference to an Organization
    QString author;   ///< reference to a PractitionerRole
    QString phone;
};

FhirElement payloadOf(const Payload& payload) {
    FhirElement made = listed("payload");
    made.add(extension(fhir::coreExtension + QStringLiteral("medcom-core-datetime-extension"),
                       {QStringLiteral("valueDateTime"), payload.at}));
    FhirElement identifier = element("valueIdentifier").text("system", payload.system).text("value", payload.identifier);
    if (!payload.assigner.isEmpty()) {
        identifier.add(reference("assigner", payload.assigner));
    }
    made.add(extension(fhir::coreExtension + QStringLiteral("medcom-core-identifier-extension"), identifier));
    if (!payload.author.isEmpty()) {
        made.add(extension(fhir::coreExtension + QStringLiteral("medcom-core-practitioner-extension"),
                           reference("valueReference", payload.author)));
    }
    if (!payload.phone.isEmpty()) {
        made.add(extension(fhir::coreExtension + QStringLiteral("medcom-core-contact-extension"),
                           element("valueContactPoint").text("system", QStringLiteral("phone")).text("value", payload.phone)));
    }
    return made;
}

const MessageNode& extensionValue(const MessageNode& node, const char* ending, const char* value) {
    for (const MessageNode* candidate : node.all("extension")) {
        if ((*candidate)["url"].value().endsWith(QLatin1String(ending), Qt::CaseInsensitive)) {
            return (*candidate)[value];
        }
    }
    return node["no such element"];
}

std::optional<Error> missing(const MessageReply& reply) {
    Problems problems;
    if (reply.sender.ean.isEmpty() || reply.sender.sor.isEmpty()) {
        problems.error(QStringLiteral("sender"),
                       CareCommunicationWriterWords::tr(
                           "Your organisation needs its EAN and SOR numbers for this message. Enter them in Settings."));
    }
    if (reply.receiver.ean.isEmpty() || reply.receiver.sor.isEmpty()) {
        problems.error(QStringLiteral("receiver"),
                       CareCommunicationWriterWords::tr(
                           "The referrer needs EAN and SOR numbers for this message. Enter them for the partner."));
    }
    if (reply.sender.phone.isEmpty() || reply.sender.person.isEmpty()) {
        problems.error(
            QStringLiteral("sender.person"),
            CareCommunicationWriterWords::tr("The message needs your name and telephone number. Enter them in Settings."));
    }
    if ((reply.citizen.cpr.isEmpty() && reply.citizen.replacementId.isEmpty()) || reply.citizen.surname.isEmpty()) {
        problems.error(QStringLiteral("citizen"),
                       CareCommunicationWriterWords::tr("The message needs the citizen's CPR number and surname."));
    }
    return problems.hasErrors() ? std::optional(invalid(problems)) : std::nullopt;
}

const MessageNode& nothingAnswered() {
    static const MessageNode none;
    return none;
}

/// As the bundle of an answer refers: MessageHeader/1, also for what came as a urn, an address or with a version.
QString relativeReference(const QString& reference) {
    const QString type = reference.contains(QLatin1Char('/')) && !reference.startsWith(QLatin1String("urn:"))
                             ? reference.section(QStringLiteral("/_history/"), 0, 0).section(QLatin1Char('/'), -2, -2)
                             : QString();
    return (type.isEmpty() ? QStringLiteral("MessageHeader") : type) + QLatin1Char('/') + FhirBundle::idIn(reference);
}

/// Builds the bundle: the answer first, then what the thread brings along.
class ReplyWriter {
public:
    ReplyWriter(const MessageReply& reply, const MessageNode* answered)
        : m_reply(reply)
        , m_answered(answered)
        , m_old(answered == nullptr ? nothingAnswered() : *answered) {}

    FhirElement write() {
        FhirElement bundle = element("Bundle");
        bundle.text("id", m_reply.envelopeId);
        FhirElement meta = element("meta");
        meta.add({QStringLiteral("profile"),
                  fhir::careCommunication + QStringLiteral("medcom-careCommunication-message"),
                  {},
                  true});
        bundle.add(meta);
        bundle.text("type", QStringLiteral("message"));
        bundle.text("timestamp", instantOf(m_reply.at));
        writeParties();
        writeCommunication();
        m_entries.prepend(header());
        writeHistory();
        for (const FhirElement& made : m_entries) {
            FhirElement entry = listed("entry");
            entry.text("fullUrl", fhir::fullUrlBase + made.name + QLatin1Char('/') + made.children.first().value);
            entry.add(made);
            bundle.add(entry);
        }
        return bundle;
    }

private:
    FhirElement header() const {
        FhirElement made = resource("MessageHeader", m_reply.letterId,
                                    fhir::careCommunication + QStringLiteral("medcom-careCommunication-messageHeader"));
        made.add(coding("eventCoding", fhir::terminology + QStringLiteral("medcom-messaging-eventCodes"),
                        QStringLiteral("care-communication-message")));
        FhirElement destination = listed("destination");
        destination.add(extension(fhir::messagingExtension + QStringLiteral("medcom-messaging-destinationUseExtension"),
                                  coding("valueCoding", fhir::terminology + QStringLiteral("medcom-messaging-destinationUse"),
                                         QStringLiteral("primary"))));
        destination.text("endpoint", fhir::sorEndpoint + m_reply.receiver.sor);
        destination.add(reference("receiver", m_receiver));
        made.add(destination);
        made.add(reference("sender", m_sender));
        made.add(element("source").text("endpoint", fhir::sorEndpoint + m_reply.sender.sor));
        made.add(referenceList("focus", m_communication));
        made.text("definition", fhir::definition);
        return made;
    }

    QString addOrganisation(const MessageParty& party) {
        const QString id = newUuid();
        FhirElement made =
            resource("Organization", id, fhir::messagingExtension + QStringLiteral("medcom-messaging-organization"));
        const auto number = [&made](const QString& system, const QString& value) {
            if (!value.isEmpty()) {
                FhirElement identifier = listed("identifier");
                identifier.text("system", system).text("value", value);
                made.add(identifier);
            }
        };
        number(fhir::glnSystem, party.ean);
        number(fhir::sorSystem, party.sor);
        number(fhir::providerSystem, party.providerNumber);
        bool hasMunicipality = false;
        for (const MessageIdentifier& other : party.identifiers) {
            // Numbers of OIOXML have no system that FHIR knows, but for the one below.
            const bool isKept = other.system.contains(QLatin1Char(':')) && other.use != QLatin1String("old") &&
                                other.system != fhir::sorSystem && other.system != fhir::providerSystem &&
                                !fhir::isGlnSystem(other.system);
            number(other.system, isKept ? other.value : QString());
            hasMunicipality = hasMunicipality || (isKept && other.system == fhir::municipalitySystem);
        }
        const bool isMunicipality = party.identifierCode == QLatin1String("kommunenummer") && !hasMunicipality;
        number(fhir::municipalitySystem, isMunicipality ? party.identifier : QString());
        made.text("name", party.organisation);
        m_entries.append(made);
        return QStringLiteral("Organization/") + id;
    }

    /// A replacement number with the system it was received with: an X-eCPR of the country is no D-eCPR of a region.
    MessageIdentifier replacementOf(const MessageCitizen& citizen) const {
        const QList<MessageIdentifier> received =
            m_reply.answered ? m_reply.answered->citizen.identifiers : QList<MessageIdentifier>();
        for (const MessageIdentifier& one : received) {
            if (one.system.startsWith(fhir::replacementPrefix) && bareNumber(one.value) == citizen.replacementId) {
                return {one.system, citizen.replacementId, one.use.isEmpty() ? QStringLiteral("temp") : one.use};
            }
        }
        return {fhir::replacementSystem, citizen.replacementId, QStringLiteral("temp")};
    }

    void writeParties() {
        const MessageCitizen& citizen = m_reply.citizen;
        const QString patientId = newUuid();
        FhirElement patient = resource("Patient", patientId, fhir::coreExtension + QStringLiteral("medcom-core-patient"));
        FhirElement identifier = listed("identifier");
        if (citizen.cpr.isEmpty()) {
            const MessageIdentifier replacement = replacementOf(citizen);
            identifier.text("use", replacement.use).text("system", replacement.system).text("value", replacement.value);
        } else {
            identifier.text("system", fhir::cprSystem).text("value", citizen.cpr);
        }
        patient.add(identifier);
        FhirElement name = listed("name");
        name.text("use", QStringLiteral("official")).text("family", citizen.surname);
        for (const QString& given : citizen.givenName.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            name.add({QStringLiteral("given"), given, {}, true});
        }
        patient.add(name);
        m_patient = QStringLiteral("Patient/") + patientId;
        m_entries.append(patient);
        m_sender = addOrganisation(m_reply.sender);
        m_receiver = addOrganisation(m_reply.receiver);
        const QString practitionerId = newUuid();
        FhirElement practitioner =
            resource("Practitioner", practitionerId, fhir::coreExtension + QStringLiteral("medcom-core-practitioner"));
        FhirElement own = listed("name");
        own.text("family", m_reply.sender.person.section(QLatin1Char(' '), -1));
        for (const QString& given :
             m_reply.sender.person.section(QLatin1Char(' '), 0, -2).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            own.add({QStringLiteral("given"), given, {}, true});
        }
        practitioner.add(own);
        m_entries.append(practitioner);
        const QString roleId = newUuid();
        FhirElement role =
            resource("PractitionerRole", roleId, fhir::coreExtension + QStringLiteral("medcom-core-practitionerrole"));
        role.add(reference("practitioner", QStringLiteral("Practitioner/") + practitionerId));
        role.add(reference("organization", m_sender));
        FhirElement code = listed("code");
        code.text("text", m_reply.sender.personTitle.isEmpty() ? QStringLiteral("Casemanager") : m_reply.sender.personTitle);
        role.add(code);
        m_entries.append(role);
        m_author = QStringLiteral("PractitionerRole/") + roleId;
    }

    void writeCommunication() {
        const auto& answered = m_reply.answered;
        const bool isSameThread = m_answered != nullptr && answered;
        const QString id = newUuid();
        m_communication = QStringLiteral("Communication/") + id;
        FhirElement made =
            resource("Communication", id, fhir::careCommunication + QStringLiteral("medcom-careCommunication-communication"),
                     "extensions");
        const QString thread = isSameThread && !answered->threadId.isEmpty() ? answered->threadId : asUrn(newUuid());
        FhirElement identifier = listed("identifier");
        identifier.text("system", isSameThread ? oldCommunication()["identifier"]["system"].value() : QString());
        identifier.text("value", thread);
        made.add(identifier);
        made.text("status", QStringLiteral("unknown"));
        const QString category =
            isSameThread && !answered->category.isEmpty() ? answered->category : QStringLiteral("regarding-referral");
        FhirElement categories =
            codingIn("category", fhir::terminology + QStringLiteral("medcom-careCommunication-categoryCodes"), category);
        categories.isList = true;
        made.add(categories);
        if (category == QStringLiteral("regarding-referral")) {
            made.text("priority", QStringLiteral("routine"));
        }
        made.add(reference("subject", m_patient));
        if (!m_reply.subject.isEmpty()) {
            made.add(element("topic").text("text", m_reply.subject));
        }
        if (!m_reply.episodeId.isEmpty()) {
            made.add(reference("encounter", addEncounter()));
        }
        writeOldPayloads(made);
        m_payloadId = asUrn(newUuid());
        FhirElement& own =
            made.add(payloadOf({instantOf(m_reply.at), {}, m_payloadId, m_sender, m_author, m_reply.sender.phone}));
        own.text("contentString", m_reply.text);
        m_entries.insert(1, made);
    }

    const MessageNode& oldCommunication() const { return m_old.first("Communication"); }

    /// What the number of the course of care is a number of, where the answered message says so.
    QString episodeSystem() const {
        const MessageNode& encounter = m_old.resolve(oldCommunication(), oldCommunication()["encounter"]);
        const MessageNode& identifier = encounter["episodeOfCare"]["identifier"];
        return identifier["value"].value() == m_reply.episodeId ? identifier["system"].value() : QString();
    }

    QString addEncounter() {
        const QString id = newUuid();
        FhirElement made = resource("Encounter", id, fhir::coreExtension + QStringLiteral("medcom-core-encounter"));
        made.text("status", m_reply.closedOn.isValid() ? QStringLiteral("finished") : QStringLiteral("in-progress"));
        made.add(coding("class", QStringLiteral("http://terminology.hl7.org/CodeSystem/v3-ActCode"), QStringLiteral("AMB")));
        made.add(reference("subject", m_patient));
        FhirElement episode = listed("episodeOfCare");
        episode.add(element("identifier").text("system", episodeSystem()).text("value", m_reply.episodeId));
        made.add(episode);
        m_entries.append(made);
        return QStringLiteral("Encounter/") + id;
    }

    /// Earlier texts come along as they were; of earlier attachments only what they were called (MedCom: no content in a
    /// reply).
    void writeOldPayloads(FhirElement& communication) {
        for (const FhirBundle::Entry& entry : m_old.entries()) {
            if (entry.type != QStringLiteral("Communication")) {
                continue;
            }
            const MessageNode& old = *entry.resource;
            for (const MessageNode* payload : old.all("payload")) {
                const MessageNode& identifier = extensionValue(*payload, "identifier-extension", "valueIdentifier");
                Payload kept;
                kept.at = extensionValue(*payload, "datetime-extension", "valueDateTime").value();
                kept.system = identifier["system"].value();
                kept.identifier = identifier.has("value") ? identifier["value"].value() : asUrn(newUuid());
                kept.assigner = keepOrganisation(m_old.resolve(old, identifier["assigner"]));
                const MessageNode& author = extensionValue(*payload, "practitioner-extension", "valueReference");
                kept.author = keepRole(m_old.resolve(
                    old, author.has("reference") ? author : extensionValue(*payload, "-author-extension", "valueReference")));
                kept.phone = extensionValue(*payload, "contact-extension", "valueContactPoint")["value"].value();
                m_oldPayloads.append({kept.at, kept.identifier});
                FhirElement made = payloadOf(kept);
                if (payload->has("contentString")) {
                    made.text("contentString", QString((*payload)["contentString"].text).remove(QLatin1Char('\r')));
                } else {
                    const MessageNode& content = (*payload)["contentAttachment"];
                    FhirElement attachment = element("contentAttachment");
                    attachment.text("contentType", content["contentType"].value()).text("title", content["title"].value());
                    attachment.text("creation", content["creation"].value());
                    made.add(attachment);
                }
                communication.add(made);
            }
        }
    }

    /// Type/id of a resource that comes along. One without an id, or with that of another, gets a new one.
    QString keyFor(const MessageNode& node, const char* type) {
        QString& key = m_keys[&node];
        if (key.isEmpty()) {
            const QString usual = QLatin1String(type) + QLatin1Char('/') + m_old.idOf(node);
            const bool isFree = !m_old.idOf(node).isEmpty() && !m_taken.contains(usual);
            key = isFree ? usual : QLatin1String(type) + QLatin1Char('/') + newUuid();
            m_taken.insert(key);
        }
        return key;
    }

    static FhirElement keptResource(const char* type, const QString& key, const QString& profile) {
        return resource(type, key.section(QLatin1Char('/'), 1), profile);
    }

    QString keepOrganisation(const MessageNode& node) {
        if (node.isAbsent()) {
            return m_receiver; // a party that is not in the message: whoever sent it answers for it
        }
        const QString key = keyFor(node, "Organization");
        if (!m_kept.contains(key)) {
            m_kept.insert(key);
            FhirElement made =
                keptResource("Organization", key, fhir::messagingExtension + QStringLiteral("medcom-messaging-organization"));
            for (const MessageNode* number : currentOf(node, "identifier", m_reply.at.date())) {
                FhirElement identifier = listed("identifier");
                identifier.text("system", (*number)["system"].value()).text("value", (*number)["value"].value());
                made.add(identifier);
            }
            made.text("name", node["name"].value());
            m_entries.append(made);
        }
        return key;
    }

    QString keepRole(const MessageNode& node) {
        if (node.isAbsent()) {
            return {};
        }
        const QString key = keyFor(node, "PractitionerRole");
        if (m_kept.contains(key)) {
            return key;
        }
        m_kept.insert(key);
        FhirElement made =
            keptResource("PractitionerRole", key, fhir::coreExtension + QStringLiteral("medcom-core-practitionerrole"));
        if (const MessageNode& person = m_old.resolve(node, node["practitioner"]); !person.isAbsent()) {
            const QString personKey = keyFor(person, "Practitioner");
            made.add(reference("practitioner", personKey));
            if (!m_kept.contains(personKey)) {
                m_kept.insert(personKey);
                FhirElement practitioner =
                    keptResource("Practitioner", personKey, fhir::coreExtension + QStringLiteral("medcom-core-practitioner"));
                FhirElement name = listed("name");
                name.text("family", person["name"]["family"].value());
                for (const MessageNode* given : person["name"].all("given")) {
                    name.add({QStringLiteral("given"), given->value(), {}, true});
                }
                practitioner.add(name);
                m_entries.append(practitioner);
            }
        } else { // whoever wrote it did not come along with it; version 5 wants somebody
            const QString unnamed = newUuid();
            FhirElement practitioner =
                resource("Practitioner", unnamed, fhir::coreExtension + QStringLiteral("medcom-core-practitioner"));
            practitioner.add(listed("name").text("family", QStringLiteral("Ikke oplyst")));
            m_entries.append(practitioner);
            made.add(reference("practitioner", QStringLiteral("Practitioner/") + unnamed));
        }
        if (node["organization"].has("reference")) {
            made.add(reference("organization", keepOrganisation(m_old.resolve(node, node["organization"]))));
        }
        const MessageNode& code = node["code"];
        FhirElement kept = code.has("coding")
                               ? codingIn("code", code["coding"]["system"].value(), code["coding"]["code"].value())
                               : element("code").text("text", code["text"].value());
        kept.isList = true;
        if (!kept.children.isEmpty()) {
            made.add(kept);
        }
        m_entries.append(made);
        return key;
    }

    FhirElement provenance(const QString& id, const QString& header, const QString& at, const QString& activity,
                           const QString& who) const {
        FhirElement made =
            resource("Provenance", id, fhir::careCommunication + QStringLiteral("medcom-careCommunication-provenance"));
        made.add(referenceList("target", header));
        made.text("occurredDateTime", at).text("recorded", at);
        made.add(codingIn("activity", fhir::terminology + QStringLiteral("medcom-messaging-activityCodes"), activity));
        FhirElement agent = listed("agent");
        agent.add(reference("who", who));
        made.add(agent);
        return made;
    }

    static FhirElement entity(const char* role, FhirElement what) {
        FhirElement made = listed("entity");
        made.text("role", QLatin1String(role));
        made.add(std::move(what));
        return made;
    }

    static FhirElement whatIdentified(const QString& value, const QString& system = {}) {
        FhirElement what = element("what");
        what.add(element("identifier").text("system", system).text("value", value));
        return what;
    }

    /// 2.x and 3.x knew corrections too, which version 5 does not; both answer what was there before.
    static QString activityOf5(const QString& old) {
        const bool isKnown = old == QLatin1String("new-message") || old == QLatin1String("forward-message");
        return isKnown ? old : QStringLiteral("reply-message");
    }

    /// What a message before 4.0 added, which had no identifiers to name it by: the payloads of its time, else all there are.
    QStringList addedAt(const QString& at) const {
        QStringList ofThatTime;
        QStringList all;
        for (const auto& [time, identifier] : m_oldPayloads) {
            all << identifier;
            ofThatTime << (QDateTime::fromString(time, Qt::ISODate) == QDateTime::fromString(at, Qt::ISODate)
                               ? QStringList{identifier}
                               : QStringList());
        }
        return ofThatTime.isEmpty() ? all : ofThatTime;
    }

    FhirElement oldProvenance(const MessageNode& old) {
        const QString at = old["occurredDateTime"].value();
        FhirElement made = provenance(
            m_old.idOf(old).isEmpty() ? newUuid() : m_old.idOf(old), relativeReference(old["target"]["reference"].value()), at,
            activityOf5(old["activity"]["coding"]["code"].value()), keepOrganisation(m_old.resolve(old, old["agent"]["who"])));
        const QList<const MessageNode*> parts = old.all("entity");
        const bool hasSource = std::any_of(parts.begin(), parts.end(), [](const MessageNode* part) {
            return (*part)["role"].value() == QLatin1String("source");
        });
        for (const QString& identifier : hasSource ? QStringList() : addedAt(at)) {
            made.add(entity("source", whatIdentified(identifier)));
        }
        for (const MessageNode* part : parts) {
            const MessageNode& what = (*part)["what"];
            const bool isRemoval = (*part)["role"].value() == QLatin1String("removal"); // of 2.x; version 5 has revisions alone
            const QByteArray role = isRemoval ? QByteArray("revision") : (*part)["role"].value().toLatin1();
            made.add(entity(role.constData(),
                            what.has("reference")
                                ? reference("what", relativeReference(what["reference"].value()))
                                : whatIdentified(what["identifier"]["value"].value(), what["identifier"]["system"].value())));
        }
        return made;
    }

    /// One Provenance for each message of the thread, the newest for the answer itself.
    void writeHistory() {
        for (const FhirBundle::Entry& entry : m_old.entries()) {
            if (entry.type == QStringLiteral("Provenance")) {
                m_entries.append(oldProvenance(*entry.resource));
            }
        }
        const bool isReply = m_reply.answered.has_value();
        FhirElement made = provenance(newUuid(), QStringLiteral("MessageHeader/") + m_reply.letterId, instantOf(m_reply.at),
                                      isReply ? QStringLiteral("reply-message") : QStringLiteral("new-message"), m_sender);
        made.add(entity("source", whatIdentified(m_payloadId)));
        if (isReply) {
            const ReferralMessage& answered = *m_reply.answered;
            made.add(entity("revision", m_answered != nullptr
                                            ? reference("what", QStringLiteral("MessageHeader/") + answered.letterId)
                                            : whatIdentified(answered.sender.ean + QLatin1Char('#') + answered.letterId)));
        }
        m_entries.append(made);
    }

    const MessageReply& m_reply;
    const MessageNode* m_answered;
    const FhirBundle m_old;
    QHash<const MessageNode*, QString> m_keys;
    QSet<QString> m_taken;
    QSet<QString> m_kept;
    QList<std::pair<QString, QString>> m_oldPayloads; ///< when, identifier
    QList<FhirElement> m_entries;
    QString m_patient;
    QString m_sender;
    QString m_receiver;
    QString m_author;
    QString m_communication;
    QString m_payloadId;
};

} // namespace

Result<FhirElement> careCommunicationReply(const MessageReply& reply, const MessageNode* answered) {
    if (const auto error = missing(reply)) {
        return *error;
    }
    return ReplyWriter(reply, answered).write();
}

} // namespace brobygger
