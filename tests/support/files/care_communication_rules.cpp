// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files/care_communication_rules.h"

#include "core/exchange/medcom/message_tree.h"

#include <QHash>
#include <QJsonArray>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace brobygger {

namespace {

const QString ig = QStringLiteral("http://medcomfhir.dk/ig/");
const QString coreExtension = ig + QStringLiteral("core/StructureDefinition/medcom-core-");

/// What stands at "sender/reference" or "destination/0/endpoint"; undefined when nothing does.
QJsonValue at(QJsonValue value, const char* path) {
    for (const QString& step : QString::fromLatin1(path).split(QLatin1Char('/'))) {
        bool isIndex = false;
        const int index = step.toInt(&isIndex);
        const QJsonArray items = value.toArray();
        value = !isIndex ? value[step] : index < items.size() ? items.at(index) : QJsonValue(QJsonValue::Undefined);
    }
    return value;
}

QString textAt(const QJsonValue& value, const char* path) { return at(value, path).toString(); }
qsizetype countAt(const QJsonValue& value, const char* path) { return at(value, path).toArray().size(); }

bool isMatch(const QString& text, const char* pattern) {
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern))).match(text).hasMatch();
}

constexpr const char* uuidUrn = "urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
constexpr const char* instant = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)";

class Rules {
public:
    explicit Rules(const QJsonObject& bundle)
        : m_bundle(bundle)
        , m_entries(bundle[QStringLiteral("entry")].toArray()) {
        for (const auto& entry : m_entries) {
            m_resources.insert(textAt(entry, "resource/resourceType") + QLatin1Char('/') + textAt(entry, "resource/id"),
                               at(entry, "resource"));
        }
        m_header = at(m_entries, "0/resource");
        m_communication = resolved(m_header, "focus/0/reference");
    }

    QStringList broken(bool isReply) {
        checkBundle();
        checkHeader();
        checkCommunication();
        const QJsonArray payloads = at(m_communication, "payload").toArray();
        for (const auto& payload : payloads) {
            checkPayload(payload, isReply);
        }
        checkPeople();
        checkProvenances(payloads, isReply);
        checkReferences(m_bundle);
        return m_broken;
    }

private:
    void need(bool isKept, const QString& rule) { m_broken << (isKept ? QStringList() : QStringList{rule}); }
    void need(bool isKept, const char* rule) { need(isKept, QString::fromLatin1(rule)); }

    QJsonValue resolved(const QJsonValue& from, const char* path) const { return m_resources.value(textAt(from, path)); }

    static bool is(const QJsonValue& resource, const char* type) {
        return textAt(resource, "resourceType") == QLatin1String(type);
    }

    QList<QJsonValue> all(const char* type) const {
        QList<QJsonValue> found;
        for (const auto& entry : m_entries) {
            if (is(at(entry, "resource"), type)) {
                found << at(entry, "resource");
            }
        }
        return found;
    }

    static QJsonArray extensions(const QJsonValue& node, const char* name) {
        QJsonArray found;
        for (const auto& extension : at(node, "extension").toArray()) {
            if (textAt(extension, "url") == coreExtension + QLatin1String(name) + QStringLiteral("-extension")) {
                found << extension;
            }
        }
        return found;
    }

    void checkBundle() {
        need(textAt(m_bundle, "resourceType") == QStringLiteral("Bundle") &&
                 textAt(m_bundle, "type") == QStringLiteral("message"),
             "a Bundle of type message");
        need(!textAt(m_bundle, "id").isEmpty(), "Bundle.id");
        need(isMatch(textAt(m_bundle, "timestamp"), instant), "Bundle.timestamp with timezone");
        need(textAt(m_bundle, "meta/profile/0") ==
                 ig + QStringLiteral("carecommunication/StructureDefinition/medcom-careCommunication-message"),
             "Bundle profile");
        need(is(m_header, "MessageHeader") && all("MessageHeader").size() == 1, "MessageHeader first, and one");
        need(all("Patient").size() == 1, "one Patient");
        need(m_resources.size() == m_entries.size(), "no resource twice");
        for (const auto& entry : m_entries) {
            const QString name = textAt(entry, "resource/resourceType") + QLatin1Char('/') + textAt(entry, "resource/id");
            need(textAt(entry, "fullUrl") == QStringLiteral("https://medcomfhir.dk/ig/carecommunication/") + name,
                 name + QStringLiteral(" fullUrl"));
            need(textAt(entry, "resource/text/div").startsWith(QStringLiteral("<div xmlns")),
                 name + QStringLiteral(" narrative"));
        }
    }

    void checkHeader() {
        need(textAt(m_header, "meta/profile/0") ==
                 ig + QStringLiteral("carecommunication/StructureDefinition/medcom-careCommunication-messageHeader"),
             "header profile");
        need(textAt(m_header, "eventCoding/system") ==
                     ig + QStringLiteral("terminology/CodeSystem/medcom-messaging-eventCodes") &&
                 textAt(m_header, "eventCoding/code") == QStringLiteral("care-communication-message"),
             "event");
        need(countAt(m_header, "destination") == 1, "one destination");
        need(textAt(m_header, "destination/0/extension/0/url") ==
                     ig + QStringLiteral("messaging/StructureDefinition/medcom-messaging-destinationUseExtension") &&
                 textAt(m_header, "destination/0/extension/0/valueCoding/code") == QStringLiteral("primary"),
             "primary destination");
        for (const char* endpoint : {"destination/0/endpoint", "source/endpoint"}) {
            need(isMatch(textAt(m_header, endpoint), "https://sor2\\.sum\\.dsdn\\.dk/#id=\\d+"), endpoint);
        }
        need(is(resolved(m_header, "destination/0/receiver/reference"), "Organization"), "receiver");
        need(is(resolved(m_header, "sender/reference"), "Organization"), "sender");
        need(countAt(m_header, "focus") == 1 && is(m_communication, "Communication"), "one focus");
        need(isMatch(textAt(m_header, "definition"), "http://medcomfhir\\.dk/ig/messagedefinitions/MessageDefinition/"
                                                     "MedComCareCommunicationMessageDefinition\\|5\\.[0-9]{1,2}"),
             "definition");
    }

    void checkCommunication() {
        need(textAt(m_communication, "meta/profile/0") ==
                 ig + QStringLiteral("carecommunication/StructureDefinition/medcom-careCommunication-communication"),
             "communication profile");
        need(countAt(m_communication, "identifier") == 1 && isMatch(textAt(m_communication, "identifier/0/value"), uuidUrn),
             "one thread identifier");
        need(textAt(m_communication, "status") == QStringLiteral("unknown"), "status");
        need(countAt(m_communication, "category") == 1 && countAt(m_communication, "category/0/coding") == 1 &&
                 textAt(m_communication, "category/0/coding/0/system") ==
                     ig + QStringLiteral("terminology/CodeSystem/medcom-careCommunication-categoryCodes"),
             "one category");
        const QString category = textAt(m_communication, "category/0/coding/0/code");
        const QString priority = textAt(m_communication, "priority");
        need(priority.isEmpty() || (category == QStringLiteral("regarding-referral") && isMatch(priority, "routine|asap")),
             "priority only about a referral");
        need(category != QStringLiteral("other") || !textAt(m_communication, "topic/text").isEmpty(), "topic of other");
        need(is(resolved(m_communication, "subject/reference"), "Patient"), "subject");
        if (at(m_communication, "encounter").isObject()) {
            need(!textAt(resolved(m_communication, "encounter/reference"), "episodeOfCare/0/identifier/value").isEmpty(),
                 "episode of care");
        }
        need(countAt(m_communication, "recipient") <= 1 && extensions(m_communication, "sender").size() <= 1,
             "one recipient and sender");
    }

    void checkPayload(const QJsonValue& payload, bool isReply) {
        const bool isText = payload.toObject().contains(QStringLiteral("contentString"));
        m_texts += isText ? 1 : 0;
        const QJsonArray date = extensions(payload, "datetime");
        const QJsonArray identifier = extensions(payload, "identifier");
        const QJsonArray author = extensions(payload, "practitioner");
        const QJsonArray contact = extensions(payload, "contact");
        const qsizetype most = isText ? 1 : 0;
        need(date.size() == 1 && isMatch(textAt(date, "0/valueDateTime"), instant), "payload date");
        need(identifier.size() == 1 && isMatch(textAt(identifier, "0/valueIdentifier/value"), uuidUrn) &&
                 is(resolved(identifier, "0/valueIdentifier/assigner/reference"), "Organization"),
             "payload identifier");
        need(author.size() >= most && author.size() <= 1 &&
                 (author.isEmpty() || is(resolved(author, "0/valueReference/reference"), "PractitionerRole")),
             "payload author");
        need(contact.size() >= most && contact.size() <= 1 &&
                 (contact.isEmpty() || !textAt(contact, "0/valueContactPoint/value").isEmpty()),
             "payload contact");
        if (!isText) {
            const QJsonValue content = at(payload, "contentAttachment");
            need(!textAt(content, "title").isEmpty(), "attachment title");
            need(!isReply || (at(content, "data").isUndefined() && at(content, "url").isUndefined()),
                 "no attachment sent back");
        }
    }

    void checkPeople() {
        need(m_texts >= 1, "a text");
        for (const QJsonValue& patient : all("Patient")) {
            need(isMatch(textAt(patient, "identifier/0/system"), "urn:oid:1\\.2\\.208\\.176\\.1\\.(2|6\\.1\\..*)"),
                 "number of the citizen");
            need(!textAt(patient, "name/0/family").isEmpty() && textAt(patient, "name/0/use") == QStringLiteral("official"),
                 "name of the citizen");
        }
        for (const QJsonValue& organization : all("Organization")) {
            QSet<QString> systems;
            for (const auto& identifier : at(organization, "identifier").toArray()) {
                systems.insert(textAt(identifier, "system"));
            }
            need(systems.contains(QStringLiteral("urn:oid:1.2.208.176.1.1")) &&
                     systems.contains(QStringLiteral("https://www.gs1.org/gln")),
                 "SOR and GLN of an organisation");
        }
        for (const QJsonValue& role : all("PractitionerRole")) {
            need(at(role, "code/0/coding").isUndefined() != at(role, "code/0/text").isUndefined(), "role as code or as text");
            need(is(resolved(role, "practitioner/reference"), "Practitioner"), "practitioner of a role");
        }
    }

    /// Two of the published messages name other payloads than they carry; ours must not.
    void checkProvenances(const QJsonArray& payloads, bool isReply) {
        QSet<QString> known;
        for (const auto& payload : payloads) {
            known.insert(textAt(extensions(payload, "identifier"), "0/valueIdentifier/value"));
        }
        int ofThis = 0;
        for (const QJsonValue& provenance : all("Provenance")) {
            const QString activity = textAt(provenance, "activity/coding/0/code");
            need(isMatch(textAt(provenance, "occurredDateTime"), instant) && isMatch(textAt(provenance, "recorded"), instant),
                 "times of a Provenance");
            need(textAt(provenance, "activity/coding/0/system") ==
                         ig + QStringLiteral("terminology/CodeSystem/medcom-messaging-activityCodes") &&
                     isMatch(activity, "(new|reply|forward)-message"),
                 "activity");
            need(is(resolved(provenance, "agent/0/who/reference"), "Organization"), "agent");
            const bool isOfThis =
                textAt(provenance, "target/0/reference") == QStringLiteral("MessageHeader/") + textAt(m_header, "id");
            int revisions = 0;
            int added = 0;
            for (const auto& entity : at(provenance, "entity").toArray()) {
                const bool isSource = textAt(entity, "role") == QStringLiteral("source");
                added += isSource ? 1 : 0;
                need(!isReply || !isSource || !isOfThis || known.contains(textAt(entity, "what/identifier/value")),
                     "a Provenance names payloads of the message");
                revisions += textAt(entity, "role") == QStringLiteral("revision") ? 1 : 0;
            }
            need((activity == QStringLiteral("new-message")) == (revisions == 0), "revision of what is answered");
            need(added >= 1, "a Provenance names what was added");
            ofThis += isOfThis ? 1 : 0;
        }
        need(ofThis == 1, "one Provenance of this message");
    }

    /// Within the bundle, but for messages before this one, which only a Provenance names.
    void checkReferences(const QJsonValue& value) {
        const QString reference = textAt(value, "reference");
        need(reference.isEmpty() || m_resources.contains(reference) || reference.startsWith(QStringLiteral("MessageHeader/")),
             QStringLiteral("reference ") + reference);
        const QJsonObject object = value.toObject();
        for (const auto& member : object) {
            checkReferences(member);
        }
        const QJsonArray items = value.toArray();
        for (const auto& item : items) {
            checkReferences(item);
        }
    }

    QJsonObject m_bundle;
    QJsonArray m_entries;
    QHash<QString, QJsonValue> m_resources;
    QJsonValue m_header;
    QJsonValue m_communication;
    QStringList m_broken;
    int m_texts = 0;
};

/// Names for the identifiers a writer draws anew each time: resources by type and place, payloads by place.
void nameIdentifiers(const MessageNode& node, QMap<QString, QString>& names) {
    const QString type = node.has("resourceType") ? node["resourceType"].value() : node.name;
    const bool isResource = !type.isEmpty() && type.at(0).isUpper();
    const QString id = isResource                                       ? node["id"].value()
                       : node.name == QStringLiteral("valueIdentifier") ? node["value"].value()
                                                                        : QString();
    if (!id.isEmpty() && !names.contains(id)) {
        names.insert(id, QStringLiteral("%1 no. %2").arg(isResource ? type : node.name).arg(names.size()));
    }
    if (type == QStringLiteral("Communication") && node["identifier"].has("value")) {
        names.insert(node["identifier"]["value"].value(), QStringLiteral("thread"));
    }
    for (const MessageNode& child : node.children) {
        nameIdentifiers(child, names);
    }
}

void collectValues(const MessageNode& node, const QString& path, QStringList& values) {
    if (node.name.isEmpty() || node.name == QStringLiteral("div") || node.name == QStringLiteral("xmlns")) {
        return;
    }
    // XML names a resource by an element of its own, JSON by a member.
    const bool isResource = !node.name.isEmpty() && node.name.at(0).isUpper();
    const QString here = isResource ? path : path + QLatin1Char('/') + node.name;
    if (isResource) {
        values << here + QStringLiteral("/resourceType=") + node.name;
    }
    if (node.children.isEmpty()) {
        values << here + QLatin1Char('=') + node.text;
    }
    for (const MessageNode& child : node.children) {
        collectValues(child, here, values);
    }
}

} // namespace

QStringList brokenCareCommunicationRules(const QJsonObject& bundle, bool isReply) {
    QStringList broken = Rules(bundle).broken(isReply);
    broken.removeDuplicates();
    return broken;
}

QStringList fhirValues(const QByteArray& message) {
    QStringList values;
    QMap<QString, QString> names;
    const bool isXml = message.trimmed().startsWith('<');
    if (const auto tree = isXml ? readXmlTree(message) : readJsonTree(message)) {
        MessageNode root = tree->root;
        root.name = isXml ? root.name : QStringLiteral("root");
        collectValues(root, isXml ? QStringLiteral("/root") : QString(), values);
        nameIdentifiers(root, names);
    }
    for (QString& value : values) {
        for (auto name = names.begin(); name != names.end(); ++name) {
            value.replace(name.key(), name.value());
        }
    }
    values.sort();
    return values;
}

} // namespace brobygger
