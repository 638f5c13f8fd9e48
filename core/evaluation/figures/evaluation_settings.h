// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time/working_days.h"
#include "core/settings/small_cells.h"

#include <QDate>
#include <QString>

namespace brobygger {

/// A share is only worth printing beside a remedy when it was tried at least so often.
inline constexpr Setting<int> remedyMinimum{"evaluation.remedy_minimum", 5};

/// The set of weights by which SF-12 version 2 is scored in an evaluation: dk2018 or us1998. Their scores bear different ids,
/// so that those of one set are never compared with those of the other.
inline constexpr Setting<const char*> sf12WeightSet{"evaluation.sf12_weights", "dk2018"};
inline constexpr QLatin1String danishSf12Weights{"dk2018"};
inline constexpr QLatin1String americanSf12Weights{"us1998"};

/// What of the settings an evaluation depends on, so that a Task can be handed it as a value.
struct EvaluationSettings {
    int threshold = smallCellThreshold.fallback; ///< within its limits
    int remedyMinimum = 5;
    QString organisation;
    QDate today; ///< the calendar day it is made on; what is later has not happened yet
    /// Of the programme, whose deadline, plan, prices and ladder are reckoned with; 0: the newest.
    int programmeVersion = 0;
    QString sf12Weights = danishSf12Weights;

    bool operator==(const EvaluationSettings&) const = default;
};

EvaluationSettings evaluationSettings(const Settings& settings, QDate today);

} // namespace brobygger
