// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/merging/merge.h"

namespace brobygger {

/// Whether two records may be merged: not one with itself, and none that was merged away already; two different CPR numbers
/// need a reason in words (field "reason").
Problems checkMerge(const MergeWish& wish, const Citizen& remaining, const Citizen& merged);
/// Whether both have a CPR number and not the same.
bool needsReason(const Citizen& one, const Citizen& other);
/// The remaining one with what was chosen from the merged one.
Citizen mergedMaster(Citizen remaining, const Citizen& merged, const QList<MasterPart>& fromMerged);
/// The parts of the master data that came from the merged one.
QList<MasterPart> takenParts(const Merge& merge);
/// The parts whose value came from the merged one and still stands there.
QList<MasterPart> partsStanding(const Merge& merge, const Citizen& remaining, const Citizen& merged);
/// The other ones it took.
QList<MasterPart> partsChangedSince(const Merge& merge, const Citizen& remaining, const Citizen& merged);

/// Below this a pair among all citizens is not proposed: more than one thing must speak for it.
inline constexpr int likelyPair = 55;
/// How alike two citizens of the file are. Two whole CPR numbers that differ in more than one digit are two persons, whatever
/// else they share: 0.
Likeness pairLikeness(const Citizen& one, const Citizen& other);

} // namespace brobygger
