// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brobygger {

/// Somebody who was erased in the file that is replaced since the backup was made, and who is in the backup.
struct ErasedSince {
    qint64 citizen = 0;
    QString reason; ///< as the tombstone says it, in codes
    QString rule;
};

} // namespace brobygger
