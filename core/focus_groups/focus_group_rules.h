// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/focus_groups/focus_group.h"

namespace brobygger {

/// Whether the same citizen is another one of them.
bool takesPartAlready(const FocusParticipant& participant, const QList<FocusParticipant>& others);

/// Fields: day (at most a year ahead, since a guide is written before the talk; not before a consent of its participants),
/// title.
Problems check(const FocusGroup& group, const QList<FocusParticipant>& participants, QDate today);
/// The group that somebody joins.
struct FocusGroupJoined {
    QDate day;                      ///< of the talk
    QList<FocusParticipant> others; ///< who takes part already
};

/// Fields: citizen (one of the group only once, or a role instead), consentedOn (not after today, nor after the talk: who has
/// not consented by then takes no part; needed where something may be quoted).
Problems check(const FocusParticipant& participant, const FocusGroupJoined& group, QDate today);
/// Field: name.
Problems check(const FocusTheme& theme);
/// Field: text.
Problems check(const FocusQuote& quote);

} // namespace brobygger
