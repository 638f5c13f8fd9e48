// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/next_step.h"

namespace brobygger {

namespace {
/// Before the citizen is taken in: the path from the first call to the decision.
std::optional<NextStep> stepOfIntake(const Standing& standing) {
    if (!standing.hasTalked && standing.screening != ScreeningOutcome::In) {
        return standing.hasAppointment ? std::nullopt : std::optional(NextStep::FirstTalk);
    }
    if (standing.screening == ScreeningOutcome::In) {
        return NextStep::TakeIn;
    }
    return standing.screening == ScreeningOutcome::Out ? NextStep::Close : NextStep::Screening;
}

std::optional<NextStep> stepUnderWay(const Standing& standing) {
    if (standing.startMeasurements > 0) {
        return NextStep::Baseline;
    }
    if (standing.endMeasurements > 0) {
        return NextStep::EndMeasurements;
    }
    return standing.hasAppointment || standing.hasTask ? std::nullopt : std::optional(NextStep::PlanNext);
}
} // namespace

std::optional<NextStep> nextStep(const Standing& standing) {
    if (!standing.course || *standing.course == CourseState::Closed) {
        return std::nullopt;
    }
    if (standing.life != LifeState::Present) {
        return NextStep::Close;
    }
    // Whether there was a talk is known only when it is said what became of it; a pause changes nothing about that.
    if (standing.lacksOutcome) {
        return NextStep::Outcome;
    }
    if (*standing.course == CourseState::Paused) {
        return std::nullopt;
    }
    if (!standing.isReached) {
        return NextStep::FirstContact;
    }
    if (!standing.hasSheet) {
        return NextStep::InformationSheet;
    }
    if (!standing.hasBasis) {
        return NextStep::Consent;
    }
    return *standing.course == CourseState::Intake ? stepOfIntake(standing) : stepUnderWay(standing);
}

} // namespace brobygger
