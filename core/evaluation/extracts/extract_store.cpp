// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/extracts/extract_store.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace brobygger {

namespace {
// The table is no part of the schema: an extract is written once, as a whole, and never brought up to date.
constexpr const char* extractTableSql = "CREATE TABLE extract (content BLOB NOT NULL)";
constexpr const char* insertExtractSql = "INSERT INTO extract (content) VALUES (:content)";
constexpr const char* tablesNamedSql = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'extract'";
constexpr const char* extractContentSql = "SELECT content FROM extract";
} // namespace

void ExtractStore::insert(const QByteArray& content) {
    m_database.execute(extractTableSql);
    Statement(m_database, insertExtractSql).bind(":content", Value(content)).run();
}

QByteArray ExtractStore::content() const {
    if (m_database.number(tablesNamedSql) == 0) {
        return {};
    }
    Statement select(m_database, extractContentSql);
    return select.step() ? select.bytes("content") : QByteArray();
}

} // namespace brobygger
