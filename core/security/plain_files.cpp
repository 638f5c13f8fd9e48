// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/plain_files.h"

#include "core/security/plain_file_store.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace brobygger {

namespace {
struct PlainFilesWords {
    Q_DECLARE_TR_FUNCTIONS(PlainFiles)
};
} // namespace

Result<void> writePlainFile(Session& session, const QString& path, const QByteArray& bytes, const QString& kind,
                            qint64 citizen) {
    return session.write(QStringLiteral("export.") + kind, [&](Write& write) -> Result<void> {
        PlainFileStore(write.database()).insertWritten(write, path, kind, citizen);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
            return Error{ErrorKind::Storage,
                         PlainFilesWords::tr("The file could not be written. Check the folder and the room on the disk.")};
        }
        return {};
    });
}

Result<void> notePlainFileWritten(Session& session, const QString& path, const QString& kind, qint64 citizen) {
    return session.write(QStringLiteral("export.") + kind, [&](Write& write) -> Result<void> {
        PlainFileStore(write.database()).insertWritten(write, path, kind, citizen);
        return {};
    });
}

Result<void> notePlainFileRead(Session& session, const QString& path, const QString& kind, qint64 citizen) {
    return session.write(QStringLiteral("import.") + kind, [&](Write& write) -> Result<void> {
        PlainFileStore(write.database()).insertRead(write, path, kind, citizen);
        return {};
    });
}

} // namespace brobygger
