// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/hsds/hsds_package.h"
#include "core/exchange/hsds/hsds_tables.h"

namespace brobygger {

/// Writes the cells of a row as HSDS 3.0 has them, where it is certain what is meant; a cell in its form stays to the letter.
/// What is not understood: a number or day is emptied, anything else stays. The kind is null for a table that HSDS does not
/// know.
QList<HsdsProblem> makeReadable(const HsdsTableKind* kind, HsdsRow& row);

/// Rows that are named at the other end (a column "phones" of a service) name it themselves; and rows that name several others
/// in one cell ("recA,recB"), once for each; of a service, organization or place, which there is only once, the first is taken
/// and the others are told. Rows must have their ids.
void takeIdListsApart(HsdsPackage& package);

} // namespace brobygger
