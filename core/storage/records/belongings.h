// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace brobygger {

class Database;

/// The rows of one table that belong to a record.
struct Belonging final {
    QByteArray table;
    QByteArray condition; ///< over the columns of the table; `:owner` is the id of the record

    bool operator==(const Belonging&) const = default;
};

/// A column that may name a row which belongs to the record, in a row that stands without it.
struct LooseEnd final {
    QByteArray table;
    QByteArray column;
    QByteArray condition; ///< over the columns of `table`: where the column names such a row; `:owner` is the id of the record

    bool operator==(const LooseEnd&) const = default;
};

/// Everything that belongs to a record of one table, worked out from the foreign keys of the schema, so that a table added
/// later cannot be forgotten. A row belongs to the record when it names the record, or when it cannot be without a row that
/// belongs to it: a key that is never null. The record itself comes first, parts after what they are part of; to take all of it
/// out goes backwards.
/// What the schema refers to without a key (drafts, the audit trail, the search index, files in clear, images of imports) is
/// not among it.
QList<Belonging> belongingsOf(Database& database, const QByteArray& table);

/// What would dangle if all that belongs to a record were taken out: emptied, it leaves the other row whole.
QList<LooseEnd> looseEndsOf(Database& database, const QByteArray& table);

} // namespace brobygger
