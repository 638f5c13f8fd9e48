// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace brobygger {

/// How large the program's text is, in per cent of what the drawings show.
constexpr int smallestTextSize = 90;
constexpr int usualTextSize = 100;
constexpr int largestTextSize = 150;
constexpr int textSizeStep = 10;

/// Sets the size all fonts of the theme are asked for in; what is open changes with the next applyTheme. A size outside the
/// bounds becomes the nearest inside.
void setTextSize(QApplication& application, int percent);
/// The size of now; the usual one while nobody has chosen.
int textSize();
/// A height or width that must hold text, given for text of the usual size: "a row of 40 px" is 60 px high at 150 %.
int scaled(int pixels);

} // namespace brobygger
