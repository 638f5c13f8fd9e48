// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/derived/cost_prices.h"

#include "core/codes/codes.h"

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

} // namespace brobygger
