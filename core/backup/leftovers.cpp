// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/leftovers.h"

#include "core/backup/backup_words.h"
#include "core/backup/outgoing_copy.h"
#include "core/backup/restore.h"
#include "core/storage/atomic_file.h"
#include "core/storage/database.h"
#include "core/storage/file_lock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <optional>

namespace brobygger {

namespace {
struct Remains {
    QString of; ///< the name of the file it was to become, or was
    LeftoverKind kind;
};

std::optional<Remains> remainsFrom(const QString& name) {
    static const QRegularExpression shape(QStringLiteral(
        "^(.+?)(\\.part|\\.outgoing|\\.rekeyed|\\.rekeyed\\.part|\\.arriving|\\.arriving\\.part|\\.replaced-[-0-9]+|-(wal|"
        "journal)\\.aside-[-0-9]+)$"));
    const QRegularExpressionMatch match = shape.match(name);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString ending = match.captured(2);
    const LeftoverKind kind = ending.startsWith(QLatin1String(".arriving"))   ? LeftoverKind::Arriving
                              : ending.startsWith(QLatin1String(".replaced")) ? LeftoverKind::Replaced
                              : ending.startsWith(QLatin1Char('-'))           ? LeftoverKind::Journal
                                                                              : LeftoverKind::Unfinished;
    return Remains{match.captured(1), kind};
}

/// Those in a folder that are this file's, or anybody's when `name` is empty.
QList<Leftover> remainsIn(const QDir& folder, const QString& name) {
    QList<Leftover> found;
    for (const QFileInfo& entry : folder.entryInfoList(QDir::Files | QDir::Hidden, QDir::Time)) {
        const std::optional<Remains> remains = remainsFrom(entry.fileName());
        if (!remains || (!name.isEmpty() && remains->of != name)) {
            continue;
        }
        const QString file = folder.filePath(remains->of);
        const bool isKeptOnPurpose = remains->kind == LeftoverKind::Replaced && QFileInfo::exists(file);
        // Nobody is at work on it when the lock of the file can be had; a copy on its way to the backups has a lock of its own.
        const bool isOnItsWay = entry.fileName().endsWith(outgoingEnding) && !FileLock::take(entry.absoluteFilePath());
        if (!isKeptOnPurpose && !isOnItsWay && FileLock::take(file)) {
            found.append({entry.absoluteFilePath(), remains->kind, entry.size(), entry.lastModified()});
        }
    }
    return found;
}
} // namespace

QList<Leftover> leftoversOf(const QString& file) {
    goOnWithPresent(file);
    clearStrayJournals(file);
    return remainsIn(QFileInfo(file).dir(), QFileInfo(file).fileName());
}

QList<Leftover> leftoversIn(const QString& folder) { return remainsIn(QDir(folder), QString()); }

Result<void> removeLeftover(const Leftover& leftover) {
    if (leftover.kind == LeftoverKind::Replaced) {
        return Error{ErrorKind::Conflict, BackupWords::tr("This may be the only copy of the file. It was not deleted.")};
    }
    removeDatabaseFiles(leftover.path);
    if (QFileInfo::exists(leftover.path)) {
        return Error{ErrorKind::Storage, BackupWords::tr("%1 could not be deleted. Check that the folder may be written to.")
                                             .arg(QFileInfo(leftover.path).fileName())};
    }
    flushFolderOf(leftover.path);
    return {};
}

Result<void> putBack(const Leftover& leftover, const QString& file) {
    if (leftover.kind != LeftoverKind::Replaced || QFileInfo::exists(file)) {
        return Error{ErrorKind::Conflict, BackupWords::tr("There is a file with that name already. Choose another name.")};
    }
    // The journals first: without its file one waits for it, but a file without its journal would be opened without it.
    for (const char* ending : {"-wal", "-journal", ""}) {
        const QString part = leftover.path + QLatin1String(ending);
        if (QFileInfo::exists(part) && !QFile::rename(part, file + QLatin1String(ending))) {
            return Error{
                ErrorKind::Storage,
                BackupWords::tr("The file could not be given its name again. Check that the folder may be written to.")};
        }
    }
    flushFolderOf(file);
    return {};
}

} // namespace brobygger
