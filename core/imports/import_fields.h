// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/import.h"
#include "core/sheets/sheet_fields.h"

namespace brobygger {

/// The fields a sheet of this kind can bring.
QList<FieldNames> fieldNames(ImportKind kind);
/// What a field is called on the screen.
QString importFieldLabel(ImportKind kind, const QString& id, const QString& language);
/// What a sheet of this kind cannot do without: of each list at least one field.
QList<QStringList> neededFields(ImportKind kind);

} // namespace brobygger
