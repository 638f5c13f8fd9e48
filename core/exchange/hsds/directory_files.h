// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/hsds/hsds_csv.h"

#include <optional>

namespace brobygger {

enum class DirectoryFormat { HsdsCsv, HsdsJson };
QString toCode(DirectoryFormat format);
std::optional<DirectoryFormat> directoryFormatFromCode(const QString& code);

/// What a path shows: a folder, a zip archive or the datapackage.json of a folder is CSV, any other .json JSON.
std::optional<DirectoryFormat> directoryFormatOf(const QString& path);
/// Whether a CSV file is one of a directory's tables rather than a spreadsheet of its own: it has the name of one,
/// its first column is "id", and the services or organizations lie beside it.
bool isDirectoryTable(const QString& path);

/// The folder where the path is one of its tables or its datapackage.json, else the path itself.
QString directoryPathOf(const QString& path);

/// Reads a directory from a folder of tables (also by a file in it), a zip archive of them, or a JSON file. NotFound,
/// Format.
Result<HsdsPackage> readDirectory(const QString& path, DirectoryFormat format);

/// The files of a directory by path: a JSON file; a zip archive of tables where the path says .zip, else the tables
/// in the folder `path`. Nothing is written. Storage when the archive could not be made.
Result<HsdsFiles> directoryFiles(const HsdsPackage& package, const QString& path, DirectoryFormat format);

} // namespace brobygger
