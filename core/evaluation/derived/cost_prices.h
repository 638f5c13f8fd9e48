// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/costs/cost_rules.h"
#include "core/evaluation/records/records.h"

#include <map>

namespace brobygger {

class Codes;

/// What has a price of the user's own, with year and source.
enum class PricedThing { CasemanagerHour, Meeting, Kilometre };

/// A price that a sum needs and nobody has entered.
struct MissingPrice {
    PricedThing thing = PricedThing::CasemanagerHour;
    int year = 0;

    bool operator==(const MissingPrice&) const = default;
};

/// A sum in kroner. Once a price is missing it is none: no other year is used in its place.
class PricedSum final {
public:
    PricedSum() = default;
    PricedSum(double kroner) // NOLINT(google-explicit-constructor): an amount is a sum of one
        : m_kroner(kroner) {}
    PricedSum(const MissingPrice& price) // NOLINT(google-explicit-constructor)
        : m_missing(price) {}

    PricedSum& operator+=(const PricedSum& other);
    /// Nothing when a price is missing.
    std::optional<double> kroner() const { return m_missing ? std::nullopt : std::optional(m_kroner); }
    /// Of several the one of the earliest year.
    const std::optional<MissingPrice>& missing() const { return m_missing; }

private:
    double m_kroner = 0;
    std::optional<MissingPrice> m_missing;
};

/// What the rows of a file cost. Of several prices for one thing and year the last one entered counts.
class CostPrices final {
public:
    /// `codes` say what a kind of cost counts by.
    CostPrices(const EvaluationRecords& records, const Codes& codes);

    /// A kind the code list says nothing of is an expense.
    CostClass classOf(const EvaluationRecords::Cost& cost) const;

    /// The minutes of a contact at the price of its year; 0 without minutes.
    PricedSum of(const EvaluationRecords::Contact& contact) const;
    /// A row's own amount where it has one, else its quantity at the price of its year.
    PricedSum of(const EvaluationRecords::Cost& cost) const;

private:
    PricedSum priced(double quantity, PricedThing thing, QDate day) const;

    std::map<int, CostClass> m_classes; ///< by the word of the kind
    std::map<std::pair<PricedThing, int>, double> m_kroner;
};

/// An amount in kroner.
inline double inKroner(Money amount) { return static_cast<double>(amount.minor) / 100; }

} // namespace brobygger
