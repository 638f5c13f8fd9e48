// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/derived/direct_cost.h"

#include <algorithm>

namespace brobygger {

PricedSum directCostOf(const EvaluationRecords& records, const RecordIndex& index, const CostPrices& prices, int course) {
    PricedSum sum;
    for (const int at : index.contactsOfCourse.of(course)) {
        sum += prices.of(records.contacts[static_cast<size_t>(at)]);
    }
    for (const int at : index.costsOfCourse.of(course)) {
        const auto& cost = records.costs[static_cast<size_t>(at)];
        if (prices.classOf(cost) == CostClass::Meeting) {
            sum += prices.of(cost);
        }
    }
    return sum;
}

bool isTripOfAppointment(const EvaluationRecords& records, const RecordIndex& index, const EvaluationRecords::Cost& cost) {
    if (cost.person < 0 || records.words.text(cost.kind) != QLatin1String("transport")) {
        return false;
    }
    const auto appointments = index.appointmentsOfPerson.of(cost.person);
    return std::any_of(appointments.begin(), appointments.end(), [&](int at) {
        const auto& appointment = records.appointments[static_cast<size_t>(at)];
        return appointment.day == cost.day && appointment.transportPrice.has_value();
    });
}

} // namespace brobygger
