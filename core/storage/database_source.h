// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace brobygger {

/// How a Task opens a connection of its own on its own thread, to read unless it says otherwise.
struct DatabaseSource {
    QString path;
    FileKey key;
    std::optional<FileIdentity> identity = {}; ///< of the file that is meant: another one that lies there by then is refused

    Result<std::unique_ptr<Database>> open(AccessMode mode = AccessMode::ReadOnly) const {
        return Database::open(path, key, mode, identity);
    }
};

} // namespace brobygger
