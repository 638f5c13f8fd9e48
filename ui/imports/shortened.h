// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brobygger {

/// The beginning of a text of the sheet that is longer than so many letters, with a sign that it goes on.
inline QString shortened(const QString& text, qsizetype most) {
    return text.size() > most ? text.left(most) + QChar(0x2026) : text;
}

/// As much of a cell or heading as is shown beside others.
inline constexpr qsizetype cellShown = 40;

} // namespace brobygger
