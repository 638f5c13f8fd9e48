// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/imports/import.h"

namespace brobygger {

/// Reads {"columns": {"heading in the sheet": "field"}, "words": {"field": {"word": "code"}}, "delimiter", "decimal",
/// "date", "encoding", "sector"}. A field is named by any of its names; the second of two columns called Telefon is
/// "Telefon (2)".
/// Format when it is no such file or names a field that does not exist.
Result<ImportMapping> importMappingFromJson(const QByteArray& json, ImportKind kind);

/// The field each column stands for, by its position, empty for none: what the mapping says, otherwise what the heading
/// is called in Danish, Swedish or English, in any case. A field is used once; the first column wins.
QStringList mapHeadings(ImportKind kind, const QStringList& headings, const ImportMapping& mapping);

} // namespace brobygger
