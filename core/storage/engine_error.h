// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

struct sqlite3;

namespace brobygger {

/// What an engine says of a failure.
struct EngineFailure {
    int code = 0;        ///< extended: which step failed, too
    int systemError = 0; ///< errno of the operating system, 0 when it had none to tell
    QString text = {};   ///< names tables and columns, never values
};

/// A failure as a sentence about disks and files that names the real cause; `detail` keeps the codes.
Error engineError(const EngineFailure& failure);
/// The same of what the engine last said of this connection.
Error engineError(sqlite3* handle);
/// The same, thrown as StorageFailure.
[[noreturn]] void throwEngineFailure(sqlite3* handle);

} // namespace brobygger
