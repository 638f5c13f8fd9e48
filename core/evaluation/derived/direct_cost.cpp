// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/derived/direct_cost.h"

#include "core/codes/codes.h"

#include <algorithm>

namespace brobygger {

namespace {
constexpr double minutesOfHour = 60;

std::optional<PricedThing> pricedThing(const QString& kind) {
    if (kind == hourPriceKind) {
        return PricedThing::CasemanagerHour;
    }
    if (kind == meetingPriceKind) {
        return PricedThing::Meeting;
    }
    if (kind == kilometrePriceKind) {
        return PricedThing::Kilometre;
    }
    return {};
}
} // namespace

PricedSum& PricedSum::operator+=(const PricedSum& other) {
    m_kroner += other.m_kroner;
    if (other.m_missing && (!m_missing || other.m_missing->year < m_missing->year)) {
        m_missing = other.m_missing;
    }
    return *this;
}

CostPrices::CostPrices(const EvaluationRecords& records, const Codes& codes) {
    for (const auto& price : records.prices) {
        if (const auto thing = pricedThing(records.words.text(price.kind))) {
            m_kroner.insert_or_assign({*thing, price.year}, inKroner(price.amount));
        }
    }
    for (const Code& code : codes.list(QStringLiteral("cost_kind"))) {
        const CodeWord kind = records.words.known(code.id);
        if (const auto of = costClass(code.extra); of && !kind.isNone()) {
            m_classes.insert_or_assign(kind.at, *of);
        }
    }
}

CostClass CostPrices::classOf(const EvaluationRecords::Cost& cost) const {
    const auto known = m_classes.find(cost.kind.at);
    return known == m_classes.end() ? CostClass::Expense : known->second;
}

PricedSum CostPrices::priced(double quantity, PricedThing thing, QDate day) const {
    if (quantity == 0) {
        return {};
    }
    const auto price = m_kroner.find({thing, day.year()});
    return price == m_kroner.end() ? PricedSum(MissingPrice{thing, day.year()}) : PricedSum(quantity * price->second);
}

PricedSum CostPrices::of(const EvaluationRecords::Contact& contact) const {
    return priced(contact.minutes.value_or(0) / minutesOfHour, PricedThing::CasemanagerHour, contact.day);
}

PricedSum CostPrices::of(const EvaluationRecords::Cost& cost) const {
    if (cost.amount) {
        return inKroner(*cost.amount);
    }
    const double quantity = cost.quantity.value_or(0);
    switch (classOf(cost)) {
    case CostClass::Time: return priced(quantity / minutesOfHour, PricedThing::CasemanagerHour, cost.day);
    case CostClass::Meeting: return priced(quantity, PricedThing::Meeting, cost.day);
    case CostClass::Kilometre: return priced(quantity, PricedThing::Kilometre, cost.day);
    case CostClass::Expense:
    case CostClass::Wages: break; // has no price: only an amount says what it cost
    }
    return {};
}

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
