// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/values.h"

#include <QByteArrayList>
#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

namespace brobygger {

/// What a column refers to: a record of another table, or a code of a list.
struct AccessKey {
    QByteArray table;
    QByteArray listColumn; ///< of a code: the column that says which list; empty for a record
};

/// The columns of a table as the schema has them, without those that only name a list.
struct AccessTable {
    QByteArray name;
    QByteArray condition; ///< which rows are about the citizen; `:owner` is the id of the citizen
    QByteArrayList columns;
    QHash<QByteArray, AccessKey> keys; ///< by column
};

/// One value of a row as it is kept.
struct AccessValue {
    QByteArray column;
    Value value;
    QString list; ///< of a code: its list

    bool operator==(const AccessValue&) const = default;
};
using AccessRow = QList<AccessValue>;

/// A value that was changed or taken out later, out of the audit trail.
struct EarlierValue {
    QString at; ///< UTC instant of the change
    QString kind;
    QString field;
    QString value;
};

/// Reads whatever the file holds about one citizen, table by table as the schema has them, so that no table and no column is
/// forgotten.
class AccessCopyStore final {
public:
    explicit AccessCopyStore(Database& database)
        : m_database(database) {}

    /// Every table with rows about a citizen: what belongs to the citizen, and what names a row of it.
    QList<AccessTable> tables() const;
    QList<AccessRow> rows(const AccessTable& table, qint64 citizen) const;
    /// How a record of another table is called; empty where it has no name.
    QString nameOf(const QByteArray& table, qint64 id) const;
    /// When a note was corrected by a newer one; invalid for one that stands.
    QDate noteCorrectedOn(qint64 note) const;
    /// The list whose codes a column holds; empty while the table has no row.
    QString listOf(const QByteArray& table, const QByteArray& listColumn) const;
    /// What stood in a field before it was changed, the newest first.
    QList<EarlierValue> earlierValues(qint64 citizen) const;

private:
    void readShape(AccessTable& table) const;

    Database& m_database;
};

} // namespace brobygger
