// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/engine_error.h"
#include "core/storage/files/file_identity.h"
#include "core/storage/files/journal_base.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QVariant>
#include <cstring>
#include <sqlcipher/sqlite3.h>

namespace brobygger {

namespace {
/// What the engine this program calls opened last on this thread. The engine hands its hook nothing of ours, so the hook has
/// no other place to leave it.
thread_local sqlite3* openedByOurEngine = nullptr;

int noteOpened(sqlite3* handle, char**, const sqlite3_api_routines*) {
    openedByOurEngine = handle;
    return SQLITE_OK;
}

sqlite3* handleOf(const QSqlDatabase& database) {
    const QVariant handle = database.driver()->handle();
    const bool isSqlite = handle.isValid() && std::strcmp(handle.typeName(), "sqlite3*") == 0;
    return isSqlite ? *static_cast<sqlite3* const*>(handle.constData()) : nullptr;
}

constexpr int journalSaltsAt = 16; // in the header of the journal
constexpr int journalSaltsBytes = 8;

/// The file itself (SQLITE_FCNTL_FILE_POINTER) or its journal, as the engine has it open.
sqlite3_file* fileOf(sqlite3* handle, int which) {
    sqlite3_file* file = nullptr;
    sqlite3_file_control(handle, "main", which, &file);
    return file && file->pMethods ? file : nullptr;
}

QByteArray bytesOf(sqlite3_file* file, int at, int count) {
    QByteArray bytes(count, '\0');
    return file && file->pMethods->xRead(file, bytes.data(), count, at) == SQLITE_OK ? bytes : QByteArray();
}

bool hasJournalBeside(const QString& path) {
    return QFileInfo::exists(path + QStringLiteral("-wal")) || QFileInfo::exists(path + QStringLiteral("-journal"));
}

/// The driver itself would make a file where there is none; an address says otherwise (sqlite.org, "Uniform Resource
/// Identifiers").
QString addressOf(const QString& path, Opening opening) {
    const QByteArray place = QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/");
    const char* how = opening == Opening::Make ? "rwc" : opening == Opening::Existing ? "rw" : "ro&immutable=1";
    return QStringLiteral("file:%1?mode=%2").arg(QString::fromLatin1(place), QLatin1String(how));
}
} // namespace

Error engineDoesNotEncrypt(const QString& why) {
    return {ErrorKind::Storage,
            QCoreApplication::translate("Database",
                                        "The database engine on this machine does not encrypt, so Brobygger will not write. "
                                        "Install the program again with its own engine."),
            QStringLiteral("cipher check failed: ") + why};
}

Connection::Connection()
    : m_name(QStringLiteral("file-%1").arg(reinterpret_cast<quintptr>(this), 0, 16))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name)) {}

Connection::~Connection() {
    m_database = QSqlDatabase(); // Qt warns of a connection that is removed while somebody holds it
    QSqlDatabase::removeDatabase(m_name);
}

bool Connection::hasMoved() const {
    int moved = 0;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

void Connection::settleOnClose() { sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr); }

QString Connection::place() const { return QFile::decodeName(sqlite3_db_filename(m_handle, "main")); }

QByteArray Connection::firstPage() const { return bytesOf(fileOf(m_handle, SQLITE_FCNTL_FILE_POINTER), 0, pageBytes); }

QByteArray Connection::journalSalts() const {
    return bytesOf(fileOf(m_handle, SQLITE_FCNTL_JOURNAL_POINTER), journalSaltsAt, journalSaltsBytes);
}

/// By the engine's own locks: whoever works in a file that is written ahead shares the lock on it as long as it is open. Where
/// a file can only be read, nobody can have the lock for himself, and nobody writes.
Result<void> Connection::setStrayJournalsAside() {
    const QString path = place();
    sqlite3_file* const file = fileOf(m_handle, SQLITE_FCNTL_FILE_POINTER);
    if (!file || !hasJournalBeside(path)) {
        return {};
    }
    const bool isAlone = file->pMethods->xLock(file, SQLITE_LOCK_SHARED) == SQLITE_OK &&
                         file->pMethods->xLock(file, SQLITE_LOCK_EXCLUSIVE) != SQLITE_BUSY;
    const Result<void> done =
        isAlone ? brobygger::setStrayJournalsAside(path, firstPage(), QDateTime::currentDateTime()) : Result<void>();
    file->pMethods->xUnlock(file, SQLITE_LOCK_NONE);
    return done;
}

/// By a setting that stands in it and is given the value it has.
Result<void> Connection::writeFirstPageAnew() {
    const auto run = [this](const QByteArray& sql) {
        return sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    };
    if (!run("BEGIN IMMEDIATE")) {
        return engineError(m_handle);
    }
    QByteArray version;
    const auto note = [](void* found, int, char** values, char**) {
        *static_cast<QByteArray*>(found) = values[0];
        return 0;
    };
    if (sqlite3_exec(m_handle, "PRAGMA user_version", note, &version, nullptr) == SQLITE_OK &&
        run("PRAGMA user_version = " + version) && run("COMMIT")) {
        return {};
    }
    const Error why = engineError(m_handle);
    run("ROLLBACK");
    return why;
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Opening opening) {
    std::unique_ptr<Connection> connection(new Connection);
    if (auto opened = connection->openEncrypting(path, opening); !opened) {
        return opened.error();
    }
    return connection;
}

/// Neither question suffices alone. An engine beside ours under the driver never calls our hook; a plain SQLite in front of
/// ours calls it, for then our own calls reach the plain one too, but knows no cipher. Nothing is done to the handle before
/// both are answered: the key given to another engine's handle can hang.
Result<void> Connection::openEncrypting(const QString& path, Opening opening) {
    if (!m_database.isValid()) {
        return Error{ErrorKind::Storage,
                     QCoreApplication::translate("Database",
                                                 "The program is incomplete: the part that opens its files is missing. "
                                                 "Install it again."),
                     QStringLiteral("Qt's driver QSQLITE is not there")};
    }
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(&noteOpened)); // once only, however often it is asked for
    openedByOurEngine = nullptr;
    m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI"));
    m_database.setDatabaseName(addressOf(path, opening));
    if (!m_database.open()) {
        const QSqlError error = m_database.lastError();
        return engineError({error.nativeErrorCode().toInt(), whyNotWritable(path), error.databaseText()});
    }
    sqlite3* const handle = handleOf(m_database);
    if (!handle || handle != openedByOurEngine) {
        return engineDoesNotEncrypt(QStringLiteral("another engine opened the file"));
    }
    if (!QSqlQuery(QStringLiteral("PRAGMA cipher_version"), m_database).next()) {
        return engineDoesNotEncrypt(QStringLiteral("the engine has no cipher"));
    }
    m_handle = handle;
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    return {};
}

} // namespace brobygger
