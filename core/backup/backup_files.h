// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backup_rules.h"
#include "core/backup/file_summary.h"
#include "core/base/progress.h"
#include "core/storage/database_source.h"

#include <QTemporaryDir>
#include <memory>

namespace brobygger {

/// By what the backups of a file are known without its key, so that looking for them can outlive a lock.
struct BackedUpFile {
    QString path;
    QByteArray salt; ///< of the file's key: what has another opens with a former passphrase, or is another file

    static BackedUpFile of(const DatabaseSource& source) { return {source.path, source.key.salt()}; }
};

/// A file in a folder that has the name of a backup.
struct BackupFile {
    QString path;
    QDateTime madeAt; ///< as its name says; local wall time
    qint64 bytes = 0;
    bool hasKeyOfFile = true; ///< false: it does not open with the passphrase the file has now

    QString folder() const;
};

/// What of a folder has the name of a backup of this file, the newest first; nothing of a folder that is not there. Neither the
/// file itself nor links are among them.
QList<BackupFile> backupsIn(const QString& folder, const BackedUpFile& file);
/// Deletes those that the rule does not keep. Only what backupsIn tells and opens with the key of the file is counted and
/// touched; gives the names of what is gone.
QStringList pruneBackups(const QString& folder, const BackedUpFile& file, const BackupKeep& keep = {});

/// A backup that was brought to this machine; the file goes with the last who has it.
using FetchedBackup = std::shared_ptr<QTemporaryDir>;
/// Brings the bytes of a backup from where it lies to this machine, enciphered as they are. It needs no key, so that it may
/// outlive the lock (base/detached.h), since a network folder may never answer. Cancelled when `progress` says so.
Result<FetchedBackup> fetchBackup(const QString& path, const Progress& progress);
/// Where it lies.
QString pathOf(const FetchedBackup& backup);
/// Looks a backup through and through: Storage when it is not whole, Denied when the key is another's.
Result<FileSummary> lookThrough(const QString& path, const FileKey& key, const Progress& progress);

} // namespace brobygger
