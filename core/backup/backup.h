// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/security/plain_files.h"
#include "core/storage/atomic_file.h"
#include "core/storage/database_source.h"

#include <QDateTime>
#include <QStringList>
#include <functional>

namespace brobygger {

class Session;
class Settings;

struct BackupCopy {
    QString path;
    qint64 bytes = 0;
    /// What was wrong with the audit trail of the file already, in words. The copy is true to it all the same.
    QStringList auditProblems = {};
};

/// A copy of an open file with the same key, found whole and true to the original before it gets its name: the seal of every
/// page, the engine's check, references, the audit trail, and as many rows in each table. While others write, it is the file at
/// one moment of the copying. Of what failed nothing is left. With Existing::Kept it is a Conflict that something lies at
/// `target`.
Result<BackupCopy> copyVerified(Database& original, const FileKey& key, const QString& target, Existing existing);
/// The same over a connection of its own, as a Task needs it; nothing is overwritten.
Result<BackupCopy> makeVerifiedBackup(const DatabaseSource& source, const QString& target);
/// The copy by itself, under a name that nobody trusts yet: whoever calls gives it another once it is good, or removes it.
/// Gives what is wrong with the audit trail of both. Once `progress` is cancelled, the check of the copy fails at once; of the
/// original it is the caller who says so (Migrator::stopWhenCancelled).
Result<QStringList> copyAndCheck(Database& original, const FileKey& key, const QString& path,
                                 const Progress* progress = nullptr);
/// Notes in the file and in its audit trail that the backup `copy` was made at `at`, local wall time.
Result<void> noteBackup(Session& session, Settings& settings, const QString& copy, const QDateTime& at);

/// The purpose of the line that says a backup was restored; its field is the name of the backup.
inline const QString restoredPurpose = QStringLiteral("file.restored");
/// Notes in a file that has just come in its place out of the backup `from`, and in its audit trail, which backup that was. It
/// is the last one there is of the file until a later one is made.
Result<void> noteRestored(Session& session, Settings& settings, const QString& from);

/// What is wrong with a file, in words; empty when the engine and every reference find it whole.
QStringList integrityProblems(Database& database);
/// The same of a file nobody else works in: also the seal of every page and the audit trail.
QStringList wholenessProblems(Database& database);
/// Gives a new file, which was made under a name of its own and is closed, its name, once it is found whole. Conflict when
/// something lies there.
Result<void> putNewFileInPlace(UnfinishedFile& file, const FileKey& key);

/// Fills a new file of this path with this key, and closes it.
using FillNewFile = std::function<Result<void>(const QString& path, const FileKey& key)>;
/// Makes an encrypted file with a passphrase of its own: filled under another name, then given its name (putNewFileInPlace),
/// which `takeDown` does when it has taken down that the file is there. Nothing is left of what failed. Conflict when something
/// lies there or somebody makes it already.
Result<void> makeNewFile(const QString& path, const QString& passphrase, const FillNewFile& fill,
                         const std::function<Result<void>(const WriteFile& giveName)>& takeDown = {});

} // namespace brobygger
