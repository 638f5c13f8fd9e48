// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visits/visits.h"

#include "core/appointments/appointments.h"
#include "core/base/values/phone.h"
#include "core/citizens/citizens.h"
#include "core/settings/settings.h"
#include "core/visits/visit_rules.h"
#include "core/visits/visit_store.h"
#include "core/visits/visit_words.h"

namespace brobygger {

Result<Undo> Visits::goOut(const VisitRound& round) {
    if (const Problems problems = check(round); problems.hasErrors()) {
        return invalid(problems);
    }
    VisitRound out = round;
    out.mobile = storedPhone(out.mobile);
    out.car = out.car.simplified();
    out.nextCall = out.nextCall.simplified();
    out.returnedAt = {};
    if (const auto under = VisitStore(m_session.database()).outOn(out.backAt.date())) {
        return changeRecord<VisitStore>(m_session, QStringLiteral("visit_round.change"), under->id,
                                        [&out](const VisitRound& kept) -> Result<VisitRound> {
                                            VisitRound after = out;
                                            after.id = kept.id;
                                            return after;
                                        });
    }
    const auto added = addRecord<VisitStore>(m_session, QStringLiteral("visit_round.go_out"), out);
    return added ? Result<Undo>(added->undo) : Result<Undo>(added.error());
}

Result<Undo> Visits::comeBack(VisitRoundId id) {
    return changeRecord<VisitStore>(
        m_session, QStringLiteral("visit_round.come_back"), id, [this](VisitRound round) -> Result<VisitRound> {
            if (round.returnedAt.isValid()) {
                return Error{ErrorKind::Conflict, VisitWords::tr("It has been said already that you are back.")};
            }
            round.returnedAt = m_session.clock().now();
            return round;
        });
}

QList<AppointmentRow> Visits::on(QDate day) const { return homeVisits(m_appointments.day(day)); }

VisitRound Visits::begun(QDate day) const {
    const VisitStore store(m_session.database());
    if (const auto under = store.outOn(day)) {
        return *under;
    }
    return proposedRound(on(day), store.latest().value_or(VisitRound()));
}

VisitSheet Visits::sheet(const VisitRound& round, bool withSafetyNotes) const {
    VisitSheet sheet{m_settings.value(workerName), round, {}};
    for (const AppointmentRow& row : on(round.backAt.date())) {
        const auto citizen = m_citizens.find(row.appointment.citizen);
        sheet.visits.append(visitLine(row, citizen.value_or(Citizen()), withSafetyNotes));
    }
    return sheet;
}

} // namespace brobygger
