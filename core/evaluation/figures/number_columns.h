// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"

namespace brobygger {

/// Which columns of a table stand right: those with a number in them, and otherwise only short words that stand for one, as
/// skjult or for få. The first one holds names and never does.
QList<bool> numberColumns(const EvaluationTable& table);

} // namespace brobygger
