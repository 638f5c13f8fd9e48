// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLockFile>
#include <memory>

namespace brobygger {

/// Keeps a second program from writing the same file. The lock lies beside it as FILE.lock, names only this machine and
/// process, and is recognised as left behind after a crash.
class FileLock final {
public:
    /// Locked when another program holds it, NotFound when its folder is not there.
    static Result<FileLock> take(const QString& path);

private:
    explicit FileLock(std::unique_ptr<QLockFile> lock)
        : m_lock(std::move(lock)) {}
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace brobygger
