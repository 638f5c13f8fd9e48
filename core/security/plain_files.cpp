// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/plain_files.h"

#include "core/security/plain_file_store.h"
#include "core/storage/files/file_identity.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <utility>

namespace brobygger {

namespace {
struct PlainFilesWords {
    Q_DECLARE_TR_FUNCTIONS(PlainFiles)
};

/// In a write of its own; a file whose note could not be kept goes again.
template <class Work> Result<void> noteAndWrite(Session& session, const QString& path, const QString& kind, Work work) {
    bool isWritten = false;
    const Result<void> done = session.write(QStringLiteral("export.") + kind, [&](Write& write) -> Result<void> {
        Result<void> written = work(write);
        isWritten = static_cast<bool>(written);
        return written;
    });
    if (!done && isWritten) {
        QFile::remove(path);
    }
    return done;
}
} // namespace

Result<void> writePlainFile(Write& write, const QString& path, const QString& kind, qint64 citizen, const WriteFile& writeIt) {
    if (const auto inPlace = identityOf(path); inPlace && inPlace == write.database().identity()) {
        return Error{ErrorKind::Invalid, PlainFilesWords::tr("That is the file you are working in. Choose another name.")};
    }
    PlainFileStore(write.database()).insertWritten(write, path, kind, citizen);
    return writeIt();
}

Result<void> writePlainFile(Write& write, const QString& path, const QByteArray& bytes, const QString& kind, qint64 citizen) {
    return writePlainFile(write, path, kind, citizen, [&path, &bytes]() -> Result<void> {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
            return Error{ErrorKind::Storage,
                         PlainFilesWords::tr("The file could not be written. Check the folder and the room on the disk."),
                         file.errorString()};
        }
        return {};
    });
}

Result<void> writePlainFile(Session& session, const QString& path, const QString& kind, const WriteFile& writeIt) {
    return noteAndWrite(session, path, kind, [&](Write& write) { return writePlainFile(write, path, kind, 0, writeIt); });
}

Result<void> writePlainFile(Session& session, const QString& path, const QByteArray& bytes, const QString& kind,
                            qint64 citizen) {
    return noteAndWrite(session, path, kind, [&](Write& write) { return writePlainFile(write, path, bytes, kind, citizen); });
}

Result<QStringList> writePlainFiles(Session& session, const QString& kind,
                                    const std::function<Result<QStringList>()>& writeThem) {
    QStringList files;
    const auto done = session.write(QStringLiteral("export.") + kind, [&](Write& write) -> Result<QStringList> {
        Result<QStringList> written = writeThem();
        if (!written) {
            return written.error();
        }
        files = *written;
        for (const QString& path : std::as_const(files)) {
            PlainFileStore(write.database()).insertWritten(write, path, kind);
        }
        return written;
    });
    if (!done) {
        for (const QString& path : std::as_const(files)) {
            QFile::remove(path);
        }
    }
    return done;
}

Result<void> removePlainFile(Session& session, const QString& path) {
    return session.write(QStringLiteral("plain_file.remove"), [&](Write& write) -> Result<void> {
        const QFileInfo place(path);
        if (!PlainFileStore(write.database()).noteRemoval(write, path) || !place.exists()) {
            return Error{ErrorKind::NotFound, PlainFilesWords::tr("The file is not there any more.")};
        }
        if (!place.isFile() || identityOf(path) == write.database().identity()) {
            return Error{ErrorKind::Invalid,
                         PlainFilesWords::tr("Only a file that the program has written can be deleted here.")};
        }
        if (!QFile::remove(path)) {
            return Error{ErrorKind::Storage,
                         PlainFilesWords::tr("The file could not be deleted. Check that its folder may be written to, and that "
                                             "no other program has it open.")};
        }
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
