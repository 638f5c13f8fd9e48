// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_lock.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace brobygger {

Result<FileLock> FileLock::take(const QString& path) {
    if (!QFileInfo::exists(QFileInfo(path).absolutePath())) {
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("FileLock", "The folder of the file is not there. Make it first, or "
                                                             "choose another place.")};
    }
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // a lock is stale only when its process is gone, however long it has been held
    if (!lock->tryLock(0)) {
        return Error{ErrorKind::Locked,
                     lock->error() == QLockFile::LockFailedError
                         ? QCoreApplication::translate("FileLock", "The file is open in another Brobygger. Close it "
                                                                   "there first.")
                         : QCoreApplication::translate("FileLock", "The folder of the file may not be written to. "
                                                                   "Move the file, or change the permissions.")};
    }
    return FileLock(std::move(lock));
}

} // namespace brobygger
