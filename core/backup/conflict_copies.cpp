// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/conflict_copies.h"

#include "core/backup/backup_store.h"
#include "core/storage/files/file_identity.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

namespace brobygger {

namespace {
/// A file's salt is made with it and stays the same in every copy, so it tells a copy from another file of a like name.
QByteArray saltOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(FileKey::saltBytes) : QByteArray();
}

bool isNamedAsBackup(const QString& rest) {
    static const QRegularExpression shape(QStringLiteral("^-\\d{8}-\\d{6}$"));
    return shape.match(rest).hasMatch();
}
} // namespace

QStringList conflictCopyNames(const DatabaseSource& source) {
    const QFileInfo own(source.path);
    const std::optional<FileIdentity> identity = source.identity ? source.identity : identityOf(source.path);
    QStringList found;
    for (const QFileInfo& entry : own.dir().entryInfoList({QStringLiteral("*.brobygger")}, QDir::Files | QDir::Hidden)) {
        const QString name = entry.completeBaseName();
        if (entry.fileName() == own.fileName() || !name.startsWith(own.completeBaseName()) ||
            isNamedAsBackup(name.mid(own.completeBaseName().size()))) {
            continue;
        }
        // The file itself under another name is no copy, and reading its salt would end the engine's locks on it.
        if (identityOf(entry.absoluteFilePath()) == identity) {
            continue;
        }
        if (saltOf(entry.absoluteFilePath()) == source.key.salt()) {
            found.append(entry.absoluteFilePath());
        }
    }
    return found;
}

QList<ConflictCopy> conflictCopiesOf(const DatabaseSource& source) {
    QList<ConflictCopy> copies;
    for (const QString& path : conflictCopyNames(source)) {
        if (const Result<FileSummary> summary = summaryOf(path, source.key)) {
            copies.append({path, *summary, true});
        }
    }
    if (copies.isEmpty()) {
        return copies;
    }
    if (const auto file = source.open()) {
        for (ConflictCopy& copy : copies) {
            copy.hasMore = !BackupStore(**file).knows(copy.summary.auditHead);
        }
    }
    std::sort(copies.begin(), copies.end(), [](const ConflictCopy& one, const ConflictCopy& other) {
        return one.summary.lastChange > other.summary.lastChange;
    });
    return copies;
}

} // namespace brobygger
