// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/records/change_feed.h"

namespace brobygger {

/// Whether a write can change a figure: a report that is kept and a file that is written are made of figures and change none.
inline bool canChangeFigures(const Changes& changes) {
    static const QSet<RecordKind> ofReports{RecordKind::PlainFile, RecordKind::FrozenReport};
    return !ofReports.contains(changes.kinds);
}

} // namespace brobygger
