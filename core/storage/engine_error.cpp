// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine_error.h"

#include "core/base/storage_failure.h"

#include <QCoreApplication>
#include <sqlcipher/sqlite3.h>

namespace brobygger {

namespace {
QString say(const char* sentence) {
    return QCoreApplication::translate("Storage", sentence);
}

QString sentenceFor(int code) {
    switch (code) {
    case SQLITE_FULL:
        return say(QT_TRANSLATE_NOOP(
            "Storage", "The disk is full. Nothing was changed; free some space and try again."));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return say(QT_TRANSLATE_NOOP("Storage", "The file is in use by another program. Nothing was changed; "
                                                "close the other program and try again."));
    case SQLITE_READONLY:
        return say(QT_TRANSLATE_NOOP("Storage", "The file may not be written to. Nothing was changed; check "
                                                "its permissions or copy it elsewhere."));
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return say(QT_TRANSLATE_NOOP(
            "Storage", "The file is damaged. Restore the latest backup; the damaged file is kept."));
    case SQLITE_CANTOPEN:
        return say(QT_TRANSLATE_NOOP(
            "Storage", "The file cannot be opened. Check that the folder is there and may be written to."));
    case SQLITE_IOERR:
        return say(QT_TRANSLATE_NOOP("Storage", "The disk did not answer. Nothing was changed; check that "
                                                "the disk or stick is still connected."));
    default:
        return say(
            QT_TRANSLATE_NOOP("Storage", "The file could not be read or written. Nothing was changed."));
    }
}
} // namespace

Error engineError(sqlite3* handle) {
    const int code = sqlite3_errcode(handle) & 0xff;
    // The engine's text names tables and columns, never values, so it may go to the log.
    return {ErrorKind::Storage, sentenceFor(code),
            QStringLiteral("engine code %1: %2").arg(code).arg(QString::fromUtf8(sqlite3_errmsg(handle)))};
}

void throwEngineFailure(sqlite3* handle) {
    throw StorageFailure(engineError(handle));
}

} // namespace brobygger
