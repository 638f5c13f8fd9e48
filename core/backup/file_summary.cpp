// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/file_summary.h"

#include "core/backup/backup_store.h"
#include "core/backup/backup_words.h"
#include "core/base/storage_failure.h"
#include "core/storage/atomic_file.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace brobygger {

Result<FileSummary> summaryOf(const QString& path, const FileKey& key) {
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        return Error{ErrorKind::Storage, BackupWords::tr("There is no room for looking into the file. Free some space.")};
    }
    const QString copy = folder.filePath(QStringLiteral("copy"));
    for (const char* ending : {"", "-wal"}) {
        const QString part = path + QLatin1String(ending);
        if (!QFileInfo::exists(part)) {
            continue;
        }
        if (auto copied = copyFile(part, copy + QLatin1String(ending)); !copied) {
            return copied.error();
        }
    }
    try {
        const auto database = Database::open(copy, key, AccessMode::ReadOnly);
        return database ? Result<FileSummary>(BackupStore(**database).summary()) : Result<FileSummary>(database.error());
    } catch (const StorageFailure& failure) {
        return failure.toError();
    }
}

} // namespace brobygger
