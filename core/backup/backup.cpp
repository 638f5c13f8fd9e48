// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup.h"

#include "core/backup/backup_settings.h"
#include "core/backup/backup_store.h"
#include "core/backup/backup_words.h"
#include "core/base/storage_failure.h"
#include "core/base/time/clock.h"
#include "core/base/time/dates.h"
#include "core/security/audit_store.h"
#include "core/storage/file_lock.h"
#include "core/storage/migrator.h"
#include "core/storage/records/one_moment.h"
#include "core/storage/records/session.h"

#include <QFile>
#include <QFileInfo>

namespace brobygger {

namespace {
Error copyNotWhole(const QStringList& problems) {
    return {ErrorKind::Storage,
            BackupWords::tr("The copy was not whole and was removed. Try again, or choose another disk or stick."),
            problems.join(QStringLiteral("; "))};
}

/// What is in a file, by which a faithful copy is known.
struct Contents {
    QMap<QString, qint64> rows; ///< without what is written without a line in the audit trail
    FileSummary summary;

    bool operator==(const Contents&) const = default;
    static Contents of(Database& database) {
        const OneMoment moment(database);
        Contents contents{BackupStore(database).rowCounts(), BackupStore(database).summary()};
        contents.rows.remove(QStringLiteral("draft"));
        contents.rows.remove(QStringLiteral("setting"));
        return contents;
    }
};

/// The audit trail of an earlier schema is not read by this program; its lines are counted like any others.
QStringList auditProblemsOf(Database& database) {
    return Migrator::look(database) == MigrationOutcome::Current ? AuditStore(database).check({}).problems : QStringList();
}

/// Whether a copy is the original at one moment between `before` and now. Somebody may have written meanwhile: then the copy's
/// trail is a beginning of the original's, and no shorter than it was.
bool isTrue(const Contents& copy, const Contents& before, Database& original) {
    if (copy.summary.auditHead == before.summary.auditHead) {
        return copy == before;
    }
    return copy.summary.auditLines >= before.summary.auditLines && BackupStore(original).knows(copy.summary.auditHead);
}

/// Looks at a copy that is closed; gives what is wrong with the audit trail of both.
Result<QStringList> checkCopy(const QString& path, const FileKey& key, const Contents& before, Database& original,
                              const Progress* progress) {
    const auto copy = Database::open(path, key, AccessMode::ReadOnly);
    if (!copy) {
        return copyNotWhole({copy.error().message});
    }
    if (progress) {
        Migrator::stopWhenCancelled(**copy, *progress);
    }
    QStringList problems = BackupStore(**copy).sealProblems() + integrityProblems(**copy);
    if (!isTrue(Contents::of(**copy), before, original)) {
        problems.append(QStringLiteral("it does not hold what the original does"));
    }
    const QStringList auditProblems = auditProblemsOf(**copy);
    if (!auditProblems.isEmpty() && auditProblems != auditProblemsOf(original)) {
        problems += auditProblems;
    }
    return problems.isEmpty() ? Result<QStringList>(auditProblems) : Result<QStringList>(copyNotWhole(problems));
}

/// What a run that was ended in the middle left is no backup that one can count on.
bool isKept(const QFileInfo& backup) {
    return backup.exists() && backup.suffix() != QLatin1String("arriving") && backup.suffix() != QLatin1String("part");
}
} // namespace

/// The engine copies what stands in the file at one moment, so that others may go on writing.
Result<QStringList> copyAndCheck(Database& original, const FileKey& key, const QString& path, const Progress* progress) {
    const Contents before = Contents::of(original);
    if (auto copied = BackupStore(original).copyInto(path); !copied) {
        return copied.error();
    }
    return checkCopy(path, key, before, original, progress);
}

QStringList integrityProblems(Database& database) { return BackupStore(database).integrityProblems(); }

QStringList wholenessProblems(Database& database) {
    return BackupStore(database).sealProblems() + integrityProblems(database) + auditProblemsOf(database);
}

Result<BackupCopy> copyVerified(Database& original, const FileKey& key, const QString& target, Existing existing) {
    const Result<FileLock> lock = FileLock::take(target);
    if (!lock) {
        return lock.error();
    }
    if (existing == Existing::Kept && QFileInfo::exists(target)) {
        return Error{ErrorKind::Conflict, BackupWords::tr("There is a file with that name already. Choose another name.")};
    }
    try {
        UnfinishedFile copy(target);
        const Result<QStringList> auditProblems = copyAndCheck(original, key, copy.path());
        if (!auditProblems) {
            return auditProblems.error();
        }
        if (auto placed = copy.putInPlace(existing); !placed) {
            return placed.error();
        }
        return BackupCopy{target, QFileInfo(target).size(), *auditProblems};
    } catch (const StorageFailure& failure) {
        return failure.toError();
    }
}

Result<BackupCopy> makeVerifiedBackup(const DatabaseSource& source, const QString& target) {
    const auto original = source.open();
    return original ? copyVerified(**original, source.key, target, Existing::Kept) : Result<BackupCopy>(original.error());
}

Result<void> noteBackup(Session& session, Settings& settings, const QString& copy, const QDateTime& at) {
    return session.write(QStringLiteral("backup"), [&](Write& write) -> Result<void> {
        settings.set(lastBackupAt, isoMinute(at));
        settings.set(backupFolder, QFileInfo(copy).absolutePath());
        write.happened(AuditAction::BackedUp, RecordKind::Backup, 0, 0);
        return {};
    });
}

Result<void> noteRestored(Session& session, Settings& settings, const QString& from) {
    return session.write(restoredPurpose, [&](Write& write) -> Result<void> {
        const QFileInfo backup(from);
        const QString madeAt = isoMinute(wallTimeOf(backup.lastModified().toUTC().toString(Qt::ISODate)));
        if (isKept(backup) && madeAt > settings.value(lastBackupAt)) {
            settings.set(lastBackupAt, madeAt);
            settings.set(backupFolder, backup.absolutePath());
        }
        write.happened(AuditAction::Imported, RecordKind::File, 0, 0, backup.fileName());
        return {};
    });
}

Result<void> putNewFileInPlace(UnfinishedFile& file, const FileKey& key) {
    try {
        const auto made = Database::open(file.path(), key, AccessMode::ReadWrite);
        if (!made) {
            return made.error();
        }
        BackupStore(**made).settleForGood();
        if (const QStringList problems = wholenessProblems(**made); !problems.isEmpty()) {
            return Error{ErrorKind::Storage,
                         BackupWords::tr("The new file was not whole and was removed. Try again, or choose another disk."),
                         problems.join(QStringLiteral("; "))};
        }
    } catch (const StorageFailure& failure) {
        return failure.toError();
    }
    return file.putInPlace(Existing::Kept);
}

Result<void> makeNewFile(const QString& path, const QString& passphrase, const FillNewFile& fill,
                         const std::function<Result<void>(const WriteFile& giveName)>& takeDown) {
    const Result<FileKey> key = FileKey::forNewFile(passphrase);
    if (!key) {
        return key.error();
    }
    const Result<FileLock> lock = FileLock::take(path);
    if (!lock) {
        return lock.error();
    }
    try {
        UnfinishedFile file(path);
        if (const Result<void> filled = fill(file.path(), *key); !filled) {
            return filled;
        }
        bool isNamed = false;
        const WriteFile giveName = [&]() -> Result<void> {
            const Result<void> named = putNewFileInPlace(file, *key);
            isNamed = static_cast<bool>(named);
            return named;
        };
        const Result<void> done = takeDown ? takeDown(giveName) : giveName();
        if (!done && isNamed) {
            QFile::remove(path); // nothing lies there that is not taken down
        }
        return done;
    } catch (const StorageFailure& failure) {
        return failure.toError();
    }
}

} // namespace brobygger
