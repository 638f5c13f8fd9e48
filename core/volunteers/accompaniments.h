// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/privacy/consent_rules.h"
#include "core/storage/records/put_back.h"
#include "core/storage/records/session.h"
#include "core/volunteers/accompaniment_rules.h"

namespace brobygger {

class Appointments;
class Consents;
class Volunteers;

/// That a volunteer follows a citizen to appointments, less and less. All verbs are NotFound for what is gone.
class Accompaniments final {
public:
    Accompaniments(Session& session, Volunteers& volunteers, Appointments& appointments, const Consents& consents)
        : m_session(session)
        , m_volunteers(volunteers)
        , m_appointments(appointments)
        , m_consents(consents) {}

    /// Begins a plan or changes it, and says of each of its appointments how it is followed; the appointment then names who
    /// comes along. Invalid with the fields of check(); without a statement of the volunteer that holds (volunteer); without a
    /// consent to pass on contact and practical matters and no reason (reason). Denied when the citizen has taken that consent
    /// back. Conflict when another plan of the citizen goes on, or time was told of a step that is taken out.
    Result<Undo> arrange(const AccompanimentDraft& draft);
    /// What the volunteer tells of the time and the way. Kilometres count among the costs of the course. Invalid with the
    /// fields of checkTold(); Conflict before the appointment has begun.
    Result<Undo> tell(AccompanimentStepId id, const std::optional<int>& minutes, const std::optional<double>& kilometres);
    /// Nobody comes along to the appointments ahead any more, which another plan may follow to. Invalid (endedOn) before its
    /// first day and after today.
    Result<Undo> end(AccompanimentPlanId id, QDate on);

    /// Changes the volunteer, who has stopped: the plans that went on end on that day, or on their first where they began
    /// later. One step to take back. Invalid with the fields of the volunteer, stoppedOn where it is empty.
    Result<Undo> stop(const Volunteer& volunteer);

    std::optional<AccompanimentPlan> find(AccompanimentPlanId id) const;
    /// The one that goes on; of several the last begun.
    std::optional<AccompanimentPlan> current(CitizenId citizen) const;
    /// All of a citizen, the one that goes on first, then the last begun.
    QList<AccompanimentPlan> forCitizen(CitizenId citizen) const;
    /// Those of a volunteer that go on.
    QList<AccompanimentPlan> openOf(VolunteerId volunteer) const;
    /// The one that goes on, otherwise the last one that followed to something, of which the volunteer may still tell.
    std::optional<AccompanimentPlan> latest(CitizenId citizen) const;
    /// The steps of a plan, by the time of their appointments.
    QList<AccompanimentRow> steps(AccompanimentPlanId plan) const;
    /// Appointments of the citizen to come that can be followed, the earliest first; not those another plan follows to.
    QList<AppointmentRow> ahead(CitizenId citizen, AccompanimentPlanId plan) const;
    /// Whether the citizen lets the volunteer know name, contact and practical matters.
    SharingBasis basis(CitizenId citizen, VolunteerId volunteer) const;
    /// Whether the volunteer may be told of the citizen today. Invalid (volunteer, reason) and Denied as for arrange().
    Result<void> mayBeTold(const AccompanimentPlan& plan) const;

private:
    /// The plan ends on that day, and nobody comes along to the appointments ahead any more.
    Result<QList<PutBack>> endWithin(Write& write, const AccompanimentPlan& plan, QDate on);
    /// After another volunteer has taken a plan over: the appointments ahead that the draft says nothing of name that one, too.
    Result<QList<PutBack>> renameOthers(Write& write, const AccompanimentDraft& draft, const QString& name);
    Result<void> mayBegin(const AccompanimentDraft& draft, const std::optional<AccompanimentPlan>& before) const;

    Session& m_session;
    Volunteers& m_volunteers;
    Appointments& m_appointments;
    const Consents& m_consents;
};

} // namespace brobygger
