// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/costs/budget_entry.h"
#include "core/costs/cost_entry.h"
#include "core/costs/price.h"

namespace brobygger {

/// What a kind of cost counts by: time by minutes at the hour price; a meeting and kilometres by their number at their price
/// or by an amount; an expense and wages by an amount. Source: evaluation, "Classes of cost rows".
enum class CostClass { Time, Meeting, Kilometre, Expense, Wages };

/// Reads the `extra` of a code cost_kind: time, meeting, kilometre, expense, wages. Nothing when it says none of them.
std::optional<CostClass> costClass(const QString& codeExtra);
/// Whether entries of the class may stand with a number alone.
bool countsByNumber(CostClass of);

/// Fields: kind, year (2000 to 2100), amount (above 0, below 100 million), source.
Problems check(const Price& price);
/// Fields: day (not after `today`), kind, quantity, amount. A time entry needs a quantity, an expense and wages an amount, a
/// meeting and kilometres one of them. Neither is below 0; an amount is below 100 million, a quantity below a million.
/// `of` is the class of its kind; nothing: the kind is none.
Problems check(const CostEntry& entry, std::optional<CostClass> of, QDate today);
/// Fields: year (2000 to 2100), kind (`isKind` says whether it is a code), amount (not below 0, below 100 million).
Problems check(const BudgetEntry& entry, bool isKind);
/// Field: funder. Empty or one of the programme's; `funders` are their ids.
Problems checkFunder(const QString& funder, const QStringList& funders);

} // namespace brobygger
