// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace brobygger {

struct PdsaCycle;
using PdsaCycleId = Id<PdsaCycle>;

/// What becomes of what was tried, when a test ends.
enum class PdsaDecision { None, Adopt, Adapt, Abandon };

/// A test in small scale (PDSA-afprøvning): what is planned and expected, what was done, what was seen, what was decided.
/// Prediction and measure are written down before it starts, so that the figures answer it and not the other way round.
struct PdsaCycle {
    PdsaCycleId id;
    QString programmeId;
    int number = 0; ///< PDSA 1, 2 … of the programme; given when it is entered
    QString title;  ///< what is tried, in a few words
    QString aim;
    QString measure; ///< a chart over time, by its id in an evaluation: noshow.by_period
    QString prediction;
    int groupSize = 5; ///< citizens
    QString plan;
    QString done;
    QString seen;    ///< what the study showed
    QDate startedOn; ///< invalid: only planned
    QDate studyOn;   ///< when it is looked at
    QDate endedOn;
    PdsaDecision decision = PdsaDecision::None;
    QString reason; ///< of the decision

    bool operator==(const PdsaCycle&) const = default;

    bool hasStarted() const { return startedOn.isValid(); }
    bool isClosed() const { return decision != PdsaDecision::None; }
};

/// The stored text: adopt, adapt, abandon; empty for none.
QString toCode(PdsaDecision decision);
/// None for what is no such code.
PdsaDecision pdsaDecisionFromCode(const QString& code);

} // namespace brobygger
