// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace brobygger {

class Database;

/// The one thing that stands in the file of an extract. Throws StorageFailure.
class ExtractStore final {
public:
    explicit ExtractStore(Database& database)
        : m_database(database) {}

    /// Into a new file.
    void insert(const QByteArray& content);
    /// Empty when there is none.
    QByteArray content() const;

private:
    Database& m_database;
};

} // namespace brobygger
