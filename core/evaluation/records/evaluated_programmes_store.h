// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace brobygger {

class Database;

/// The programme in use and every other of the file that has courses.
QStringList evaluatedProgrammes(Database& database, const QString& inUse);

} // namespace brobygger
