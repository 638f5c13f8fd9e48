// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access_copy/access_copy.h"

namespace brobygger {

class Codes;
class Database;
class Statement;
struct Belonging;

/// What a column of a table says of its value.
struct AccessColumn {
    QByteArray name;
    QByteArray referred;   ///< the table whose row it names
    QByteArray listColumn; ///< where its value is a code: the column that says of which list
};

/// Reads everything that belongs to a citizen, whatever the tables are: like Belongings it asks the schema, so that a table or
/// column added later stands in the copy, too.
class AccessStore final {
public:
    AccessStore(Database& database, const Codes& codes)
        : m_database(database)
        , m_codes(codes) {}

    /// `language` is that of the coded lists: "da". Empty of lines when there is no such citizen.
    AccessCopy read(CitizenId citizen, const QString& language) const;

private:
    QString valueText(const Statement& row, const AccessColumn& column, const QString& language) const;
    void readRows(AccessCopy& copy, const Belonging& belonging, CitizenId citizen, const QString& language) const;
    QList<AccessEarlierValue> earlierValues(CitizenId citizen) const;

    Database& m_database;
    const Codes& m_codes;
};

} // namespace brobygger
