// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/chapters/chapters.h"
#include "core/evaluation/derived/direct_cost.h"

namespace brobygger {

/// A sum of money with what each course contributes to it; what belongs to no course is in the sum alone.
class MoneyOfCourses final {
public:
    /// `course` below 0: of none.
    void add(int course, const PricedSum& amount);
    void add(const MoneyOfCourses& other);

    const PricedSum& sum() const { return m_sum; }
    /// The courses with their kroner.
    Counted courses() const;

private:
    void addKroner(int course, double kroner);

    PricedSum m_sum;
    std::vector<std::optional<double>> m_kroner; ///< by course, up to the last one that has any
};

/// What was spent in the period (evaluation definitions 3.13). A row of a citizen without a course counts nowhere.
struct PeriodCosts {
    MoneyOfCourses direct; ///< minutes of contacts, and meetings, on all courses
    MoneyOfCourses total;  ///< and fares, time, kilometres and expenses, also of the project itself; without wages
    MoneyOfCourses booked; ///< every amount, wages included, and fares; without priced minutes. Never added to the total
    std::map<QString, MoneyOfCourses> byFunder; ///< the total by whose money it is; `none`
};
PeriodCosts periodCosts(const ChapterInput& input, const CostPrices& prices);

/// Whether a row counts in the period at all: neither one of a citizen without a course nor the trip of an appointment that has
/// its own price.
bool isCostOfPeriod(const ChapterInput& input, const EvaluationRecords::Cost& cost);

} // namespace brobygger
