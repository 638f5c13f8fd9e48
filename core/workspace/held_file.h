// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/storage/database.h"
#include "core/storage/file_lock.h"

#include <memory>

namespace brobygger {

/// A file that is this program's to work in.
struct HeldFile {
    std::unique_ptr<FileLock> lock; ///< given back after the file is closed
    std::unique_ptr<Database> database;
};

/// Takes the lock of a file and opens it, and changes nothing of what stands in it.
Result<HeldFile> holdFile(const QString& path, const FileKey& key, LeftLock leftLock);

/// Whether more than looking is to be done to it before anybody works in it, which takes as long as the file is large.
bool isBehind(Database& database);

/// Brings its schema and coded lists up to this program's. A file of an earlier schema is copied first, to
/// FILE.before-upgrade-N. With nothing to report but that something goes on, `progress` is told 0 of 0.
Result<void> upgrade(Database& database, const FileKey& key, Progress& progress);

} // namespace brobygger
