// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
#include "core/screening/screening_rules.h"

namespace brobygger {

struct Course;
using CourseId = Id<Course>;
struct Screening;
using ScreeningId = Id<Screening>;

/// The answer to one criterion as it stood when the decision was made.
struct ScreeningAnswer {
    QString criterion;
    ConditionState state = ConditionState::Unknown;
    QString value; ///< what was known: "42", a choice's id, a parish code
    bool wasPrefilled = false;

    bool operator==(const ScreeningAnswer&) const = default;
};

/// What is kept of the answers that a verdict rests on.
QList<ScreeningAnswer> answersIn(const Verdict& verdict);

/// One screening of a citizen: answers, what the criteria of that programme version say, and what the casemanager decided.
/// Never changed afterwards; a new talk is a new screening.
struct Screening {
    ScreeningId id;
    CitizenId citizen;
    CourseId course;
    QString programme;
    int programmeVersion = 0;
    QString criteriaSet;
    QDate screenedOn;
    ScreeningOutcome verdict = ScreeningOutcome::Undecided;
    ScreeningOutcome decision = ScreeningOutcome::Undecided;
    QString decisionReason;
    QString screener;               ///< who judged; empty: the worker of the file
    ScreeningId secondOf;           ///< the screening of the same case by somebody else that this one is compared with
    QList<ScreeningAnswer> answers; ///< one for each criterion of the set

    /// Made by a second screener: it decides nothing, whatever else it says.
    bool isSecond() const { return secondOf.isValid(); }
    bool operator==(const Screening&) const = default;
};

/// A screening while it is filled in or read: whom, by which criteria, and what is known already.
struct ScreeningForm {
    CitizenId citizen;
    Programme programme;
    QString criteriaSet;
    KnownFacts known;
    ScreeningAnswers answers; ///< the casemanager's own, by criterion
    QDate on;
    QHash<QString, QString> keptValues = {}; ///< what was known when a screening that is only read was made, by criterion

    const CriteriaSet& criteria() const { return programme.criteriaSet(criteriaSet); }
    /// What the criteria say of what is answered and known so far.
    Verdict verdict() const;
};

} // namespace brobygger
