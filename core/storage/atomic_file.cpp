// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/atomic_file.h"

#include "core/storage/database.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace brobygger {

namespace {
struct AtomicFileWords {
    Q_DECLARE_TR_FUNCTIONS(AtomicFile)
};

constexpr auto ownerAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Error diskRefused(const QString& step) {
    const int code = errno;
    const QString detail = QStringLiteral("%1: %2").arg(step, QString::fromLocal8Bit(std::strerror(code)));
    if (code == EEXIST) {
        return {ErrorKind::Conflict, AtomicFileWords::tr("There is a file with that name already. Choose another name."),
                detail};
    }
    if (code == ENOSPC || code == EDQUOT) {
        return {ErrorKind::Storage,
                AtomicFileWords::tr("The disk is full. Nothing was changed; free some space and try again."), detail};
    }
    return {ErrorKind::Storage,
            AtomicFileWords::tr("The file could not be put in its place. Nothing was changed; check that the disk is connected "
                                "and that the folder may be written to."),
            detail};
}

/// Written to the disk itself, not only handed to the system.
Result<void> flushFile(const QString& path) {
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (file < 0) {
        return diskRefused(QStringLiteral("open"));
    }
    const bool isWritten = ::fsync(file) == 0;
    const Result<void> result = isWritten ? Result<void>() : Result<void>(diskRefused(QStringLiteral("fsync")));
    ::close(file);
    return result;
}

/// Where the file system knows no renaming that refuses (some sticks and network drives), the name is looked at first; the
/// lock of the place keeps others of this program away in between.
bool renameToFreeName(const QByteArray& from, const QByteArray& to) {
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0) {
        return true;
    }
    if (errno != EINVAL && errno != ENOSYS) {
        return false;
    }
    if (::access(to.constData(), F_OK) == 0) {
        errno = EEXIST;
        return false;
    }
    return std::rename(from.constData(), to.constData()) == 0;
}
} // namespace

UnfinishedFile::UnfinishedFile(QString place, const QString& ending)
    : m_place(std::move(place))
    , m_path(m_place + ending) {
    removeDatabaseFiles(m_path);
}

UnfinishedFile::~UnfinishedFile() {
    if (!m_isInPlace) {
        removeDatabaseFiles(m_path);
    }
}

Result<void> UnfinishedFile::putInPlace(Existing existing) {
    if (QFileInfo(m_path + QStringLiteral("-wal")).size() > 0) {
        return Error{ErrorKind::Storage,
                     AtomicFileWords::tr("The disk did not take all that was written. Nothing was changed; check that there is "
                                         "room on it and that it is connected."),
                     QStringLiteral("a journal is left beside the file")};
    }
    QFile::setPermissions(m_path, ownerAlone); // in vain on a stick that knows no owners
    if (auto flushed = flushFile(m_path); !flushed) {
        return flushed;
    }
    const QByteArray from = QFile::encodeName(m_path);
    const QByteArray to = QFile::encodeName(m_place);
    const bool isRenamed =
        existing == Existing::Replaced ? std::rename(from.constData(), to.constData()) == 0 : renameToFreeName(from, to);
    if (!isRenamed) {
        return diskRefused(QStringLiteral("rename"));
    }
    m_isInPlace = true;
    flushFolderOf(m_place);
    return {};
}

Result<void> giveSecondName(const QString& path, const QString& second) {
    if (::link(QFile::encodeName(path).constData(), QFile::encodeName(second).constData()) == 0) {
        return {};
    }
    if (errno == EEXIST) {
        return diskRefused(QStringLiteral("link"));
    }
    return copyFile(path, second);
}

Result<void> copyFile(const QString& from, const QString& to) {
    QFile file(from);
    errno = 0;
    if (!file.copy(to)) {
        if (errno == 0) {
            errno = QFileInfo::exists(to) ? EEXIST : EIO;
        }
        return diskRefused(QStringLiteral("copy"));
    }
    QFile::setPermissions(to, ownerAlone); // also of one that came from a stick to read only
    Result<void> flushed = flushFile(to);
    if (!flushed) {
        QFile::remove(to);
    }
    return flushed;
}

namespace {
constexpr qint64 pieceBytes = 1 << 20;
constexpr qint64 flushedBytes = 8 << 20; // so that what is told has come over, and not only into the system's memory

Error copyCancelled() { return {ErrorKind::Cancelled, AtomicFileWords::tr("The copying was stopped.")}; }

/// What stands in a file, as a digest; every piece of it is handed to `each` on the way.
Result<QByteArray> readInPieces(const QString& path, const Progress& progress,
                                const std::function<bool(const QByteArray&)>& each) {
    QFile source(path);
    errno = 0;
    if (!source.open(QIODevice::ReadOnly)) {
        return diskRefused(QStringLiteral("open"));
    }
    QCryptographicHash digest(QCryptographicHash::Sha256);
    while (!source.atEnd()) {
        if (progress.isCancelled()) {
            return copyCancelled();
        }
        const QByteArray piece = source.read(pieceBytes);
        if (piece.isEmpty() || !each(piece)) {
            errno = errno == 0 ? EIO : errno;
            return diskRefused(QStringLiteral("copy"));
        }
        digest.addData(piece);
    }
    return digest.result();
}

/// Without what becomes of a half copy.
Result<void> copyPieces(const QString& from, const QString& to, const Progress& progress,
                        const std::function<void(qint64)>& tell) {
    QFile target(to);
    errno = 0;
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return diskRefused(QStringLiteral("open"));
    }
    target.setPermissions(ownerAlone);
    qint64 copied = 0;
    const auto come = [&](qint64 bytes) {
        copied += bytes;
        if (tell) {
            tell(copied);
        }
    };
    const auto written = readInPieces(from, progress, [&](const QByteArray& piece) {
        const bool isWritten = target.write(piece) == piece.size() && target.flush();
        const bool isToFlush = (copied + piece.size()) / flushedBytes != copied / flushedBytes;
        if (!isWritten || (isToFlush && ::fdatasync(target.handle()) != 0)) {
            return false;
        }
        come(piece.size());
        return true;
    });
    target.close();
    if (!written) {
        return written.error();
    }
    if (auto flushed = flushFile(to); !flushed) {
        return flushed;
    }
    const auto read = readInPieces(to, progress, [&](const QByteArray& piece) {
        come(piece.size());
        return true;
    });
    if (!read) {
        return read.error();
    }
    errno = EIO;
    return *read == *written ? Result<void>() : Result<void>(diskRefused(QStringLiteral("compare")));
}
} // namespace

Result<void> copyFileInPieces(const QString& from, const QString& to, const Progress& progress,
                              const std::function<void(qint64)>& tell) {
    const bool isFree = !QFileInfo::exists(to);
    Result<void> copied = copyPieces(from, to, progress, tell);
    if (!copied && isFree) {
        QFile::remove(to);
    }
    return copied;
}

void flushFolderOf(const QString& path) {
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle); // some network drives know no such thing; the name is given all the same
        ::close(handle);
    }
}

} // namespace brobygger
