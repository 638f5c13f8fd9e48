// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/medcom/message_tree.h"

#include <QHash>

namespace brobygger {

/// The resources of a bundle and what refers to them (hl7.org/fhir/R4/bundle.html#references): by the fullUrl of their entry,
/// which may be a urn or a web address, relative to the fullUrl of whoever refers to them, by type and id, each also with a
/// version behind it (/_history/2), or within the resource itself (#doctor). Nothing outside the bundle is ever looked for.
/// The bundle must outlive it.
class FhirBundle final {
public:
    explicit FhirBundle(const MessageNode& bundle);

    struct Entry {
        QString type;
        const MessageNode* resource;
    };
    /// In the order of the bundle.
    const QList<Entry>& entries() const { return m_entries; }
    /// The first of a type, or a node without anything.
    const MessageNode& first(const char* type) const;
    /// What the reference in `holder` leads to, which stands in the resource `from`; a node without anything when it leads
    /// nowhere.
    const MessageNode& resolve(const MessageNode& from, const MessageNode& holder) const;
    /// Its id, else the one its fullUrl ends in; empty when it has none.
    QString idOf(const MessageNode& resource) const;

    /// Patient, Organization: named by its element in XML, by resourceType in JSON.
    static QString typeOf(const MessageNode& resource);
    /// The id a reference ends in, without version and without urn:uuid:.
    static QString idIn(const QString& reference);

private:
    const MessageNode* find(const MessageNode& from, const QString& reference) const;
    const MessageNode* findByKey(const QString& key, const QString& version) const;
    void index(const QString& key, const MessageNode& resource);

    QList<Entry> m_entries;
    QHash<QString, const MessageNode*> m_found; ///< by fullUrl, by Type/id and by id alone; the first of each
    QHash<const MessageNode*, QString> m_urls;
};

} // namespace brobygger
