// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/base/values/money.h"

#include <QString>

namespace brobygger {

/// What an hour of the casemanager costs: the user's own figure, always with year and source.
struct HourPrice {
    Money amount;
    int year = 0;
    QString source;

    bool operator==(const HourPrice&) const = default;
};

/// Fields: amount, year, source.
Problems check(const HourPrice& price);

} // namespace brobygger
