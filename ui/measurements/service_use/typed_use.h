// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace brobygger {

/// What somebody wrote where a number of uses is asked for.
struct TypedUse {
    std::optional<int> number = {};
    bool isUnknown = false; ///< "?", "ved ikke": it was asked, and nobody knows
    bool isReadable = true; ///< an empty one is: nothing was entered
};

/// Reads 3 · 1.200 · 3 gange · 4 x · ingen · ? in Danish, Swedish and English, whatever the language of the screen.
TypedUse readUse(const QString& typed);

} // namespace brobygger
