// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <algorithm>

namespace brobygger {

/// A second screening is compared with the first one so many days after it, and not later: the case is another then.
inline constexpr int daysBetweenScreeners = 30;

// Below, `rows` stand for the screenings of one citizen in the order of their days, and `at(row)` is the screening: its `id`,
// its `day`, its `screener`, and in `secondOf` the one it was made to be compared with, 0 for none.

/// Calls `found` with the latest screening by each screener. One that was made to be compared decides nothing and is none.
template <class Rows, class At, class Found> void forLatestOfEach(const Rows& rows, At at, Found found) {
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const auto isLater = [&](const auto& other) {
            return at(other).secondOf == 0 && at(other).screener == at(*row).screener;
        };
        if (at(*row).secondOf == 0 && std::none_of(row + 1, rows.end(), isLater)) {
            found(*row);
        }
    }
}

/// Calls `found` with the first screening and the first one by somebody else within daysBetweenScreeners, unless that was made
/// to be compared with another; where there is none, with two that were made to be compared. Not at all where there are no such
/// two either.
template <class Rows, class At, class Found> void forTwoScreeners(const Rows& rows, At at, Found found) {
    const auto first = std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return at(row).secondOf == 0; });
    if (first == rows.end()) {
        return;
    }
    // Of one day the other may stand before it.
    const auto other = std::find_if(rows.begin(), rows.end(), [&](const auto& row) {
        const qint64 days = at(*first).day.daysTo(at(row).day);
        const bool isOfAnother = at(row).secondOf != 0 && at(row).secondOf != at(*first).id;
        return at(row).screener != at(*first).screener && !isOfAnother && days >= 0 && days <= daysBetweenScreeners;
    });
    if (other != rows.end()) {
        found(*first, *other);
        return;
    }
    for (auto second = rows.begin(); second != rows.end(); ++second) {
        const auto isMeant = [&](const auto& row) { return at(row).id == at(*second).secondOf; };
        const auto compared = at(*second).secondOf == 0 ? rows.end() : std::find_if(rows.begin(), rows.end(), isMeant);
        if (compared != rows.end()) {
            found(*compared, *second);
            return;
        }
    }
}

} // namespace brobygger
