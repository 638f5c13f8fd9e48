// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace brobygger {

class Database;

/// Whether anything in the file refers to a record of one table. It asks the schema for the foreign keys, so that a
/// table added later is asked too. Made once for many records.
class References final {
public:
    /// `parts` are tables whose rows belong to the record and go with it.
    References(Database& database, const char* table, const QByteArrayList& parts = {});

    bool hasAny(qint64 id) const;

private:
    Database& m_database;
    QByteArray m_sql;
};

} // namespace brobygger
