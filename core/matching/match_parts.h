// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/matching_rules.h"

namespace brobygger {

/// The points of one offer for one citizen, in the order of PartId, each 0 to its weight. What is not known
/// gives half the points, rounded down, so that silence neither lifts nor sinks an offer; but a need that nobody named
/// gives none, since no offer serves it.
std::array<int, partCount> scoreParts(const OfferTraits& offer, const CitizenTraits& citizen, const MatchSettings& settings,
                                      std::optional<double> distanceKm, QDate today);

/// Whether the offer's own category is wished for, or only something it serves besides.
enum class NeedFit { Unasked, None, Served, Category };
NeedFit needFit(const OfferTraits& offer, const CitizenTraits& citizen);

} // namespace brobygger
