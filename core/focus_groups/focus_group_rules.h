// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/focus_groups/focus_group.h"

namespace brobygger {

/// Whether the same citizen is another one of them.
bool takesPartAlready(const FocusParticipant& participant, const QList<FocusParticipant>& others);

/// Fields: day (at most a year ahead, since a guide is written before the talk), title.
Problems check(const FocusGroup& group, QDate today);
/// Fields: citizen (one of the group only once, or a role instead), consentedOn (not after today; needed where something may be
/// quoted). `others` are those of the same group.
Problems check(const FocusParticipant& participant, const QList<FocusParticipant>& others, QDate today);
/// Field: name.
Problems check(const FocusTheme& theme);
/// Field: text.
Problems check(const FocusQuote& quote);

} // namespace brobygger
