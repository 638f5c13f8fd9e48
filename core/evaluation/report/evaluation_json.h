// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"

#include <QJsonObject>

namespace brobygger {

/// The evaluation as the command line prints it: {figures: […], series: […], definition_version}. Absent values are null, whole
/// numbers have no decimal point, and the x of a curve is a number of days.
QJsonObject toJson(const Evaluation& evaluation);

} // namespace brobygger
