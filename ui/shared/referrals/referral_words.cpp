// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/referrals/referral_words.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct ReferralWords {
    Q_DECLARE_TR_FUNCTIONS(ReferralWords)
};

ChipText dueChip(const QString& text, DueState due) {
    switch (due) {
    case DueState::Overdue: return {text, Tone::Red, IconName::Warning};
    case DueState::Due: return {text, Tone::Amber, IconName::Clock};
    case DueState::Later: break;
    }
    return {text, Tone::Neutral, IconName::Clock};
}
} // namespace

ChipText clockChip(const FirstContactClock& clock) {
    if (!clock.days) {
        return {ReferralWords::tr("Ended without contact"), Tone::Neutral, IconName::Info};
    }
    if (!clock.isRunning && *clock.days == 0) {
        return {ReferralWords::tr("Contact the same day"), Tone::Green, IconName::Check};
    }
    if (!clock.isRunning) {
        return {ReferralWords::tr("Contact after %n days", nullptr, *clock.days), Tone::Green, IconName::Check};
    }
    if (clock.due == DueState::Overdue) {
        return dueChip(ReferralWords::tr("Overdue: %n days", nullptr, clock.daysOverdue), clock.due);
    }
    return dueChip(*clock.days == 0 ? ReferralWords::tr("Received today")
                                    : ReferralWords::tr("%n days waited", nullptr, *clock.days),
                   clock.due);
}

ChipText courseChip(CourseState state) {
    switch (state) {
    case CourseState::Intake: return {courseStateLabel(state), Tone::Amber, IconName::Clock};
    case CourseState::Active: return {courseStateLabel(state), Tone::Green, IconName::Check};
    case CourseState::Paused: return {courseStateLabel(state), Tone::Neutral, IconName::Moon};
    case CourseState::Closed: break;
    }
    return {courseStateLabel(state), Tone::Neutral, IconName::Lock};
}

ChipText outgoingChip(OutgoingState state) {
    const QString label = outgoingStateLabel(state);
    switch (state) {
    case OutgoingState::Draft: return {label, Tone::Neutral, IconName::Edit};
    case OutgoingState::Sent: return {label, Tone::Accent, IconName::Letter};
    case OutgoingState::Accepted:
    case OutgoingState::Started:
    case OutgoingState::Completed: return {label, Tone::Green, IconName::Check};
    case OutgoingState::DeclinedByOffer:
    case OutgoingState::CancelledByCitizen:
    case OutgoingState::NoReply: break;
    }
    return {label, Tone::Neutral, IconName::Cross};
}

std::optional<ChipText> replyChip(const OutgoingReferral& referral, QDate today, int replyDays) {
    const auto days = daysWithoutReply(referral, today);
    if (!days) {
        return std::nullopt;
    }
    return dueChip(*days == 0 ? ReferralWords::tr("Sent today")
                              : ReferralWords::tr("%n days without an answer", nullptr, *days),
                   dueState(dueOn(referral, replyDays), today));
}

QString stepWord(OutgoingStep step) {
    switch (step) {
    case OutgoingStep::Send: return ReferralWords::tr("Sent");
    case OutgoingStep::Accept: return ReferralWords::tr("Accepted");
    case OutgoingStep::Start: return ReferralWords::tr("Started");
    case OutgoingStep::Complete: return ReferralWords::tr("Completed");
    case OutgoingStep::Decline: return ReferralWords::tr("Offer declines");
    case OutgoingStep::Cancel: return ReferralWords::tr("Citizen cancels");
    case OutgoingStep::NoReply: break;
    }
    return ReferralWords::tr("No reply");
}

} // namespace brobygger
