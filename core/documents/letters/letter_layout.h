// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/settings/settings.h"

namespace brobygger {

/// Which window envelopes the house uses: one of the two, or both from the same drawer.
enum class EnvelopeKind { C5, C65, Both };

inline constexpr Setting<const char*> envelopeKind{"letters.envelope", "c5"};    ///< c5, c6-5, both
inline constexpr Setting<const char*> windowSide{"letters.window_side", "left"}; ///< left, right
// All in tenths of a millimetre. What is measured across begins at the edge of the sheet on the side of the window.
/// Where the address block stands and how large it may be; 0: as the envelope wants it.
inline constexpr Setting<int> addressLeft{"letters.address_left", 200};
inline constexpr Setting<int> addressTop{"letters.address_top", 0};
inline constexpr Setting<int> addressWidth{"letters.address_width", 0};
inline constexpr Setting<int> addressHeight{"letters.address_height", 0};
/// What the window may ever show while the sheet slides in the envelope: from and to down the sheet, and how far across.
inline constexpr Setting<int> windowFrom{"letters.window_from", 240};
inline constexpr Setting<int> windowTo{"letters.window_to", 800};
inline constexpr Setting<int> windowAcross{"letters.window_across", 1200};

/// On which side of the sheet the window lies.
enum class WindowSide { Left, Right };

/// What an envelope is like, in millimetres; see the settings.
struct WindowMeasures {
    EnvelopeKind envelope = EnvelopeKind::C5;
    WindowSide side = WindowSide::Left;
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;
    double from = 24;
    double to = 80;
    double across = 120;

    bool operator==(const WindowMeasures&) const = default;
};

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
    MmRect window{0, 24, 120, 56}; ///< may ever show: x 0–120, y 24–80; mirrored where the window is at the right
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
WindowMeasures windowMeasures(const Settings& settings);
/// The layout for an envelope and a number of address lines: five lines take 10 points. With the window at the right the
/// address stands there and the sender at the left.
LetterLayout letterLayout(const WindowMeasures& measures, qsizetype addressLines);
/// The same with the window at the left and nothing else measured. `left` and `top` in mm, 0: as the envelope wants it.
/// Sources: window positions of C5 and C6/5 envelopes with the sheet free to slide in them.
LetterLayout letterLayout(EnvelopeKind envelope, qsizetype addressLines, double left = 0, double top = 0);
LetterLayout letterLayout(const Settings& settings, qsizetype addressLines);
/// Errors where an address would not show, or where something else could be seen through the window.
Problems check(const LetterLayout& layout, qsizetype addressLines);

} // namespace brobygger
