// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <utility>

namespace brobygger {

using ZippedParts = QList<std::pair<const char*, QByteArray>>;

/// A zip archive of these parts, made in memory; `isStored` leaves them unpacked. Empty when libzip refuses.
QByteArray zippedParts(const ZippedParts& parts, bool isStored = false);

} // namespace brobygger
