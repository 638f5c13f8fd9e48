// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"
#include "core/volunteers/volunteer.h"

#include <optional>

namespace brobygger {

struct CostEntry;
using CostEntryId = Id<CostEntry>;
struct AccompanimentPlan;
using AccompanimentPlanId = Id<AccompanimentPlan>;
struct AccompanimentStep;
using AccompanimentStepId = Id<AccompanimentStep>;

/// How the volunteer follows to an appointment. It fades from one to the next.
enum class AccompanimentStage { With, AtTheDoor, Alone };

/// That one volunteer follows one citizen, less and less.
struct AccompanimentPlan {
    AccompanimentPlanId id;
    CitizenId citizen;
    VolunteerId volunteer;
    int appointments = 4; ///< over so many it fades; 2 to 12
    QDate begunOn;
    QDate endedOn;  ///< invalid: it goes on
    QString reason; ///< why the citizen's name was told without a consent

    bool operator==(const AccompanimentPlan&) const = default;
};

/// How the volunteer follows to one appointment. What became of it is the appointment's outcome.
struct AccompanimentStep {
    AccompanimentStepId id;
    CitizenId citizen;
    AccompanimentPlanId plan;
    AppointmentId appointment;
    AccompanimentStage stage = AccompanimentStage::With;
    std::optional<int> minutes; ///< that the volunteer used
    std::optional<double> kilometres;
    CostEntryId costEntry; ///< in which the kilometres count; invalid: none

    bool operator==(const AccompanimentStep&) const = default;
};

/// A step with its appointment.
struct AccompanimentRow {
    AccompanimentStep step;
    AppointmentRow appointment;
};

/// How one appointment is to be followed; nothing: not at all.
struct PlannedStage {
    AppointmentId appointment;
    std::optional<AccompanimentStage> stage;

    bool operator==(const PlannedStage&) const = default;
};

/// A plan as it is entered, with the appointments that the form showed. Without an id of the plan it begins.
struct AccompanimentDraft {
    AccompanimentPlan plan;
    QList<PlannedStage> stages;
};

/// The stored text: with, at_the_door, alone.
QString toCode(AccompanimentStage stage);
/// With for what is no such code.
AccompanimentStage accompanimentStageFromCode(const QString& code);
QList<AccompanimentStage> allAccompanimentStages();
/// The words on the screen.
QString accompanimentStageLabel(AccompanimentStage stage);

} // namespace brobygger
