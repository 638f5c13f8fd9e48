// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brobygger {

/// The version of this program: 0.1.0.
QString programVersion();

} // namespace brobygger
