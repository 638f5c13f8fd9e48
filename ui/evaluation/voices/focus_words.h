// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/focus_groups/focus_group.h"
#include "ui/kit/forms/form.h"

namespace brobygger {

class Workspace;

/// The citizen's name, the role where it is somebody by role alone, or both: "Bente Mikkelsen (tidligere deltager)".
QString focusParticipantWord(const Workspace& workspace, const FocusParticipant& participant);
/// Whether quotes may be used, in a few words, and all there is to choose from.
QString quoteUseWord(QuoteUse use);
QList<Choice> quoteUseChoices();
/// Where a quote may stand, as a sentence.
QString quotePlaceSentence(QuoteUse use);

} // namespace brobygger
