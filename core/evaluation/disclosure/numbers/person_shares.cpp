// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/disclosure/numbers/person_shares.h"

#include <algorithm>
#include <cmath>

namespace brobygger {

namespace {
constexpr float smallestShare = 1e-6F;
constexpr float relativeError = 1e-5F; ///< of sums of kroner

bool isMoreThan(float one, float other) { return one - other > smallestShare + relativeError * std::abs(other); }
} // namespace

PersonShares personShares(std::vector<PersonShare> records) {
    const auto isBefore = [](const PersonShare& a, const PersonShare& b) { return a.person < b.person; };
    if (!std::is_sorted(records.begin(), records.end(), isBefore)) {
        std::stable_sort(records.begin(), records.end(), isBefore);
    }
    PersonShares shares;
    for (const PersonShare& record : records) {
        if (record.person < 0) {
            continue;
        }
        if (shares.empty() || shares.back().person != record.person) {
            shares.push_back(record);
        } else {
            shares.back().amount += record.amount;
        }
    }
    std::erase_if(shares, [](const PersonShare& share) { return share.amount == 0; });
    return shares;
}

std::optional<int> personsAdded(const PersonShares& less, const PersonShares& more, int enough) {
    if (less.size() > more.size() || more.size() - less.size() >= static_cast<size_t>(enough)) {
        return {};
    }
    int added = 0;
    auto of = less.begin();
    for (const PersonShare& share : more) {
        if (of == less.end() || of->person > share.person) {
            ++added;
        } else if (of->person < share.person || isMoreThan(of->amount, share.amount)) {
            return {};
        } else {
            added += isMoreThan(share.amount, of->amount) ? 1 : 0;
            ++of;
        }
        if (added >= enough) {
            return {};
        }
    }
    return of == less.end() ? std::optional(added) : std::nullopt;
}

int personsDiffering(const PersonShares& one, const PersonShares& other, int enough) {
    int differing = 0;
    auto a = one.begin();
    auto b = other.begin();
    while (differing < enough && (a != one.end() || b != other.end())) {
        if (b == other.end() || (a != one.end() && a->person < b->person)) {
            ++differing;
            ++a;
        } else if (a == one.end() || b->person < a->person) {
            ++differing;
            ++b;
        } else {
            differing += isMoreThan(a->amount, b->amount) || isMoreThan(b->amount, a->amount) ? 1 : 0;
            ++a;
            ++b;
        }
    }
    return differing;
}

bool isDominated(const PersonShares& shares) {
    double sum = 0;
    double largest = 0;
    double second = 0;
    for (const PersonShare& share : shares) {
        const double amount = share.amount;
        sum += amount;
        if (amount > largest) {
            second = largest;
            largest = amount;
        } else {
            second = std::max(second, amount);
        }
    }
    return sum > 0 && (largest * 2 >= sum || (largest + second) * 4 >= sum * 3);
}

} // namespace brobygger
