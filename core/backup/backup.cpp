// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup.h"

#include "core/backup/backup_settings.h"
#include "core/backup/backup_store.h"
#include "core/backup/backup_words.h"
#include "core/base/time/dates.h"
#include "core/storage/file_lock.h"
#include "core/storage/records/session.h"

#include <QFile>
#include <QFileInfo>

namespace brobygger {

namespace {
Error notWhole() {
    return {ErrorKind::Storage, BackupWords::tr("The backup is not whole and was not used. Make or choose another one.")};
}
} // namespace

QStringList integrityProblems(Database& database) { return BackupStore(database).integrityProblems(); }

Result<BackupCopy> copyDatabase(Database& database, const QString& target) {
    if (QFileInfo::exists(target)) {
        return Error{ErrorKind::Conflict, BackupWords::tr("There is a file with that name already. Choose another name.")};
    }
    if (auto copied = BackupStore(database).copyInto(target); !copied) {
        removeDatabaseFiles(target);
        return copied.error();
    }
    return BackupCopy{target, QFileInfo(target).size()};
}

Result<BackupCopy> makeVerifiedBackup(const DatabaseSource& source, const QString& target) {
    // A connection held to reading may not even write a copy elsewhere.
    auto original = Database::open(source.path, source.key, AccessMode::ReadWrite);
    if (!original) {
        return original.error();
    }
    Result<BackupCopy> copy = copyDatabase(**original, target);
    if (!copy) {
        return copy;
    }
    auto reopened = Database::open(target, source.key, AccessMode::ReadOnly);
    const bool isWhole = reopened && integrityProblems(**reopened).isEmpty() &&
                         BackupStore(**reopened).recordCount() == BackupStore(**original).recordCount();
    if (!isWhole) {
        reopened = Error{};
        removeDatabaseFiles(target);
        return notWhole();
    }
    reopened = Error{}; // closes the connection and with it the journals it made
    return copy;
}

Result<void> noteBackup(Session& session, Settings& settings, const QDateTime& at) {
    return session.write(QStringLiteral("backup"), [&](Write& write) -> Result<void> {
        settings.set(lastBackupAt, isoMinute(at));
        write.happened(AuditAction::BackedUp, RecordKind::Backup, 0, 0);
        return {};
    });
}

Result<BackupCopy> restoreBackup(const QString& from, const QString& passphrase, const QString& file, const QDateTime& now) {
    const Result<FileKey> key = FileKey::forFile(from, passphrase);
    if (!key) {
        return key.error();
    }
    {
        auto backup = Database::open(from, *key, AccessMode::ReadOnly);
        if (!backup) {
            return backup.error();
        }
        if (!integrityProblems(**backup).isEmpty()) {
            return notWhole();
        }
    }
    const Result<FileLock> lock = FileLock::take(file);
    if (!lock) {
        return lock.error();
    }
    const QString arriving = file + QStringLiteral(".arriving");
    QFile::remove(arriving);
    if (!QFile::copy(from, arriving)) {
        return Error{ErrorKind::Storage,
                     BackupWords::tr("The backup could not be copied. Check that there is room on the disk.")};
    }
    const QString replaced = file + QStringLiteral(".replaced-") + now.toString(QStringLiteral("yyyyMMdd-HHmmss"));
    for (const char* ending : {"", "-wal"}) {
        const QString old = file + QLatin1String(ending);
        if (QFileInfo::exists(old) && !QFile::rename(old, replaced + QLatin1String(ending))) {
            QFile::remove(arriving);
            return Error{ErrorKind::Storage, BackupWords::tr("The file in use could not be set aside. Nothing was changed.")};
        }
    }
    QFile::remove(file + QStringLiteral("-shm"));
    if (!QFile::rename(arriving, file)) {
        QFile::rename(replaced, file);
        return Error{ErrorKind::Storage, BackupWords::tr("The backup could not be put in place. Nothing was changed.")};
    }
    return BackupCopy{file, QFileInfo(file).size()};
}

} // namespace brobygger
