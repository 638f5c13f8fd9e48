// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
#include "core/partners/partner.h"

#include <optional>

namespace brobygger {

/// What the form of a citizen holds: the person, and a clinic or a doctor that is not in the list yet.
struct CitizenEntry {
    Citizen citizen;
    std::optional<Partner> newClinic; ///< given: becomes the citizen's clinic
    QString newDoctor;                ///< a name, at the clinic
};

} // namespace brobygger
