// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/costs/cost_rules.h"

#include "core/base/text/code_names.h"
#include "core/costs/cost_words.h"

#include <cmath>

namespace brobygger {

namespace {
constexpr CodeNames<CostClass, 5> classes{{{
    {CostClass::Time, "time"},
    {CostClass::Meeting, "meeting"},
    {CostClass::Kilometre, "kilometre"},
    {CostClass::Expense, "expense"},
    {CostClass::Wages, "wages"},
}}};
constexpr int firstYear = 2000;
constexpr int lastYear = 2100;
constexpr Money tooMuch{100'000'000LL * 100};
constexpr double tooMany = 1'000'000;

QString wrongAmount(Money amount) {
    if (amount.minor < 0) {
        return CostsWords::tr("An amount cannot be below 0.");
    }
    return amount >= tooMuch ? CostsWords::tr("An amount must be below 100 million.") : QString();
}

void checkYear(int year, Problems& problems) {
    if (year < firstYear || year > lastYear) {
        problems.error(QStringLiteral("year"), CostsWords::tr("Write the year with four digits."));
    }
}

void checkAmount(Money amount, Problems& problems) {
    if (const QString wrong = wrongAmount(amount); !wrong.isEmpty()) {
        problems.error(QStringLiteral("amount"), wrong);
    }
}

/// What the class of an entry asks for and is missing.
void checkMeasure(const CostEntry& entry, CostClass of, Problems& problems) {
    if (of == CostClass::Time && !entry.quantity) {
        problems.error(QStringLiteral("quantity"), CostsWords::tr("Write how many minutes."));
    } else if (!countsByNumber(of) && !entry.amount) {
        problems.error(QStringLiteral("amount"), CostsWords::tr("Write the amount."));
    } else if (!entry.quantity && !entry.amount) {
        problems.error(QStringLiteral("quantity"), CostsWords::tr("Write the number or the amount."));
    }
}
} // namespace

std::optional<CostClass> costClass(const QString& codeExtra) { return classes.value(codeExtra); }

bool countsByNumber(CostClass of) { return of != CostClass::Expense && of != CostClass::Wages; }

Problems check(const Price& price) {
    Problems problems;
    if (!priceKinds().contains(price.kind)) {
        problems.error(QStringLiteral("kind"), CostsWords::tr("Choose what the price is for."));
    }
    if (price.amount.minor <= 0) {
        problems.error(QStringLiteral("amount"), CostsWords::tr("Write what it costs."));
    } else {
        checkAmount(price.amount, problems);
    }
    checkYear(price.year, problems);
    if (price.source.trimmed().isEmpty()) {
        problems.error(QStringLiteral("source"), CostsWords::tr("Write where the price comes from."));
    }
    return problems;
}

Problems check(const CostEntry& entry, std::optional<CostClass> of, QDate today) {
    Problems problems;
    if (!entry.day.isValid()) {
        problems.error(QStringLiteral("day"), CostsWords::tr("Write the day."));
    } else if (entry.day > today) {
        problems.error(QStringLiteral("day"), CostsWords::tr("The day lies in the future."));
    }
    if (!of) {
        problems.error(QStringLiteral("kind"), CostsWords::tr("Choose what was paid for."));
    } else {
        checkMeasure(entry, *of, problems);
    }
    if (entry.quantity && !(std::isfinite(*entry.quantity) && *entry.quantity >= 0 && *entry.quantity < tooMany)) {
        problems.error(QStringLiteral("quantity"), CostsWords::tr("The number must lie between 0 and a million."));
    }
    if (entry.amount) {
        checkAmount(*entry.amount, problems);
    }
    return problems;
}

Problems check(const BudgetEntry& entry, bool isKind) {
    Problems problems;
    checkYear(entry.year, problems);
    if (!isKind) {
        problems.error(QStringLiteral("kind"), CostsWords::tr("Choose what the money is for."));
    }
    checkAmount(entry.amount, problems);
    return problems;
}

Problems checkFunder(const QString& funder, const QStringList& funders) {
    Problems problems;
    if (!funder.isEmpty() && !funders.contains(funder)) {
        problems.error(QStringLiteral("funder"), CostsWords::tr("The programme has no such grant."));
    }
    return problems;
}

} // namespace brobygger
