// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

struct sqlite3;
struct sqlite3_stmt;

namespace brobygger {

/// The prepared statements of one connection that nobody uses at the moment, so that writing five thousand rows one by
/// one prepares each statement once. A statement is lent to one borrower at a time.
class StatementCache final {
public:
    explicit StatementCache(sqlite3* connection) : m_connection(connection) {}
    ~StatementCache();
    StatementCache(const StatementCache&) = delete;
    StatementCache& operator=(const StatementCache&) = delete;

    /// Ready to be bound. Throws StorageFailure when the engine refuses the SQL.
    sqlite3_stmt* borrow(const char* sql);
    /// Ends what the statement was doing and forgets its values.
    void giveBack(sqlite3_stmt* statement);

private:
    sqlite3* m_connection;
    QHash<QByteArray, sqlite3_stmt*> m_idle; ///< by their SQL
};

} // namespace brobygger
