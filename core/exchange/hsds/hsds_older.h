// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/hsds/hsds_package.h"

namespace brobygger {

/// A package of HSDS 1.1, 2.0 or 2.0.1 with the tables and columns that 3.0 has in their place, and its
/// version said. What 3.0 has no place for stays as it is. A package of 3.0 is returned unchanged.
HsdsPackage withTablesOf3(HsdsPackage package);
/// What 3.0 calls a table, in lower case; a name that no version knows stays as it is.
QString tableOf3(const QString& table);

} // namespace brobygger
