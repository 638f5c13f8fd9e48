// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/places/gazetteer.h"
#include "core/storage/records/session.h"

#include <QMap>

namespace brobygger {

/// How the directory of offers goes out: as a spreadsheet, or as Open Referral HSDS.
enum class OffersFormat { Csv, Xlsx, HsdsCsv, HsdsJson };
QString toCode(OffersFormat format);
std::optional<OffersFormat> offersFormatFromCode(const QString& code);
/// By the ending of a file: .xlsx, .zip and .json for the tables and the JSON of HSDS; everything else is CSV.
OffersFormat offersFormatOf(const QString& path);

/// How many offers, and of HSDS how many rows of each table.
using ExportCounts = QMap<QString, int>;

/// Writes all offers to a file; HSDS as CSV into a folder, made when it is not there, unless the path ends in .zip.
/// Each file is wholly written or not at all, and taken down in the list of plain files. Storage.
Result<ExportCounts> exportOffers(Session& session, const Gazetteer& places, const QString& path, OffersFormat format);

} // namespace brobygger
