// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"
#include "core/appointments/noshow_figures.h"
#include "core/base/result.h"
#include "core/base/undo.h"
#include "core/codes/codes.h"
#include "core/courses/open_item.h"
#include "core/settings/settings.h"
#include "core/storage/records/session.h"

namespace brobygger {

class Citizens;
class Courses;

/// Agreed times with the doctor, the hospital, the municipality, offers and ourselves, and what became of
/// them. Keeps the person's next appointment, which lists sort by. What waits today is the agenda's.
class Appointments final : public OpenItemSource {
public:
    Appointments(Session& session, const Settings& settings, const Codes& codes, Citizens& citizens, const Courses& courses);

    // Verbs. Invalid with problems at the fields, NotFound when there is no such appointment.

    /// Books it once or as a series, in the citizen's open course when it names none; returns the first one. Invalid (field
    /// "date") after the day the citizen died, too.
    Result<AppointmentId> book(const Appointment& draft, const Repetition& repetition = {});
    /// Saves it as it now is, its outcome apart.
    Result<Undo> change(const Appointment& changed);
    /// Enters or corrects what became of it. A no-show without a remedy gets the one its reason proposes.
    Result<Undo> recordOutcome(AppointmentId id, const OutcomeDraft& draft);
    /// A cancellation by the citizen told at `toldAt`: in time or late, as the setting says.
    Result<Undo> cancel(AppointmentId id, const QDateTime& toldAt);
    /// The same at another time: makes a new appointment and links the old one to it. Returns the new one.
    Result<AppointmentId> reschedule(AppointmentId id, const QDateTime& startsAt, const QDateTime& endsAt);
    /// How to take back what book() or reschedule() made: all appointments of the series, and the old time stands
    /// again. Refused with Conflict when one of them has been changed since.
    Undo takingBack(AppointmentId made);
    Result<Undo> markReminded(AppointmentId id);
    Result<Undo> orderTransport(AppointmentId id);
    /// Takes away what was entered by mistake. Conflict when something has become of it already.
    /// Conflict, too, when a plan of accompaniment follows to it.
    Result<Undo> remove(AppointmentId id);
    /// Says who comes along, within a larger write. One that has an outcome stays as it is.
    Result<PutBack> setCompanion(Write& write, AppointmentId id, const QString& companion, const QString& name);

    // Questions.

    Result<AppointmentRow> find(AppointmentId id) const;
    QList<AppointmentRow> forCitizen(CitizenId citizen) const; ///< newest first
    QList<AppointmentRow> day(QDate date) const;
    /// From and to a day, both included, by time; without what others have taken over and not told the outcome of. What the
    /// dead and the moved have left to come is among them until it is called off (isToCallOff).
    QList<AppointmentRow> between(QDate from, QDate to, qsizetype offset, qsizetype limit) const;
    qsizetype countBetween(QDate from, QDate to) const;
    NoShowFigures figuresOf(CitizenId citizen) const; ///< of what has been until now
    /// What this reason proposes to do about it; empty when it proposes nothing.
    QString proposedRemedy(const QString& noShowReason) const;

    // What a closing course would leave behind: appointments to come, and those of before that have no outcome.
    QList<OpenItem> openItems(const Course& course) const override;
    RecordKind openItemKind() const override { return RecordKind::Appointment; }
    Result<PutBack> settle(Write& write, const OpenItem& item, const QString& handedOverTo, QDate on) override;

private:
    /// What is wrong with an appointment on this day, since the citizen has died before.
    Problems afterDeath(CitizenId citizen, QDate day) const;
    Result<Undo> save(const char* purpose, const Appointment& before, const Appointment& after);
    void keepNext(Write& write, CitizenId citizen);
    int hours() const;

    Session& m_session;
    const Settings& m_settings;
    const Codes& m_codes;
    Citizens& m_citizens;
    const Courses& m_courses;
};

/// No-shows week by week for a small chart, the oldest first: the last of the `weeks` is the one under way, with what
/// has been so far. Reads by a connection of its own, so that a Task can ask.
QList<NoShowFigures> weeklyNoShows(Database& database, QDate today, int weeks);

} // namespace brobygger
