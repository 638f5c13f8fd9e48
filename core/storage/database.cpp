// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

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

Error notEncrypting() {
    return {
        ErrorKind::Storage,
        DatabaseWords::tr("The database engine on this machine does not encrypt, so Brobygger will not write. Install the "
                          "program again with its own engine."),
        QStringLiteral("cipher check failed")};
}

} // namespace

void removeDatabaseFiles(const QString& path) {
    for (const char* ending : {"", "-wal", "-shm", "-journal"}) {
        QFile::remove(path + QLatin1String(ending));
    }
}

Result<std::unique_ptr<Database>> Database::create(const QString& path, const FileKey& key) {
    if (QFileInfo::exists(path)) {
        return Error{ErrorKind::Conflict,
                     DatabaseWords::tr("There is a file with that name already. Choose another name.")};
    }
    auto database = connect(path, key, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
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
        return written ? notEncrypting() : written.error();
    }
    (*database)->configure(AccessMode::ReadWrite);
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, const FileKey& key, AccessMode mode) {
    if (!QFileInfo::exists(path)) {
        return Error{
            ErrorKind::NotFound,
            DatabaseWords::tr("The file is not there. Check its name and where it lies.")};
    }
    auto database = connect(path, key, SQLITE_OPEN_READWRITE);
    if (!database) {
        return database;
    }
    const int code =
        sqlite3_exec((*database)->m_handle, "SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr);
    if (code == SQLITE_NOTADB) {
        return Error{
            ErrorKind::Denied,
            DatabaseWords::tr("The passphrase does not open this file, or it is not a Brobygger file.")};
    }
    if (code != SQLITE_OK) {
        return engineError((*database)->m_handle);
    }
    (*database)->configure(mode);
    return database;
}

Result<std::unique_ptr<Database>> Database::connect(const QString& path, const FileKey& key, int flags) {
    sqlite3* handle = nullptr;
    const int code =
        sqlite3_open_v2(path.toUtf8().constData(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<Database> database(new Database(handle, path));
    if (code != SQLITE_OK) {
        return engineError(handle);
    }
    sqlite3_extended_result_codes(handle, 0);
    sqlite3_busy_timeout(handle, 5000);
    if (auto encrypted = database->checkEncryption(key); !encrypted) {
        return encrypted.error();
    }
    return database;
}

/// An unkeyed connection of the right engine answers cipher_version too and would write in clear, and a plain
/// SQLite in front answers it not at all: so the engine is asked before it is keyed, and the salt after.
Result<void> Database::checkEncryption(const FileKey& key) {
    Statement engine(*this, "PRAGMA cipher_version");
    if (!engine.step()) {
        return notEncrypting();
    }
    const QByteArray text = key.engineText();
    if (sqlite3_key_v2(m_handle, "main", text.constData(), static_cast<int>(text.size())) != SQLITE_OK) {
        return notEncrypting();
    }
    // The engine would write of a wrong key on standard error; the first key of a process turns that on, so it is turned
    // off after it.
    sqlite3_exec(m_handle, "PRAGMA cipher_log_level = NONE", nullptr, nullptr, nullptr);
    Statement salt(*this, "PRAGMA cipher_salt");
    if (!salt.step() || salt.text("cipher_salt").isEmpty()) {
        return notEncrypting();
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

Database::Database(sqlite3* handle, QString path)
    : m_handle(handle), m_path(std::move(path)), m_statements(std::make_unique<StatementCache>(handle)) {}

Database::~Database() {
    m_statements.reset(); // before the connection they belong to
    sqlite3_close_v2(m_handle);
}

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

bool Database::isInTransaction() const {
    return sqlite3_get_autocommit(m_handle) == 0;
}

} // namespace brobygger
