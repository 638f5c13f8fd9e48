// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheets/cell_text.h"

namespace brobygger {

/// Whether a number format shows dates or times (ECMA-376 part 1, 18.8.30 and 18.8.31): `code` is the format's
/// own text, empty for a built-in `id`.
bool isDateFormat(int id, const QString& code);
/// A day counted from 1900 (with its false 29 February) or from 1904, as a date, a time, or both.
QString serialText(double serial, bool is1904, const SheetText& text);

} // namespace brobygger
