// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agenda/agenda_sections.h"
#include "ui/kit/look/icons.h"
#include "ui/shell/navigator.h"

namespace brobygger {

/// How a kind of line looks and what its button says. The words of its chip and its text are the core's
/// (core/agenda/agenda_texts.h), what the button does is in AgendaActions::carryOut.
struct AgendaKindLook {
    AgendaSection section; ///< while it is not overdue
    Tone tone;             ///< of its chip, while it is not overdue
    IconName icon;
    QString action;
    bool isCall = false; ///< one rings: the line shows the telephone number and what must be minded
};
AgendaKindLook lookOf(AgendaKind kind);

Tone toneOf(const AgendaItem& item);
/// Where the thing of a line lies.
Target targetOf(const AgendaItem& item);

} // namespace brobygger
