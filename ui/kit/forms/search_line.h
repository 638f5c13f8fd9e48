// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QLineEdit;

namespace brobygger {

/// Lets ↓ in a search line lead into what was found below it; `intoList` goes there and selects the first row.
void leadDown(QLineEdit* search, std::function<void()> intoList);

} // namespace brobygger
