// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace brobygger {

/// A citizen's legal sex as entered. Never the way to decide how somebody is addressed.
enum class Sex { Unknown, Female, Male, Other };

} // namespace brobygger
