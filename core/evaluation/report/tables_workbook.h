// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evaluation/figures/evaluation.h"

#include <QByteArray>

namespace brobygger {

/// An evaluation as a workbook: what was asked, the triple aim, and a sheet for each chapter with its figures and their
/// definitions, its tables with their notes, and its series, all with numbers one can go on working with. What the evaluation
/// hides stays hidden. Storage when it could not be made.
Result<QByteArray> tablesWorkbook(const Evaluation& evaluation);

} // namespace brobygger
