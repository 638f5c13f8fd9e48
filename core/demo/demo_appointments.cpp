// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_appointments.h"

#include "core/base/id_source.h"
#include "core/base/time/working_days.h"

#include <algorithm>

namespace brobygger {

namespace {

struct DemoSector {
    const char* code;
    double share;
    double noShowFactor;
};
constexpr DemoSector sectors[] = {
    {"gp", 0.31, 1.0}, {"hospital", 0.24, 1.2}, {"municipality", 0.27, 0.9}, {"offer", 0.18, 0.55}};

constexpr double noShowWithoutHelp = 0.40;
constexpr double reminderFactor = 0.60;
constexpr double companionFactor = 0.50;

const DemoSector& pickSector(DemoRandom& random) {
    double left = random.share();
    for (const DemoSector& sector : sectors) {
        left -= sector.share;
        if (left < 0) {
            return sector;
        }
    }
    return sectors[0];
}

void setPlace(Appointment& appointment, const DemoSector& sector, const DemoHistory& history, const DemoWorld& world,
              DemoRandom& random) {
    const QString code = QLatin1String(sector.code);
    if (code == QStringLiteral("offer")) {
        appointment.offer = history.outgoing.isEmpty() ? random.oneOf(world.offers).id : history.outgoing.first().offer;
        appointment.title = QStringLiteral("første gang");
    } else if (code == QStringLiteral("gp")) {
        appointment.partner = history.citizen.clinic;
        appointment.title =
            random.oneOf(QList<QString>{QStringLiteral("årskontrol"), QStringLiteral("blodprøve"), QStringLiteral("samtale")});
    } else {
        appointment.partner = world.others[code == QStringLiteral("hospital") ? 0 : random.between(1, 2)].id;
        appointment.title = code == QStringLiteral("hospital")
                                ? random.oneOf(QList<QString>{QStringLiteral("ambulatorium"), QStringLiteral("undersøgelse")})
                                : random.oneOf(QList<QString>{QStringLiteral("samtale"), QStringLiteral("hold")});
    }
}

void setTransport(Appointment& appointment, const DemoWorld& world, DemoRandom& random) {
    appointment.transport = random.oneOf(
        QList<QString>{QStringLiteral("own"), QStringLiteral("bus"), QStringLiteral("lift"), QStringLiteral("flextur")});
    if (appointment.transport == QStringLiteral("flextur")) {
        appointment.needsTransportOrder = true;
        appointment.transportPrice = Money{random.between(7, 24) * 500};
        if (appointment.startsAt.date() <= world.today.addDays(1) && random.chance(0.9)) {
            appointment.transportOrderedOn = addWorkingDays(appointment.startsAt.date(), -1);
        }
    }
}

/// What became of it, in the proportions that the help given makes likely.
void setOutcome(Appointment& appointment, const DemoSector& sector, DemoRandom& random) {
    const bool isReminded = appointment.remindedOn.isValid();
    const bool hasCompanion = appointment.companion != QStringLiteral("none");
    const QDateTime start = appointment.startsAt;
    double left = random.share();
    const auto falls = [&left](double share) { return (left -= share) < 0; };
    if (falls(0.04)) {
        appointment.outcome = outcome::cancelledByProvider;
        appointment.outcomeAt = start.addDays(-2);
    } else if (falls(0.07)) {
        appointment.outcome = outcome::cancelledInTime;
        appointment.outcomeAt = start.addDays(-2);
    } else if (falls(0.03)) {
        appointment.outcome = outcome::cancelledLate;
        appointment.outcomeAt = start.addSecs(-3 * 3600);
    } else if (falls(0.03)) {
        appointment.outcome = outcome::unknown;
    } else if (random.chance(noShowWithoutHelp * sector.noShowFactor * (isReminded ? reminderFactor : 1.0) *
                             (hasCompanion ? companionFactor : 1.0))) {
        appointment.outcome = outcome::noShow;
        appointment.noShowReason = random.oneOf(QList<QString>{
            QStringLiteral("forgot"), QStringLiteral("forgot"), QStringLiteral("no_transport"), QStringLiteral("anxiety"),
            QStringLiteral("ill"), QStringLiteral("letter_unseen"), QStringLiteral("unknown")});
        appointment.remedy = appointment.noShowReason == QStringLiteral("forgot") ? QStringLiteral("reminder_day_before")
                             : appointment.noShowReason == QStringLiteral("no_transport") ? QStringLiteral("order_transport")
                             : appointment.noShowReason == QStringLiteral("anxiety")      ? QStringLiteral("companion")
                                                                                          : QStringLiteral("talk_it_over");
    } else {
        appointment.outcome = random.chance(0.07) ? outcome::attendedLate : outcome::attended;
    }
}

Appointment makeAppointment(const DemoHistory& history, const DemoWorld& world, QDate day, DemoRandom& random, IdSource& ids) {
    const DemoSector& sector = pickSector(random);
    const double progress = static_cast<double>(world.begin.daysTo(day)) / static_cast<double>(world.begin.daysTo(world.today));
    Appointment appointment;
    appointment.id = AppointmentId(ids.next());
    appointment.citizen = history.citizen.id;
    appointment.course = history.course.id;
    appointment.sector = QLatin1String(sector.code);
    appointment.startsAt = QDateTime(day, QTime(random.between(8, 15), random.between(0, 3) * 15));
    appointment.endsAt = appointment.startsAt.addSecs(random.between(1, 4) * 15 * 60);
    setPlace(appointment, sector, history, world, random);
    if (random.chance(0.05 + 0.45 * progress)) {
        appointment.companion = random.oneOf(
            QList<QString>{QStringLiteral("casemanager"), QStringLiteral("volunteer"), QStringLiteral("relative")});
    }
    setTransport(appointment, world, random);
    appointment.wantsReminder = random.chance(0.1 + 0.75 * progress);
    const bool isOver = day < world.today;
    if (appointment.wantsReminder && isOver) {
        appointment.remindedOn = addWorkingDays(day, -1);
    }
    const bool isForgotten = day >= world.today.addDays(-4) && random.chance(0.4);
    if (isOver && !isForgotten) {
        setOutcome(appointment, sector, random);
    }
    return appointment;
}

/// To a working day, with what was done about it. What is over stays so, and nothing is planned after the last day of a course.
void keepAppointmentToWorkingDay(Appointment& appointment, const DemoHistory& history, QDate today) {
    const QDate day = appointment.startsAt.date();
    const QDate end = history.course.closedOn.isValid() ? history.course.closedOn : day.addYears(1);
    const QDate last = day < today ? std::min(end, today.addDays(-1)) : end;
    const qint64 days = day.daysTo(workingDayFor(day, last));
    if (days == 0) {
        return;
    }
    appointment.startsAt = appointment.startsAt.addDays(days);
    appointment.endsAt = appointment.endsAt.addDays(days);
    if (appointment.outcomeAt.isValid()) {
        appointment.outcomeAt = appointment.outcomeAt.addDays(days);
    }
    if (appointment.remindedOn.isValid()) {
        appointment.remindedOn = addWorkingDays(appointment.startsAt.date(), -1);
    }
    if (appointment.transportOrderedOn.isValid()) {
        appointment.transportOrderedOn = addWorkingDays(appointment.startsAt.date(), -1);
    }
}

} // namespace

QDate workingDayFor(QDate day, QDate last) {
    if (!day.isValid() || isWorkingDay(day)) {
        return day;
    }
    const QDate next = addWorkingDays(day, 1);
    return next <= last ? next : addWorkingDays(day, -1);
}

void addDemoAppointments(DemoHistory& history, const DemoWorld& world, QDate last, int count, DemoRandom& random,
                         IdSource& ids) {
    const QDate first = history.course.startedOn.addDays(1);
    const int days = std::max(0, static_cast<int>(first.daysTo(last)));
    for (int i = 0; i < count; ++i) {
        QDate day = first.addDays(random.between(0, days));
        while (day.dayOfWeek() > 5) {
            day = day.addDays(1);
        }
        // A course that is closed has nothing planned after its last day.
        if (history.course.closedOn.isValid() && day > history.course.closedOn) {
            day = history.course.closedOn;
        }
        Appointment appointment = makeAppointment(history, world, day, random, ids);
        keepAppointmentToWorkingDay(appointment, history, world.today);
        history.appointments.append(appointment);
    }
    std::sort(history.appointments.begin(), history.appointments.end(),
              [](const Appointment& a, const Appointment& b) { return a.startsAt < b.startsAt; });
    for (const Appointment& appointment : std::as_const(history.appointments)) {
        if (appointment.startsAt.date() >= world.today && !appointment.hasOutcome()) {
            history.citizen.nextAppointmentAt = appointment.startsAt;
            break;
        }
    }
}

} // namespace brobygger
