// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/hsds/hsds_package.h"

#include <QByteArray>
#include <QMap>

namespace brobygger {

/// Files by name, without folder.
using HsdsFiles = QMap<QString, QByteArray>;

/// Reads the CSV files of a package: HSDS 3.0, and older names and columns as 3.0 has them. Cells are kept to
/// the letter, also of columns and files that HSDS does not know. Format when there is no table of services
/// or organizations, or a file is too big or no table.
Result<HsdsPackage> readHsdsCsv(const HsdsFiles& files);

/// One file a table as datapackage.json of HSDS 3.0 has it, comma separated, UTF-8, without what 3.0 does not
/// know, and a datapackage.json that describes them.
HsdsFiles writeHsdsCsv(const HsdsPackage& package);

} // namespace brobygger
