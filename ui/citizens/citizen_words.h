// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
#include "ui/kit/forms/form.h"
#include "ui/kit/labels/chip.h"

namespace brobygger {

// How a citizen's states are said on the screen.
QString wordFor(Sex sex);
ChipText chipForCourse(const QString& courseState);
ChipText chipForLife(LifeState state);
QList<Choice> sexChoices();
/// What to mind before ringing or writing, as chips: "Læg ikke besked". Nothing asked gives nothing.
QList<ChipText> safeContactChips(const SafeContact& contact);

} // namespace brobygger
