// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/records/references.h"

#include "core/storage/records/schema.h"
#include "core/storage/statement.h"

namespace brobygger {

References::References(Database& database, const char* table, const QByteArrayList& parts)
    : m_database(database) {
    QByteArrayList questions;
    for (const SchemaKey& key : schemaKeys(database)) {
        if (key.referred == table && !parts.contains(key.referring)) {
            questions << "EXISTS (SELECT 1 FROM " + key.referring + " WHERE " + key.column + " = :id)";
        }
    }
    m_sql = "SELECT " + (questions.isEmpty() ? QByteArray("0") : questions.join(" OR ")) + " AS has_any WHERE :id IS NOT NULL";
}

bool References::hasAny(qint64 id) const {
    Statement select(m_database, m_sql.constData());
    select.bind(":id", id);
    return select.step() && select.truth("has_any");
}

} // namespace brobygger
