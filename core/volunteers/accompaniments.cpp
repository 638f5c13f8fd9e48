// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/volunteers/accompaniments.h"

#include "core/appointments/appointments.h"
#include "core/costs/cost_entry_store.h"
#include "core/privacy/consents.h"
#include "core/storage/records/put_back.h"
#include "core/volunteers/accompaniment_store.h"
#include "core/volunteers/volunteer_words.h"
#include "core/volunteers/volunteers.h"

#include <algorithm>

namespace brobygger {

namespace {
/// What a volunteer must know to follow somebody. Source: a volunteer is somebody else, also for an authority, so that passing
/// on needs the citizen's consent.
const QStringList toldToVolunteer{QStringLiteral("contact"), QStringLiteral("practical")};
const QString kilometreKind = QStringLiteral("kilometre");

/// Writes the stages of one plan, each with who comes along to the appointment.
class StageWriter {
public:
    StageWriter(Write& write, Appointments& appointments, const AccompanimentPlan& plan, const QString& volunteerName)
        : m_write(write)
        , m_appointments(appointments)
        , m_plan(plan)
        , m_name(volunteerName) {}

    Result<QList<PutBack>> put(const PlannedStage& planned) {
        m_done.clear();
        const auto known = AccompanimentStepStore(m_write.database()).ofAppointment(planned.appointment);
        if (known && known->plan != m_plan.id) {
            return Error{ErrorKind::Conflict, VolunteersWords::tr("Another plan follows to one of the appointments.")};
        }
        const Result<void> written = planned.stage ? follow(planned, known) : known ? leave(*known) : Result<void>();
        return written ? Result<QList<PutBack>>(m_done) : Result<QList<PutBack>>(written.error());
    }

private:
    Result<void> follow(const PlannedStage& planned, const std::optional<AccompanimentStep>& known) {
        AccompanimentStep step =
            known.value_or(AccompanimentStep{{}, m_plan.citizen, m_plan.id, planned.appointment, {}, {}, {}, {}});
        step.stage = *planned.stage;
        if (known) {
            m_done.append(changeWithin<AccompanimentStepStore>(m_write, *known, step));
        } else {
            step.id = m_write.newId<AccompanimentStep>();
            m_done.append(insertWithin<AccompanimentStepStore>(m_write, step));
        }
        return step.stage == AccompanimentStage::Alone ? nobodyComes(step.appointment)
                                                       : companion(step.appointment, QStringLiteral("volunteer"), m_name);
    }

    Result<void> leave(const AccompanimentStep& step) {
        if (step.minutes || step.kilometres) {
            return Error{ErrorKind::Conflict,
                         VolunteersWords::tr("The volunteer has told of the time for one of the appointments. It stays in the "
                                             "plan.")};
        }
        m_done.append(removeWithin<AccompanimentStepStore>(m_write, step));
        return nobodyComes(step.appointment);
    }

    /// Where somebody else comes along, that stays.
    Result<void> nobodyComes(AppointmentId id) {
        const Result<AppointmentRow> row = m_appointments.find(id);
        const bool isOurs = row && row->appointment.companion == QLatin1String("volunteer");
        return isOurs ? companion(id, QStringLiteral("none"), QString()) : Result<void>();
    }

    Result<void> companion(AppointmentId id, const QString& code, const QString& name) {
        const Result<PutBack> said = m_appointments.setCompanion(m_write, id, code, name);
        if (!said) {
            return said.error();
        }
        m_done.append(*said);
        return {};
    }

    Write& m_write;
    Appointments& m_appointments;
    AccompanimentPlan m_plan;
    QString m_name;
    QList<PutBack> m_done;
};

/// The cost entry of a step after its kilometres were told.
CostEntry wayOf(const AccompanimentStep& step, const Appointment& appointment) {
    CostEntry entry;
    entry.id = step.costEntry;
    entry.citizen = step.citizen;
    entry.course = appointment.course;
    entry.day = appointment.startsAt.date();
    entry.kind = kilometreKind;
    entry.quantity = step.kilometres;
    entry.text = VolunteersWords::tr("The way of a volunteer");
    return entry;
}
} // namespace

Result<void> Accompaniments::mayBeTold(const AccompanimentPlan& plan) const {
    const auto volunteer = m_volunteers.find(plan.volunteer);
    if (!volunteer) {
        return recordGone();
    }
    if (const QString why = whyNotFollowing(*volunteer, m_session.clock().today()); !why.isEmpty()) {
        return invalidAt("volunteer", why);
    }
    switch (basis(plan.citizen, plan.volunteer)) {
    case SharingBasis::Covered: return {};
    case SharingBasis::Withdrawn:
        return Error{ErrorKind::Denied,
                     VolunteersWords::tr("The citizen has taken back the consent to tell the volunteer. Nobody may be told.")};
    case SharingBasis::Missing: break;
    }
    if (!plan.reason.trimmed().isEmpty()) {
        return {};
    }
    return invalidAt("reason", VolunteersWords::tr("No consent lets the volunteer know contact and practical matters. Record "
                                                   "one on the tab Consent, or write why the name is told without."));
}

Result<void> Accompaniments::mayBegin(const AccompanimentDraft& draft, const std::optional<AccompanimentPlan>& before) const {
    const AccompanimentPlan& plan = draft.plan;
    const AccompanimentStepStore store(m_session.database());
    const bool addsStep = std::any_of(draft.stages.cbegin(), draft.stages.cend(), [&store](const PlannedStage& planned) {
        return planned.stage && !store.ofAppointment(planned.appointment);
    });
    const bool isNew = !before || before->volunteer != plan.volunteer;
    return isNew || addsStep ? mayBeTold(plan) : Result<void>();
}

Result<Undo> Accompaniments::arrange(const AccompanimentDraft& draft) {
    AccompanimentPlan plan = draft.plan;
    plan.reason = plan.reason.trimmed();
    if (const Problems problems = check(plan, m_session.clock().today()); problems.hasErrors()) {
        return invalid(problems);
    }
    const auto before = find(plan.id);
    if (plan.id.isValid() && !before) {
        return recordGone();
    }
    if (!before && current(plan.citizen)) {
        return Error{ErrorKind::Conflict, VolunteersWords::tr("Another plan of the citizen goes on. End it first.")};
    }
    if (const Result<void> may = mayBegin({plan, draft.stages}, before); !may) {
        return may.error();
    }
    return m_session.write(QStringLiteral("accompaniment.arrange"), [&](Write& write) -> Result<Undo> {
        QList<PutBack> done;
        if (before) {
            done.append(changeWithin<AccompanimentPlanStore>(write, *before, plan));
        } else {
            plan.id = write.newId<AccompanimentPlan>();
            done.append(insertWithin<AccompanimentPlanStore>(write, plan));
        }
        const auto volunteer = m_volunteers.find(plan.volunteer);
        StageWriter writer(write, m_appointments, plan, volunteer ? volunteer->name : QString());
        for (const PlannedStage& planned : draft.stages) {
            const Result<QList<PutBack>> put = writer.put(planned);
            if (!put) {
                return put.error();
            }
            done += *put;
        }
        if (before && before->volunteer != plan.volunteer) {
            const Result<QList<PutBack>> renamed =
                renameOthers(write, {plan, draft.stages}, volunteer ? volunteer->name : QString());
            if (!renamed) {
                return renamed.error();
            }
            done += *renamed;
        }
        return takingAllBack(m_session, QStringLiteral("accompaniment.arrange.undo"), done);
    });
}

Result<QList<PutBack>> Accompaniments::renameOthers(Write& write, const AccompanimentDraft& draft, const QString& name) {
    QList<PutBack> done;
    StageWriter writer(write, m_appointments, draft.plan, name);
    for (const AppointmentRow& row : ahead(draft.plan.citizen, draft.plan.id)) {
        const AppointmentId appointment = row.appointment.id;
        const bool isSaid = std::any_of(draft.stages.cbegin(), draft.stages.cend(), [appointment](const PlannedStage& planned) {
            return planned.appointment == appointment;
        });
        const auto step = AccompanimentStepStore(write.database()).ofAppointment(appointment);
        if (isSaid || !step) {
            continue;
        }
        const Result<QList<PutBack>> put = writer.put({appointment, step->stage});
        if (!put) {
            return put.error();
        }
        done += *put;
    }
    return done;
}

Result<Undo> Accompaniments::tell(AccompanimentStepId id, const std::optional<int>& minutes,
                                  const std::optional<double>& kilometres) {
    const auto before = AccompanimentStepStore(m_session.database()).find(id);
    const Result<AppointmentRow> row = before ? m_appointments.find(before->appointment) : recordGone();
    if (!row) {
        return row.error();
    }
    if (const Problems problems = checkTold(minutes, kilometres); problems.hasErrors()) {
        return invalid(problems);
    }
    if (row->appointment.startsAt > m_session.clock().now()) {
        return Error{ErrorKind::Conflict, VolunteersWords::tr("The appointment has not been yet.")};
    }
    return m_session.write(QStringLiteral("accompaniment.tell"), [&](Write& write) -> Result<Undo> {
        QList<PutBack> done;
        AccompanimentStep after = *before;
        after.minutes = minutes;
        after.kilometres = kilometres;
        const auto entry = CostEntryStore(write.database()).find(before->costEntry);
        CostEntry way = entry.value_or(wayOf(after, row->appointment));
        way.quantity = kilometres;
        const bool hasWay = kilometres.value_or(0) > 0;
        if (hasWay && !entry) {
            way.id = write.newId<CostEntry>();
            done.append(insertWithin<CostEntryStore>(write, way));
        } else if (hasWay) {
            done.append(changeWithin<CostEntryStore>(write, *entry, way));
        }
        after.costEntry = hasWay ? way.id : CostEntryId();
        done.append(changeWithin<AccompanimentStepStore>(write, *before, after));
        if (!hasWay && entry) { // nothing refers to it any more
            done.append(removeWithin<CostEntryStore>(write, *entry));
        }
        return takingAllBack(m_session, QStringLiteral("accompaniment.tell.undo"), done);
    });
}

Result<Undo> Accompaniments::end(AccompanimentPlanId id, QDate on) {
    if (!on.isValid()) {
        return invalidAt("endedOn", VolunteersWords::tr("Write the day."));
    }
    if (on > m_session.clock().today()) {
        return invalidAt("endedOn", VolunteersWords::tr("The day lies in the future."));
    }
    return m_session.write(QStringLiteral("accompaniment.end"), [&](Write& write) -> Result<Undo> {
        const auto before = AccompanimentPlanStore(write.database()).find(id);
        if (!before) {
            return recordGone();
        }
        const Result<QList<PutBack>> done = endWithin(write, *before, on);
        return done ? Result<Undo>(takingAllBack(m_session, QStringLiteral("accompaniment.end.undo"), *done))
                    : Result<Undo>(done.error());
    });
}

Result<QList<PutBack>> Accompaniments::endWithin(Write& write, const AccompanimentPlan& plan, QDate on) {
    AccompanimentPlan ended = plan;
    ended.endedOn = on;
    if (const Problems problems = check(ended, m_session.clock().today()); problems.hasErrors()) {
        return invalid(problems);
    }
    QList<PutBack> done{changeWithin<AccompanimentPlanStore>(write, plan, ended)};
    StageWriter writer(write, m_appointments, ended, {});
    for (const AppointmentRow& row : ahead(ended.citizen, ended.id)) {
        const auto step = AccompanimentStepStore(write.database()).ofAppointment(row.appointment.id);
        if (!step || step->minutes || step->kilometres) {
            continue; // told of before the appointment was moved ahead
        }
        const Result<QList<PutBack>> left = writer.put({row.appointment.id, std::nullopt});
        if (!left) {
            return left.error();
        }
        done += *left;
    }
    return done;
}

Result<Undo> Accompaniments::stop(const Volunteer& volunteer) {
    if (!volunteer.stoppedOn.isValid()) {
        return invalidAt("stoppedOn", VolunteersWords::tr("Write the day."));
    }
    return m_session.write(QStringLiteral("volunteer.stop"), [&](Write& write) -> Result<Undo> {
        const Result<PutBack> changed = m_volunteers.change(write, volunteer);
        if (!changed) {
            return changed.error();
        }
        QList<PutBack> done{*changed};
        for (const AccompanimentPlan& plan : openOf(volunteer.id)) {
            const Result<QList<PutBack>> ended = endWithin(write, plan, std::max(plan.begunOn, volunteer.stoppedOn));
            if (!ended) {
                return ended.error();
            }
            done += *ended;
        }
        return takingAllBack(m_session, QStringLiteral("volunteer.stop.undo"), done);
    });
}

std::optional<AccompanimentPlan> Accompaniments::find(AccompanimentPlanId id) const {
    return AccompanimentPlanStore(m_session.database()).find(id);
}

std::optional<AccompanimentPlan> Accompaniments::current(CitizenId citizen) const {
    const QList<AccompanimentPlan> plans = AccompanimentPlanStore(m_session.database()).ofCitizen(citizen);
    const bool goesOn = !plans.isEmpty() && !plans.constFirst().endedOn.isValid();
    return goesOn ? std::optional(plans.constFirst()) : std::nullopt;
}

QList<AccompanimentPlan> Accompaniments::forCitizen(CitizenId citizen) const {
    return AccompanimentPlanStore(m_session.database()).ofCitizen(citizen);
}

QList<AccompanimentPlan> Accompaniments::openOf(VolunteerId volunteer) const {
    return AccompanimentPlanStore(m_session.database()).openOf(volunteer);
}

std::optional<AccompanimentPlan> Accompaniments::latest(CitizenId citizen) const {
    const AccompanimentStepStore steps(m_session.database());
    for (const AccompanimentPlan& plan : forCitizen(citizen)) {
        if (!plan.endedOn.isValid() || !steps.ofPlan(plan.id).isEmpty()) {
            return plan;
        }
    }
    return std::nullopt;
}

QList<AccompanimentRow> Accompaniments::steps(AccompanimentPlanId plan) const {
    QList<AccompanimentRow> rows;
    for (const AccompanimentStep& step : AccompanimentStepStore(m_session.database()).ofPlan(plan)) {
        if (const Result<AppointmentRow> row = m_appointments.find(step.appointment)) {
            rows.append({step, *row});
        }
    }
    return rows;
}

QList<AppointmentRow> Accompaniments::ahead(CitizenId citizen, AccompanimentPlanId plan) const {
    const AccompanimentStepStore store(m_session.database());
    QList<AppointmentRow> rows = m_appointments.forCitizen(citizen);
    rows.removeIf([&](const AppointmentRow& row) {
        const auto step = store.ofAppointment(row.appointment.id);
        return row.appointment.hasOutcome() || !row.appointment.handedOverTo.isEmpty() ||
               row.appointment.startsAt < m_session.clock().now() || (step && step->plan != plan);
    });
    std::reverse(rows.begin(), rows.end()); // they come newest first
    return rows;
}

SharingBasis Accompaniments::basis(CitizenId citizen, VolunteerId id) const {
    const auto volunteer = m_volunteers.find(id);
    if (!volunteer) {
        return SharingBasis::Missing;
    }
    const SharingParty party{volunteer->name, volunteer->partner};
    SharingBasis all = SharingBasis::Covered;
    for (const QString& kind : toldToVolunteer) {
        const SharingBasis basis = m_consents.basis(citizen, party, kind);
        if (basis == SharingBasis::Withdrawn) {
            return basis;
        }
        all = basis == SharingBasis::Missing ? basis : all;
    }
    return all;
}

} // namespace brobygger
