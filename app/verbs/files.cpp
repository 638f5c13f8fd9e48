// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/files.h"

#include <QFile>
#include <QSaveFile>

namespace brobygger {

Result<QByteArray> readFile(const QString& path, qint64 most) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::NotFound, QStringLiteral("%1 cannot be read: check its name and permissions").arg(path)};
    }
    return most < 0 ? file.readAll() : file.read(most);
}

Result<void> writeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{ErrorKind::Storage,
                     QStringLiteral("%1 cannot be written: check the folder and the room on the disk").arg(path)};
    }
    return {};
}

} // namespace brobygger
