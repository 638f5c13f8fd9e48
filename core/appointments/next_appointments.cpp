// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appointments/next_appointments.h"

#include "core/appointments/appointment_store.h"
#include "core/citizens/citizens.h"

namespace brobygger {

Result<void> catchUpNextAppointments(Session& session, Citizens& citizens) {
    const QDateTime now = session.clock().now();
    const QList<CitizenId> passed = AppointmentStore(session.database()).withPassedNext(now);
    if (passed.isEmpty()) {
        return {};
    }
    return session.write(QStringLiteral("appointment.catch_up"), [&](Write& write) -> Result<void> {
        const AppointmentStore store(write.database());
        for (const CitizenId citizen : passed) {
            citizens.setNextAppointment(write, citizen, store.nextOf(citizen, now));
            write.happened(AuditAction::Changed, RecordKind::Citizen, citizen.value(), citizen.value(),
                           QStringLiteral("next_appointment_at"));
        }
        return {};
    });
}

} // namespace brobygger
