// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluation/tabs/person_changes.h"
#include "ui/evaluation/tabs/tab_parts.h"

namespace brobygger {

// The cards of the tab of changes, each for what is chosen. Null where there is nothing to put on it.

/// A line for each citizen. Working view only.
QWidget* personsCard(const ChangeChoice& choice, const QList<PersonChange>& persons);
/// The mean change, from where to where, and of how many.
QWidget* meanCard(const TabTools& tools, const ChangeChoice& choice);
/// Who went further than the measurement can err.
QWidget* movesCard(const TabTools& tools, const ChangeChoice& choice);
/// What may be written, with a command that copies it.
QWidget* sentencesCard(const TabTools& tools, const ChangeChoice& choice);
/// What changed while they waited, beside the change of the course.
QWidget* waitingCard(const TabTools& tools, const ChangeChoice& choice);

} // namespace brobygger
