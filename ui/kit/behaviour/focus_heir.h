// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QPushButton;

namespace brobygger {

/// Makes a change that may take a button away, switch it off, or bring it. The focus of one that goes stays in its place: it
/// goes to the button of the same row that came in the same turn ("Pause" gives way to "Go on"), and not to whatever stands
/// next, which may be "Close the course". Where none came it goes on as Qt lets it.
void changeKeepingFocus(QPushButton* button, const std::function<void()>& change);

} // namespace brobygger
