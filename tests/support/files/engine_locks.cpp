// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files/engine_locks.h"

#include "core/storage/files/file_identity.h"

#include <QFile>
#include <QHash>
#include <fcntl.h>

namespace brobygger {

namespace {

/// One for each file, by what it is and not by its name; as long as it is open, no other file can be the same. Never closed.
int openForGood(const QString& path) {
    static QHash<std::pair<quint64, quint64>, int> descriptors;
    const std::optional<FileIdentity> file = identityOf(path);
    if (!file) {
        return -1;
    }
    const std::pair key(file->device, file->inode);
    if (!descriptors.contains(key)) {
        descriptors.insert(key, ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    }
    return descriptors.value(key);
}

} // namespace

/// Asked as an open file description, which no lock of a process belongs to: a process is not told of its own locks otherwise.
bool hasLocks(const QString& path) {
    struct flock asked = {};
    asked.l_type = F_WRLCK;
    asked.l_whence = SEEK_SET; // from 0, and a length of 0 is the whole file
    const int descriptor = openForGood(path);
    return descriptor >= 0 && ::fcntl(descriptor, F_OFD_GETLK, &asked) == 0 && asked.l_type != F_UNLCK;
}

} // namespace brobygger
