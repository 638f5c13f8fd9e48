// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/files/locked_read.h"

#include <QFile>
#include <QFileInfo>
#include <memory>
#include <sqlcipher/sqlite3.h>

namespace brobygger {

QByteArray headOfDataFile(const QString& path, int count) {
    sqlite3_vfs* files = sqlite3_vfs_find(nullptr);
    const QByteArray absolute = QFile::encodeName(QFileInfo(path).absoluteFilePath());
    const std::unique_ptr<const char, void (*)(const char*)> name(
        sqlite3_create_filename(absolute.constData(), "", "", 0, nullptr),
        [](const char* made) { sqlite3_free_filename(const_cast<char*>(made)); });
    if (!name) {
        return {};
    }
    const auto room = std::make_unique<std::byte[]>(static_cast<size_t>(files->szOsFile));
    auto* file = reinterpret_cast<sqlite3_file*>(room.get());
    const int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
    QByteArray bytes;
    if (files->xOpen(files, name.get(), file, flags, nullptr) == SQLITE_OK) {
        sqlite3_int64 size = 0;
        file->pMethods->xFileSize(file, &size);
        bytes.resize(static_cast<qsizetype>(qMin<sqlite3_int64>(size, count)));
        if (file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), 0) != SQLITE_OK) {
            bytes.clear();
        }
    }
    if (file->pMethods) {
        file->pMethods->xClose(file);
    }
    return bytes;
}

} // namespace brobygger
