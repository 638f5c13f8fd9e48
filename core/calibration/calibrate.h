// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/calibration/calibration.h"

namespace brobygger {

class Database;

/// How the screening tool has done, from one connection, which may be a Task's own. Changes nothing: what was kept of a
/// screening stays as it is. Without any screening nothing but the criteria in the newest version of the programme. Invalid for
/// a period that ends before it begins, NotFound for an unknown programme, Cancelled.
Result<Calibration> calibrate(Database& database, const CalibrationRequest& request, Progress& progress);

} // namespace brobygger
