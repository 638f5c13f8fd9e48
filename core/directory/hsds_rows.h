// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/hsds/hsds_cells.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <optional>

namespace brobygger {

// What the cells of one row of a directory say, by the name of their column.

/// The text of a cell without blanks around it; empty when there is none.
QString hsdsCellText(const QJsonObject& cells, const char* column);
/// The day of a cell; invalid when it says none.
QDate hsdsDayIn(const QJsonObject& cells, const char* column);
/// What rhythm a row has (freq, interval: 1 to 520); days without a rhythm are days of every week. Nothing for a word that is
/// not understood.
std::optional<HsdsRhythm> hsdsRhythmIn(const QJsonObject& cells);

} // namespace brobygger
