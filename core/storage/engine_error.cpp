// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine_error.h"

#include "core/base/storage_failure.h"
#include "core/storage/files/file_identity.h"

#include <QCoreApplication>
#include <cerrno>
#include <cstring>
#include <sqlcipher/sqlite3.h>

namespace brobygger {

namespace {
struct StorageWords {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr int kindOfFailure = 0xff; // of an extended code: the rest says at which step

/// What the system says is nearer to the cause than the step at which the engine met it.
FailureCause causeOf(int code, int systemError) {
    switch (systemError) {
    case ENOSPC:
    case EDQUOT: return FailureCause::NoSpace;
    case EROFS: return FailureCause::ReadOnly;
    case EACCES:
    case EPERM: return FailureCause::NotAllowed;
    case ENOENT:
    case ENOTDIR: return FailureCause::NotThere;
    default: break;
    }
    if (code == SQLITE_READONLY_DBMOVED) {
        return FailureCause::Moved;
    }
    switch (code & kindOfFailure) {
    case SQLITE_FULL: return FailureCause::NoSpace;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return FailureCause::Busy;
    case SQLITE_READONLY: return FailureCause::ReadOnly;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT: return FailureCause::Damaged;
    case SQLITE_IOERR: return FailureCause::Disk;
    default: return FailureCause::Other;
    }
}

QString sentenceFor(FailureCause cause, int code) {
    switch (cause) {
    case FailureCause::NoSpace:
        return StorageWords::tr("The disk is full. Nothing was changed; free some space and try again.");
    case FailureCause::ReadOnly:
        return StorageWords::tr(
            "The disk or stick can only be read, not written to. Nothing was changed; remove its write protection or copy the "
            "file elsewhere.");
    case FailureCause::NotAllowed:
        return StorageWords::tr("You are not allowed to write to the file or its folder. Nothing was changed; have the "
                                "permissions changed or copy the file elsewhere.");
    case FailureCause::NotThere:
        return StorageWords::tr(
            "The file or its folder is not there. Check its name, and that the stick or drive is connected.");
    case FailureCause::Disk:
        return StorageWords::tr(
            "The disk did not answer. Nothing was changed; check that the disk or stick is still connected.");
    case FailureCause::Busy:
        return StorageWords::tr(
            "The file is in use by another program. Nothing was changed; close the other program and try again.");
    case FailureCause::Damaged:
        return StorageWords::tr("The file is damaged. Restore the latest backup; the damaged file is kept.");
    case FailureCause::Moved:
        return StorageWords::tr("The open file is not in its place any more. Nothing was changed; put it back and try again.");
    default: break;
    }
    return (code & kindOfFailure) == SQLITE_CANTOPEN
               ? StorageWords::tr("The file cannot be opened. Check that the folder is there and may be written to.")
               : StorageWords::tr("The file could not be read or written. Nothing was changed.");
}

/// The engine keeps the system's error of some failures only. Why it found a file read-only is looked up.
int systemErrorOf(sqlite3* handle, int code) {
    const int kept = sqlite3_system_errno(handle);
    switch (code & kindOfFailure) {
    case SQLITE_IOERR: return kept;
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY: {
        const char* path = sqlite3_db_filename(handle, "main");
        const int found = path ? whyNotWritable(QString::fromUtf8(path)) : 0;
        return found != 0 ? found : (code & kindOfFailure) == SQLITE_CANTOPEN ? kept : 0;
    }
    default: return 0; // what is kept is of an earlier failure
    }
}
} // namespace

Error engineError(const EngineFailure& failure) {
    const FailureCause cause = causeOf(failure.code, failure.systemError);
    const QString system =
        failure.systemError == 0 ? QStringLiteral("none") : QString::fromLocal8Bit(std::strerror(failure.systemError));
    return {ErrorKind::Storage,
            sentenceFor(cause, failure.code),
            QStringLiteral("engine code %1 (%2), system error %3 (%4): %5")
                .arg(QString::number(failure.code & kindOfFailure), QString::number(failure.code),
                     QString::number(failure.systemError), system, failure.text),
            {},
            cause};
}

Error engineError(sqlite3* handle) {
    const int code = sqlite3_extended_errcode(handle);
    return engineError({code, systemErrorOf(handle, code), QString::fromUtf8(sqlite3_errmsg(handle))});
}

void throwEngineFailure(sqlite3* handle) { throw StorageFailure(engineError(handle)); }

} // namespace brobygger
