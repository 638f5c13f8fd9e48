// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/import.h"
#include "core/sheets/sheet_fields.h"

namespace brobygger {

/// The fields a sheet of this kind can bring.
QList<FieldNames> fieldNames(ImportKind kind);
/// The same, with those that only the headings of a sheet name ("Trin: opereret"); `columns` holds the field of each column.
QList<FieldNames> fieldNames(ImportKind kind, const QStringList& columns);
/// What a field is called on the screen.
QString importFieldLabel(ImportKind kind, const QString& id, const QString& language);
/// What a sheet of this kind cannot do without: of each list at least one field. One that ends in a colon stands for all fields
/// that begin so.
QList<QStringList> neededFields(ImportKind kind);

} // namespace brobygger
