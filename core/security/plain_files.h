// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/session.h"

namespace brobygger {

/// Writes a plain file and takes down that it lies there, for the list of unencrypted files. `kind` is a code
/// such as "calendar". Storage when the file or the note could not be written; then there is no file.
Result<void> writePlainFile(Session& session, const QString& path, const QByteArray& bytes, const QString& kind);

} // namespace brobygger
