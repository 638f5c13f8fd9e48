// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/noshow_figures.h"
#include "core/base/values/money.h"
#include "core/evaluation/figures/hour_price.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>
#include <vector>

namespace brobygger {

/// Appointments of one month, sector and outcome.
struct AppointmentCount {
    QDate month; ///< its first day
    QString sector;
    QString outcome; ///< empty: nothing entered
    int count = 0;
};

/// What followed upon a remedy: how often the person came to the next planned appointment.
struct RemedyCount {
    QString reason;
    QString remedy;
    int came = 0;
    int stayedAway = 0;
};

/// Referrals received on one day that had their first contact on one day.
struct FirstContactCount {
    QDate receivedOn;
    QDate firstContactOn; ///< invalid: none until the end of the period
    bool isOpen = true;
    int count = 0;
};

/// Courses closed in the period with one outcome.
struct ClosedCount {
    QString outcome;
    bool hadStarted = false;
    int count = 0;
};

/// What the work has cost in the period, as it was entered.
struct CostCounts {
    qint64 minutes = 0;
    int contactsWithMinutes = 0;
    int contacts = 0;
    Money transport;
    int pricedTransports = 0;
    Money entries;
    std::optional<HourPrice> hourPrice;
};

/// The steps of the way into the project and of a referral to an offer. One who has come to a step has come through those
/// before it.
enum class PathStep { Referred, Contacted, Screened, InTargetGroup, Started, Completed };
inline constexpr int pathSteps = 6;
enum class OfferStep { Sent, Accepted, Started, Completed };
inline constexpr int offerSteps = 4;

/// Everything an evaluation counts, as the file holds it; nothing is judged or hidden here.
struct EvaluationCounts {
    QList<AppointmentCount> appointments;
    QList<RemedyCount> remedies;
    QList<FirstContactCount> firstContacts;
    std::vector<int> path = std::vector<int>(pathSteps, 0);    ///< courses that have come exactly so far
    std::vector<int> offers = std::vector<int>(offerSteps, 0); ///< referrals that have come exactly so far
    int coursesStarted = 0;
    QList<ClosedCount> coursesClosed;
    CostCounts costs;
};

} // namespace brobygger
