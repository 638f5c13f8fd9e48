// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda_item.h"
#include "ui/kit/labels/chip.h"

namespace brobygger {

/// What one line of I dag says.
struct AgendaRow {
    AgendaItem item;
    ChipText chip;      ///< what kind it is; of an appointment its time
    QString name;       ///< semibold, never cut
    QString text;       ///< what it is about
    QStringList detail; ///< at most two lines: how long it has waited, a telephone number
    ChipText warning;   ///< what must be minded before ringing; empty text: nothing
    QString action;     ///< the button's word

    /// Everything the line says as one sentence, for a screen reader and the tool tip.
    QString inWords() const;
};

} // namespace brobygger
