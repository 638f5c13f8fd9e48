// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/values/money.h"

#include <QDate>
#include <QString>

namespace brobygger {

/// What of the entered use of one service is not counted as it stands, in the working view.
struct DoubtfulUse {
    QString kind;        ///< code service_kind
    int overlapping = 0; ///< rows that share a day with one that counts instead
    int incomplete = 0;  ///< citizens of whom something is known, but not of both years far enough to be compared

    bool operator==(const DoubtfulUse&) const = default;
};

/// The fare of a day on which an appointment of the same citizen has its own transport price: the same trip twice.
struct DoubleTrip {
    QDate day;
    Money amount;

    bool operator==(const DoubleTrip&) const = default;
};

} // namespace brobygger
