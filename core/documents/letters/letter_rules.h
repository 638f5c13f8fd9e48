// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/documents/letters/letter_draft.h"

namespace brobygger {

/// Whether it may leave by a written reason instead of a consent: a letter to an offer, which then says name and contact alone.
bool asksForReason(const LetterDraft& letter);

/// What keeps a letter from leaving: errors at sentOn, via and reason, and at `letter` for what it must say and does not.
Problems check(const LetterDraft& letter, const LetterSending& sending, QDate today);

} // namespace brobygger
