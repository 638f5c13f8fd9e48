// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/caseload/caseload_recipes.h"
#include "core/labour/labour_status.h"

namespace brobygger {

/// A row of a sheet of labour market statuses.
struct LabourLine {
    LabourStatusId id;
    Whose whose;
    LabourStatus status;
};

QList<ImportField<LabourLine>> labourFields(const CaseloadWords& words);
/// A row is about the status of the same citizen that began on the same day.
ImportRecipe<LabourLine> labourRecipe(const ImportServices& services, const CellFormat& format);

} // namespace brobygger
