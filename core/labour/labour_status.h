// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

#include <QDate>
#include <QString>

namespace brobygger {

struct LabourStatus;
using LabourStatusId = Id<LabourStatus>;

/// On what a citizen lives, from a day on.
struct LabourStatus {
    LabourStatusId id;
    CitizenId citizen;
    QDate from;
    QDate to;       ///< included; invalid: until the next one
    QString status; ///< code labour_market_status
    QString source; ///< free text: the case, the citizen; may be empty

    bool operator==(const LabourStatus&) const = default;
};

} // namespace brobygger
