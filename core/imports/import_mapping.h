// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sheets/import.h"

#include <QSet>

namespace brobygger {

/// Reads {"columns": {"heading in the sheet": "field"}, "words": {"field": {"word": "code"}}, "delimiter", "decimal",
/// "date", "encoding", "sector", "sheet"}. A field is named by any of its names; the second of two columns called Telefon is
/// "Telefon (2)".
/// Format when it is no such file or names a field that does not exist.
Result<ImportMapping> importMappingFromJson(const QByteArray& json, ImportKind kind);

/// Every word that heads a column of some kind of sheet or in the mapping, as it is compared.
QSet<QString> headingWords(const ImportMapping& mapping);
/// How many of the cells are such words.
qsizetype headingsAmong(const QStringList& cells, const QSet<QString>& words);

/// The field each column stands for, by its position, empty for none: what the mapping says, otherwise what the heading
/// is called in Danish, Swedish or English, in any case, or what of the programme it names ("Trin: opereret"). A field is used
/// once: the column that has the field's own name wins over one that has another word for it, else the first.
QStringList mapHeadings(ImportKind kind, const QStringList& headings, const ImportMapping& mapping);

} // namespace brobygger
