// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/files/file_identity.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace brobygger {

std::optional<FileIdentity> identityOf(const QString& path) {
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0) {
        return {};
    }
    return FileIdentity{static_cast<quint64>(found.st_dev), static_cast<quint64>(found.st_ino)};
}

bool isGone(const QString& path) {
    return ::access(QFile::encodeName(path).constData(), F_OK) != 0 && (errno == ENOENT || errno == ENOTDIR);
}

int whyNotWritable(const QString& path) {
    if (::access(QFile::encodeName(path).constData(), W_OK) != 0 && errno != ENOENT) {
        return errno;
    }
    // The engine makes its journal beside the file.
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    return ::access(folder.constData(), W_OK | X_OK) == 0 ? 0 : errno;
}

} // namespace brobygger
