// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/records/entered_values.h"

namespace brobygger {

EnteredValues enteredValues(const EvaluationRecords& records) {
    EnteredValues values;
    for (const EvaluationRecords::Price& price : records.prices) {
        values.prices.append({records.words.text(price.kind), price.year, price.amount, price.source});
    }
    values.comparisons = QList<EvaluationRecords::Comparison>(records.comparisons.begin(), records.comparisons.end());
    values.norms = QList<EvaluationRecords::Norm>(records.norms.begin(), records.norms.end());
    values.baselines = QList<EvaluationRecords::Baseline>(records.baselines.begin(), records.baselines.end());
    return values;
}

void putEnteredValues(EvaluationRecords& records, const EnteredValues& values) {
    records.prices.clear();
    for (const EnteredValues::Price& price : values.prices) {
        records.prices.push_back({records.words.of(price.kind), price.year, price.amount, price.source});
    }
    records.comparisons.assign(values.comparisons.begin(), values.comparisons.end());
    records.norms.assign(values.norms.begin(), values.norms.end());
    records.baselines.assign(values.baselines.begin(), values.baselines.end());
}

} // namespace brobygger
