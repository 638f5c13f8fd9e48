// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/connection.h"
#include "core/storage/engine_error.h"
#include "core/storage/statement.h"
#include "core/storage/statement_cache.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <sqlcipher/sqlite3.h>

namespace brobygger {

namespace {
struct DatabaseWords {
    Q_DECLARE_TR_FUNCTIONS(Database)
};
} // namespace

void removeDatabaseFiles(const QString& path) {
    for (const char* ending : {"", "-wal", "-shm", "-journal"}) {
        QFile::remove(path + QLatin1String(ending));
    }
}

Result<std::unique_ptr<Database>> Database::create(const QString& path, const FileKey& key) {
    if (QFileInfo::exists(path)) {
        return Error{ErrorKind::Conflict, DatabaseWords::tr("There is a file with that name already. Choose another name.")};
    }
    auto database = connect(path, key);
    if (!database) {
        removeDatabaseFiles(path);
        return database;
    }
    // The first page is written here, with nothing of anybody in it, so that its salt can be looked at before
    // more is.
    const Result<void> written = (*database)->tryExecute("PRAGMA application_id = 1114795874; VACUUM;");
    QFile file(path);
    if (!written || !file.open(QIODevice::ReadOnly) || file.read(FileKey::saltBytes) != key.salt()) {
        database->reset();
        removeDatabaseFiles(path);
        return written ? engineDoesNotEncrypt(QStringLiteral("the file does not begin with its salt")) : written.error();
    }
    (*database)->configure(AccessMode::ReadWrite);
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, const FileKey& key, AccessMode mode) {
    if (!QFileInfo::exists(path)) {
        return Error{ErrorKind::NotFound, DatabaseWords::tr("The file is not there. Check its name and where it lies.")};
    }
    auto database = connect(path, key);
    if (!database) {
        return database;
    }
    const int code = sqlite3_exec((*database)->m_handle, "SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr);
    if (code == SQLITE_NOTADB) {
        return Error{ErrorKind::Denied,
                     DatabaseWords::tr("The passphrase does not open this file, or it is not a Brobygger file.")};
    }
    if (code != SQLITE_OK) {
        return engineError((*database)->m_handle);
    }
    (*database)->configure(mode);
    return database;
}

/// Would make the file where there is none: the driver knows no other way of writing.
Result<std::unique_ptr<Database>> Database::connect(const QString& path, const FileKey& key) {
    Result<std::unique_ptr<Connection>> connection = Connection::open(path);
    if (!connection) {
        return connection.error();
    }
    std::unique_ptr<Database> database(new Database(*std::move(connection), path));
    sqlite3_extended_result_codes(database->m_handle, 0);
    sqlite3_busy_timeout(database->m_handle, 5000);
    if (auto keyed = database->giveKey(key); !keyed) {
        return keyed.error();
    }
    return database;
}

/// The right engine, too, writes in clear as long as it has no key; that it took this one is seen by the salt.
Result<void> Database::giveKey(const FileKey& key) {
    const QByteArray text = key.engineText();
    if (sqlite3_key_v2(m_handle, "main", text.constData(), static_cast<int>(text.size())) != SQLITE_OK) {
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

void Database::configure(AccessMode mode) {
    // A reader of a file in write-ahead mode must be able to make the shared-memory file, so it is held back
    // by query_only and not by the open flags.
    execute(mode == AccessMode::ReadWrite ? "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                                          : "PRAGMA query_only = ON;");
    execute("PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536; PRAGMA foreign_keys = ON;");
}

Database::Database(std::unique_ptr<Connection> connection, QString path)
    : m_connection(std::move(connection))
    , m_handle(m_connection->handle())
    , m_path(std::move(path))
    , m_statements(std::make_unique<StatementCache>(m_handle)) {}

Database::~Database() = default;

void Database::execute(const QByteArray& script) {
    if (sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        throwEngineFailure(m_handle);
    }
}

Result<void> Database::tryExecute(const QByteArray& script) {
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
