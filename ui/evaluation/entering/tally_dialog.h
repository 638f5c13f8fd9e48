// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reach/refusal_tally.h"
#include "ui/shell/slice.h"

namespace brobygger {

class Workspace;

/// Opens the form of a number of people who said no without being registered, over `parent`. Without one it is a new one, of
/// the month that is over.
void openTally(QWidget* parent, PageContext& context, const std::optional<RefusalTally>& tally = std::nullopt);

/// woman, man, other sex, as somebody sees them; empty where it is not known.
QString tallySexWord(const QString& sex);

} // namespace brobygger
