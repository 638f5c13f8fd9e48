// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/change_key.h"

#include "core/backup/backup.h"
#include "core/backup/backup_store.h"
#include "core/backup/backup_words.h"
#include "core/backup/restore.h"
#include "core/base/storage_failure.h"
#include "core/base/time/dates.h"
#include "core/security/access_settings.h"
#include "core/storage/file_lock.h"
#include "core/storage/records/session.h"

#include <QFileInfo>

namespace brobygger {

namespace {
/// A copy with the key of the file, as a backup is made; the file is closed afterwards and has no journal.
Result<void> copyBeside(const QString& file, const FileKey& present, const QString& copy) {
    const auto original = Database::open(file, present, AccessMode::ReadWrite);
    if (!original) {
        return original.error();
    }
    BackupStore(**original).settleForGood();
    const Result<BackupCopy> made = copyVerified(**original, present, copy, Existing::Replaced);
    return made ? Result<void>() : made.error();
}

Result<void> giveKey(const QString& copy, const FileKey& present, const FileKey& next) {
    const auto opened = Database::open(copy, present, AccessMode::ReadWrite);
    if (!opened) {
        return opened.error();
    }
    BackupStore(**opened).settleForGood();
    return (*opened)->changeKey(next);
}

Result<void> checkWhole(const QString& copy, const FileKey& next) {
    const auto opened = Database::open(copy, next, AccessMode::ReadWrite);
    if (!opened) {
        return opened.error();
    }
    BackupStore(**opened).settleForGood();
    const QStringList problems = BackupStore(**opened).sealProblems() + integrityProblems(**opened);
    if (problems.isEmpty()) {
        return {};
    }
    return Error{
        ErrorKind::Storage,
        BackupWords::tr(
            "The file with the new passphrase was not whole and was removed. Check the room on the disk and try again."),
        problems.join(QStringLiteral("; "))};
}
} // namespace

Result<void> changeKey(const QString& file, const FileKey& present, const FileKey& next) {
    const QString place = QFileInfo(file).canonicalFilePath(); // where a link was opened, what it leads to
    const Result<FileLock> lock = FileLock::take(place);
    if (!lock) {
        return lock.error();
    }
    goOnWithPresent(place, *lock);
    try {
        UnfinishedFile copy(place, QStringLiteral(".rekeyed"));
        if (auto copied = copyBeside(place, present, copy.path()); !copied) {
            return copied;
        }
        if (auto changed = giveKey(copy.path(), present, next); !changed) {
            return changed;
        }
        if (auto whole = checkWhole(copy.path(), next); !whole) {
            return whole;
        }
        return copy.putInPlace(Existing::Replaced);
    } catch (const StorageFailure& failure) {
        return failure.toError();
    }
}

Result<void> noteNewPassphrase(Session& session, Settings& settings, QDate day) {
    return session.write(newPassphrasePurpose, [&](Write& write) -> Result<void> {
        settings.set(passphraseChangedOn, isoDate(day));
        settings.set(recoverySheetPrintedOn, QString());
        settings.set(recoverySheetAwaited, true);
        write.happened(AuditAction::Changed, RecordKind::File, 0, 0);
        return {};
    });
}

Result<void> noteRecoverySheet(Session& session, Settings& settings, QDate day) {
    return session.write(recoverySheetPurpose, [&](Write& write) -> Result<void> {
        settings.set(recoverySheetPrintedOn, isoDate(day));
        write.happened(AuditAction::Printed, RecordKind::File, 0, 0);
        return {};
    });
}

} // namespace brobygger
