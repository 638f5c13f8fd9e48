// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/hsds/hsds_package.h"

namespace brobygger {

/// What a row of a directory says, in words for the preview: "mandag kl. 10.00–12.00", "Storegade 1, 8500 Grenaa". Never an id;
/// empty when it says nothing else. `package` has the rows that it names.
QString directoryRowWords(const HsdsPackage& package, const QString& table, const QJsonObject& cells);

/// What a cell says, in the same way: of one that holds an id, what the row of that id says; a date as dates are shown.
QString directoryCellWords(const HsdsPackage& package, const QString& table, const QString& column, const QJsonObject& cells);

/// The table whose rows a column names by their ids; empty for a column that holds no id, or of which table is not said.
QString namedTable(const QString& column, const QJsonObject& cells);

} // namespace brobygger
