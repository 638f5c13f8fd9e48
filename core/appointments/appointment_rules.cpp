// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appointments/appointment_rules.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct AppointmentRulesWords {
    Q_DECLARE_TR_FUNCTIONS(AppointmentRules)
};

/// Between two wall times as the clock on the wall shows them, whatever zone this machine stands in.
qint64 wallSeconds(const QDateTime& from, const QDateTime& to) {
    constexpr qint64 secondsOfDay = 24 * 60 * 60;
    return from.date().daysTo(to.date()) * secondsOfDay + from.time().secsTo(to.time());
}

bool isCancellationByCitizen(const QString& code) { return code == outcome::cancelledInTime || code == outcome::cancelledLate; }

void checkTime(const Appointment& appointment, Problems& problems) {
    if (!appointment.startsAt.isValid()) {
        problems.error(QStringLiteral("date"), AppointmentRulesWords::tr("Write the day and time of the appointment."));
    } else if (appointment.endsAt.isValid() && appointment.endsAt <= appointment.startsAt) {
        problems.error(QStringLiteral("endTime"), AppointmentRulesWords::tr("The appointment ends before it begins."));
    }
}

void checkPlace(const Appointment& appointment, Problems& problems) {
    const int places =
        (appointment.offer.isValid() ? 1 : 0) + (appointment.partner.isValid() ? 1 : 0) + (appointment.atHome ? 1 : 0);
    if (places > 1) {
        problems.error(QStringLiteral("place"), AppointmentRulesWords::tr("An appointment is in one place only."));
    }
}

void checkTransport(const Appointment& appointment, Problems& problems) {
    if (appointment.transportOrderedOn.isValid() && appointment.transport.isEmpty()) {
        problems.error(QStringLiteral("transport"), AppointmentRulesWords::tr("Choose the transport that is ordered."));
    }
    if (appointment.transportPrice && appointment.transportPrice->minor < 0) {
        problems.error(QStringLiteral("transportPrice"), AppointmentRulesWords::tr("The price cannot be below 0."));
    }
}

void checkCancellation(const Appointment& appointment, const OutcomeDraft& draft, int hours, Problems& problems) {
    if (!draft.toldAt.isValid()) {
        return;
    }
    const QString actual = cancelledOutcome(appointment.startsAt, draft.toldAt, hours);
    if (actual == outcome::noShow) {
        problems.error(QStringLiteral("toldAt"),
                       AppointmentRulesWords::tr("It was told after the appointment began. Then it is a no-show."));
    } else if (actual != draft.outcome) {
        problems.error(QStringLiteral("toldAt"),
                       draft.outcome == outcome::cancelledInTime
                           ? AppointmentRulesWords::tr("That is too late to be a cancellation in time.")
                           : AppointmentRulesWords::tr("That is early enough to be a cancellation in time."));
    }
}
} // namespace

Problems checkAppointment(const Appointment& appointment) {
    Problems problems;
    if (!appointment.citizen.isValid()) {
        problems.error(QStringLiteral("citizen"), AppointmentRulesWords::tr("Choose who the appointment is for."));
    }
    if (appointment.sector.isEmpty()) {
        problems.error(QStringLiteral("sector"), AppointmentRulesWords::tr("Choose the sector of the appointment."));
    }
    checkPlace(appointment, problems);
    checkTime(appointment, problems);
    if (appointment.companion == QLatin1String("none") && !appointment.companionName.isEmpty()) {
        problems.error(QStringLiteral("companionName"), AppointmentRulesWords::tr("Choose what kind of companion this is."));
    }
    checkTransport(appointment, problems);
    return problems;
}

Problems checkRepetition(const Repetition& repetition) {
    Problems problems;
    if (repetition.times < 1 || repetition.times > longestSeries || repetition.everyWeeks < 1) {
        problems.error(QStringLiteral("times"),
                       AppointmentRulesWords::tr("A series has from 1 to %1 appointments.").arg(longestSeries));
    }
    return problems;
}

Problems checkOutcome(const Appointment& appointment, const OutcomeDraft& draft, const QDateTime& now, int hours) {
    Problems problems;
    if (!draft.outcome.isEmpty() && appointment.startsAt > now && !mayBeKnownBefore(draft.outcome)) {
        problems.error(
            QStringLiteral("outcome"),
            AppointmentRulesWords::tr("The appointment has not been yet. Only a cancellation or a new time can be entered."));
    }
    const bool isNoShow = draft.outcome == outcome::noShow;
    if (isNoShow && draft.noShowReason.isEmpty()) {
        problems.error(QStringLiteral("noShowReason"), AppointmentRulesWords::tr("Choose the reason for the no-show."));
    }
    if (!isNoShow && !draft.noShowReason.isEmpty()) {
        problems.error(QStringLiteral("noShowReason"), AppointmentRulesWords::tr("Only a no-show has a reason."));
    }
    if (draft.toldAt.isValid() && draft.toldAt > now) {
        problems.error(QStringLiteral("toldAt"), AppointmentRulesWords::tr("The time it was told lies in the future."));
    }
    if (isCancellationByCitizen(draft.outcome)) {
        checkCancellation(appointment, draft, hours, problems);
    }
    return problems;
}

QString cancelledOutcome(const QDateTime& startsAt, const QDateTime& toldAt, int hours) {
    if (toldAt >= startsAt) {
        return outcome::noShow;
    }
    return wallSeconds(toldAt, startsAt) >= hours * 3600LL ? outcome::cancelledInTime : outcome::cancelledLate;
}

bool mayBeKnownBefore(const QString& code) {
    return isCancellationByCitizen(code) || code == outcome::cancelledByProvider || code == outcome::rescheduled;
}

Appointment withOutcome(Appointment appointment, const OutcomeDraft& draft) {
    appointment.outcome = draft.outcome;
    appointment.outcomeAt = QDateTime(draft.toldAt.date(), QTime(draft.toldAt.time().hour(), draft.toldAt.time().minute()));
    appointment.noShowReason = draft.noShowReason;
    appointment.remedy = draft.remedy;
    if (draft.outcome != outcome::rescheduled) {
        appointment.rescheduledTo = {};
    }
    return appointment;
}

Appointment atNewTime(const Appointment& appointment, const QDateTime& startsAt, const QDateTime& endsAt) {
    Appointment moved = withOutcome(appointment, {});
    moved.id = {};
    moved.series = {};
    moved.startsAt = startsAt;
    moved.endsAt = endsAt;
    moved.remindedOn = {};
    // The way there and its price stay; what was ordered was for the old time.
    moved.needsTransportOrder = appointment.needsTransportOrder || appointment.transportOrderedOn.isValid();
    moved.transportOrderedOn = {};
    moved.transportOrderedBy.clear();
    return moved;
}

bool canHaveNewTime(const Appointment& appointment) {
    return !appointment.hasOutcome() || appointment.outcome == outcome::noShow ||
           isCancellationByCitizen(appointment.outcome) || appointment.outcome == outcome::cancelledByProvider;
}

Appointment bookedAnew(const Appointment& missed) {
    Appointment again = atNewTime(missed, {}, {});
    again.course = {};
    again.handedOverTo.clear();
    return again;
}

bool isToCallOff(const AppointmentRow& row, const QDateTime& now) {
    return row.lifeState != LifeState::Present && !row.appointment.hasOutcome() &&
           row.appointment.startsAt.date() >= now.date();
}

QString callOffWords(LifeState state) {
    return state == LifeState::Dead ? AppointmentRulesWords::tr("dead – call off")
                                    : AppointmentRulesWords::tr("moved away – call off");
}

QList<QDateTime> repeatedTimes(const QDateTime& first, const Repetition& repetition) {
    QList<QDateTime> times;
    for (int number = 0; number < repetition.times; ++number) {
        times.append(QDateTime(first.date().addDays(7LL * repetition.everyWeeks * number), first.time()));
    }
    return times;
}

} // namespace brobygger
