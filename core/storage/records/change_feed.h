// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/records/record_kind.h"

#include <QObject>
#include <QSet>

namespace brobygger {

/// What one committed write touched. Pages look whether it concerns them and read again.
struct Changes {
    QSet<RecordKind> kinds;
    QSet<qint64> citizens; ///< whose records were touched; empty when nobody's

    bool touches(RecordKind kind) const { return kinds.contains(kind); }
};

/// Tells what has changed, after the commit and never before it.
class ChangeFeed final : public QObject {
    Q_OBJECT

Q_SIGNALS:
    void changed(const brobygger::Changes& changes);
};

} // namespace brobygger
