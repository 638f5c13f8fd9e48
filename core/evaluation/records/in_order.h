// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

namespace brobygger {

/// Puts a list into the order of a key (std::tuple of person, day …). Long ones are read nearly so, and then only the records
/// of a person that are out of order change places.
template <class Record, class KeyOf> void putInOrder(std::vector<Record>& list, KeyOf keyOf) {
    const auto isBefore = [&keyOf](const Record& a, const Record& b) { return keyOf(a) < keyOf(b); };
    const auto isOfOther = [](const Record& a, const Record& b) { return a.person != b.person; };
    const bool isByPerson =
        std::is_sorted(list.begin(), list.end(), [](const Record& a, const Record& b) { return a.person < b.person; });
    if (!isByPerson) {
        std::stable_sort(list.begin(), list.end(), isBefore);
        return;
    }
    for (auto first = list.begin(); first != list.end();) {
        auto last = std::adjacent_find(first, list.end(), isOfOther);
        last = last == list.end() ? last : last + 1;
        if (!std::is_sorted(first, last, isBefore)) {
            std::stable_sort(first, last, isBefore);
        }
        first = last;
    }
}

} // namespace brobygger
