// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visits/visit_rules.h"

#include "core/citizens/citizen_rules.h"
#include "core/visits/visit_words.h"

#include <algorithm>

namespace brobygger {

namespace {
constexpr int minutesOfVisit = 60;
constexpr int minutesBeforeRinging = 30;
} // namespace

Problems check(const VisitRound& round) {
    Problems problems;
    if (!round.backAt.isValid()) {
        problems.error(QStringLiteral("backAt"), VisitWords::tr("Say when you expect to be back."));
    }
    if (!round.ringAt.isValid() || (round.backAt.isValid() && round.ringAt < round.backAt)) {
        problems.error(QStringLiteral("ringAt"),
                       VisitWords::tr("Say when the office is to ring you. It is not before you are back."));
    }
    if (round.mobile.trimmed().isEmpty()) {
        problems.error(QStringLiteral("mobile"), VisitWords::tr("Write the number of the telephone you have with you."));
    }
    if (round.nextCall.trimmed().isEmpty()) {
        problems.error(QStringLiteral("nextCall"), VisitWords::tr("Write whom the office rings when you do not answer."));
    }
    return problems;
}

QList<AppointmentRow> homeVisits(const QList<AppointmentRow>& day) {
    QList<AppointmentRow> visits = day;
    visits.removeIf([](const AppointmentRow& row) {
        return !row.appointment.atHome || row.appointment.hasOutcome() || !row.appointment.handedOverTo.isEmpty() ||
               row.lifeState != LifeState::Present;
    });
    std::stable_sort(visits.begin(), visits.end(), [](const AppointmentRow& a, const AppointmentRow& b) {
        return a.appointment.startsAt < b.appointment.startsAt;
    });
    return visits;
}

VisitLine visitLine(const AppointmentRow& row, const Citizen& citizen, bool withSafetyNote) {
    const bool isProtected = isAddressProtectedOn(citizen, row.appointment.startsAt.date());
    return {row.appointment.startsAt.time(), row.initials(), citizen.ownNumber, isProtected ? QString() : citizen.street,
            withSafetyNote ? citizen.visitNote : QString()};
}

VisitRound proposedRound(const QList<AppointmentRow>& visits, const VisitRound& former) {
    VisitRound round;
    round.mobile = former.mobile;
    round.car = former.car;
    round.nextCall = former.nextCall;
    for (const AppointmentRow& row : visits) {
        const QDateTime ends =
            row.appointment.endsAt.isValid() ? row.appointment.endsAt : row.appointment.startsAt.addSecs(minutesOfVisit * 60);
        round.backAt = round.backAt.isValid() ? std::max(round.backAt, ends) : ends;
    }
    round.ringAt = round.backAt.addSecs(minutesBeforeRinging * 60);
    return round;
}

} // namespace brobygger
