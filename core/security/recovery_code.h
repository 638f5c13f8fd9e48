// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file_key.h"

#include <QStringList>

namespace brobygger {

/// The key of a file as it stands on the recovery sheet: 13 groups of four letters and digits and one group to check them by.
/// None of the letters looks like a digit or another letter (Crockford's base 32: no I, L, O, U).
QStringList recoveryGroups(const FileKey& key);

/// The key that was copied from a sheet, for the file that has this salt. Small letters, blanks and hyphens do not matter; O is
/// read as 0, I and L as 1. Invalid when there are too few or too many letters, one that is on no sheet, or the last group does
/// not go with the others. Says nothing of whether it opens the file.
Result<FileKey> keyOfRecoveryCode(const QString& typed, const QByteArray& salt);

} // namespace brobygger
