// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evaluation/extracts/extract.h"

#include <QString>

namespace brobygger {

/// Writes an extract as an encrypted file of its own, which gets its name when it is whole. Invalid for an empty passphrase,
/// Conflict when something lies there already; nothing is left of what failed.
Result<void> writeExtract(const Extract& extract, const QString& path, const QString& passphrase);

/// The extract in a file. Denied when the passphrase does not open it, NotFound when it is not there, Format when it is
/// something else than an extract, of a newer program, or not whole.
Result<Extract> readExtract(const QString& path, const QString& passphrase);

} // namespace brobygger
