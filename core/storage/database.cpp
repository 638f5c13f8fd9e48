// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/base/storage_failure.h"
#include "core/storage/connection.h"
#include "core/storage/engine_error.h"
#include "core/storage/files/journal_base.h"
#include "core/storage/files/locked_read.h"
#include "core/storage/rescue.h"
#include "core/storage/statement.h"
#include "core/storage/statement_cache.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cstring>
#include <sqlcipher/sqlite3.h>

namespace brobygger {

namespace {
struct DatabaseWords {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

constexpr int patience = 5000;    // milliseconds for which another writer is waited for
constexpr int longJournal = 1000; // pages, as the engine has it

/// The engine reads a file in write-ahead mode with the help of files beside it, which cannot be made there. Where a journal
/// lies, somebody else works in the file.
bool isUnchangeable(const QString& path) {
    return !QFileInfo(QFileInfo(path).absolutePath()).isWritable() && !QFileInfo::exists(path + QStringLiteral("-wal"));
}

/// Whether the connection writes ahead, into a journal. Past Statement, which would ask for the place first.
bool hasJournal(sqlite3* handle) {
    const auto note = [](void* found, int, char** values, char**) {
        *static_cast<bool*>(found) = std::strcmp(values[0], "wal") == 0;
        return 0;
    };
    bool found = false;
    sqlite3_exec(handle, "PRAGMA journal_mode", note, &found, nullptr);
    return found;
}
} // namespace

void clearStrayJournals(const QString& path) {
    if (const auto connection = Connection::open(path, Opening::Existing)) {
        (void)(*connection)->setStrayJournalsAside(); // opening the file tells why it could not
    }
}

void removeDatabaseFiles(const QString& path) {
    for (const char* ending : {"", "-wal", "-wal.base", "-shm", "-journal"}) {
        QFile::remove(path + QLatin1String(ending));
    }
}

Result<std::unique_ptr<Database>> Database::create(const QString& path, const FileKey& key) {
    if (QFileInfo::exists(path)) {
        return Error{ErrorKind::Conflict, DatabaseWords::tr("There is a file with that name already. Choose another name.")};
    }
    auto database = connect(path, key, Opening::Make, {});
    if (!database) {
        removeDatabaseFiles(path);
        return database;
    }
    // The first page is written here, with nothing of anybody in it, so that its salt can be looked at before
    // more is.
    const Result<void> written = (*database)->tryExecute("PRAGMA application_id = 1114795874; VACUUM;");
    if (!written || headOfDataFile(path, FileKey::saltBytes) != key.salt()) {
        database->reset();
        removeDatabaseFiles(path);
        return written ? engineDoesNotEncrypt(QStringLiteral("the file does not begin with its salt")) : written.error();
    }
    (*database)->configure(AccessMode::ReadWrite);
    return database;
}

namespace {
/// A wrong key and another program's file look alike to the engine. One of ours has whole pages.
Error notOpenedBy(const QString& path) {
    return {ErrorKind::Denied,
            QFileInfo(path).size() % pageBytes == 0
                ? DatabaseWords::tr("The passphrase does not open this file. Write it once more.")
                : DatabaseWords::tr("The passphrase does not open this file, or it is not a Brobygger file.")};
}
} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString& path, const FileKey& key, AccessMode mode,
                                                 const std::optional<FileIdentity>& expected) {
    if (!QFileInfo::exists(path)) {
        return Error{ErrorKind::NotFound, DatabaseWords::tr("The file is not there. Check its name and where it lies.")};
    }
    const bool isFrozen = mode == AccessMode::ReadOnly && isUnchangeable(path);
    auto database = connect(path, key, isFrozen ? Opening::Unchangeable : Opening::Existing, expected);
    if (!database) {
        return database;
    }
    const int code = sqlite3_exec((*database)->m_handle, "SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr);
    if (code == SQLITE_NOTADB) {
        return notOpenedBy(path);
    }
    if (code != SQLITE_OK) {
        return engineError((*database)->m_handle);
    }
    (*database)->configure(mode);
    return database;
}

Result<std::unique_ptr<Database>> Database::connect(const QString& path, const FileKey& key, Opening opening,
                                                    const std::optional<FileIdentity>& expected) {
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, opening);
    if (!connection) {
        return connection.error();
    }
    std::unique_ptr<Database> database(new Database(*std::move(connection), path));
    // Nothing has been read of it yet, and the engine has made no journal beside it.
    const bool isOther = expected && database->m_place.identity() != expected;
    if (isOther || database->m_connection->hasMoved()) {
        return movedError(isOther ? FilePlace::Standing::Replaced : FilePlace::Standing::Gone, {});
    }
    if (opening != Opening::Unchangeable) { // the engine then asks no journal
        if (auto left = database->m_connection->setStrayJournalsAside(); !left) {
            return left.error();
        }
    }
    sqlite3_extended_result_codes(database->m_handle, 0);
    sqlite3_busy_timeout(database->m_handle, patience);
    if (auto keyed = database->giveKey(key); !keyed) {
        return keyed.error();
    }
    return database;
}

/// The right engine, too, writes in clear as long as it has no key; that it took this one is seen by the salt.
Result<void> Database::giveKey(const FileKey& key) {
    const Secret text = key.engineText();
    if (sqlite3_key_v2(m_handle, "main", text.data(), static_cast<int>(text.size())) != SQLITE_OK) {
        return engineDoesNotEncrypt(QStringLiteral("the engine refused the key"));
    }
    // The engine would write of a wrong key on standard error; the first key of a process turns that on, so it is turned
    // off after it.
    sqlite3_exec(m_handle, "PRAGMA cipher_log_level = NONE", nullptr, nullptr, nullptr);
    Statement salt(*this, "PRAGMA cipher_salt");
    if (!salt.step() || salt.text("cipher_salt").isEmpty()) {
        return engineDoesNotEncrypt(QStringLiteral("the connection has no salt"));
    }
    return {};
}

Result<void> Database::changeKey(const FileKey& key) {
    const Secret text = key.engineText();
    if (sqlite3_rekey_v2(m_handle, "main", text.data(), static_cast<int>(text.size())) != SQLITE_OK) {
        return engineError(m_handle);
    }
    return {};
}

void Database::configure(AccessMode mode) {
    // A reader of a file in write-ahead mode must be able to make the shared-memory file, so it is held back
    // by query_only and not by the open flags.
    execute(mode == AccessMode::ReadWrite ? "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                                          : "PRAGMA query_only = ON;");
    execute("PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536; PRAGMA foreign_keys = ON;");
    execute("SELECT count(*) FROM sqlite_master"); // the engine makes the journal when it first reads
    m_place.noteJournal();
    m_mode = mode;
    if (mode == AccessMode::ReadWrite) {
        // In place of the engine's own, which brings a long journal into the file without more.
        const auto committed = [](void* database, sqlite3*, const char*, int pages) {
            static_cast<Database*>(database)->afterCommit(pages);
            return SQLITE_OK;
        };
        sqlite3_wal_hook(m_handle, committed, this);
    }
}

/// The first transaction in a journal is known by its salts.
void Database::afterCommit(int pages) {
    const QByteArray salts = m_connection->journalSalts();
    if (!salts.isEmpty() && salts != m_notedJournal) {
        if (const QByteArray firstPage = m_connection->firstPage(); !firstPage.isEmpty()) {
            noteJournalBase(m_connection->place(), salts, firstPage);
        }
        m_notedJournal = salts;
    }
    if (pages >= longJournal && !m_isSettling) {
        (void)settle(SQLITE_CHECKPOINT_PASSIVE); // what could not be brought in now is with the next one
    }
}

Database::Database(std::unique_ptr<Connection> connection, QString path)
    : m_connection(std::move(connection))
    , m_handle(m_connection->handle())
    , m_path(std::move(path))
    , m_place(m_path)
    , m_statements(std::make_unique<StatementCache>(m_handle)) {}

/// The engine removes the journal by its name. Where another file lies, that may be the journal of the other one. A file that
/// was away and is back has its own.
Database::~Database() {
    const FilePlace::Standing now = standing();
    if (now == FilePlace::Standing::Held) {
        // The engine would bring the journal in without more; it removes one that holds nothing.
        const bool isEmpty = QFileInfo(journalPath()).size() == 0;
        if (isEmpty || (m_mode == AccessMode::ReadWrite && settle(SQLITE_CHECKPOINT_TRUNCATE))) {
            m_connection->settleOnClose();
        }
        const QString file = m_connection->place();
        m_statements.reset();
        m_connection.reset();
        removeJournalNote(file);
        return;
    }
    (void)checkPlace(); // saves it elsewhere unless that was done
    m_statements.reset();
    m_connection.reset();
    // Others only look on, and leave the journal to who works in the file. When all of it is nowhere else, it waits for its
    // file to be put back, but for no other one.
    if (m_rescueKey && (now == FilePlace::Standing::Replaced || !m_rescuedAs.isEmpty())) {
        m_place.clearJournal(!m_rescuedAs.isEmpty());
    }
}

FilePlace::Standing Database::standing() const {
    const FilePlace::Standing standing = m_place.standing();
    if (standing == FilePlace::Standing::JournalLost && !hasJournal(m_handle)) {
        return FilePlace::Standing::Held; // this connection did away with it itself
    }
    return standing == FilePlace::Standing::Held && m_connection->hasMoved() ? FilePlace::Standing::Gone : standing;
}

Result<void> Database::checkPlace() {
    if (!m_lost) {
        const FilePlace::Standing now = standing();
        if (now == FilePlace::Standing::Held) {
            return {};
        }
        m_lost = now;
    }
    if (m_rescueKey && m_rescuedAs.isEmpty()) {
        if (const Result<QString> saved = rescue(*this, *m_rescueKey, QDate::currentDate())) {
            m_rescuedAs = *saved;
        }
    }
    return movedError(*m_lost, m_rescueKey ? std::optional(m_rescuedAs) : std::nullopt);
}

void Database::requireInPlace() {
    if (const Result<void> place = checkPlace(); !place) {
        throw StorageFailure(place.error());
    }
}

Result<void> Database::checkpoint() {
    if (auto place = checkPlace(); !place) {
        return place;
    }
    return QFileInfo(journalPath()).size() == 0 ? Result<void>() : settle(SQLITE_CHECKPOINT_TRUNCATE);
}

/// After it no other state of the file has its page 1.
Result<void> Database::settle(int how) {
    m_isSettling = true;
    sqlite3_busy_timeout(m_handle, 0);
    Result<void> settled = m_connection->writeFirstPageAnew();
    if (settled && sqlite3_wal_checkpoint_v2(m_handle, "main", how, nullptr, nullptr) != SQLITE_OK) {
        settled = engineError(m_handle);
    }
    sqlite3_busy_timeout(m_handle, patience);
    m_isSettling = false;
    return settled;
}

QString Database::journalPath() const { return m_connection->place() + QStringLiteral("-wal"); }

Result<void> Database::checkpointWhenQuiet() {
    const QFileInfo journal(journalPath());
    const Journal now{journal.size(), journal.lastModified()};
    const bool isQuiet = now.bytes > 0 && now == m_journalSeen;
    m_journalSeen = now;
    return isQuiet ? checkpoint() : Result<void>();
}

void Database::execute(const QByteArray& script) {
    if (const Result<void> done = tryExecute(script); !done) {
        throw StorageFailure(done.error());
    }
}

Result<void> Database::tryExecute(const QByteArray& script) {
    if (!isInTransaction()) {
        if (auto place = checkPlace(); !place) {
            return place;
        }
    }
    if (sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        return engineError(m_handle);
    }
    return {};
}

qint64 Database::number(const QByteArray& sql) {
    Statement statement(*this, sql.constData());
    return statement.step() ? statement.integer(0) : 0;
}

bool Database::isInTransaction() const { return sqlite3_get_autocommit(m_handle) == 0; }

} // namespace brobygger
