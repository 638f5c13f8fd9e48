// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

class QWidget;

namespace brobygger {

struct PageContext;

// What the register or a relative tells of a citizen, each with its day. The page that holds `page` offers to take it back.

/// How the drafts of these forms begin; the citizen follows.
inline const QString deathDraft = QStringLiteral("death/");
inline const QString movingDraft = QStringLiteral("moving/");
inline const QString protectionDraft = QStringLiteral("address-protection/");

/// Asks when the citizen died or moved away; of whom that is noted already the day is corrected.
void openLifeDialog(QWidget* page, PageContext& context, CitizenId citizen, LifeState state);
/// What the command that opens it says, for a citizen as they are now: "Has died…", "Correct the date of death…".
QString lifeCommandText(LifeState command, LifeState now);
/// The citizen is there after all: asks first, since the day goes.
void putBackOnLists(QWidget* page, PageContext& context, CitizenId citizen);
/// "The citizen is not dead…"
QString putBackText(LifeState now);
/// Asks whether name and address are protected, and until when.
void openProtectionDialog(QWidget* page, PageContext& context, CitizenId citizen);

} // namespace brobygger
