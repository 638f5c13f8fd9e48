// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hsds/directory_files.h"

#include "core/exchange/archive/zip_archive.h"
#include "core/exchange/hsds/hsds_json.h"
#include "core/exchange/hsds/hsds_older.h"
#include "core/exchange/hsds/hsds_tables.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace brobygger {

namespace {

struct DirectoryFilesWords {
    Q_DECLARE_TR_FUNCTIONS(DirectoryFiles)
};

constexpr qint64 headingBytes = 4096;

Error problem(ErrorKind kind, const char* sentence, const QString& path) {
    return {kind, DirectoryFilesWords::tr(sentence).arg(QFileInfo(path).fileName())};
}

Error tooBig(const QString& path) {
    return problem(ErrorKind::Format,
                   QT_TRANSLATE_NOOP("DirectoryFiles", "%1 is too big to be read at once. Divide it into smaller ones."), path);
}

bool endsIn(const QString& path, const char* ending) { return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive); }

bool isDescriptor(const QString& path) {
    return QFileInfo(path).fileName().compare(QLatin1String("datapackage.json"), Qt::CaseInsensitive) == 0;
}

Result<QByteArray> read(const QString& path, qint64 mostBytes) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return problem(ErrorKind::NotFound,
                       QT_TRANSLATE_NOOP("DirectoryFiles", "%1 cannot be read. Check that it is there and may be read."), path);
    }
    if (file.size() > mostBytes) {
        return tooBig(path);
    }
    // QFile takes room for all it is asked for, before it reads.
    return file.read(file.size());
}

Result<HsdsPackage> readFolder(const QDir& folder) {
    const qint64 mostBytes = HsdsCsvLimits().bytes;
    HsdsFiles files;
    qint64 total = 0;
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString& name : names) {
        if (!endsIn(name, ".csv")) {
            continue;
        }
        Result<QByteArray> bytes = read(folder.filePath(name), mostBytes);
        if (!bytes) {
            return bytes.error();
        }
        total += bytes->size();
        if (total > mostBytes) {
            return tooBig(folder.path());
        }
        files.insert(name, *std::move(bytes));
    }
    return readHsdsCsv(files);
}

/// The tables of an archive, wherever in it they lie; what a Mac adds beside them is left.
Result<HsdsPackage> readZip(const QString& path) {
    const qint64 mostBytes = HsdsCsvLimits().bytes;
    const Result<QByteArray> bytes = read(path, mostBytes);
    if (!bytes) {
        return bytes.error();
    }
    const Result<ZipArchive> archive = ZipArchive::open(*bytes, {mostBytes, mostBytes});
    if (!archive) {
        return archive.error();
    }
    HsdsFiles files;
    qint64 unpacked = 0;
    const QStringList names = archive->names();
    for (const QString& name : names) {
        if (!endsIn(name, ".csv") || name.startsWith(QLatin1String("__MACOSX"))) {
            continue;
        }
        Result<QByteArray> table = archive->read(name);
        if (!table) {
            return table.error();
        }
        unpacked += table->size();
        if (unpacked > mostBytes) {
            return tooBig(path);
        }
        files.insert(QFileInfo(name).fileName(), *std::move(table));
    }
    return readHsdsCsv(files);
}

} // namespace

QString toCode(DirectoryFormat format) {
    return format == DirectoryFormat::HsdsCsv ? QStringLiteral("hsds-csv") : QStringLiteral("hsds-json");
}

std::optional<DirectoryFormat> directoryFormatFromCode(const QString& code) {
    for (const DirectoryFormat format : {DirectoryFormat::HsdsCsv, DirectoryFormat::HsdsJson}) {
        if (toCode(format) == code) {
            return format;
        }
    }
    return std::nullopt;
}

std::optional<DirectoryFormat> directoryFormatOf(const QString& path) {
    if (QFileInfo(path).isDir() || endsIn(path, ".zip") || isDescriptor(path)) {
        return DirectoryFormat::HsdsCsv;
    }
    return endsIn(path, ".json") ? std::optional(DirectoryFormat::HsdsJson) : std::nullopt;
}

bool isDirectoryTable(const QString& path) {
    const QFileInfo info(path);
    if (!endsIn(path, ".csv") || !findTable(hsdsTables(), tableOf3(info.completeBaseName().toLower()))) {
        return false;
    }
    QFile file(path);
    const QByteArray heading = file.open(QIODevice::ReadOnly) ? file.readLine(headingBytes) : QByteArray();
    const QString first = QString::fromUtf8(heading).split(QLatin1Char(heading.contains(';') ? ';' : ',')).first();
    if (first.trimmed().remove(QChar(0xfeff)).remove(QLatin1Char('"')) != QLatin1String("id")) {
        return false;
    }
    const QStringList names = info.dir().entryList(QDir::Files);
    return std::any_of(names.begin(), names.end(), [](const QString& name) {
        const QString table = endsIn(name, ".csv") ? tableOf3(name.chopped(4).toLower()) : QString();
        return table == QLatin1String("services") || table == QLatin1String("organizations");
    });
}

QString directoryPathOf(const QString& path) {
    const QFileInfo info(path);
    return info.isFile() && (isDescriptor(path) || endsIn(path, ".csv")) ? info.path() : path;
}

Result<HsdsPackage> readDirectory(const QString& path, DirectoryFormat format) {
    if (format == DirectoryFormat::HsdsJson) {
        const Result<QByteArray> bytes = read(path, HsdsJsonLimits().bytes);
        return bytes ? readHsdsJson(*bytes) : Result<HsdsPackage>(bytes.error());
    }
    const QString place = directoryPathOf(path);
    return QFileInfo(place).isDir() ? readFolder(QDir(place)) : readZip(place);
}

Result<HsdsFiles> directoryFiles(const HsdsPackage& package, const QString& path, DirectoryFormat format) {
    if (format == DirectoryFormat::HsdsJson) {
        return HsdsFiles{{path, writeHsdsJson(package)}};
    }
    const HsdsFiles tables = writeHsdsCsv(package);
    if (endsIn(path, ".zip")) {
        const Result<QByteArray> archive = zipOf(tables);
        return archive ? Result<HsdsFiles>(HsdsFiles{{path, *archive}}) : archive.error();
    }
    HsdsFiles files;
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        files.insert(QDir(path).filePath(table.key()), *table);
    }
    return files;
}

} // namespace brobygger
