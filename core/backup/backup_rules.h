// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace brobygger {

/// What the program calls a backup of `file` made at `at`: "Norddjurs-20261102-090000.brobygger", so that copies lie in the
/// order they were made.
QString backupName(const QString& file, const QDateTime& at);
/// When a backup of `file` with this name was made, local wall time; nothing when the program gives no backup of it that name.
std::optional<QDateTime> timeInBackupName(const QString& name, const QString& file);

/// How many backups are kept: the newest of each of so many days, weeks (from Monday) and months that have one.
struct BackupKeep {
    int days = 7;
    int weeks = 5;
    int months = 12;
};

/// Those that the rule does not keep, by the time they were made. The newest is always kept.
QList<QDateTime> superfluousBackups(QList<QDateTime> made, const BackupKeep& keep = {});

/// Whether the next one is to be made by itself: so many hours have passed since the last, or there is none.
bool isBackupDue(const QDateTime& last, const QDateTime& now, int everyHours);
/// Whether the last one is older than so many days.
bool isBackupOverdue(const QDateTime& last, QDate today, int afterDays);

} // namespace brobygger
