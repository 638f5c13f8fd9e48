// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time/working_days.h"
#include "core/settings/small_cells.h"

#include <QDate>
#include <QString>

namespace brobygger {

/// A share is only worth printing beside a remedy when it was tried at least so often.
inline constexpr Setting<int> remedyMinimum{"evaluation.remedy_minimum", 5};

/// What of the settings an evaluation depends on, so that a Task can be handed it as a value.
struct EvaluationSettings {
    int threshold = smallCellThreshold.fallback; ///< within its limits
    int remedyMinimum = 5;
    QString organisation;
    QDate today; ///< the calendar day it is made on; what is later has not happened yet
    /// Of the programme, whose deadline, plan, prices and ladder are reckoned with; 0: the newest.
    int programmeVersion = 0;

    bool operator==(const EvaluationSettings&) const = default;
};

EvaluationSettings evaluationSettings(const Settings& settings, QDate today);

} // namespace brobygger
