// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merging/merge.h"

namespace brobygger {

class Workspace;

/// "Telephone"
QString partInWords(MasterPart part);
/// What the citizen's record says of a part: "22 34 56 78". Of the CPR number only that there is one.
QString valueInWords(const Workspace& workspace, const Citizen& citizen, MasterPart part);
/// "Bente Mikkelsen, born 05-03-1958"
QString whoInWords(const Citizen& citizen);

} // namespace brobygger
