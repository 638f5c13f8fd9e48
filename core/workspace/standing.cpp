// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/standing.h"

#include "core/workspace/workspace.h"

#include <algorithm>

namespace brobygger {

namespace {
/// Contacts that are a talk of their own, not the call in which it was agreed.
bool isTalk(const Contact& contact) {
    static constexpr const char* talks[] = {"home_visit",        "meeting",       "office_talk",
                                            "motivational_talk", "accompaniment", "video_meeting"};
    return std::any_of(std::begin(talks), std::end(talks),
                       [&contact](const char* kind) { return contact.kind == QLatin1String(kind); });
}

void readContacts(Standing& standing, const Workspace& workspace, CitizenId citizen) {
    for (const Contact& contact : workspace.contacts.forCitizen(citizen)) {
        if (workspace.contacts.effectOf(contact.outcome) == ContactEffect::Reached) {
            standing.isReached = true;
            standing.hasTalked = standing.hasTalked || isTalk(contact);
        }
    }
    for (const IncomingRow& row : workspace.incomingReferrals.forCitizen(citizen)) {
        standing.isReached = standing.isReached || row.referral.firstContactOn.isValid();
    }
}

bool lacksOutcome(const Appointment& appointment, const QDateTime& now) {
    return !appointment.hasOutcome() && appointment.startsAt < now && appointment.handedOverTo.isEmpty();
}

void readAppointments(Standing& standing, const Workspace& workspace, CitizenId citizen) {
    const QDateTime now = workspace.clock.now();
    for (const AppointmentRow& row : workspace.appointments.forCitizen(citizen)) {
        const Appointment& appointment = row.appointment;
        const bool isMet = appointment.outcome == outcome::attended || appointment.outcome == outcome::attendedLate;
        standing.hasTalked = standing.hasTalked || isMet;
        standing.isReached = standing.isReached || isMet;
        standing.hasAppointment = standing.hasAppointment || (appointment.outcome.isEmpty() && appointment.startsAt >= now);
        standing.lacksOutcome = standing.lacksOutcome || lacksOutcome(appointment, now);
    }
}

void readMeasurements(Standing& standing, const Workspace& workspace, const Course& course) {
    for (const MeasurementMoment& moment : workspace.measurements.calendar(course, workspace.clock.today())) {
        const bool isNow = isDue(moment);
        standing.startMeasurements += isNow && moment.when == QLatin1String("start") ? 1 : 0;
        standing.endMeasurements += isNow && moment.when == QLatin1String("end") ? 1 : 0;
    }
}
} // namespace

Standing standingOf(const Workspace& workspace, CitizenId citizen) {
    Standing standing;
    if (const auto known = workspace.citizens.find(citizen)) {
        standing.life = known->lifeState;
    }
    const auto course = workspace.courses.current(citizen);
    if (!course) {
        return standing;
    }
    standing.course = course->state;
    standing.isReached = course->startedOn.isValid();
    standing.hasTalked = course->startedOn.isValid();
    standing.hasSheet = !workspace.consents.sheets(citizen).isEmpty();
    standing.hasBasis = workspace.consents.basis(citizen).has_value();
    for (const Todo& todo : workspace.todos.forCitizen(citizen)) {
        standing.hasTask = standing.hasTask || todo.state == TodoState::Open;
    }
    for (const Screening& screening : workspace.screenings.forCitizen(citizen)) {
        // An earlier course was decided on its own.
        if (!screening.isSecond() && (!screening.course.isValid() || screening.course == course->id)) {
            standing.screening = screening.decision;
            break;
        }
    }
    readContacts(standing, workspace, citizen);
    readAppointments(standing, workspace, citizen);
    readMeasurements(standing, workspace, *course);
    return standing;
}

std::optional<AppointmentRow> withoutOutcome(const Workspace& workspace, CitizenId citizen) {
    const QList<AppointmentRow> newestFirst = workspace.appointments.forCitizen(citizen);
    const auto found = std::find_if(newestFirst.rbegin(), newestFirst.rend(), [now = workspace.clock.now()](const auto& row) {
        return lacksOutcome(row.appointment, now);
    });
    return found == newestFirst.rend() ? std::nullopt : std::optional(*found);
}

} // namespace brobygger
