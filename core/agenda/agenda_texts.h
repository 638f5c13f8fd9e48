// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda_item.h"
#include "core/codes/codes.h"

namespace brobygger {

/// What a line of the agenda says, on the page, the citizen's page and the command line.

/// The word of its chip: "Påmindelse", "Ingen første kontakt". Transport says which: "Bestil Flextur".
QString wordOf(const AgendaItem& item, const Codes& codes, const QString& language);
/// What it is about, without the person's name: "i morgen kl. 09.15, egen læge, Auning".
QString titleOf(const AgendaItem& item, QDate today, const Codes& codes, const QString& language);
/// What else one wants to know at a glance: "11 dage · 2 forsøg", "senest 03-11-2026".
QString detailOf(const AgendaItem& item, QDate today);

} // namespace brobygger
