// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/directory_files.h"

#include "core/exchange/hsds/hsds_csv.h"
#include "core/exchange/hsds/hsds_json.h"
#include "core/exchange/sheets/zip_archive.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace brobygger {

namespace {

constexpr qint64 mostBytes = 64 * 1024 * 1024;

Result<QByteArray> readFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::NotFound, QStringLiteral("%1 cannot be read: check its name and permissions").arg(path)};
    }
    if (file.size() > mostBytes) {
        return Error{ErrorKind::Format, QStringLiteral("%1 is too big to be read at once").arg(path)};
    }
    return file.readAll();
}

Result<void> writeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{ErrorKind::Storage, QStringLiteral("%1 cannot be written: check the folder and the room on the disk").arg(path)};
    }
    return {};
}

bool isTable(const QString& name) {
    return name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
}

Result<HsdsPackage> readFolder(const QString& path) {
    HsdsFiles files;
    const QStringList names = QDir(path).entryList(QDir::Files, QDir::Name);
    for (const QString& name : names) {
        if (!isTable(name)) {
            continue;
        }
        Result<QByteArray> bytes = readFile(QDir(path).filePath(name));
        if (!bytes) {
            return bytes.error();
        }
        files.insert(name, *std::move(bytes));
    }
    return readHsdsCsv(files);
}

/// The tables of an archive, wherever in it they lie; what a Mac adds beside them is left.
Result<HsdsPackage> readZip(const QString& path) {
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes) {
        return bytes.error();
    }
    const Error damaged{ErrorKind::Format, QStringLiteral("%1 is neither a folder nor a zip archive that can be read").arg(path)};
    const Result<ZipArchive> archive = ZipArchive::open(*bytes, {mostBytes, mostBytes});
    if (!archive) {
        return damaged;
    }
    HsdsFiles files;
    qint64 unpacked = 0;
    const QStringList names = archive->names();
    for (const QString& name : names) {
        if (!isTable(name) || name.startsWith(QLatin1String("__MACOSX"))) {
            continue;
        }
        Result<QByteArray> table = archive->read(name);
        unpacked += table ? table->size() : 0;
        if (!table || unpacked > mostBytes) {
            return damaged;
        }
        files.insert(QFileInfo(name).fileName(), *std::move(table));
    }
    return readHsdsCsv(files);
}

} // namespace

std::optional<DirectoryFormat> directoryFormatOf(const QString& format, const QString& path) {
    const bool isAuto = format == QLatin1String("auto");
    if (format == QLatin1String("hsds-csv") || (isAuto && (QFileInfo(path).isDir() || path.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive)))) {
        return DirectoryFormat::HsdsCsv;
    }
    if (format == QLatin1String("hsds-json") || (isAuto && path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))) {
        return DirectoryFormat::HsdsJson;
    }
    return std::nullopt;
}

QString toCode(DirectoryFormat format) {
    return format == DirectoryFormat::HsdsCsv ? QStringLiteral("hsds-csv") : QStringLiteral("hsds-json");
}

Result<HsdsPackage> readDirectory(const QString& path, DirectoryFormat format) {
    if (format == DirectoryFormat::HsdsJson) {
        const Result<QByteArray> bytes = readFile(path);
        return bytes ? readHsdsJson(*bytes) : Result<HsdsPackage>(bytes.error());
    }
    return QFileInfo(path).isDir() ? readFolder(path) : readZip(path);
}

Result<void> writeDirectory(const HsdsPackage& package, const QString& path, DirectoryFormat format) {
    if (format == DirectoryFormat::HsdsJson) {
        return writeFile(path, writeHsdsJson(package));
    }
    if (!QDir().mkpath(path)) {
        return Error{ErrorKind::Storage, QStringLiteral("%1 cannot be made: check the folder above it").arg(path)};
    }
    const HsdsFiles files = writeHsdsCsv(package);
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (auto written = writeFile(QDir(path).filePath(file.key()), *file); !written) {
            return written;
        }
    }
    return {};
}

} // namespace brobygger
