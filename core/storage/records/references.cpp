// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/records/references.h"

#include "core/storage/statement.h"

namespace brobygger {

namespace {
constexpr const char* foreignKeysSql = R"(
    SELECT m.name AS referring, k."from" AS referring_column
    FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) k
    WHERE m.type = 'table' AND k."table" = :referred ORDER BY 1, 2)";
} // namespace

References::References(Database& database, const char* table, const QByteArrayList& parts)
    : m_database(database) {
    QByteArrayList questions;
    Statement keys(database, foreignKeysSql);
    keys.bind(":referred", QString::fromLatin1(table));
    while (keys.step()) {
        const QByteArray referring = keys.text("referring").toLatin1();
        if (!parts.contains(referring)) {
            questions << "EXISTS (SELECT 1 FROM " + referring + " WHERE " + keys.text("referring_column").toLatin1() +
                             " = :id)";
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
