// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screening/screening.h"
#include "ui/kit/tables/record_table_model.h"

namespace brobygger {

class Workspace;

/// How the screenings of a citizen stand in their list: the day with the reason or the version, and what was decided; of a
/// second screener, who decides nothing, who it was and what the criteria say.
QList<Column<Screening>> screeningColumns(const Workspace& workspace);

} // namespace brobygger
