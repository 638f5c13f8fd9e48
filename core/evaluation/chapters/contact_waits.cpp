// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/chapters/contact_waits.h"

#include <algorithm>

namespace brobygger {

FollowedRecord contactWaitOf(const ChapterInput& input, int at) {
    const EvaluationRecords::Referral& referral = input.records.referrals[static_cast<size_t>(at)];
    if (referral.firstContactOn.isValid()) {
        return {at, static_cast<int>(referral.receivedOn.daysTo(referral.firstContactOn)), true};
    }
    const QDate closedOn = input.records.courses[static_cast<size_t>(referral.course)].closedOn;
    const QDate last = closedOn.isValid() ? std::min(closedOn, input.stateDay) : input.stateDay;
    return {at, std::max(0, static_cast<int>(referral.receivedOn.daysTo(last))), false};
}

std::vector<int> receivedReferrals(const ChapterInput& input) {
    std::vector<int> received;
    for (size_t at = 0; at < input.records.referrals.size(); ++at) {
        if (input.isInPeriod(input.records.referrals[at].receivedOn)) {
            received.push_back(static_cast<int>(at));
        }
    }
    return received;
}

} // namespace brobygger
