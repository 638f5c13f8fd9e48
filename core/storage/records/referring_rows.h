// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/records/write.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

namespace brobygger {

/// A row that names a record, and the column in which it does.
struct ReferringRow {
    QByteArray table;
    QByteArray column;
    qint64 row = 0;
    qint64 citizen = 0; ///< whose row it is; 0: nobody's
    QString stamp = {}; ///< when it was written last; empty where the table does not keep it
};

/// The rows that name one record of a table, so that they can name another one when two records become one. Like References it
/// asks the schema for the foreign keys, so that a table added later is asked too. Made once for many records.
class ReferringRows final {
public:
    /// `without` are tables whose rows are moved by somebody else. Tables that are called as no kind of record have their lines
    /// in the audit trail under `otherKind`.
    ReferringRows(Database& database, const char* table, const QByteArrayList& without = {},
                  RecordKind otherKind = RecordKind::File);

    QList<ReferringRow> of(qint64 id) const;
    /// The row names `to` instead of `from`, with a line in the audit trail.
    void move(Write& write, const ReferringRow& row, qint64 from, qint64 to) const;
    /// The same backwards for a row as it was before it was moved in the write of this stamp: its own stamp comes back, too,
    /// unless it was written since. False when the row names somebody else by now; a row that is gone is nothing to put back.
    bool putBack(Write& write, const ReferringRow& row, qint64 from, qint64 to, const QString& movedAt) const;

private:
    struct Column {
        QByteArray table;
        QByteArray name;
        bool isStamped = false;
        QByteArray citizen; ///< the column, or what is said instead of one
    };

    const Column* columnOf(const ReferringRow& row) const;
    void write(Write& write, const ReferringRow& row, qint64 from, qint64 to, const QString& stamp) const;

    Database& m_database;
    RecordKind m_otherKind;
    QList<Column> m_columns;
};

} // namespace brobygger
