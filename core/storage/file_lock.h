// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QLockFile>
#include <memory>
#include <optional>

namespace brobygger {

/// Who a lock says holds the file.
struct LockHolder {
    QString machine; ///< empty when the lock says nothing: whoever took it was cut off, or a sync program made the file
    qint64 process = 0;
    QDateTime since;              ///< of the lock, local time
    bool isOfThisMachine = false; ///< and its program is running
};

/// What becomes of a lock that somebody else may have left behind.
enum class LeftLock { Respected, TakenOver };

/// Keeps a second program from writing the same file. The lock lies beside the file itself as FILE.lock, wherever a link to it
/// was opened, and names only machine and process; what is left behind after a crash on this machine is recognised. A second
/// one, of this user on this machine, goes by device and inode, for files that have several names.
class FileLock final {
public:
    /// Locked when another program holds it or there can be no lock, NotFound when its folder is not there. Where it may have
    /// been left behind by another machine the cause is LockLeft: the sentence names machine and time, and it can be taken
    /// over.
    static Result<FileLock> take(const QString& path);
    /// Takes it also when it was left behind; never from a program that runs on this machine.
    static Result<FileLock> takeOver(const QString& path);
    /// Who holds it; nothing when nobody does.
    static std::optional<LockHolder> holder(const QString& path);

private:
    using Held = std::unique_ptr<QLockFile>;
    FileLock(Held beside, Held ofFile)
        : m_ofFile(std::move(ofFile))
        , m_beside(std::move(beside)) {}

    Held m_ofFile;
    Held m_beside;
};

} // namespace brobygger
