// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evaluation/figures/evaluation.h"

#include <QByteArray>

namespace brobygger {

/// An evaluation as a workbook: what was asked, every figure with its counts and definition, and a sheet for every table,
/// with numbers one can go on working with. What the evaluation hides stays hidden. Storage when it could not be made.
Result<QByteArray> tablesWorkbook(const Evaluation& evaluation);

} // namespace brobygger
