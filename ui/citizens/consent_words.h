// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
#include "ui/kit/chip.h"

namespace brobygger {

class Workspace;

/// How long a consent of the citizen still holds: "Samtykke til 14-03-2027"; amber when it soon lapses, "Intet samtykke"
/// when none holds.
ChipText consentChip(const Workspace& workspace, CitizenId citizen);

} // namespace brobygger
