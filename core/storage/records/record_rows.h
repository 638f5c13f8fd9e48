// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/records/references.h"
#include "core/storage/records/write.h"

#include <QJsonObject>
#include <optional>

namespace brobygger {

/// The rows of one kind of record, whatever their columns are: how a record stands now, putting it back as it stood, and
/// taking it out, for everything that takes back what it wrote in tables of many kinds. Like References it
/// asks the schema, so that a column added later is kept too.
class RecordRows final {
public:
    /// `kind` is one whose table is called as its code.
    RecordRows(Database& database, RecordKind kind);

    /// Every stored column as text or null, and the answers of a screening; nothing when there is no such record.
    std::optional<QJsonObject> image(qint64 id) const;
    /// When the record was written last: changed_at, or created_at where nothing is ever changed.
    std::optional<QString> stamp(qint64 id) const;
    /// Whether a change gives a record of this kind a new stamp.
    bool stampsChanges() const { return m_columns.contains("changed_at"); }
    /// Whether another record refers to it.
    bool isUsed(qint64 id) const { return m_references.hasAny(id); }
    /// As the image says, its stamps included, with a line per column in the audit trail. What was some
    /// citizen's stays with the one it is of now.
    void restore(Write& write, qint64 id, const QJsonObject& image) const;
    /// With its parts and what the search finds it by.
    void remove(Write& write, qint64 id) const;

    /// Whose record the image is of; 0 when nobody's.
    qint64 citizenOf(const QJsonObject& image) const;

private:
    Values valuesOf(const QJsonObject& image) const;

    Database& m_database;
    RecordKind m_kind;
    QByteArray m_table;
    QByteArrayList m_columns;
    References m_references;
};

} // namespace brobygger
