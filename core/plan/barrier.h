// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/citizens/citizen.h"

namespace brobygger {

struct Barrier;
using BarrierId = Id<Barrier>;

/// What stands in a citizen's way, what is done about it, and what came out of that.
struct Barrier {
    BarrierId id;
    CitizenId citizen;
    QString what;
    QDate noticedOn;
    QString action;
    QString outcome;
    QDate goneOn; ///< invalid: still in the way

    bool operator==(const Barrier&) const = default;
};

/// What it is and the day it was noticed are needed; it is gone on that day at the earliest and today at the latest. Fields are
/// named as in Barrier.
Problems check(const Barrier& barrier, QDate birthDate, QDate today);

} // namespace brobygger
