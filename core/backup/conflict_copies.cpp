// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/conflict_copies.h"

#include "core/backup/backup_store.h"
#include "core/storage/files/file_identity.h"
#include "core/storage/files/locked_read.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

namespace brobygger {

namespace {
/// A file's salt is made with it and stays the same in every copy, so it tells a copy from another file of a like name.
QByteArray saltOf(const QString& path) { return headOfDataFile(path, FileKey::saltBytes); }

bool isNamedAsBackup(const QString& rest) {
    static const QRegularExpression shape(QStringLiteral("^-\\d{8}-\\d{6}$"));
    return shape.match(rest).hasMatch();
}

const QString stampKey = QStringLiteral("stamp");
const QString headKey = QStringLiteral("audit_head");

/// By what a copy is known again without being read: size and time of its file and of the journal beside it.
QString stampOf(const QString& path) {
    QString stamp;
    for (const char* ending : {"", "-wal"}) {
        const QFileInfo part(path + QLatin1String(ending));
        stamp += part.exists() ? QStringLiteral("%1/%2 ").arg(part.size()).arg(part.lastModified().toMSecsSinceEpoch())
                               : QStringLiteral("- ");
    }
    return stamp.trimmed();
}

QJsonObject toJson(const FileSummary& summary) {
    return {{QStringLiteral("citizens"), summary.citizens},      {QStringLiteral("appointments"), summary.appointments},
            {QStringLiteral("documents"), summary.documents},    {QStringLiteral("last_change"), summary.lastChange},
            {QStringLiteral("audit_lines"), summary.auditLines}, {headKey, QString::fromLatin1(summary.auditHead.toHex())}};
}

/// Nothing of a copy that cannot be read.
std::optional<FileSummary> summaryIn(const QJsonObject& json) {
    if (!json.contains(headKey)) {
        return {};
    }
    return FileSummary{
        json.value(QStringLiteral("citizens")).toInteger(),    json.value(QStringLiteral("appointments")).toInteger(),
        json.value(QStringLiteral("documents")).toInteger(),   json.value(QStringLiteral("last_change")).toString(),
        json.value(QStringLiteral("audit_lines")).toInteger(), QByteArray::fromHex(json.value(headKey).toString().toLatin1())};
}

/// What is remembered of a copy; nothing when it may be read another time, as once the disk has room again.
QJsonObject lookInto(const QString& path, const QString& stamp, const FileKey& key) {
    const Result<FileSummary> summary = summaryOf(path, key);
    const bool mayBeReadLater =
        !summary && summary.error().kind != ErrorKind::Denied && summary.error().cause != FailureCause::Damaged;
    if (mayBeReadLater) {
        return {};
    }
    QJsonObject seen = summary ? toJson(*summary) : QJsonObject();
    seen.insert(stampKey, stamp);
    return seen;
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

CopiesBeside conflictCopiesOf(const DatabaseSource& source) {
    const QStringList paths = conflictCopyNames(source);
    if (paths.isEmpty()) {
        return {};
    }
    const auto file = source.open();
    const QByteArray known = file ? Settings(**file).value(copiesSeen).toUtf8() : QByteArray();
    const QJsonObject before = QJsonDocument::fromJson(known).object();
    CopiesBeside found;
    QJsonObject seen;
    for (const QString& path : paths) {
        const QString name = QFileInfo(path).fileName();
        const QString stamp = stampOf(path);
        QJsonObject copy = before.value(name).toObject();
        if (copy.value(stampKey).toString() != stamp) {
            copy = lookInto(path, stamp, source.key);
        }
        if (!copy.isEmpty()) {
            seen.insert(name, copy);
        }
        if (const auto summary = summaryIn(copy)) {
            found.copies.append({path, *summary, !file || !BackupStore(**file).knows(summary->auditHead)});
        }
    }
    std::sort(found.copies.begin(), found.copies.end(), [](const ConflictCopy& one, const ConflictCopy& other) {
        return one.summary.lastChange > other.summary.lastChange;
    });
    found.seen = QString::fromUtf8(QJsonDocument(seen).toJson(QJsonDocument::Compact));
    return found;
}

} // namespace brobygger
