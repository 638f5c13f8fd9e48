// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/chapters/chapters.h"
#include "core/evaluation/derived/followed_records.h"

namespace brobygger {

/// A referral's wait until the first contact, or until it was last seen waiting.
FollowedRecord contactWaitOf(const ChapterInput& input, int referral);

/// The referrals received in the period, by position.
std::vector<int> receivedReferrals(const ChapterInput& input);

} // namespace brobygger
