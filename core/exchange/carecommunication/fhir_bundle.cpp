// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/carecommunication/fhir_bundle.h"

#include <QRegularExpression>

namespace brobygger {

namespace {

const MessageNode& noResource() {
    static const MessageNode node;
    return node;
}

const MessageNode& resourceIn(const MessageNode& holder) {
    if (holder.has("resourceType")) {
        return holder;
    }
    for (const MessageNode& child : holder.children) {
        if (!child.isAbsent()) {
            return child;
        }
    }
    return noResource();
}

const QString historyMark = QStringLiteral("/_history/");

QString withoutVersion(const QString& reference) { return reference.section(historyMark, 0, 0); }

QString versionIn(const QString& reference) { return reference.section(historyMark, 1, 1); }

bool isUrn(const QString& reference) { return reference.startsWith(QLatin1String("urn:"), Qt::CaseInsensitive); }

/// UUIDs are the same in capitals; nothing else is.
QString keyOf(const QString& reference) { return isUrn(reference) ? reference.toLower() : reference; }

QString versioned(const QString& key, const QString& version) { return key + historyMark + version; }

/// Organization/1 of https://example.org/fhir/Organization/1.
QString typeAndId(const QString& reference) { return reference.section(QLatin1Char('/'), -2); }

/// What stands before Type/id in a web address, with its slash; empty for a urn.
QString baseOf(const QString& url) {
    return url.contains(QLatin1String("://")) ? url.chopped(typeAndId(url).size()) : QString();
}

} // namespace

FhirBundle::FhirBundle(const MessageNode& bundle) {
    for (const MessageNode* entry : bundle.all("entry")) {
        const MessageNode& resource = resourceIn((*entry)["resource"]);
        if (resource.isAbsent()) {
            continue;
        }
        const QString type = typeOf(resource);
        m_entries.append({type, &resource});
        const QString url = withoutVersion((*entry)["fullUrl"].value());
        m_urls.insert(&resource, url);
        const QString id = idOf(resource);
        const QString version = resource["meta"]["versionId"].value();
        const QString byType = id.isEmpty() ? QString() : type + QLatin1Char('/') + id;
        for (const QString& key : {keyOf(url), byType, id}) {
            index(key, resource);
            index(key.isEmpty() || version.isEmpty() ? QString() : versioned(key, version), resource);
        }
    }
}

void FhirBundle::index(const QString& key, const MessageNode& resource) {
    if (!key.isEmpty() && !m_found.contains(key)) {
        m_found.insert(key, &resource);
    }
}

const MessageNode& FhirBundle::first(const char* type) const {
    for (const Entry& entry : m_entries) {
        if (entry.type == QLatin1String(type)) {
            return *entry.resource;
        }
    }
    return noResource();
}

const MessageNode& FhirBundle::resolve(const MessageNode& from, const MessageNode& holder) const {
    const QString reference = holder["reference"].value();
    const MessageNode* found = reference.isEmpty() ? nullptr : find(from, reference);
    return found == nullptr ? noResource() : *found;
}

const MessageNode* FhirBundle::find(const MessageNode& from, const QString& reference) const {
    if (reference.startsWith(QLatin1Char('#'))) {
        for (const MessageNode* contained : from.all("contained")) {
            const MessageNode& resource = resourceIn(*contained);
            if (resource["id"].value() == reference.mid(1)) {
                return &resource;
            }
        }
        return nullptr;
    }
    const QString bare = withoutVersion(reference);
    const QString version = versionIn(reference);
    QStringList keys;
    const bool isRelative = !isUrn(bare) && !bare.contains(QLatin1String("://"));
    if (const QString base = baseOf(m_urls.value(&from)); isRelative && !base.isEmpty()) {
        keys << base + bare; // two senders in one bundle may both have an Organization/1
    }
    keys << keyOf(bare);
    for (const QString& key : std::as_const(keys)) {
        if (const MessageNode* found = findByKey(key, version)) {
            return found;
        }
    }
    // A bundle whose fullUrls have no base, or another than what refers to it relatively, is read all the same. Organization/1
    // of one server is not that of another, though.
    const MessageNode* byId = findByKey(isUrn(bare) ? idIn(bare) : typeAndId(bare), version);
    const QString base = isRelative || byId == nullptr ? QString() : baseOf(bare);
    const QString other = base.isEmpty() ? QString() : baseOf(m_urls.value(byId));
    return other.isEmpty() || other == base ? byId : nullptr;
}

const MessageNode* FhirBundle::findByKey(const QString& key, const QString& version) const {
    const MessageNode* found = version.isEmpty() ? nullptr : m_found.value(versioned(key, version));
    return found == nullptr ? m_found.value(key) : found;
}

QString FhirBundle::idOf(const MessageNode& resource) const {
    const QString id = resource["id"].value();
    return id.isEmpty() ? idIn(m_urls.value(&resource)) : id;
}

QString FhirBundle::typeOf(const MessageNode& resource) {
    return resource.has("resourceType") ? resource["resourceType"].value() : resource.name;
}

QString FhirBundle::idIn(const QString& reference) {
    static const QRegularExpression urn(QStringLiteral("^urn:(uuid|oid):"), QRegularExpression::CaseInsensitiveOption);
    return withoutVersion(reference).section(QLatin1Char('/'), -1).remove(urn);
}

} // namespace brobygger
