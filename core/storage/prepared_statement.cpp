// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/prepared_statement.h"

#include "core/storage/engine_error.h"

#include <cstring>
#include <sqlcipher/sqlite3.h>

namespace brobygger {

void NameList::append(std::string_view name) {
    const bool isNew = find(name) < 0;
    m_names.emplace_back(isNew ? name : std::string_view());
}

void NameList::clear() {
    m_names.clear();
    m_last = 0;
}

int NameList::find(std::string_view name) {
    std::size_t at = m_last;
    for (std::size_t seen = 0; seen < m_names.size(); ++seen) {
        if (m_names[at] == name) {
            m_last = at;
            return static_cast<int>(at);
        }
        at = at + 1 < m_names.size() ? at + 1 : 0;
    }
    return -1;
}

PreparedStatement::PreparedStatement(sqlite3* connection, const QByteArray& sql)
    : m_sql(sql) {
    if (sqlite3_prepare_v2(connection, m_sql.constData(), static_cast<int>(m_sql.size()), &m_native, nullptr) != SQLITE_OK) {
        throwEngineFailure(connection);
    }
    const int parameters = sqlite3_bind_parameter_count(m_native);
    for (int number = 1; number <= parameters; ++number) {
        const char* name = sqlite3_bind_parameter_name(m_native, number);
        m_parameters.append(name ? name + 1 : ""); // without the colon
    }
}

PreparedStatement::~PreparedStatement() { sqlite3_finalize(m_native); }

int PreparedStatement::column(const char* name) {
    if (m_columns.count() == 0) {
        m_timesPreparedAnew = timesPreparedAnew();
    }
    int at = m_columns.find(name);
    const int columns = at < 0 ? sqlite3_column_count(m_native) : 0;
    while (at < 0 && m_columns.count() < columns) {
        const char* next = sqlite3_column_name(m_native, m_columns.count());
        m_columns.append(next);
        at = std::strcmp(next, name) == 0 ? m_columns.count() - 1 : -1;
    }
    return at;
}

void PreparedStatement::followSchema() {
    if (timesPreparedAnew() != m_timesPreparedAnew) {
        m_columns.clear();
        m_timesPreparedAnew = timesPreparedAnew();
    }
}

int PreparedStatement::timesPreparedAnew() const { return sqlite3_stmt_status(m_native, SQLITE_STMTSTATUS_REPREPARE, 0); }

} // namespace brobygger
