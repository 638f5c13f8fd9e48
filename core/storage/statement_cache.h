// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/prepared_statement.h"

#include <QHash>

namespace brobygger {

/// The prepared statements of one connection that nobody uses at the moment, so that writing five thousand rows one by
/// one prepares each statement once. A statement is lent to one borrower at a time.
class StatementCache final {
public:
    explicit StatementCache(sqlite3* connection)
        : m_connection(connection) {}
    ~StatementCache();
    StatementCache(const StatementCache&) = delete;
    StatementCache& operator=(const StatementCache&) = delete;

    /// Ready to be bound. Throws StorageFailure when the engine refuses the SQL.
    PreparedStatement* borrow(const char* sql);
    /// Ends what the statement was doing and forgets its values.
    void giveBack(PreparedStatement* statement);

private:
    sqlite3* m_connection;
    QHash<QByteArray, PreparedStatement*> m_idle; ///< by their SQL
};

} // namespace brobygger
