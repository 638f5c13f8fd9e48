// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/file_key.h"
#include "core/storage/files/file_place.h"

#include <QDateTime>
#include <QString>
#include <memory>
#include <optional>

struct sqlite3;

namespace brobygger {

class Connection;
enum class Opening;
class StatementCache;

enum class AccessMode { ReadWrite, ReadOnly };

/// One connection to one encrypted file. Used by the thread that made it; a Task opens its own with the same key. While one is
/// open there is a QCoreApplication, by which Qt finds its driver.
/// It refuses an engine that does not encrypt before anything is written, and leaves no file in clear behind. It writes only as
/// long as the name leads to the file that it has open. A journal that a crash left beside the file is applied only if it
/// belongs to it, and set aside otherwise (see journal_base.h).
class Database final {
public:
    /// A new, empty, encrypted file. Refused when something lies at `path` already.
    static Result<std::unique_ptr<Database>> create(const QString& path, const FileKey& key);
    /// An existing file. A wrong key is Denied, a file of another program Format, a missing one NotFound. With `expected`, any
    /// other file that lies there by now is refused before it is read (Storage, Moved). One on a disk that takes no writing is
    /// read as it stands. To read only leaves a journal where it is.
    static Result<std::unique_ptr<Database>> open(const QString& path, const FileKey& key, AccessMode mode,
                                                  const std::optional<FileIdentity>& expected = {});

    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Runs a script of any number of statements through the engine's own parser. Throws StorageFailure.
    void execute(const QByteArray& script);
    /// The same, for a script whose failure is the caller's to explain (a migration).
    Result<void> tryExecute(const QByteArray& script);
    /// Gives the file another key, page by page in one transaction. Nobody else has it open, and it is in no write-ahead mode.
    Result<void> changeKey(const FileKey& key);
    /// The single integer that `sql` answers, 0 when it answers nothing.
    qint64 number(const QByteArray& sql);

    const QString& path() const { return m_path; }
    sqlite3* handle() const { return m_handle; }
    StatementCache& statements() { return *m_statements; }
    bool isInTransaction() const;

    /// Which file it has open.
    const std::optional<FileIdentity>& identity() const { return m_place.identity(); }
    /// An Error (Moved) once the name leads to another file or to none; it is not written from then on. Asked before every
    /// write outside a transaction, so before each transaction, too, and then thrown as StorageFailure.
    Result<void> checkPlace();
    /// From now on all that was saved is saved elsewhere when that happens (see rescue), with the key of the file.
    void rescueWhenMoved(const FileKey& key) { m_rescueKey = key; }
    /// Where it was saved; empty when nothing happened or it could not be saved.
    const QString& rescuedAs() const { return m_rescuedAs; }

    /// Brings what stands in the journal into the file itself, so that a plain copy of the file is whole. Busy while somebody
    /// reads; it does not wait for them. Closing does it, too.
    Result<void> checkpoint();
    /// The same when something stands there and nobody has written since this was asked last; for a timer.
    Result<void> checkpointWhenQuiet();

private:
    Database(std::unique_ptr<Connection> connection, QString path);
    static Result<std::unique_ptr<Database>> connect(const QString& path, const FileKey& key, Opening opening,
                                                     const std::optional<FileIdentity>& expected);
    Result<void> giveKey(const FileKey& key);
    void configure(AccessMode mode);
    QString journalPath() const;
    Result<void> settle(int how);
    void afterCommit(int pages);
    FilePlace::Standing standing() const;
    void requireInPlace();
    friend class Statement; // a statement outside a transaction

    /// How the journal looked.
    struct Journal {
        qint64 bytes = 0;
        QDateTime writtenAt;
        bool operator==(const Journal&) const = default;
    };

    std::unique_ptr<Connection> m_connection;
    sqlite3* m_handle;
    QString m_path;
    FilePlace m_place;
    std::optional<FilePlace::Standing> m_lost; ///< what happened to the file, once something has
    std::optional<FileKey> m_rescueKey;
    QString m_rescuedAs;
    Journal m_journalSeen;
    AccessMode m_mode = AccessMode::ReadOnly; ///< until it is configured
    QByteArray m_notedJournal;                ///< the salts of the one that was noted last
    bool m_isSettling = false;
    std::unique_ptr<StatementCache> m_statements; ///< ends before the connection they belong to
};

/// Sets a journal that does not belong to the file aside as opening the file would do, so that it can be told of before.
void clearStrayJournals(const QString& path);

/// Removes a database file and the journals beside it.
void removeDatabaseFiles(const QString& path);

} // namespace brobygger
