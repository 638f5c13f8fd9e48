// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/hsds/hsds_package.h"

#include <optional>

namespace brobygger {

enum class DirectoryFormat { HsdsCsv, HsdsJson };

/// hsds-csv or hsds-json as it is named, or as "auto" shows it by the path: a folder or a zip archive is
/// CSV, a file ending in .json JSON.
std::optional<DirectoryFormat> directoryFormatOf(const QString& format, const QString& path);
QString toCode(DirectoryFormat format);

/// Reads a directory from a folder of tables, a zip archive of them, or a JSON file. NotFound, Format.
Result<HsdsPackage> readDirectory(const QString& path, DirectoryFormat format);
/// Writes a folder of tables, made when it is not there, or a JSON file; each file wholly or not at all. Storage.
Result<void> writeDirectory(const HsdsPackage& package, const QString& path, DirectoryFormat format);

} // namespace brobygger
