// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/costs/cost_entry.h"
#include "core/imports/caseload/caseload_recipes.h"

namespace brobygger {

/// A row of a sheet of costs: an expense, a price or a line of the budget, as its first column says.
struct CostLine {
    Id<CostLine> id; ///< of the record, in whichever of the three tables
    Whose whose;     ///< whom the record is about once the row is written
    QString entry;   ///< expense, price, budget
    QDate day;
    std::optional<int> year;
    QString kind; ///< code cost_kind, or the kind of a price
    std::optional<double> quantity;
    std::optional<Money> amount;
    QString funder;
    QString source;
    QString text;
    QString voucher;

    CostEntry kept;          ///< of an expense: what the file holds
    QStringList unused = {}; ///< properties that a record of this sort has no place for
};

QList<ImportField<CostLine>> costFields(const CaseloadWords& words);
/// A row is about the expense of its voucher; without one, about the record that says all the same.
ImportRecipe<CostLine> costRecipe(const ImportServices& services, const CellFormat& format);

} // namespace brobygger
