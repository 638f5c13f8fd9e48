// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/chapters/period_costs.h"

#include "core/evaluation/chapters/doubts.h"

#include <algorithm>

namespace brobygger {

namespace {
bool isNothing(const PricedSum& amount) { return amount.kroner() == 0; }

/// The parts of the total by whose money they are: as the row says, else as its course does. There are very many rows and few
/// funders, so the text of each is looked up once.
class FunderParts final {
public:
    FunderParts(const EvaluationRecords& records, std::map<QString, MoneyOfCourses>& parts)
        : m_records(records)
        , m_parts(parts)
        , m_known(static_cast<size_t>(records.words.size()) + 1, nullptr) {}

    void add(int course, const PricedSum& amount, CodeWord ofRow = {}) {
        if (!isNothing(amount)) {
            partOf(ofRow.isNone() && course >= 0 ? m_records.courses[static_cast<size_t>(course)].funder : ofRow)
                .add(course, amount);
        }
    }

private:
    MoneyOfCourses& partOf(CodeWord funder) {
        MoneyOfCourses*& known = m_known[static_cast<size_t>(funder.at + 1)]; // the first one: nobody's
        if (!known) {
            known = &m_parts[funder.isNone() ? QStringLiteral("none") : m_records.words.text(funder)];
        }
        return *known;
    }

    const EvaluationRecords& m_records;
    std::map<QString, MoneyOfCourses>& m_parts;
    std::vector<MoneyOfCourses*> m_known; ///< by word; null while it has not come
};

void addContactCosts(const ChapterInput& input, const CostPrices& prices, PeriodCosts& costs, FunderParts& parts) {
    for (const auto& contact : input.records.contacts) {
        if (input.isInPeriod(contact.day)) {
            const PricedSum price = prices.of(contact);
            costs.direct.add(contact.course, price);
            parts.add(contact.course, price);
        }
    }
}

void addFares(const ChapterInput& input, PeriodCosts& costs, FunderParts& parts) {
    for (const auto& appointment : input.records.appointments) {
        if (appointment.transportPrice && input.isAppointmentInPeriod(appointment.day)) {
            const PricedSum fare = inKroner(*appointment.transportPrice);
            costs.booked.add(appointment.course, fare);
            parts.add(appointment.course, fare);
        }
    }
}

void addCostRow(const CostPrices& prices, const EvaluationRecords::Cost& cost, PeriodCosts& costs, FunderParts& parts) {
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
        parts.add(cost.course, price);
        return;
    case CostClass::Time:
    case CostClass::Kilometre:
    case CostClass::Expense: break;
    }
    parts.add(cost.course, price, cost.funder);
}
} // namespace

void MoneyOfCourses::add(int course, const PricedSum& amount) {
    m_sum += amount;
    if (const double kroner = amount.kroner().value_or(0); course >= 0 && kroner != 0) {
        addKroner(course, kroner);
    }
}

void MoneyOfCourses::add(const MoneyOfCourses& other) {
    m_sum += other.m_sum;
    for (size_t course = 0; course < other.m_kroner.size(); ++course) {
        if (const auto kroner = other.m_kroner[course]) {
            addKroner(static_cast<int>(course), *kroner);
        }
    }
}

void MoneyOfCourses::addKroner(int course, double kroner) {
    const auto at = static_cast<size_t>(course);
    if (at >= m_kroner.size()) {
        m_kroner.resize(at + 1);
    }
    m_kroner[at] = m_kroner[at].value_or(0) + kroner;
}

Counted MoneyOfCourses::courses() const {
    Counted courses{CountedUnit::Course};
    for (size_t course = 0; course < m_kroner.size(); ++course) {
        if (const auto kroner = m_kroner[course]) {
            courses.add(static_cast<int>(course), *kroner);
        }
    }
    return courses;
}

bool isCostOfPeriod(const ChapterInput& input, const EvaluationRecords::Cost& cost) {
    const bool isNobodys = cost.person >= 0 && cost.course < 0;
    return !isNobodys && input.isInPeriod(cost.day) && !isTripOfAppointment(input.records, input.index, cost);
}

PeriodCosts periodCosts(const ChapterInput& input, const CostPrices& prices) {
    PeriodCosts costs;
    FunderParts parts(input.records, costs.byFunder);
    addContactCosts(input, prices, costs, parts);
    addFares(input, costs, parts);
    for (const auto& cost : input.records.costs) {
        if (isCostOfPeriod(input, cost)) {
            addCostRow(prices, cost, costs, parts);
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
