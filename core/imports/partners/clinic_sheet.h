// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/rows/import_recipe.h"
#include "core/imports/rows/import_services.h"
#include "core/partners/partner.h"

namespace brobygger {

/// A row of a sheet of clinics: the clinic, and one of its doctors when the row names one.
struct ClinicLine {
    PartnerId id; ///< of the clinic; invalid while only the sheet has it
    Partner partner;
    QString doctor; ///< the name
    int known = -1; ///< place of the clinic among those of the file and the sheet; -1: not there yet
    int line = 0;   ///< the earlier row of the sheet that was about the clinic; 0: none
};

QList<ImportField<ClinicLine>> clinicFields();
/// A row is about the clinic of its provider number, otherwise about the one of its name that does not lie elsewhere. Several
/// rows about one clinic bring its doctors; what the later of them says of the clinic counts.
ImportRecipe<ClinicLine> clinicRecipe(const ImportServices& services);

/// Takes out the doctors that an import has made, before its clinics are taken back. Those that somebody has changed since, or
/// that anything names, stay and are named.
ImportUndone doctorsTakenBack(Write& write, ImportId import);

} // namespace brobygger
