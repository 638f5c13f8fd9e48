// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/restore.h"

#include "core/backup/backup.h"
#include "core/backup/backup_store.h"
#include "core/backup/backup_words.h"
#include "core/base/storage_failure.h"
#include "core/storage/file_lock.h"
#include "core/storage/migrator.h"

#include <QFile>
#include <QFileInfo>
#include <utility>

namespace brobygger {

namespace {
/// Both kinds of journal that the engine goes by; one of no bytes says nothing.
const QStringList journalEndings{QStringLiteral("-wal"), QStringLiteral("-journal")};
const QString arrivingEnding = QStringLiteral(".arriving");

QStringList journalsOf(const QString& path) {
    QStringList endings;
    for (const QString& ending : journalEndings) {
        if (QFileInfo(path + ending).size() > 0) {
            endings.append(ending);
        }
    }
    return endings;
}

Error backupNotWhole(const QString& detail) {
    return {ErrorKind::Storage, BackupWords::tr("The backup is not whole and was not used. Make or choose another one."),
            detail};
}

/// What an earlier restoring left unfinished can be the backup of this one.
QString endingBeside(const QString& from, const QString& file) {
    return from == file + arrivingEnding ? arrivingEnding + QStringLiteral(".part") : arrivingEnding;
}

/// FILE.replaced-20261102-090000, with a number where that is taken.
QString freeNameFor(const QString& file, const QDateTime& now) {
    const QString name = file + QStringLiteral(".replaced-") + now.toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString free = name;
    for (int i = 2; QFileInfo::exists(free) || !journalsOf(free).isEmpty(); ++i) {
        free = QStringLiteral("%1-%2").arg(name).arg(i);
    }
    return free;
}
} // namespace

Restore::Restore(QString from, QString file, FileKey key)
    : m_from(std::move(from))
    , m_file(std::move(file))
    , m_key(std::move(key))
    , m_copy(std::in_place, m_file, endingBeside(m_from, m_file)) {}

Result<std::unique_ptr<Restore>> Restore::prepare(const QString& from, const QString& passphrase, const QString& file,
                                                  const std::optional<FileKey>& open) {
    // Where a link was opened, the file it leads to is replaced and not the link.
    const QFileInfo place(QFileInfo::exists(file) ? QFileInfo(file).canonicalFilePath() : file);
    if (place.exists() && QFileInfo(from).canonicalFilePath() == place.canonicalFilePath()) {
        return Error{ErrorKind::Invalid, BackupWords::tr("That is the file itself. Choose a backup of it.")};
    }
    const Result<FileKey> key = FileKey::forFile(from, passphrase);
    if (!key) {
        return key.error();
    }
    std::unique_ptr<Restore> restore(new Restore(from, place.filePath(), *key));
    if (auto copied = restore->copyBeside(); !copied) {
        return copied.error();
    }
    if (auto checked = restore->check(); !checked) {
        return checked.error();
    }
    restore->m_presentKey = open;
    if (!open && place.exists()) {
        if (const Result<FileKey> present = FileKey::forFile(place.filePath(), passphrase)) {
            restore->m_presentKey = *present;
        }
    }
    return restore;
}

/// As bytes, with the journal that may lie beside it: the engine would write that into the backup when it is closed.
Result<void> Restore::copyBeside() {
    const QStringList journals = journalsOf(m_from);
    if (!journals.isEmpty()) {
        // In use, or left so by a crash. Where there may be no lock, nobody writes either.
        const Result<FileLock> lock = FileLock::take(m_from);
        const bool takesNoLock =
            !lock && (lock.error().cause == FailureCause::ReadOnly || lock.error().cause == FailureCause::NotAllowed);
        if (!lock && !takesNoLock) {
            return lock.error();
        }
    }
    for (const QString& ending : journals + QStringList{QString()}) {
        if (auto copied = copyFile(m_from + ending, m_copy->path() + ending); !copied) {
            return copied;
        }
    }
    return {};
}

Result<void> Restore::check() {
    try {
        const auto copy = Database::open(m_copy->path(), m_key, AccessMode::ReadWrite);
        if (!copy) {
            return copy.error();
        }
        if (Migrator::look(**copy) == MigrationOutcome::Upgraded) {
            // Before anything of it is changed; afterwards the audit trail is looked at as well.
            if (const QStringList problems = integrityProblems(**copy); !problems.isEmpty()) {
                return backupNotWhole(problems.join(QStringLiteral("; ")));
            }
        }
        if (const auto migrated = Migrator::migrate(**copy); !migrated) {
            return migrated.error();
        }
        BackupStore(**copy).settleForGood();
        if (const QStringList problems = wholenessProblems(**copy); !problems.isEmpty()) {
            return backupNotWhole(problems.join(QStringLiteral("; ")));
        }
        m_arriving = BackupStore(**copy).summary();
        return {};
    } catch (const StorageFailure& failure) {
        return backupNotWhole(failure.toError().detail);
    }
}

Result<FileSummary> Restore::present() const {
    if (!m_presentKey) {
        return Error{ErrorKind::NotFound, BackupWords::tr("There is no file here yet.")};
    }
    try {
        const auto present = Database::open(m_file, *m_presentKey, AccessMode::ReadOnly);
        return present ? Result<FileSummary>(BackupStore(**present).summary()) : Result<FileSummary>(present.error());
    } catch (const StorageFailure& failure) {
        return failure.toError();
    }
}

Result<RestoredFile> Restore::carryOut(const FileLock& /*held*/, const QDateTime& now) {
    RestoredFile restored{m_file, 0, {}};
    if (QFileInfo::exists(m_file)) {
        settlePresent();
        const Result<QString> kept = keepPresent(now);
        if (!kept) {
            return kept.error();
        }
        restored.replaced = *kept;
    }
    if (auto placed = m_copy->putInPlace(Existing::Replaced); !placed) {
        if (!restored.replaced.isEmpty()) {
            goOnWithPresent(restored.replaced);
        }
        return placed.error();
    }
    restored.bytes = QFileInfo(m_file).size();
    return restored;
}

/// A journal that a crash left goes into its file, where the passphrase opens that; a damaged file keeps it beside.
void Restore::settlePresent() {
    if (journalsOf(m_file).isEmpty() || !m_presentKey) {
        return;
    }
    try {
        if (const auto present = Database::open(m_file, *m_presentKey, AccessMode::ReadWrite)) {
            BackupStore(**present).settle();
        }
    } catch (const StorageFailure&) {
        return; // keepPresent takes the journal along
    }
}

/// A second name for the file that is replaced, and for its journals, which must not be taken for the arriving file's: the
/// engine asks no journal whose it is.
Result<QString> Restore::keepPresent(const QDateTime& now) {
    const QString kept = freeNameFor(m_file, now);
    for (const QString& ending : journalsOf(m_file) + QStringList{QString()}) {
        if (auto named = giveSecondName(m_file + ending, kept + ending); !named) {
            removeDatabaseFiles(kept);
            return named.error();
        }
    }
    flushFolderOf(m_file);
    for (const QString& ending : journalEndings + QStringList{QStringLiteral("-shm")}) {
        QFile::remove(m_file + ending);
    }
    return kept;
}

void Restore::goOnWithPresent(const QString& kept) {
    for (const QString& ending : journalsOf(kept)) {
        if (!giveSecondName(kept + ending, m_file + ending)) {
            return; // all of it stays under the second name
        }
    }
    removeDatabaseFiles(kept);
}

Result<RestoredFile> restoreBackup(const QString& from, const QString& passphrase, const QString& file, const QDateTime& now) {
    const Result<FileLock> lock = FileLock::take(file);
    if (!lock) {
        return lock.error();
    }
    const Result<std::unique_ptr<Restore>> prepared = Restore::prepare(from, passphrase, file);
    return prepared ? (*prepared)->carryOut(*lock, now) : Result<RestoredFile>(prepared.error());
}

} // namespace brobygger
