// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evaluation/figures/evaluation.h"

namespace brobygger {

/// The exhibits that have a chart.
QList<Exhibit> picturedExhibits(const Evaluation& evaluation);

/// The chart of an exhibit as SVG and PNG into a folder that is there; returns the two files. To be called in the thread of the
/// QGuiApplication; some milliseconds of work. Those of the working view say so in their names, so that none takes the place of
/// one that may leave the house. Storage when one cannot be written.
Result<QStringList> writePicture(const Exhibit& exhibit, EvaluationLevel level, const QString& folder);

} // namespace brobygger
