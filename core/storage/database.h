// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/file_key.h"

#include <QString>
#include <memory>

struct sqlite3;

namespace brobygger {

class Connection;
class StatementCache;

enum class AccessMode { ReadWrite, ReadOnly };

/// One connection to one encrypted file. Used by the thread that made it; a Task opens its own with the same key. While one is
/// open there is a QCoreApplication, by which Qt finds its driver.
/// It refuses an engine that does not encrypt before anything is written, and leaves no file in clear behind.
class Database final {
public:
    /// A new, empty, encrypted file. Refused when something lies at `path` already.
    static Result<std::unique_ptr<Database>> create(const QString& path, const FileKey& key);
    /// An existing file. A wrong key is Denied, a file of another program Format, a missing one NotFound.
    static Result<std::unique_ptr<Database>> open(const QString& path, const FileKey& key, AccessMode mode);

    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Runs a script of any number of statements through the engine's own parser. Throws StorageFailure.
    void execute(const QByteArray& script);
    /// The same, for a script whose failure is the caller's to explain (a migration).
    Result<void> tryExecute(const QByteArray& script);
    /// The single integer that `sql` answers, 0 when it answers nothing.
    qint64 number(const QByteArray& sql);

    const QString& path() const { return m_path; }
    sqlite3* handle() const { return m_handle; }
    StatementCache& statements() { return *m_statements; }
    bool isInTransaction() const;

private:
    Database(std::unique_ptr<Connection> connection, QString path);
    static Result<std::unique_ptr<Database>> connect(const QString& path, const FileKey& key);
    Result<void> giveKey(const FileKey& key);
    void configure(AccessMode mode);

    std::unique_ptr<Connection> m_connection;
    sqlite3* m_handle;
    QString m_path;
    std::unique_ptr<StatementCache> m_statements; ///< ends before the connection they belong to
};

/// Removes a database file and the journals beside it.
void removeDatabaseFiles(const QString& path);

} // namespace brobygger
