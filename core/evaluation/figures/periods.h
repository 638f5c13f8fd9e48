// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evaluation/figures/evaluation.h"

namespace brobygger {

/// A month, or outside a quarter: the longer the period, the less a count says of one person.
struct EvaluationPeriod {
    QDate first; ///< its first day, also when the evaluation begins later in it
    QString id;  ///< 2026-10, 2026-K4
    QString label;
    int months = 1;

    bool holds(QDate day) const { return day >= first && day < first.addMonths(months); }
    bool operator==(const EvaluationPeriod&) const = default;
};

/// Whether figures of this period may be made, otherwise Invalid with the sentence that says why not: the last day lies before
/// the first, or the edition for people outside is asked for something else than whole quarters that are over.
Result<void> checkPeriod(const EvaluationRequest& request, QDate today);
/// The same with the nearest period that the edition for people outside takes.
EvaluationRequest inWholeQuarters(EvaluationRequest request, QDate today);

/// All periods that the request touches, in order.
QList<EvaluationPeriod> periodsOf(const EvaluationRequest& request);
/// The position of the period that holds the day; -1 when none does.
int periodOf(const QList<EvaluationPeriod>& periods, QDate day);

} // namespace brobygger
