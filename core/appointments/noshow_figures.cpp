// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appointments/noshow_figures.h"

#include "core/appointments/appointment.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct NoShowFiguresWords {
    Q_DECLARE_TR_FUNCTIONS(NoShowFigures)
};

struct Counter {
    QLatin1String outcome;
    int NoShowFigures::*count;
};

constexpr Counter counters[] = {
    {outcome::attended, &NoShowFigures::attended},
    {outcome::attendedLate, &NoShowFigures::late},
    {outcome::noShow, &NoShowFigures::noShow},
    {outcome::cancelledInTime, &NoShowFigures::cancelledInTime},
    {outcome::cancelledLate, &NoShowFigures::cancelledLate},
    {outcome::cancelledByProvider, &NoShowFigures::cancelledByProvider},
    {outcome::rescheduled, &NoShowFigures::rescheduled},
    {outcome::unknown, &NoShowFigures::unknown},
};
} // namespace

std::optional<double> CountedShare::value() const {
    return of > 0 ? std::optional(static_cast<double>(count) / of) : std::nullopt;
}

void NoShowFigures::add(const QString& outcome, int appointments) {
    if (outcome.isEmpty()) {
        withoutOutcome += appointments;
        return;
    }
    for (const Counter& counter : counters) {
        if (outcome == counter.outcome) {
            this->*counter.count += appointments;
            return;
        }
    }
    unknown += appointments;
}

NoShowFigures& NoShowFigures::operator+=(const NoShowFigures& more) {
    for (const Counter& counter : counters) {
        this->*counter.count += more.*counter.count;
    }
    withoutOutcome += more.withoutOutcome;
    return *this;
}

int NoShowFigures::booked() const {
    int all = withoutOutcome;
    for (const Counter& counter : counters) {
        all += this->*counter.count;
    }
    return all;
}

CountedShare noShowRate(const NoShowFigures& figures) {
    return {figures.noShow, figures.attended + figures.late + figures.noShow};
}

CountedShare noShowsOfAllBooked(const NoShowFigures& figures) { return {figures.noShow, figures.booked()}; }

CountedShare lateCancellations(const NoShowFigures& figures) { return {figures.cancelledLate, figures.booked()}; }

CountedShare shareUnknown(const NoShowFigures& figures) { return {figures.unknown + figures.withoutOutcome, figures.booked()}; }

QString noShowDefinition() {
    return NoShowFiguresWords::tr("No-show = no-shows / (attended + came late + no-shows). Cancellations are left out.");
}

QString plainNoShowCount(const NoShowFigures& figures) {
    const CountedShare share = noShowRate(figures);
    return share.of == 0 ? NoShowFiguresWords::tr("No appointments held yet")
                         : NoShowFiguresWords::tr("%1 of %n appointments were no-shows", nullptr, share.of).arg(share.count);
}

} // namespace brobygger
