// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/restore.h"

#include "core/backup/backup.h"
#include "core/backup/backup_store.h"
#include "core/backup/backup_words.h"
#include "core/base/storage_failure.h"
#include "core/storage/file_lock.h"
#include "core/storage/files/journal_base.h"
#include "core/storage/files/locked_read.h"
#include "core/storage/migrator.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <utility>

namespace brobygger {

namespace {
/// Both kinds of journal that the engine goes by; one of no bytes says nothing.
const QStringList journalEndings{QStringLiteral("-wal"), QStringLiteral("-journal")};
const QString arrivingEnding = QStringLiteral(".arriving");
const QString replacedEnding = QStringLiteral(".replaced-");

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
    const QString name = file + replacedEnding + now.toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString free = name;
    for (int i = 2; QFileInfo::exists(free) || !journalsOf(free).isEmpty(); ++i) {
        free = QStringLiteral("%1-%2").arg(name).arg(i);
    }
    return free;
}

QStringList secondNamesOf(const QString& file) {
    const QFileInfo place(file);
    QStringList names;
    if (!place.exists()) {
        return names;
    }
    for (const QFileInfo& entry : place.dir().entryInfoList(QDir::Files | QDir::Hidden)) {
        if (entry.fileName().startsWith(place.fileName() + replacedEnding)) {
            names.append(entry.filePath());
        }
    }
    return names;
}

bool isOneFile(const QString& one, const QString& other) {
    const std::optional<FileIdentity> file = identityOf(one);
    return file && file == identityOf(other);
}

/// Where the disk knows no second names it was copied, and nobody has written to it since.
bool isCopyOf(const QString& kept, const QString& file) {
    const QByteArray firstPage = headOfDataFile(file, pageBytes);
    return QFileInfo(kept).size() == QFileInfo(file).size() && !firstPage.isEmpty() &&
           headOfDataFile(kept, pageBytes) == firstPage;
}

/// Those that lie under the second name alone; whether all of them could be given back.
bool giveJournalsBack(const QString& kept, const QString& file) {
    const QStringList own = journalsOf(file);
    for (const QString& ending : journalsOf(kept)) {
        if (own.contains(ending)) {
            continue;
        }
        QFile::remove(file + ending); // it says nothing
        if (!QFile::rename(kept + ending, file + ending)) {
            return false;
        }
    }
    flushFolderOf(file);
    return true;
}

void giveUpSecondName(const QString& kept, const QString& file) {
    if (giveJournalsBack(kept, file)) { // otherwise all of it stays under the second name
        removeDatabaseFiles(kept);
    }
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
    if (isOneFile(from, place.filePath())) {
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
    restore->lookForErased();
    return restore;
}

/// As bytes, with the journal that belongs to it: the engine would write that into the backup when it is closed.
Result<void> Restore::copyBeside() {
    QStringList journals = journalsOf(m_from);
    if (!journals.isEmpty()) {
        // In use, or left so by a crash. Where there may be no lock, nobody writes either.
        const Result<FileLock> lock = FileLock::take(m_from);
        const bool takesNoLock =
            !lock && (lock.error().cause == FailureCause::ReadOnly || lock.error().cause == FailureCause::NotAllowed);
        if (!lock && !takesNoLock) {
            return lock.error();
        }
        const QStringList strays = strayJournals(m_from, headOfDataFile(m_from, pageBytes));
        journals.removeIf([&strays](const QString& ending) { return strays.contains(ending); });
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

void Restore::lookForErased() {
    if (!m_presentKey) {
        return;
    }
    try {
        const auto present = Database::open(m_file, *m_presentKey, AccessMode::ReadOnly);
        const auto copy = Database::open(m_copy->path(), m_key, AccessMode::ReadOnly);
        if (present && copy) {
            m_erasedSince = BackupStore(**present).erased();
            m_erasedSince.removeIf([&copy](const ErasedSince& each) { return !BackupStore(**copy).hasCitizen(each.citizen); });
        }
    } catch (const StorageFailure&) {
        m_erasedSince.clear(); // the file is damaged, or too old to know of erasing
    }
}

/// In the copy itself, so that nobody comes back when all ends before they are erased again.
Result<void> Restore::noteErased() {
    if (m_erasedSince.isEmpty()) {
        return {};
    }
    try {
        const auto copy = Database::open(m_copy->path(), m_key, AccessMode::ReadWrite);
        if (!copy) {
            return copy.error();
        }
        BackupStore(**copy).putEraseAgain(m_erasedSince);
        BackupStore(**copy).settleForGood();
        return {};
    } catch (const StorageFailure& failure) {
        return failure.toError();
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

Result<RestoredFile> Restore::carryOut(const FileLock& held, const QDateTime& now) {
    if (auto noted = noteErased(); !noted) {
        return noted.error();
    }
    RestoredFile restored{m_file, 0, {}, m_erasedSince};
    if (QFileInfo::exists(m_file)) {
        goOnWithPresent(m_file, held);
        settlePresent();
        const Result<QString> kept = keepPresent(now);
        if (!kept) {
            return kept.error();
        }
        restored.replaced = *kept;
    }
    if (auto placed = m_copy->putInPlace(Existing::Replaced); !placed) {
        if (!restored.replaced.isEmpty()) {
            giveUpSecondName(restored.replaced, m_file);
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
            (void)(*present)->checkpoint(); // keepPresent takes along what it could not bring in
        }
    } catch (const StorageFailure&) {
        return; // the same
    }
}

/// A second name for the file that is replaced, and for its journals, which must not be taken for the arriving file's. It is
/// the file's before it is the journals': who is ended in between is known by it (goOnWithPresent).
Result<QString> Restore::keepPresent(const QDateTime& now) {
    const QString kept = freeNameFor(m_file, now);
    for (const QString& ending : QStringList{QString()} + journalsOf(m_file)) {
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

void goOnWithPresent(const QString& file, const FileLock& /*held*/) {
    const QString place = QFileInfo(file).canonicalFilePath();
    for (const QString& kept : secondNamesOf(place)) {
        if (isOneFile(kept, place)) {
            giveUpSecondName(kept, place);
        } else if (!journalsOf(kept).isEmpty() && isCopyOf(kept, place)) {
            giveJournalsBack(kept, place);
        }
    }
}

void goOnWithPresent(const QString& file) {
    const QString place = QFileInfo(file).canonicalFilePath();
    const QStringList kept = secondNamesOf(place);
    if (std::none_of(kept.begin(), kept.end(), [&place](const QString& each) { return isOneFile(each, place); })) {
        return;
    }
    if (const Result<FileLock> lock = FileLock::take(place)) {
        goOnWithPresent(place, *lock);
    }
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
