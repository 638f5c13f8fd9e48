// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/incoming_rules.h"

#include "core/referrals/incoming_words.h"

namespace brobygger {

namespace {
bool isWaiting(const IncomingReferral& referral) {
    return !referral.firstContactOn.isValid() && referral.state == IncomingState::Open;
}
} // namespace

QDate dueOn(const IncomingReferral& referral, int firstContactDays) {
    return isWaiting(referral) ? referral.receivedOn.addDays(firstContactDays) : QDate();
}

FirstContactClock firstContactClock(const IncomingReferral& referral, QDate today, int firstContactDays) {
    FirstContactClock clock;
    clock.isRunning = isWaiting(referral);
    if (clock.isRunning) {
        const QDate due = dueOn(referral, firstContactDays);
        clock.days = static_cast<int>(referral.receivedOn.daysTo(today));
        clock.due = dueState(due, today);
        clock.daysOverdue = clock.due == DueState::Overdue ? static_cast<int>(due.daysTo(today)) : 0;
    } else if (referral.firstContactOn.isValid()) {
        clock.days = static_cast<int>(referral.receivedOn.daysTo(referral.firstContactOn));
    }
    return clock;
}

Problems check(const IncomingReferral& referral, QDate today) {
    Problems problems;
    if (referral.source.isEmpty()) {
        problems.error(QStringLiteral("source"), IncomingReferralsWords::tr("Choose who refers the citizen."));
    }
    if (!referral.receivedOn.isValid()) {
        problems.error(QStringLiteral("receivedOn"), IncomingReferralsWords::tr("Write the day the referral was received."));
    } else if (referral.receivedOn > today) {
        problems.error(QStringLiteral("receivedOn"), IncomingReferralsWords::tr("The day lies in the future."));
    }
    return problems;
}

Problems check(const IncomingDraft& draft, QDate today) {
    Problems problems = check(draft.referral, today);
    if (!draft.newPerson.trimmed().isEmpty() && !draft.referral.partner.isValid() && !draft.newPartner) {
        problems.error(QStringLiteral("partner"), IncomingReferralsWords::tr("Choose where the person who refers works."));
    }
    return problems;
}

} // namespace brobygger
