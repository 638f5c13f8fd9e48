// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/values/condition_state.h"
#include "core/programmes/programme.h"

#include <QDate>
#include <QHash>
#include <span>

namespace brobygger {

/// A dated answer about a citizen: a choice's id, yes/no, or a number as text.
struct FactValue {
    QString value;
    QDate asOf;
    QString source;

    bool operator==(const FactValue&) const = default;
};

/// What is already known of a citizen when a screening begins.
struct KnownFacts {
    QHash<QString, FactValue> values; ///< by fact code
    QDate birthDate;
    QString parish;                    ///< four-digit code, empty when unknown
    std::optional<int> parishCategory; ///< 1–5 as entered in the settings, with the year and source below
    QString parishCategorySource;
    QString municipality; ///< four-digit code, empty when unknown
    std::optional<bool> hasPhone;
    std::optional<bool> hasEmail;
};

/// What the casemanager answered, by criterion id. An answer, also Unknown, goes before what was known.
using ScreeningAnswers = QHash<QString, ConditionState>;

enum class ScreeningOutcome { In, Out, Undecided };

struct CriterionResult {
    QString id;
    CriterionKind kind = CriterionKind::Required;
    ConditionState state = ConditionState::Unknown;
    QString value;                 ///< what was known: "42", a choice's id, a parish code; empty when nothing was
    QDate asOf;                    ///< of a fact
    QString source;                ///< of a fact or an area category
    bool prefilled = false;        ///< the state comes from what was known, not from an answer
    bool decisive = false;         ///< see Verdict
    bool contradictsKnown = false; ///< answered met where what was known says not, or the other way round

    bool operator==(const CriterionResult&) const = default;
};

/// What the criteria say; the decision remains the casemanager's.
/// Decisive are: when out, every criterion that suffices for it; when in, every one whose opposite would end
/// it; when undecided, every unknown one that stands in the way.
struct Verdict {
    ScreeningOutcome outcome = ScreeningOutcome::Undecided;
    QList<CriterionResult> criteria; ///< in the order of the set
    int indicatorsMet = 0;
    int indicatorsUnknown = 0;
    int indicatorsNeeded = 0;
    QStringList missing; ///< ids of what is unknown
    QStringList against; ///< ids of what speaks against: required not met, exclusions met, indicators when too few

    bool operator==(const Verdict&) const = default;

    const CriterionResult* criterion(const QString& id) const;
    /// Whether a required criterion or an exclusion is answered otherwise than what was known says. An indicator is what the
    /// talk makes of it, and may be.
    bool contradictsKnown() const;
};

/// One unknown criterion whose answer alone would give another outcome.
struct PossibleTurn {
    QString criterion;
    ConditionState state = ConditionState::Met;
    ScreeningOutcome outcome = ScreeningOutcome::Undecided;

    bool operator==(const PossibleTurn&) const = default;
};

/// The verdict of one set of the programme's criteria (the first for an empty `setId`). Facts dated after
/// `today` are not used. Any exclusion met, or any required not met: out. Indicators: n met is enough; met +
/// unknown below n is out.
Verdict evaluate(const Programme& programme, const ScreeningAnswers& answers, const KnownFacts& facts, QDate today,
                 const QString& setId = {});

/// A criterion as far as the outcome depends on it.
struct CriterionState {
    CriterionKind kind = CriterionKind::Required;
    ConditionState state = ConditionState::Unknown;
};

/// The outcome of given states alone: for calibration, where one criterion is changed at a time.
ScreeningOutcome outcomeOf(std::span<const CriterionState> criteria, int indicatorsNeeded);
ScreeningOutcome outcomeOf(const QList<CriterionResult>& criteria, int indicatorsNeeded);

/// Which single unknowns could turn the verdict, and to what.
QList<PossibleTurn> wouldChangeIf(const Verdict& verdict);

/// Whether a decision needs a reason: it differs from the verdict, or an answer it rests on contradicts what was known (see
/// Verdict::contradictsKnown). Waiting (Undecided) never does.
bool decisionNeedsReason(const Verdict& verdict, ScreeningOutcome decision);

/// in, out, undecided: as stored and as the command line writes them.
QString toCode(ScreeningOutcome outcome);
ScreeningOutcome screeningOutcomeFromCode(const QString& code);

} // namespace brobygger
