// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brobygger {

/// Whether somebody, of this program or another, holds a lock of the system on the data file; of its `-shm` the same. False,
/// too, when it is not there.
///
/// What is opened for asking stays open until the program ends: closing it would itself end the locks of this program on the
/// file (POSIX; SQLite, "How to corrupt", 2.2), which is what one asks for.
bool hasLocks(const QString& path);

} // namespace brobygger
