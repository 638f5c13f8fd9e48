// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/values/money.h"

#include <QString>

namespace brobygger {

struct BudgetEntry;
using BudgetEntryId = Id<BudgetEntry>;

/// What was set aside for one kind of cost in a year, as it was entered. What a programme's paper plans is BudgetLine
/// (core/programmes).
struct BudgetEntry {
    BudgetEntryId id;
    int year = 0;
    QString kind; ///< code cost_kind
    Money amount;
    QString funder; ///< id of a funder of the programme; empty: not said
    QString source; ///< the paper or decision

    bool operator==(const BudgetEntry&) const = default;
};

/// A line of the budget beside what was booked of it in that year.
struct BudgetRow {
    BudgetEntry entry;
    Money booked; ///< amounts of the year, the kind and, where the line names one, the funder

    bool operator==(const BudgetRow&) const = default;
};

} // namespace brobygger
