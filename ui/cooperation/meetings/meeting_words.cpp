// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperation/meetings/meeting_words.h"

#include "core/base/time/dates.h"
#include "core/base/time/due.h"
#include "core/meetings/meeting_rules.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct MeetingWords {
    Q_DECLARE_TR_FUNCTIONS(MeetingWords)
};

ChipText plannedChip(const MeetingRow& row, QDate today) {
    switch (dueState(dueOn(row.meeting), today)) {
    case DueState::Overdue: return {MeetingWords::tr("write what came of it"), Tone::Amber, IconName::Question};
    case DueState::Due: return {MeetingWords::tr("today"), Tone::Amber, IconName::Clock};
    case DueState::Later: break;
    }
    if (row.unanswered == 0) {
        return {MeetingWords::tr("planned"), Tone::Accent, IconName::Calendar};
    }
    const bool isLate = row.meeting.answerBy.isValid() && row.meeting.answerBy < today;
    return {MeetingWords::tr("%n answer(s) missing", nullptr, row.unanswered), isLate ? Tone::Amber : Tone::Neutral,
            IconName::Letter};
}
} // namespace

ChipText meetingChip(const MeetingRow& row, QDate today) {
    switch (row.meeting.state) {
    case MeetingState::Planned: return plannedChip(row, today);
    case MeetingState::CalledOff: return {MeetingWords::tr("called off"), Tone::Neutral, IconName::Cross};
    case MeetingState::Held: break;
    }
    return row.minutesToSend == 0
               ? ChipText{MeetingWords::tr("minutes sent"), Tone::Green, IconName::Check}
               : ChipText{MeetingWords::tr("minutes to %n", nullptr, row.minutesToSend), Tone::Amber, IconName::Letter};
}

QString meetingAbout(const MeetingRow& row) {
    return row.meeting.citizen.isValid() ? row.shortName() : MeetingWords::tr("the network");
}

QString meetingTime(const Meeting& meeting) {
    return MeetingWords::tr("%1 %2 to %3")
        .arg(shortWeekday(meeting.day()), formatDateTime(meeting.startsAt), formatTime(meeting.endsAt.time()));
}

QString meetingCost(const Workspace& workspace, const MeetingRow& row) {
    const int minutes = personMinutes(row);
    const QString time = MeetingWords::tr("%n minute(s) of all together", nullptr, minutes);
    const auto hour = workspace.costs.priceOf(hourPriceKind, row.meeting.day().year());
    return hour ? MeetingWords::tr("%1: %2 at the price of an hour in %3")
                      .arg(time, formatMoney(costOf(minutes, hour->amount), Decimals::WhenNeeded))
                      .arg(row.meeting.day().year())
                : time;
}

} // namespace brobygger
