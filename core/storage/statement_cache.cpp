// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement_cache.h"

#include <cstring>
#include <sqlcipher/sqlite3.h>

namespace brobygger {

namespace {
constexpr qsizetype kept = 200; // more than the program has; SQL put together while running must not pile up
}

StatementCache::~StatementCache() { qDeleteAll(m_idle); }

PreparedStatement* StatementCache::borrow(const char* sql) {
    const auto length = static_cast<qsizetype>(std::strlen(sql));
    if (PreparedStatement* idle = m_idle.take(QByteArray::fromRawData(sql, length))) {
        return idle;
    }
    return new PreparedStatement(m_connection, QByteArray(sql, length));
}

void StatementCache::giveBack(PreparedStatement* statement) {
    sqlite3_reset(statement->native());
    sqlite3_clear_bindings(statement->native());
    if (m_idle.size() >= kept || m_idle.contains(statement->sql())) {
        delete statement;
        return;
    }
    m_idle.insert(statement->sql(), statement);
}

} // namespace brobygger
