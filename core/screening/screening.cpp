// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/screening.h"

namespace brobygger {

Verdict ScreeningForm::verdict() const {
    Verdict verdict = evaluate(programme, answers, known, on, criteriaSet);
    for (CriterionResult& result : verdict.criteria) {
        if (keptValues.contains(result.id)) {
            result.value = keptValues.value(result.id);
        }
    }
    return verdict;
}

QList<ScreeningAnswer> answersIn(const Verdict& verdict) {
    QList<ScreeningAnswer> answers;
    for (const CriterionResult& result : verdict.criteria) {
        answers.append({result.id, result.state, result.value, result.prefilled});
    }
    return answers;
}

} // namespace brobygger
