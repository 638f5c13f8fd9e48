// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QList>
#include <QString>

namespace brobygger {

/// Somebody who was erased in the file that is replaced since the backup was made, and who is in the backup.
struct ErasedSince {
    qint64 citizen = 0;
    QString reason; ///< as the tombstone says it, in codes
    QString rule;
};

/// What a restored file keeps under until they are erased from it again (Erasures::eraseAgain): "id:reason:rule", by commas.
inline constexpr Setting<const char*> eraseAgainSetting{"retention.erase_again", ""};
QString toText(const QList<ErasedSince>& erased);
/// The same back; what cannot be read is left out.
QList<ErasedSince> erasedSinceFromText(const QString& text);

} // namespace brobygger
