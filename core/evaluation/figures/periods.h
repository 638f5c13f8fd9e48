// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evaluation/figures/evaluation.h"

namespace brobygger {

/// A month or a quarter.
struct EvaluationPeriod {
    QDate first; ///< its first day, also when the evaluation begins later in it
    QString id;  ///< 2026-10, 2026-K4: the x of a point
    int months = 1;
    bool isPartial = false; ///< only a part of it lies between the two days asked for

    bool holds(QDate day) const { return day >= first && day < first.addMonths(months); }
    bool operator==(const EvaluationPeriod&) const = default;
};

/// Whether figures of this period may be made, otherwise Invalid with the sentence that says why not: the last day lies before
/// the first, or the edition for people outside is asked for something else than whole quarters that are over.
Result<void> checkPeriod(const EvaluationRequest& request, QDate today);
/// The same with the nearest period that the edition for people outside takes.
EvaluationRequest inWholeQuarters(EvaluationRequest request, QDate today);

/// All months or quarters that have a day between the two days, both included, in order. Chapters ask up to the state day: a
/// month that is not over is partial.
QList<EvaluationPeriod> monthsOf(QDate from, QDate to);
QList<EvaluationPeriod> quartersOf(QDate from, QDate to);
/// The position of the period that holds the day; -1 when none does.
int periodOf(const QList<EvaluationPeriod>& periods, QDate day);
/// Whether a period of this id holds the day; false when it is no period's.
bool isInPeriod(QDate day, const QString& id);
/// The period of an id; nothing when it is no period's.
std::optional<EvaluationPeriod> periodOfId(const QString& id);
/// 2026-K4 for 2026-11; empty for what is no month.
QString quarterOfMonth(const QString& id);
/// What a period is called in a language: nov 2026, 4. kv. 2026; the id itself when it is no period's.
QString periodName(const QString& id, const QString& language);

} // namespace brobygger
