// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

namespace brobygger {

class Statement;

/// Reads the columns may_call … contact_note of a citizen out of a row that joins them.
SafeContact safeContactFrom(const Statement& row);

} // namespace brobygger
