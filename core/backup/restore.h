// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/erased_since.h"
#include "core/backup/file_summary.h"
#include "core/storage/atomic_file.h"
#include "core/storage/file_key.h"

#include <QDateTime>
#include <QList>
#include <memory>
#include <optional>

namespace brobygger {

class FileLock;

struct RestoredFile {
    QString path;
    qint64 bytes = 0;
    QString replaced;               ///< where the file that was there is kept; empty when there was none
    QList<ErasedSince> erasedSince; ///< who is to be erased again
};

/// A backup on its way into the place of a file. It lies beside that file as a copy of its own, has been found whole and been
/// brought up to this program's schema; the backup itself is read and nothing more. Until it is carried out nothing of the file
/// in use is touched, and when it is let go nothing of it is left.
class Restore final {
public:
    /// Denied when the passphrase does not open the backup, Format when it is a newer Brobygger's or no Brobygger file, Storage
    /// when it is damaged or its audit trail does not hold. Whoever calls has the file open, and gives its key, or has its
    /// lock: reading the bytes of an open file would end the locks that the engine holds on it.
    static Result<std::unique_ptr<Restore>> prepare(const QString& from, const QString& passphrase, const QString& file,
                                                    const std::optional<FileKey>& open = {});

    const QString& from() const { return m_from; }
    const QString& file() const { return m_file; }
    /// What stands in the backup.
    const FileSummary& arriving() const { return m_arriving; }
    /// Opens the file once it is restored.
    const FileKey& key() const { return m_key; }
    /// What stands in the file that is replaced; an error when there is none, or when the passphrase does not open it.
    Result<FileSummary> present() const;
    /// Who would come back with the backup; nobody where the file that is replaced cannot be read. Whoever opens the restored
    /// file erases them again (Erasures::eraseAgain).
    const QList<ErasedSince>& erasedSince() const { return m_erasedSince; }
    /// They are to come back: it was for them that the backup is restored.
    void letErasedComeBack() { m_erasedSince.clear(); }

    /// Puts the backup in the place of the file, which is closed and is kept as FILE.replaced-yyyyMMdd-hhmmss. At any moment a
    /// whole file lies under the name; when this fails, it is the one that lay there, with its journal.
    Result<RestoredFile> carryOut(const FileLock& held, const QDateTime& now);
    /// Lets the copy beside the file go before this object does; it is not carried out any more.
    void discard() { m_copy.reset(); }

private:
    Restore(QString from, QString file, FileKey key);
    Result<void> copyBeside();
    Result<void> check();
    void lookForErased();
    Result<void> noteErased();
    void settlePresent();
    Result<QString> keepPresent(const QDateTime& now);

    QString m_from;
    QString m_file;
    FileKey m_key;
    std::optional<FileKey> m_presentKey;  ///< if there is a file
    std::optional<UnfinishedFile> m_copy; ///< until it is discarded
    FileSummary m_arriving;
    QList<ErasedSince> m_erasedSince;
};

/// After a restoring that was ended when the file had got its second name, FILE.replaced-*, and nothing had come in its place:
/// the file under its own name is the one in use. It is given its journals back, which may lie under the second name alone, and
/// that name goes. To be done before it is opened, by whoever has its lock.
void goOnWithPresent(const QString& file, const FileLock& held);
/// The same where it is called for, when nobody works in the file: for who only reads or lists it.
void goOnWithPresent(const QString& file);

/// All of it in one, for a file that nobody has open.
Result<RestoredFile> restoreBackup(const QString& from, const QString& passphrase, const QString& file, const QDateTime& now);

} // namespace brobygger
