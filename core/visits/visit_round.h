// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace brobygger {

struct VisitRound;
using VisitRoundId = Id<VisitRound>;

/// The home visits of one day: when the worker is expected back, and what the office does if not.
struct VisitRound {
    VisitRoundId id;
    QDateTime backAt;     ///< local wall time, on the day of the visits
    QDateTime ringAt;     ///< the same day, not before that: then the office rings the worker
    QString mobile;       ///< the worker's own, digits for a Danish number
    QString car;          ///< may be empty
    QString nextCall;     ///< whom the office rings when the worker does not answer
    QDateTime returnedAt; ///< invalid: still out

    bool operator==(const VisitRound&) const = default;
};

/// One visit as it stands on the sheet. What has no field here cannot stand there: no name, no CPR number, nothing of health.
struct VisitLine {
    QTime at;
    QString initials;
    QString caseNumber; ///< of the citizen in the user's own sheet; empty: none
    QString street;     ///< empty where the address is protected
    QString safetyNote; ///< factual, as the citizen may read it; empty: none, or not wanted

    bool operator==(const VisitLine&) const = default;
};

/// What is left at the office while somebody is out on home visits, to be shredded the next day.
struct VisitSheet {
    QString worker;
    VisitRound round;
    QList<VisitLine> visits; ///< by time

    bool operator==(const VisitSheet&) const = default;
};

} // namespace brobygger
