// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appointments/appointments.h"

#include "core/appointments/appointment_rules.h"
#include "core/appointments/appointment_store.h"
#include "core/base/time/dates.h"
#include "core/citizens/citizens.h"
#include "core/courses/courses.h"
#include "core/storage/records/change_record.h"

#include <QCoreApplication>
#include <algorithm>

namespace brobygger {

namespace {
struct AppointmentsWords {
    Q_DECLARE_TR_FUNCTIONS(Appointments)
};

/// What a closing enters for an appointment that somebody decided about. One that is over cannot be called off any more:
/// then nobody knows what became of it.
OutcomeDraft closingOutcome(const Appointment& appointment, OpenItemDecision decision, const QDateTime& now, int hours) {
    if (decision == OpenItemDecision::Attended) {
        return {outcome::attended, {}, {}, {}};
    }
    if (appointment.startsAt <= now) {
        return {outcome::unknown, {}, {}, {}};
    }
    return {cancelledOutcome(appointment.startsAt, now, hours), now, {}, {}};
}

Error isFollowedError() {
    return {ErrorKind::Conflict, AppointmentsWords::tr("A volunteer follows to it. Take it out of the plan first.")};
}

/// Appointments as changeRecord asks for them: without what a row tells besides.
class KeptAppointments {
public:
    explicit KeptAppointments(Database& database)
        : m_store(database) {}
    std::optional<Appointment> find(AppointmentId id) const {
        const auto row = m_store.find(id);
        return row ? std::optional(row->appointment) : std::nullopt;
    }
    void update(Write& write, const Appointment& before, const Appointment& after) { m_store.update(write, before, after); }

private:
    AppointmentStore m_store;
};
} // namespace

Appointments::Appointments(Session& session, const Settings& settings, const Codes& codes, Citizens& citizens,
                           const Courses& courses)
    : m_session(session)
    , m_settings(settings)
    , m_codes(codes)
    , m_citizens(citizens)
    , m_courses(courses) {}

int Appointments::hours() const { return m_settings.value(inTimeHours); }

void Appointments::keepNext(Write& write, CitizenId citizen) {
    const QDateTime next = AppointmentStore(write.database()).nextOf(citizen, m_session.clock().now());
    m_citizens.setNextAppointment(write, citizen, next);
}

Problems Appointments::afterDeath(CitizenId citizen, QDate day) const {
    Problems problems;
    const auto person = m_citizens.find(citizen);
    if (person && person->lifeState == LifeState::Dead && day > person->lifeStateOn) {
        problems.error(QStringLiteral("date"),
                       AppointmentsWords::tr("The citizen died on %1. No appointment can be made for a later day.")
                           .arg(formatDate(person->lifeStateOn)));
    }
    return problems;
}

Result<AppointmentId> Appointments::book(const Appointment& draft, const Repetition& repetition) {
    Problems problems = checkAppointment(draft);
    problems.append(checkRepetition(repetition));
    if (!problems.hasErrors()) {
        problems.append(afterDeath(draft.citizen, repeatedTimes(draft.startsAt, repetition).last().date()));
    }
    if (problems.hasErrors()) {
        return invalid(problems);
    }
    return m_session.write(QStringLiteral("appointment.book"), [&](Write& write) -> Result<AppointmentId> {
        AppointmentStore store(write.database());
        const auto course = draft.course.isValid() ? std::nullopt : m_courses.current(draft.citizen);
        const AppointmentId first = write.newId<Appointment>();
        for (const QDateTime& startsAt : repeatedTimes(draft.startsAt, repetition)) {
            Appointment one = draft;
            one.id = startsAt == draft.startsAt ? first : write.newId<Appointment>();
            one.course = course ? course->id : draft.course;
            one.startsAt = startsAt;
            one.endsAt = draft.endsAt.isValid() ? QDateTime(startsAt.date(), draft.endsAt.time()) : QDateTime();
            one.series = repetition.times > 1 ? first : AppointmentId();
            store.insert(write, one);
        }
        keepNext(write, draft.citizen);
        return first;
    });
}

Result<Undo> Appointments::save(const char* purpose, const Appointment& before, const Appointment& after) {
    const auto changed = [&](const Appointment& now) {
        return now == before ? Result<Appointment>(after) : Result<Appointment>(recordTouched());
    };
    return changeRecord<KeptAppointments>(m_session, QLatin1String(purpose), after.id, changed,
                                          [this](Write& write, const Appointment& kept) -> Result<void> {
                                              keepNext(write, kept.citizen);
                                              return {};
                                          });
}

Result<Undo> Appointments::change(const Appointment& changed) {
    const Result<AppointmentRow> before = find(changed.id);
    if (!before) {
        return before.error();
    }
    Problems problems = checkAppointment(changed);
    if (changed.startsAt != before->appointment.startsAt) {
        problems.append(afterDeath(before->appointment.citizen, changed.startsAt.date()));
    }
    if (problems.hasErrors()) {
        return invalid(problems);
    }
    Appointment after = before->appointment;
    const OutcomeDraft kept{after.outcome, after.outcomeAt, after.noShowReason, after.remedy};
    const AppointmentId movedTo = after.rescheduledTo;
    after = withOutcome(changed, kept);
    after.rescheduledTo = movedTo;
    return save("appointment.change", before->appointment, after);
}

Result<Undo> Appointments::recordOutcome(AppointmentId id, const OutcomeDraft& draft) {
    const Result<AppointmentRow> before = find(id);
    if (!before) {
        return before.error();
    }
    const Problems problems = checkOutcome(before->appointment, draft, m_session.clock().now(), hours());
    if (problems.hasErrors()) {
        return invalid(problems);
    }
    OutcomeDraft entered = draft;
    if (entered.outcome == outcome::noShow && entered.remedy.isEmpty()) {
        entered.remedy = proposedRemedy(entered.noShowReason);
    }
    return save("appointment.outcome", before->appointment, withOutcome(before->appointment, entered));
}

Result<Undo> Appointments::cancel(AppointmentId id, const QDateTime& toldAt) {
    const Result<AppointmentRow> before = find(id);
    if (!before) {
        return before.error();
    }
    const QString cancelled = cancelledOutcome(before->appointment.startsAt, toldAt, hours());
    if (cancelled == outcome::noShow) {
        return Error{ErrorKind::Conflict, AppointmentsWords::tr("The appointment has begun. Enter what became of it instead.")};
    }
    return recordOutcome(id, {cancelled, toldAt, {}, {}});
}

Result<AppointmentId> Appointments::reschedule(AppointmentId id, const QDateTime& startsAt, const QDateTime& endsAt) {
    const Result<AppointmentRow> before = find(id);
    if (!before) {
        return before.error();
    }
    if (before->appointment.hasOutcome()) {
        return Error{ErrorKind::Conflict, AppointmentsWords::tr("The appointment has an outcome already. Correct that first.")};
    }
    Appointment moved = atNewTime(before->appointment, startsAt, endsAt);
    Problems problems = checkAppointment(moved);
    problems.append(afterDeath(moved.citizen, startsAt.date()));
    if (problems.hasErrors()) {
        return invalid(problems);
    }
    return m_session.write(QStringLiteral("appointment.reschedule"), [&](Write& write) -> Result<AppointmentId> {
        AppointmentStore store(write.database());
        moved.id = write.newId<Appointment>();
        store.insert(write, moved);
        Appointment old = withOutcome(before->appointment, {outcome::rescheduled, m_session.clock().now(), {}, {}});
        old.rescheduledTo = moved.id;
        store.update(write, before->appointment, old);
        keepNext(write, moved.citizen);
        return moved.id;
    });
}

Undo Appointments::takingBack(AppointmentId made) {
    const Result<AppointmentRow> first = find(made);
    QList<Appointment> booked;
    std::optional<Appointment> moved;
    for (const AppointmentRow& row : first ? forCitizen(first->appointment.citizen) : QList<AppointmentRow>()) {
        const Appointment& one = row.appointment;
        if (one.id == made || one.series == made) {
            booked.append(one);
        } else if (one.rescheduledTo == made) {
            moved = one;
        }
    }
    return [this, booked, moved] {
        return m_session.write(QStringLiteral("appointment.undo"), [&](Write& write) -> Result<void> {
            if (booked.isEmpty()) {
                return recordGone();
            }
            AppointmentStore store(write.database());
            const auto isFollowed = [&store](const Appointment& one) { return store.isFollowed(one.id); };
            if (std::any_of(booked.begin(), booked.end(), isFollowed)) {
                return isFollowedError();
            }
            const auto isUntouched = [&store](const Appointment& one) {
                const auto stored = store.find(one.id);
                return stored && stored->appointment == one;
            };
            if (!std::all_of(booked.begin(), booked.end(), isUntouched) || (moved && !isUntouched(*moved))) {
                return recordTouched();
            }
            if (moved) {
                store.update(write, *moved, withOutcome(*moved, {}));
            }
            for (const Appointment& one : booked) {
                store.remove(write, one);
            }
            keepNext(write, booked.first().citizen);
            return {};
        });
    };
}

Result<Undo> Appointments::markReminded(AppointmentId id) {
    const Result<AppointmentRow> before = find(id);
    if (!before) {
        return before.error();
    }
    Appointment after = before->appointment;
    after.remindedOn = m_session.clock().today();
    return save("appointment.remind", before->appointment, after);
}

Result<Undo> Appointments::orderTransport(AppointmentId id) {
    const Result<AppointmentRow> before = find(id);
    if (!before) {
        return before.error();
    }
    Appointment after = before->appointment;
    after.transportOrderedOn = m_session.clock().today();
    after.transportOrderedBy = m_session.actor();
    return save("appointment.transport", before->appointment, after);
}

Result<Undo> Appointments::remove(AppointmentId id) {
    const Result<AppointmentRow> found = find(id);
    if (!found) {
        return found.error();
    }
    const Appointment gone = found->appointment;
    if (gone.hasOutcome()) {
        return Error{ErrorKind::Conflict,
                     AppointmentsWords::tr("The appointment has an outcome and stays. Correct the outcome instead.")};
    }
    if (AppointmentStore(m_session.database()).isFollowed(id)) {
        return isFollowedError();
    }
    auto removed = m_session.write(QStringLiteral("appointment.remove"), [&](Write& write) -> Result<void> {
        AppointmentStore(write.database()).remove(write, gone);
        keepNext(write, gone.citizen);
        return {};
    });
    if (!removed) {
        return removed.error();
    }
    return Undo([this, gone] {
        return m_session.write(QStringLiteral("appointment.undo"), [&](Write& write) -> Result<void> {
            AppointmentStore(write.database()).insert(write, gone);
            keepNext(write, gone.citizen);
            return {};
        });
    });
}

Result<PutBack> Appointments::setCompanion(Write& write, AppointmentId id, const QString& companion, const QString& name) {
    const auto before = KeptAppointments(write.database()).find(id);
    if (!before) {
        return recordGone();
    }
    if (before->hasOutcome()) {
        return PutBack();
    }
    Appointment after = *before;
    after.companion = companion;
    after.companionName = name;
    return changeWithin<KeptAppointments>(write, *before, after);
}

Result<AppointmentRow> Appointments::find(AppointmentId id) const {
    const auto row = AppointmentStore(m_session.database()).find(id);
    return row ? Result<AppointmentRow>(*row) : recordGone();
}

QList<AppointmentRow> Appointments::forCitizen(CitizenId citizen) const {
    return AppointmentStore(m_session.database()).ofCitizen(citizen);
}

QList<AppointmentRow> Appointments::day(QDate date) const { return between(date, date, 0, -1); }

QList<AppointmentRow> Appointments::between(QDate from, QDate to, qsizetype offset, qsizetype limit) const {
    return AppointmentStore(m_session.database()).between(from, to, offset, limit);
}

qsizetype Appointments::countBetween(QDate from, QDate to) const {
    return AppointmentStore(m_session.database()).countBetween(from, to);
}

NoShowFigures Appointments::figuresOf(CitizenId citizen) const {
    return AppointmentStore(m_session.database()).figuresOf(citizen, m_session.clock().now());
}

QString Appointments::proposedRemedy(const QString& noShowReason) const {
    const auto reason = m_codes.find(QStringLiteral("no_show_reason"), noShowReason);
    return reason ? reason->extra : QString();
}

QList<OpenItem> Appointments::openItems(const Course& course) const {
    const QDateTime now = m_session.clock().now();
    QList<OpenItem> items;
    for (const AppointmentRow& row : forCitizen(course.citizen)) {
        const Appointment& one = row.appointment;
        const bool isOfCourse = !one.course.isValid() || one.course == course.id;
        if (isOfCourse && !one.hasOutcome() && one.handedOverTo.isEmpty()) {
            items.append({RecordKind::Appointment,
                          one.id.value(),
                          one.title.isEmpty() ? row.where() : one.title,
                          one.startsAt.date(),
                          {},
                          one.startsAt <= now});
        }
    }
    return items;
}

Result<PutBack> Appointments::settle(Write& write, const OpenItem& item, const QString& handedOverTo, QDate /*on*/) {
    AppointmentStore store(write.database());
    const auto found = store.find(AppointmentId(item.record));
    if (!found) {
        return recordGone();
    }
    const Appointment& before = found->appointment;
    Appointment after = before;
    if (item.decision == OpenItemDecision::HandOver) {
        after.handedOverTo = handedOverTo;
    } else if (item.decision == OpenItemDecision::Cancel || item.decision == OpenItemDecision::Attended) {
        const QDateTime now = m_session.clock().now();
        const OutcomeDraft entered = closingOutcome(before, *item.decision, now, hours());
        if (const Problems problems = checkOutcome(before, entered, now, hours()); problems.hasErrors()) {
            return invalid(problems);
        }
        after = withOutcome(before, entered);
    }
    store.update(write, before, after);
    keepNext(write, before.citizen);
    return PutBack([this, before, after](Write& undoing) -> Result<void> {
        AppointmentStore kept(undoing.database());
        const auto now = kept.find(after.id);
        if (!now || now->appointment != after) {
            return recordTouched();
        }
        kept.update(undoing, after, before);
        keepNext(undoing, before.citizen);
        return {};
    });
}

QList<NoShowFigures> weeklyNoShows(Database& database, QDate today, int weeks) {
    const QDate thisMonday = mondayOf(today);
    QList<NoShowFigures> figures;
    for (int back = weeks - 1; back >= 0; --back) {
        const QDate monday = thisMonday.addDays(-7 * back);
        // Of the week under way only what has been: the rest is neither kept nor missed.
        figures.append(AppointmentStore(database).figuresBetween(monday, back > 0 ? monday.addDays(7) : today.addDays(1)));
    }
    return figures;
}

} // namespace brobygger
