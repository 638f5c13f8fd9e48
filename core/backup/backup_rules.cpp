// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup_rules.h"

#include "core/base/time/dates.h"

#include <QFileInfo>
#include <QSet>
#include <algorithm>
#include <functional>

namespace brobygger {

namespace {
const QString timeShape = QStringLiteral("yyyyMMdd-HHmmss");
const QString backupEnding = QStringLiteral(".brobygger");

/// Takes the newest of each of the first so many periods there are; `made` has the newest first.
void keepNewestOfEach(const QList<QDateTime>& made, int periods, const std::function<QDate(QDate)>& periodOf,
                      QSet<QDateTime>& kept) {
    QSet<QDate> seen;
    for (const QDateTime& at : made) {
        const QDate period = periodOf(at.date());
        if (seen.contains(period)) {
            continue;
        }
        if (seen.size() >= periods) {
            return;
        }
        seen.insert(period);
        kept.insert(at);
    }
}
} // namespace

QString backupName(const QString& file, const QDateTime& at) {
    return QFileInfo(file).completeBaseName() + QLatin1Char('-') + at.toString(timeShape) + backupEnding;
}

std::optional<QDateTime> timeInBackupName(const QString& name, const QString& file) {
    const QString begin = QFileInfo(file).completeBaseName() + QLatin1Char('-');
    if (!name.startsWith(begin) || !name.endsWith(backupEnding)) {
        return std::nullopt;
    }
    const QDateTime at = QDateTime::fromString(name.mid(begin.size()).chopped(backupEnding.size()), timeShape);
    // Written anew, since numbers are also read where they have blanks or signs.
    return at.isValid() && backupName(file, at) == name ? std::optional(at) : std::nullopt;
}

QList<QDateTime> superfluousBackups(QList<QDateTime> made, const BackupKeep& keep) {
    std::sort(made.begin(), made.end(), std::greater<>());
    QSet<QDateTime> kept;
    if (!made.isEmpty()) {
        kept.insert(made.first());
    }
    keepNewestOfEach(
        made, keep.days, [](QDate day) { return day; }, kept);
    keepNewestOfEach(
        made, keep.weeks, [](QDate day) { return mondayOf(day); }, kept);
    keepNewestOfEach(
        made, keep.months, [](QDate day) { return QDate(day.year(), day.month(), 1); }, kept);
    made.removeIf([&kept](const QDateTime& at) { return kept.contains(at); });
    return made;
}

bool isBackupDue(const QDateTime& last, const QDateTime& now, int everyHours) {
    return !last.isValid() || last.addSecs(qint64{everyHours} * 3600) <= now;
}

bool isBackupOverdue(const QDateTime& last, QDate today, int afterDays) {
    return !last.isValid() || last.date().daysTo(today) > afterDays;
}

} // namespace brobygger
