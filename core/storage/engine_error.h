// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

struct sqlite3;

namespace brobygger {

/// What the engine last said, as a sentence about disks and files instead of result codes; `detail` keeps the code.
Error engineError(sqlite3* handle);
Error engineError(int code, const QString& text);
/// The same, thrown as StorageFailure.
[[noreturn]] void throwEngineFailure(sqlite3* handle);

} // namespace brobygger
