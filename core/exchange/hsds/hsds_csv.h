// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/hsds/hsds_package.h"

#include <QByteArray>
#include <QMap>

namespace brobygger {

/// Files by name, without folder.
using HsdsFiles = QMap<QString, QByteArray>;

/// What the tables of a directory may be at most, so that foreign ones cannot fill the memory. The largest that we write
/// ourselves, 150,000 offers with every field, has about 700 MB and 25 million cells.
struct HsdsCsvLimits {
    qsizetype bytes = 1024 * 1024 * 1024; ///< of all tables together
    qsizetype rows = 5'000'000;           ///< of each
    qsizetype columns = 200;              ///< of each
    qsizetype cells = 40'000'000;         ///< of all tables together
};

/// Reads the CSV files of a package: HSDS 3.0, and older names and columns as 3.0 has them. Cells are kept to
/// the letter, also of columns and files that HSDS does not know. Format when there is no table of services
/// or organizations, or a file is too big or no table.
Result<HsdsPackage> readHsdsCsv(const HsdsFiles& files, const HsdsCsvLimits& limits = {});

/// One file a table as datapackage.json of HSDS 3.0 has it, comma separated, UTF-8, and a datapackage.json that describes
/// them as a tabular data package does (specs.frictionlessdata.io): required is a column that is and has no empty cell. Columns
/// that 3.0 does not know stand after its own, tables it does not know in files of their own. A cell that
/// a spreadsheet would calculate gets an apostrophe in front, as CsvWriter gives it, which readHsdsCsv takes away again;
/// numbers get none, since programs read these files and a telephone number "+45 12 34 56 78" must arrive as it is.
HsdsFiles writeHsdsCsv(const HsdsPackage& package);

} // namespace brobygger
