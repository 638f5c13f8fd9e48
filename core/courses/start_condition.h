// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

#include <QString>

namespace brobygger {

/// A subject that has a say in whether a course may start; courses know none of them.
class StartCondition {
public:
    virtual ~StartCondition() = default;
    /// What is missing and what to do about it, as a sentence for the screen; empty when nothing is.
    virtual QString missingForStart(CitizenId citizen) const = 0;
};

} // namespace brobygger
