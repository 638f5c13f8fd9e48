// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database_source.h"

#include <QDateTime>

namespace brobygger {

class Session;
class Settings;

struct BackupCopy {
    QString path;
    qint64 bytes = 0;
};

/// Copies an open file, encrypted with the same key, to `target`. Conflict when something lies there.
Result<BackupCopy> copyDatabase(Database& database, const QString& target);
/// A copy that was opened again and found whole: engine check, foreign keys, and as many records as the original.
Result<BackupCopy> makeVerifiedBackup(const DatabaseSource& source, const QString& target);
/// Notes in the file and in its audit trail that a backup was made at `at`, local wall time.
Result<void> noteBackup(Session& session, Settings& settings, const QDateTime& at);
/// Puts the backup `from` in the place of `file`. What it replaces is kept as FILE.replaced-yyyyMMdd-hhmmss. The backup is
/// checked first; nothing is touched when it is not whole or the passphrase does not open it.
Result<BackupCopy> restoreBackup(const QString& from, const QString& passphrase, const QString& file, const QDateTime& now);

/// What is wrong with a file, in words; empty when the engine and every reference find it whole.
QStringList integrityProblems(Database& database);

} // namespace brobygger
