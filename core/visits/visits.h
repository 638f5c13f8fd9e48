// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"
#include "core/storage/records/add_record.h"
#include "core/storage/records/session.h"
#include "core/visits/visit_round.h"

namespace brobygger {

class Appointments;
class Citizens;
class Settings;

/// Home visits: the sheet that is left at the office, and whether the worker is back.
class Visits final {
public:
    Visits(Session& session, const Settings& settings, const Citizens& citizens, const Appointments& appointments)
        : m_session(session)
        , m_settings(settings)
        , m_citizens(citizens)
        , m_appointments(appointments) {}

    /// Goes out: from then on I dag waits for the worker. A round of the same day that nobody is back from is changed instead.
    /// Invalid with the fields to mend (check).
    Result<Undo> goOut(const VisitRound& round);
    /// The worker is back now. Conflict when that was said already.
    Result<Undo> comeBack(VisitRoundId id);

    /// The home visits of a day that still stand, by time.
    QList<AppointmentRow> on(QDate day) const;
    /// What a form begins with: the round that is under way, or a proposal for the visits of the day with telephone, car and
    /// whom to ring as they were the last time.
    VisitRound begun(QDate day) const;
    VisitSheet sheet(const VisitRound& round, bool withSafetyNotes) const;

private:
    Session& m_session;
    const Settings& m_settings;
    const Citizens& m_citizens;
    const Appointments& m_appointments;
};

} // namespace brobygger
