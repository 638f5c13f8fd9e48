// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/settings/settings.h"

namespace brobygger {

/// Which window envelopes the house uses: one of the two, or both from the same drawer.
enum class EnvelopeKind { C5, C65, Both };

inline constexpr Setting<const char*> envelopeKind{"letters.envelope", "c5"}; ///< c5, c6-5, both
/// Where the address block stands, in tenths of a millimetre from the edge of the sheet; 0: as the envelope wants it.
inline constexpr Setting<int> addressLeft{"letters.address_left", 200};
inline constexpr Setting<int> addressTop{"letters.address_top", 0};

/// A place on the sheet in millimetres from its upper left corner.
struct MmRect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    double right() const { return x + width; }
    double bottom() const { return y + height; }
    bool intersects(const MmRect& other) const {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
    bool operator==(const MmRect&) const = default;
};

/// Where things stand on an A4 letter for a window envelope, in millimetres. What the window may ever show (the sheet slides)
/// holds the recipient's address and nothing else.
struct LetterLayout {
    MmRect page{0, 0, 210, 297};
    MmRect window{0, 24, 120, 56}; ///< may ever show: x 0–120, y 24–80
    MmRect address;                ///< always visible
    MmRect sender{125, 24, 65, 50};
    double bodyTop = 88; ///< of the first page; further pages begin at `margin`
    double margin = 25;  ///< top of the other pages, left and right are `side`
    double side = 20;
    double bottom = 23;   ///< kept free for the sorting machine
    int addressLines = 4; ///< that fit at `addressPoints`
    double addressPoints = 11;

    bool operator==(const LetterLayout&) const = default;
};

EnvelopeKind envelopeKindFromCode(const QString& code);
/// The layout for an envelope and a number of address lines: five lines take 10 points. `left` and `top` in mm, 0: as the
/// envelope wants it. Sources: window positions of C5 and C6/5 envelopes with the sheet free to slide in them.
LetterLayout letterLayout(EnvelopeKind envelope, qsizetype addressLines, double left = 0, double top = 0);
LetterLayout letterLayout(const Settings& settings, qsizetype addressLines);
/// Errors where an address would not show, or where something else could be seen through the window.
Problems check(const LetterLayout& layout, qsizetype addressLines);

} // namespace brobygger
