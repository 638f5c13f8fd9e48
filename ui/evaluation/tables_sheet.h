// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

#include <QByteArray>

namespace brobygger {

/// All figures and all tables of an evaluation below each other, as a sheet a Danish spreadsheet opens.
QByteArray tablesSheet(const Evaluation& evaluation);

} // namespace brobygger
