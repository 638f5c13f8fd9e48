// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problems.h"
#include "core/base/time/due.h"
#include "core/referrals/incoming_referral.h"

namespace brobygger {

/// The clock to first contact. Failed attempts do not stop it; only the first contact or the end of the referral does.
struct FirstContactClock {
    bool isRunning = false;
    std::optional<int> days;        ///< whole days from received to first contact, or to today; nothing when closed without
    DueState due = DueState::Later; ///< Later as soon as it has stopped
    int daysOverdue = 0;            ///< whole days past dueOn while it runs; 0 until then

    bool operator==(const FirstContactClock&) const = default;
};

/// The day by which the citizen is to be reached, the programme's number of days after the referral was received; invalid when
/// the referral does not wait for first contact. The clock below and I dag go by it.
QDate dueOn(const IncomingReferral& referral, int firstContactDays);
FirstContactClock firstContactClock(const IncomingReferral& referral, QDate today, int firstContactDays);

/// Source and a received date not after today are needed; fields are named as in IncomingReferral.
Problems check(const IncomingReferral& referral, QDate today);
/// Everything of the form that can be checked without the file; the person's own fields are checked by Citizens.
Problems check(const IncomingDraft& draft, QDate today);

} // namespace brobygger
