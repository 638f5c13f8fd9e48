// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup_files.h"

#include "core/backup/backup.h"
#include "core/backup/backup_store.h"
#include "core/backup/backup_words.h"
#include "core/base/storage_failure.h"
#include "core/storage/atomic_file.h"
#include "core/storage/files/file_identity.h"
#include "core/storage/files/locked_read.h"
#include "core/storage/migrator.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace brobygger {

QString BackupFile::folder() const { return QFileInfo(path).absolutePath(); }

QList<BackupFile> backupsIn(const QString& folder, const BackedUpFile& file) {
    const std::optional<FileIdentity> own = identityOf(file.path);
    QList<BackupFile> found;
    for (const QFileInfo& entry : QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks)) {
        const std::optional<QDateTime> madeAt = timeInBackupName(entry.fileName(), file.path);
        if (!madeAt || identityOf(entry.absoluteFilePath()) == own) {
            continue;
        }
        const bool hasKey = headOfDataFile(entry.absoluteFilePath(), FileKey::saltBytes) == file.salt;
        found.append({entry.absoluteFilePath(), *madeAt, entry.size(), hasKey});
    }
    std::sort(found.begin(), found.end(),
              [](const BackupFile& one, const BackupFile& other) { return one.madeAt > other.madeAt; });
    return found;
}

QStringList pruneBackups(const QString& folder, const BackedUpFile& file, const BackupKeep& keep) {
    QList<BackupFile> backups = backupsIn(folder, file);
    backups.removeIf([](const BackupFile& backup) { return !backup.hasKeyOfFile; });
    QList<QDateTime> made;
    for (const BackupFile& backup : std::as_const(backups)) {
        made.append(backup.madeAt);
    }
    const QList<QDateTime> superfluous = superfluousBackups(made, keep);
    QStringList gone;
    for (const BackupFile& backup : std::as_const(backups)) {
        if (superfluous.contains(backup.madeAt) && QFile::remove(backup.path)) {
            gone.append(QFileInfo(backup.path).fileName());
        }
    }
    if (!gone.isEmpty()) {
        flushFolderOf(folder + QLatin1Char('/') + gone.first());
    }
    return gone;
}

Result<FetchedBackup> fetchBackup(const QString& path, const Progress& progress) {
    const auto folder = std::make_shared<QTemporaryDir>();
    if (!folder->isValid()) {
        return Error{ErrorKind::Storage, BackupWords::tr("There is no room on this machine to check the backup.")};
    }
    if (const Result<void> copied = copyFileInPieces(path, pathOf(folder), progress, {}); !copied) {
        return copied.error();
    }
    return folder;
}

QString pathOf(const FetchedBackup& backup) { return backup->filePath(QStringLiteral("backup")); }

Result<FileSummary> lookThrough(const QString& path, const FileKey& key, const Progress& progress) {
    try {
        const auto backup = Database::open(path, key, AccessMode::ReadOnly);
        if (!backup) {
            return backup.error();
        }
        Migrator::stopWhenCancelled(**backup, progress);
        const FileSummary summary = BackupStore(**backup).summary();
        const QStringList problems = wholenessProblems(**backup);
        if (progress.isCancelled()) {
            return Error{ErrorKind::Cancelled, BackupWords::tr("The check was stopped.")};
        }
        if (problems.isEmpty()) {
            return summary;
        }
        return Error{ErrorKind::Storage, BackupWords::tr("The backup is not whole and cannot be used."),
                     problems.join(QStringLiteral("; "))};
    } catch (const StorageFailure& failure) {
        return failure.toError();
    }
}

} // namespace brobygger
