// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/criterion_tests.h"

#include "core/base/time/dates.h"

namespace brobygger {

namespace {

ConditionState stateOf(bool met) { return met ? ConditionState::Met : ConditionState::NotMet; }

bool isWithin(const CriterionTest& test, int number) {
    return (!test.min || number >= *test.min) && (!test.max || number <= *test.max);
}

void answerByAge(CriterionResult& result, const CriterionTest& test, const KnownFacts& facts, QDate today) {
    const int age = ageOn(facts.birthDate, today);
    if (age >= 0) {
        result.value = QString::number(age);
        result.state = stateOf(isWithin(test, age));
    }
}

void answerByFact(CriterionResult& result, const CriterionTest& test, const KnownFacts& facts, QDate today) {
    const auto found = facts.values.constFind(test.fact);
    if (found == facts.values.constEnd() || found->value.isEmpty() || (found->asOf.isValid() && found->asOf > today)) {
        return;
    }
    bool isNumber = false;
    const int number = found->value.toInt(&isNumber);
    if (test.kind == CriterionTestKind::FactRange && !isNumber) {
        return;
    }
    result.value = found->value;
    result.asOf = found->asOf;
    result.source = found->source;
    result.state =
        stateOf(test.kind == CriterionTestKind::FactRange ? isWithin(test, number) : test.values.contains(found->value));
}

/// As long as no parish is chosen for the programme nobody can be said to live in one.
void answerByPlace(CriterionResult& result, const QString& code, const QStringList& wanted) {
    if (code.isEmpty()) {
        return;
    }
    result.value = code;
    if (!wanted.isEmpty()) {
        result.state = stateOf(wanted.contains(code));
    }
}

void answerByCategory(CriterionResult& result, const CriterionTest& test, const KnownFacts& facts) {
    if (facts.parishCategory) {
        result.value = QString::number(*facts.parishCategory);
        result.source = facts.parishCategorySource;
        result.state = stateOf(test.values.contains(result.value));
    }
}

/// One known way is enough; only when both are known to be missing is somebody unreachable.
void answerByReach(CriterionResult& result, const KnownFacts& facts) {
    if (facts.hasPhone.value_or(false) || facts.hasEmail.value_or(false)) {
        result.value = facts.hasPhone.value_or(false) ? QStringLiteral("phone") : QStringLiteral("email");
        result.state = ConditionState::Met;
    } else if (facts.hasPhone && facts.hasEmail) {
        result.value = QStringLiteral("none");
        result.state = ConditionState::NotMet;
    }
}

} // namespace

CriterionResult prefill(const Criterion& criterion, const ProgrammeArea& area, const KnownFacts& facts, QDate today) {
    CriterionResult result;
    result.id = criterion.id;
    result.kind = criterion.kind;
    switch (criterion.test.kind) {
    case CriterionTestKind::Asked: break;
    case CriterionTestKind::Age: answerByAge(result, criterion.test, facts, today); break;
    case CriterionTestKind::FactIs:
    case CriterionTestKind::FactRange: answerByFact(result, criterion.test, facts, today); break;
    case CriterionTestKind::ParishChosen: answerByPlace(result, facts.parish, area.parishes); break;
    case CriterionTestKind::ParishCategory: answerByCategory(result, criterion.test, facts); break;
    case CriterionTestKind::Municipality: answerByPlace(result, facts.municipality, area.municipalities); break;
    case CriterionTestKind::Reachable: answerByReach(result, facts); break;
    }
    result.prefilled = result.state != ConditionState::Unknown;
    return result;
}

} // namespace brobygger
