// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/courses/course.h"
#include "core/screening/screening_rules.h"

#include <optional>

namespace brobygger {

/// What the path of a citizen asks for next, in the order it is walked.
enum class NextStep {
    Outcome, ///< of an appointment that has been
    FirstContact,
    InformationSheet,
    Consent,
    FirstTalk,
    Screening,
    TakeIn,          ///< the screening says yes, and nothing stands in the way
    Baseline,        ///< the questionnaires of the start
    EndMeasurements, ///< the end is near or has been
    PlanNext,        ///< nothing is planned with the citizen
    Close,           ///< the screening says no, or the citizen has died or moved away
};

/// How far somebody has come, as plain facts.
struct Standing {
    std::optional<CourseState> course = {};         ///< of the course that is not closed
    bool isReached = false;                         ///< somebody has spoken with the citizen
    bool hasSheet = false;                          ///< the information sheet was handed over
    bool hasBasis = false;                          ///< a consent or another legal basis holds today
    bool hasTalked = false;                         ///< met face to face, or a talk that was more than the first call
    bool hasAppointment = false;                    ///< one is still to come
    bool hasTask = false;                           ///< one is open
    std::optional<ScreeningOutcome> screening = {}; ///< the newest decision
    int startMeasurements = 0;                      ///< questionnaires of the start that are due
    int endMeasurements = 0;                        ///< those of the end that are due
    LifeState life = LifeState::Present;
    bool lacksOutcome = false; ///< an appointment is over, and nobody has said what became of it

    bool operator==(const Standing&) const = default;
};

/// The one thing to propose now. Nothing without an open course, in a pause, or while an appointment or a task that is
/// planned comes first; a course of somebody who has died or moved away is to be closed in any case.
std::optional<NextStep> nextStep(const Standing& standing);

} // namespace brobygger
