// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brobygger {

/// Where a library that writes to files alone may put for a moment what names people: a folder that the system keeps in memory,
/// so that nothing of it stays on the disk; the usual folder for temporary files on a system that has none.
QString memoryFolder();

} // namespace brobygger
