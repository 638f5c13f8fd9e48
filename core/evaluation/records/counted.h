// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <vector>

namespace brobygger {

/// What a figure counts: each counts exactly one of these.
enum class CountedUnit {
    Nothing, ///< a number that no record stands behind: a price, a plan
    Person,
    Course,
    Referral,
    OfferReferral,
    Contact,
    Appointment,
    Score,
    Experience,
    ServiceUse,
    Labour,
    Screening,
    Cost,
};

/// The records that a number counts, by their positions in the list of EvaluationRecords for that unit. They open behind the
/// figure, and tell which persons a printed number speaks of.
struct Counted {
    CountedUnit unit = CountedUnit::Nothing;
    std::vector<int> rows = {};
    std::vector<double> amounts = {}; ///< what each row adds to a sum of minutes or money; empty: one each

    qint64 size() const { return static_cast<qint64>(rows.size()); }
    void add(int row) { rows.push_back(row); }
    void add(int row, double amount) {
        rows.push_back(row);
        amounts.push_back(amount);
    }
};

} // namespace brobygger
