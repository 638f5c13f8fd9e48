// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/import.h"
#include "core/sheets/sheet_fields.h"

namespace brobygger {

// Columns whose heading names what of the programme they are about: "Trin: opereret" in a sheet of courses, "Kriterie: age" in
// one of screenings. Which there are only a sheet knows; the id of such a field is its kind and the word of the heading,
// "rung:opereret" or "criterion:age", whatever language the heading is in.

/// The field of a heading, or of such an id; empty for every other heading.
QString openField(ImportKind kind, const QString& heading);
/// What it is about, as the heading writes it; empty for the id of any other field.
QString openWord(ImportKind kind, const QString& field);
/// What its column is called in Danish, Swedish and English; none for the id of any other field.
QStringList openNames(ImportKind kind, const QString& field);
/// How the ids of the kind begin: "criterion:"; empty for a kind without such columns.
QString openPrefix(ImportKind kind);

} // namespace brobygger
