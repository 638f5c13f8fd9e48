// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine_error.h"

#include "core/base/storage_failure.h"

#include <QCoreApplication>
#include <sqlcipher/sqlite3.h>

namespace brobygger {

namespace {
struct StorageWords {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString sentenceFor(int code) {
    switch (code) {
    case SQLITE_FULL: return StorageWords::tr("The disk is full. Nothing was changed; free some space and try again.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return StorageWords::tr(
            "The file is in use by another program. Nothing was changed; close the other program and try again.");
    case SQLITE_READONLY:
        return StorageWords::tr(
            "The file may not be written to. Nothing was changed; check its permissions or copy it elsewhere.");
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT: return StorageWords::tr("The file is damaged. Restore the latest backup; the damaged file is kept.");
    case SQLITE_CANTOPEN:
        return StorageWords::tr("The file cannot be opened. Check that the folder is there and may be written to.");
    case SQLITE_IOERR:
        return StorageWords::tr(
            "The disk did not answer. Nothing was changed; check that the disk or stick is still connected.");
    default: return StorageWords::tr("The file could not be read or written. Nothing was changed.");
    }
}
} // namespace

Error engineError(int code, const QString& text) {
    code &= 0xff; // the kind of failure, without what an extended code adds to it
    // The engine's text names tables and columns, never values, so it may go to the log.
    return {ErrorKind::Storage, sentenceFor(code), QStringLiteral("engine code %1: %2").arg(code).arg(text)};
}

Error engineError(sqlite3* handle) { return engineError(sqlite3_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle))); }

void throwEngineFailure(sqlite3* handle) { throw StorageFailure(engineError(handle)); }

} // namespace brobygger
