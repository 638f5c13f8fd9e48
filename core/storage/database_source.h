// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace brobygger {

/// How a Task opens a read-only connection of its own on its own thread.
struct DatabaseSource {
    QString path;
    FileKey key;

    Result<std::unique_ptr<Database>> open() const { return Database::open(path, key, AccessMode::ReadOnly); }
};

} // namespace brobygger
