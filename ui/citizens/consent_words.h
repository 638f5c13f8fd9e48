// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
#include "ui/kit/labels/chip.h"

namespace brobygger {

class Workspace;

/// The consents of the citizen that hold: with whom and how long, "Samtykke: egen læge, til 14-03-2027", or how many when
/// there are several, "3 samtykker"; amber when one soon lapses, "Intet samtykke" when none holds.
ChipText consentChip(const Workspace& workspace, CitizenId citizen);

} // namespace brobygger
