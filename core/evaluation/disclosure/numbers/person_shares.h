// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace brobygger {

/// How much of a count or of a sum is one person's.
struct PersonShare {
    int person = 0;
    float amount = 0;

    bool operator==(const PersonShare&) const = default;
};

/// The persons of a number, in their order, each once; whoever adds nothing is not there.
using PersonShares = std::vector<PersonShare>;

/// From one entry per record, in any order; persons below 0 are nobody and left out.
PersonShares personShares(std::vector<PersonShare> records);

/// For how many persons `more` has more than `less`; nothing when somebody has less there, or when they are `enough` or more.
std::optional<int> personsAdded(const PersonShares& less, const PersonShares& more, int enough);

/// For how many persons the two differ, counted up to `enough`.
int personsDiffering(const PersonShares& one, const PersonShares& other, int enough);

/// Whether the sum is nearly one person's or two persons': the largest has half of it or more, or the two largest three
/// quarters (evaluation definitions §6.3).
bool isDominated(const PersonShares& shares);

} // namespace brobygger
