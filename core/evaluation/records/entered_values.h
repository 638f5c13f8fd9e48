// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/records/records.h"

#include <QList>

namespace brobygger {

/// What figures are reckoned with and somebody entered beside the work with citizens. It bears no day of its own, so that a
/// report that is kept holds what it was made with.
struct EnteredValues {
    struct Price {
        QString kind;
        int year = 0;
        Money amount;
        QString source;

        bool operator==(const Price&) const = default;
    };

    QList<Price> prices; ///< in the order in which they were entered
    QList<EvaluationRecords::Comparison> comparisons;
    QList<EvaluationRecords::Norm> norms;
    QList<EvaluationRecords::Baseline> baselines;

    bool operator==(const EnteredValues&) const = default;
};

EnteredValues enteredValues(const EvaluationRecords& records);
/// Puts these in the place of those that were read.
void putEnteredValues(EvaluationRecords& records, const EnteredValues& values);

} // namespace brobygger
