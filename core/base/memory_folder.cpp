// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace brobygger {

QString memoryFolder() {
    for (const QString& folder : {QStringLiteral("/dev/shm"), qEnvironmentVariable("XDG_RUNTIME_DIR")}) {
        if (!folder.isEmpty() && QFileInfo(folder).isWritable() && QStorageInfo(folder).fileSystemType() == "tmpfs") {
            return folder;
        }
    }
    return QDir::tempPath();
}

} // namespace brobygger
