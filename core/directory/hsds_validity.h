// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>

namespace brobygger {

/// Whether what a row of a directory says, its time or its price, holds today: neither ended (valid_to, until, count) nor still
/// to come (valid_from, dtstart). The first day of something that is not every week only says in which weeks it is.
bool isHsdsCurrent(const QJsonObject& cells, QDate today);

} // namespace brobygger
