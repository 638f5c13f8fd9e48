// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/offers/offer_list.h"
#include "ui/kit/tables/record_table_model.h"

namespace brobygger {

class Workspace;

/// Name with provider and category, when, price, places, freshness. Sort keys are name and checked.
QList<Column<OfferRow>> offerColumns(const Workspace& workspace);
OfferOrder offerOrder(const SortOrder& sort);

} // namespace brobygger
