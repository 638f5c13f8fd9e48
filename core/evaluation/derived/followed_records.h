// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/figure_builder.h"
#include "core/statistics/change/kaplan_meier.h"

namespace brobygger {

/// A record that is followed from a day on: for how many days, and whether what is waited for came at their end.
struct FollowedRecord {
    int row = 0;
    int days = 0;
    bool hasCome = false;
};

/// Records followed until something comes, as Kaplan and Meier count them: whoever is out of sight before is neither left out
/// nor counted as waiting for ever.
class FollowedRecords final {
public:
    FollowedRecords(CountedUnit unit, std::vector<FollowedRecord> followed);

    /// Those for whom it has come, up to that day where one is given, and all.
    Counted come(std::optional<int> untilDay = {}) const;
    Counted all() const;

    /// The first day on which it has come for at least this share; nothing while it has not.
    std::optional<double> firstDayWith(double share) const;
    /// The share for whom it has not come after so many days; nothing when nobody was followed so long.
    std::optional<Remaining> remainingAfter(int days) const;

    enum class Shown { Come, Remaining };
    /// A point for each day on which it came for somebody: the share, how many that day, and how many were still followed. No
    /// records stand behind the points of a curve: nothing opens there, and people outside see none of them.
    std::vector<CountedPoint> points(Shown shown) const;

private:
    CountedUnit m_unit;
    std::vector<FollowedRecord> m_followed; ///< the shortest first
    KaplanMeier m_curve;
};

} // namespace brobygger
