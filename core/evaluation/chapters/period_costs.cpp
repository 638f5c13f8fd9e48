// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/chapters/period_costs.h"

#include "core/evaluation/chapters/doubtful_records.h"

#include <algorithm>

namespace brobygger {

namespace {
/// Whose money it is: as the row says, else as its course does.
QString funderOf(const EvaluationRecords& records, int course, CodeWord ofRow = {}) {
    CodeWord funder = ofRow;
    if (funder.isNone() && course >= 0) {
        funder = records.courses[static_cast<size_t>(course)].funder;
    }
    return funder.isNone() ? QStringLiteral("none") : records.words.text(funder);
}

bool isNothing(const PricedSum& amount) { return amount.kroner() == 0; }

/// A part of the total.
void addToFunder(PeriodCosts& costs, const QString& funder, int course, const PricedSum& amount) {
    if (!isNothing(amount)) {
        costs.byFunder[funder].add(course, amount);
    }
}

void addContactCosts(const ChapterInput& input, const CostPrices& prices, PeriodCosts& costs) {
    for (const auto& contact : input.records.contacts) {
        if (input.isInPeriod(contact.day)) {
            const PricedSum price = prices.of(contact);
            costs.direct.add(contact.course, price);
            addToFunder(costs, funderOf(input.records, contact.course), contact.course, price);
        }
    }
}

void addFares(const ChapterInput& input, PeriodCosts& costs) {
    for (const auto& appointment : input.records.appointments) {
        if (appointment.transportPrice && input.isAppointmentInPeriod(appointment.day)) {
            const PricedSum fare = inKroner(*appointment.transportPrice);
            costs.booked.add(appointment.course, fare);
            addToFunder(costs, funderOf(input.records, appointment.course), appointment.course, fare);
        }
    }
}

void addCostRow(const ChapterInput& input, const CostPrices& prices, const EvaluationRecords::Cost& cost, PeriodCosts& costs) {
    const CostClass what = prices.classOf(cost);
    const PricedSum price = prices.of(cost);
    if (cost.amount) {
        costs.booked.add(cost.course, price);
    }
    switch (what) {
    case CostClass::Wages: return;
    case CostClass::Meeting:
        if (cost.course < 0) {
            return; // a meeting is a cost of its course
        }
        costs.direct.add(cost.course, price);
        addToFunder(costs, funderOf(input.records, cost.course), cost.course, price);
        return;
    case CostClass::Time:
    case CostClass::Kilometre:
    case CostClass::Expense: break;
    }
    addToFunder(costs, funderOf(input.records, cost.course, cost.funder), cost.course, price);
}
} // namespace

void MoneyOfCourses::add(int course, const PricedSum& amount) {
    m_sum += amount;
    if (const double kroner = amount.kroner().value_or(0); course >= 0 && kroner != 0) {
        m_kroner[course] += kroner;
    }
}

void MoneyOfCourses::add(const MoneyOfCourses& other) {
    m_sum += other.m_sum;
    for (const auto& [course, kroner] : other.m_kroner) {
        m_kroner[course] += kroner;
    }
}

Counted MoneyOfCourses::courses() const {
    Counted courses{CountedUnit::Course};
    for (const auto& [course, kroner] : m_kroner) {
        courses.add(course, kroner);
    }
    return courses;
}

bool isCostOfPeriod(const ChapterInput& input, const EvaluationRecords::Cost& cost) {
    const bool isNobodys = cost.person >= 0 && cost.course < 0;
    return !isNobodys && input.isInPeriod(cost.day) && !isTripOfAppointment(input.records, input.index, cost);
}

PeriodCosts periodCosts(const ChapterInput& input, const CostPrices& prices) {
    PeriodCosts costs;
    addContactCosts(input, prices, costs);
    addFares(input, costs);
    for (const auto& cost : input.records.costs) {
        if (isCostOfPeriod(input, cost)) {
            addCostRow(input, prices, cost, costs);
        }
    }
    for (const auto& [funder, money] : costs.byFunder) {
        costs.total.add(money);
    }
    return costs;
}

std::vector<DoubleTrip> doubleTrips(const ChapterInput& input) {
    std::vector<DoubleTrip> trips;
    for (const auto& cost : input.records.costs) {
        const bool isCounted = cost.person >= 0 && cost.course >= 0 && input.isInPeriod(cost.day);
        if (isCounted && isTripOfAppointment(input.records, input.index, cost)) {
            trips.push_back({cost.day, cost.amount.value_or(Money{})});
        }
    }
    std::stable_sort(trips.begin(), trips.end(), [](const auto& a, const auto& b) { return a.day < b.day; });
    return trips;
}

} // namespace brobygger
