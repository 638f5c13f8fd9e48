// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QList>

namespace brobygger {

class Database;

/// A column by which the rows of one table name rows of another.
struct SchemaKey {
    QByteArray referring; ///< the table whose rows name
    QByteArray column;
    QByteArray referred;     ///< the table whose rows are named
    bool isRequired = false; ///< never null
    bool isId = false;       ///< what it names is the row's own id: one row for each that is named
};

/// All of them, by table and column, as the file has them; keys to codes name no record and are left out. For whoever must
/// not forget a table that is added later.
QList<SchemaKey> schemaKeys(Database& database);
/// The columns of a table in their order, without generated ones; none when there is no such table.
QByteArrayList schemaColumns(Database& database, const QByteArray& table);

} // namespace brobygger
