// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement_cache.h"

#include "core/storage/engine_error.h"

#include <cstring>
#include <sqlcipher/sqlite3.h>

namespace brobygger {

namespace {
constexpr qsizetype kept = 200; // more than the program has; SQL put together while running must not pile up
}

StatementCache::~StatementCache() {
    for (sqlite3_stmt* statement : std::as_const(m_idle)) {
        sqlite3_finalize(statement);
    }
}

sqlite3_stmt* StatementCache::borrow(const char* sql) {
    const auto length = static_cast<qsizetype>(std::strlen(sql));
    if (sqlite3_stmt* idle = m_idle.take(QByteArray::fromRawData(sql, length))) {
        return idle;
    }
    sqlite3_stmt* made = nullptr;
    if (sqlite3_prepare_v2(m_connection, sql, static_cast<int>(length), &made, nullptr) != SQLITE_OK) {
        throwEngineFailure(m_connection);
    }
    return made;
}

void StatementCache::giveBack(sqlite3_stmt* statement) {
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    const QByteArray sql(sqlite3_sql(statement));
    if (m_idle.size() >= kept || m_idle.contains(sql)) {
        sqlite3_finalize(statement);
        return;
    }
    m_idle.insert(sql, statement);
}

} // namespace brobygger
