// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/citizens/citizen.h"

#include <QStringList>

namespace brobygger {

/// The sentences of what is found in a text, hints and errors alike, each once.
QStringList hintsOf(const Problems& problems);
/// The lines of a window for the citizen's own letters; none where the address is not known.
QStringList addressOf(const Citizen& citizen);

} // namespace brobygger
