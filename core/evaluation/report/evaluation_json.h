// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"

#include <QJsonObject>

namespace brobygger {

/// The evaluation as the command line prints it: {figures: […], series: […]}; absent values are null.
QJsonObject toJson(const Evaluation& evaluation);

} // namespace brobygger
