// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/safe_contact.h"
#include "ui/kit/tables/record_table_model.h"

namespace brobygger {

// A citizen's telephone number never stands alone: beside it stands whether one may ring.

/// "Må ringes" or "Ikke spurgt" in grey, "Ring ikke" or "Læg ikke besked" in amber.
ChipText phoneMarkChip(const SafeContact& contact);
/// "12 34 56 78 · læg ikke besked" as one text; empty without a number.
QString phoneWords(const QString& phone, const SafeContact& contact);
/// The mark as a cell of a column beside the number; empty without a number.
Cell phoneMarkCell(const QString& phone, const SafeContact& contact);

} // namespace brobygger
