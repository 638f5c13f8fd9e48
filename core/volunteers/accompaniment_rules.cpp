// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/volunteers/accompaniment_rules.h"

#include "core/volunteers/volunteer_words.h"

#include <algorithm>

namespace brobygger {

namespace {
constexpr int minutesOfDay = 24 * 60;
constexpr double mostKilometres = 1000;

/// How far the plan has come: how many appointments count, and how the last of them is followed.
struct FadeProgress {
    int taken = 0;
    std::optional<AccompanimentStage> last;

    void take(AccompanimentStage stage) {
        ++taken;
        last = stage;
    }
};

AccompanimentStage stageAfter(AccompanimentStage stage) {
    return stage == AccompanimentStage::With ? AccompanimentStage::AtTheDoor : AccompanimentStage::Alone;
}

std::optional<AccompanimentStage> proposed(const FadeProgress& progress, int appointments) {
    if (progress.taken >= appointments) {
        return std::nullopt;
    }
    const AccompanimentStage usual = stageAt(progress.taken + 1, appointments);
    return progress.last ? std::clamp(usual, *progress.last, stageAfter(*progress.last)) : AccompanimentStage::With;
}

std::optional<AccompanimentStage> stageOf(const QList<AccompanimentRow>& steps, AppointmentId id) {
    const auto found =
        std::find_if(steps.cbegin(), steps.cend(), [id](const AccompanimentRow& row) { return row.step.appointment == id; });
    return found == steps.cend() ? std::nullopt : std::optional(found->step.stage);
}

bool isAmong(const QList<AppointmentRow>& rows, AppointmentId id) {
    return std::any_of(rows.cbegin(), rows.cend(), [id](const AppointmentRow& row) { return row.appointment.id == id; });
}
} // namespace

AccompanimentStage stageAt(int number, int appointments) {
    if (number >= appointments) {
        return AccompanimentStage::Alone;
    }
    return number * 2 <= appointments ? AccompanimentStage::With : AccompanimentStage::AtTheDoor;
}

bool cameToNothing(const Appointment& appointment) {
    return appointment.hasOutcome() && appointment.outcome != outcome::attended && appointment.outcome != outcome::attendedLate;
}

QList<PlannedStage> proposedStages(int appointments, const QList<AccompanimentRow>& steps, const QList<AppointmentRow>& ahead) {
    FadeProgress progress;
    QDateTime lastStep;
    for (const AccompanimentRow& row : steps) {
        const Appointment& appointment = row.appointment.appointment;
        lastStep = appointment.startsAt;
        if (!isAmong(ahead, appointment.id) && !cameToNothing(appointment)) {
            progress.take(row.step.stage);
        }
    }
    QList<PlannedStage> stages;
    for (const AppointmentRow& row : ahead) {
        std::optional<AccompanimentStage> stage = stageOf(steps, row.appointment.id);
        const bool isLeftOut = lastStep.isValid() && row.appointment.startsAt < lastStep; // by who made the plan
        if (!stage && !isLeftOut) {
            stage = proposed(progress, appointments);
        }
        if (stage) {
            progress.take(*stage);
        }
        stages.append({row.appointment.id, stage});
    }
    return stages;
}

Problems check(const AccompanimentPlan& plan, QDate today) {
    Problems problems;
    if (!plan.volunteer.isValid()) {
        problems.error(QStringLiteral("volunteer"), VolunteersWords::tr("Choose who goes along."));
    }
    if (plan.appointments < fewestAccompanied || plan.appointments > mostAccompanied) {
        problems.error(QStringLiteral("appointments"),
                       VolunteersWords::tr("Write a number from %1 to %2.").arg(fewestAccompanied).arg(mostAccompanied));
    }
    if (!plan.begunOn.isValid()) {
        problems.error(QStringLiteral("begunOn"), VolunteersWords::tr("Write the day."));
    } else if (plan.begunOn > today) {
        problems.error(QStringLiteral("begunOn"), VolunteersWords::tr("The day lies in the future."));
    } else if (plan.endedOn.isValid() && plan.endedOn < plan.begunOn) {
        problems.error(QStringLiteral("endedOn"), VolunteersWords::tr("The day lies before the first day."));
    }
    return problems;
}

Problems checkTold(const std::optional<int>& minutes, const std::optional<double>& kilometres) {
    Problems problems;
    if (minutes && (*minutes < 0 || *minutes > minutesOfDay)) {
        problems.error(QStringLiteral("minutes"),
                       VolunteersWords::tr("Write the minutes of one day, at most %1.").arg(minutesOfDay));
    }
    if (kilometres && (*kilometres < 0 || *kilometres > mostKilometres)) {
        problems.error(QStringLiteral("kilometres"),
                       VolunteersWords::tr("Write the kilometres there and back, at most 1,000."));
    }
    return problems;
}

} // namespace brobygger
