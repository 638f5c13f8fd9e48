// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brobygger {

/// What a table of a directory holds, in the language of the screen: "phones" → "Telefon". A table that HSDS does not know
/// keeps its name.
QString directoryTableLabel(const QString& table);

/// What a field is called in the preview of a directory. It is one of an offer, by its id or its name in code; a column as
/// "phones.extension", or without its table where that is given; or a whole table, of which a row is told. Columns that HSDS
/// does not know keep their names; of no field it is empty.
QString directoryFieldLabel(const QString& table, const QString& field);

} // namespace brobygger
