// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/records/schema.h"

#include "core/storage/statement.h"

namespace brobygger {

namespace {
constexpr const char* keysSql = R"(
    SELECT m.name AS referring, k."from" AS referring_column, k."table" AS referred, c."notnull" AS is_required,
        c.pk > 0 AS is_id
    FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) k JOIN pragma_table_xinfo(m.name) c ON c.name = k."from"
    WHERE m.type = 'table' AND k."table" <> 'code' ORDER BY 1, 2)";
constexpr const char* schemaColumnsSql = "SELECT name FROM pragma_table_info(:table) ORDER BY cid";
} // namespace

QList<SchemaKey> schemaKeys(Database& database) {
    QList<SchemaKey> keys;
    Statement select(database, keysSql);
    while (select.step()) {
        keys.append({select.text("referring").toLatin1(), select.text("referring_column").toLatin1(),
                     select.text("referred").toLatin1(), select.truth("is_required"), select.truth("is_id")});
    }
    return keys;
}

QByteArrayList schemaColumns(Database& database, const QByteArray& table) {
    QByteArrayList columns;
    Statement select(database, schemaColumnsSql);
    select.bind(":table", QString::fromLatin1(table));
    while (select.step()) {
        columns.append(select.text("name").toLatin1());
    }
    return columns;
}

} // namespace brobygger
