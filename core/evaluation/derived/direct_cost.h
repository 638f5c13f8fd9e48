// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/derived/cost_prices.h"
#include "core/evaluation/records/record_index.h"

namespace brobygger {

/// The direct cost of a course, all its life up to the state day: the minutes of its contacts and its meetings.
PricedSum directCostOf(const EvaluationRecords& records, const RecordIndex& index, const CostPrices& prices, int course);

/// Whether a row is the fare of an appointment that has its own transport price on that day: the same trip twice.
bool isTripOfAppointment(const EvaluationRecords& records, const RecordIndex& index, const EvaluationRecords::Cost& cost);

} // namespace brobygger
