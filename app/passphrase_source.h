// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace brobygger {

/// The passphrase for a verb: from the file named (one trailing newline is dropped), else from the environment variable
/// BROBYGGER_PASSPHRASE, else asked for at a terminal without showing it. Invalid when there is none.
Result<QString> readPassphrase(const QString& passphraseFile);

} // namespace brobygger
