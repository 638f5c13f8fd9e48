// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/outgoing_copy.h"

#include "core/backup/backup_words.h"
#include "core/base/storage_failure.h"
#include "core/storage/migrator.h"

#include <QFileInfo>
#include <utility>

namespace brobygger {

namespace {
Error backupStopped() { return {ErrorKind::Cancelled, BackupWords::tr("The backup was stopped.")}; }
} // namespace

OutgoingCopy::OutgoingCopy(const QString& file, FileLock lock)
    : m_lock(std::move(lock))
    , m_copy(file, outgoingEnding) {}

Result<std::shared_ptr<OutgoingCopy>> OutgoingCopy::make(const DatabaseSource& source, const Progress& progress) {
    const QString file = QFileInfo(source.path).canonicalFilePath(); // where a link was opened, what it leads to
    Result<FileLock> lock = FileLock::take(file + outgoingEnding);
    if (!lock) {
        return lock.error();
    }
    std::shared_ptr<OutgoingCopy> copy(new OutgoingCopy(file, *std::move(lock)));
    try {
        const auto original = source.open();
        if (!original) {
            return original.error();
        }
        Migrator::stopWhenCancelled(**original, progress);
        Result<QStringList> auditProblems = copyAndCheck(**original, source.key, copy->path(), &progress);
        if (progress.isCancelled()) {
            return backupStopped();
        }
        if (!auditProblems) {
            return auditProblems.error();
        }
        copy->m_auditProblems = *std::move(auditProblems);
        return copy;
    } catch (const StorageFailure& failure) {
        return progress.isCancelled() ? backupStopped() : failure.toError();
    }
}

Result<BackupCopy> putIntoPlace(const QString& copy, const QString& folder, const QString& name, const Progress& progress,
                                const std::function<void(qint64)>& tell) {
    const QFileInfo place(folder);
    if (!place.isDir()) {
        return Error{ErrorKind::NotFound, BackupWords::tr("%1 is not there. It may be a stick that is not connected, or a "
                                                          "network folder that cannot be reached.")
                                              .arg(folder)};
    }
    const QString target = place.absoluteFilePath() + QLatin1Char('/') + name;
    const Result<FileLock> lock = FileLock::take(target);
    if (!lock) {
        return lock.error();
    }
    if (QFileInfo::exists(target)) {
        return Error{ErrorKind::Conflict, BackupWords::tr("There is a file with that name already. Choose another name.")};
    }
    UnfinishedFile arriving(target);
    if (auto copied = copyFileInPieces(copy, arriving.path(), progress, tell); !copied) {
        return copied.error();
    }
    if (auto placed = arriving.putInPlace(Existing::Kept); !placed) {
        return placed.error();
    }
    return BackupCopy{target, QFileInfo(target).size()};
}

} // namespace brobygger
