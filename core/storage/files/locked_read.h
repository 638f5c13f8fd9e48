// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace brobygger {

/// The first `count` bytes of a data file as they lie on the disk, fewer when it is shorter; empty when it cannot be read.
///
/// Read through the engine. A process that closes a file gives up all its locks on it, also those of the engine (POSIX; SQLite,
/// "How to corrupt", 2.2), and the next program to come takes the journal away from under the open window. The engine puts off
/// such a closing; so a data file that may be open is read with this and with nothing else.
QByteArray headOfDataFile(const QString& path, int count);

} // namespace brobygger
