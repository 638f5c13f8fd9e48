// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meeting_rules.h"

#include "core/meetings/meeting_words.h"

#include <algorithm>

namespace brobygger {

namespace {
constexpr int minutesOfAnHour = 60;

bool takesPart(const QList<MeetingParticipant>& participants, PartnerId partner) {
    return partner.isValid() && std::any_of(participants.cbegin(), participants.cend(),
                                            [partner](const auto& participant) { return participant.partner == partner; });
}

MeetingPoint pointOf(const Meeting& meeting, MeetingPointKind kind, const QString& words, const QString& who) {
    MeetingPoint point;
    point.meeting = meeting.id;
    point.citizen = meeting.citizen;
    point.kind = kind;
    point.words = words.simplified();
    point.who = who.simplified();
    return point;
}
} // namespace

Problems check(const Meeting& meeting) {
    Problems problems;
    if (!meeting.startsAt.isValid()) {
        problems.error(QStringLiteral("startsAt"), MeetingsWords::tr("Write the day and when it begins."));
    } else if (!meeting.endsAt.isValid() || meeting.endsAt <= meeting.startsAt ||
               meeting.endsAt.date() != meeting.startsAt.date()) {
        problems.error(QStringLiteral("endsAt"), MeetingsWords::tr("Write when it ends, later than it begins."));
    }
    if (meeting.purpose.trimmed().isEmpty()) {
        problems.error(QStringLiteral("purpose"), MeetingsWords::tr("Write in one sentence what the meeting is for."));
    }
    if (meeting.answerBy.isValid() && meeting.startsAt.isValid() && meeting.answerBy > meeting.day()) {
        problems.error(QStringLiteral("answerBy"), MeetingsWords::tr("The answer is needed before the meeting."));
    }
    return problems;
}

Problems check(const MeetingParticipant& participant) {
    Problems problems;
    if (!participant.isCitizen && !participant.partner.isValid() && participant.name.trimmed().isEmpty()) {
        problems.error(QStringLiteral("name"), MeetingsWords::tr("Write who takes part, or choose a partner."));
    }
    if (participant.person.isValid() && !participant.partner.isValid()) {
        problems.error(QStringLiteral("partner"), MeetingsWords::tr("Choose where the person works."));
    }
    return problems;
}

Problems check(const MeetingPoint& point) {
    Problems problems;
    if (point.words.trimmed().isEmpty()) {
        problems.error(QStringLiteral("words"), MeetingsWords::tr("Write what is to be talked about."));
    }
    return problems;
}

Problems check(const DecisionDraft& draft, const Meeting& meeting) {
    Problems problems;
    if (draft.what.trimmed().isEmpty()) {
        problems.error(QStringLiteral("what"), MeetingsWords::tr("Write what was decided."));
    }
    if (!draft.by.isValid() && draft.kind != DecisionKind::Commitment) {
        problems.error(QStringLiteral("by"), MeetingsWords::tr("Write by when."));
    } else if (draft.by.isValid() && draft.by < meeting.day()) {
        problems.error(QStringLiteral("by"), MeetingsWords::tr("The day lies before the meeting."));
    }
    if (draft.kind == DecisionKind::Step && !draft.goal.isValid()) {
        problems.error(QStringLiteral("goal"), MeetingsWords::tr("Choose the goal it is a step towards."));
    }
    if (draft.kind == DecisionKind::Commitment && meeting.citizen.isValid()) {
        problems.error(QStringLiteral("kind"),
                       MeetingsWords::tr("About a citizen one agrees on an action or a step. A commitment stands with the "
                                         "partner, where nobody is to read of the citizen."));
    }
    return problems;
}

Problems check(const MeetingOutcome& outcome, const Meeting& meeting, QDate today) {
    Problems problems;
    if (outcome.present.isEmpty()) {
        problems.error(QStringLiteral("present"), MeetingsWords::tr("Tick who was there."));
    }
    if (outcome.nextOn.isValid() && outcome.nextOn <= meeting.day()) {
        problems.error(QStringLiteral("nextOn"), MeetingsWords::tr("The next meeting lies after this one."));
    }
    if (outcome.seenOn.isValid() && (outcome.seenOn < meeting.day() || outcome.seenOn > today)) {
        problems.error(QStringLiteral("seenOn"), MeetingsWords::tr("The day must not lie before the meeting, and not ahead."));
    }
    return problems;
}

QDate dueOn(const Meeting& meeting) {
    switch (meeting.state) {
    case MeetingState::Planned: return meeting.day();
    case MeetingState::Held: return meeting.day().addDays(minutesDays);
    case MeetingState::CalledOff: break;
    }
    return {};
}

bool hasBegun(const Meeting& meeting, QDate today) {
    return meeting.state != MeetingState::CalledOff && meeting.day() <= today;
}

bool isDraft(const Meeting& meeting) { return meeting.citizen.isValid() && !meeting.seenOn.isValid(); }

int personMinutes(const MeetingRow& row) {
    return (row.meeting.state == MeetingState::Held ? row.present : row.participants) * row.meeting.minutes();
}

Money costOf(int minutes, Money hour) { return {(hour.minor * minutes + minutesOfAnHour / 2) / minutesOfAnHour}; }

QList<MeetingPoint> openPoints(const Meeting& meeting, const QList<Todo>& todos, const QList<Goal>& goals,
                               const QList<CommitmentRow>& commitments, const QList<MeetingParticipant>& participants) {
    QList<MeetingPoint> points;
    for (const Todo& todo : todos) {
        if (todo.state == TodoState::Open && todo.kind == TodoKind::AgreedAction) {
            points.append(pointOf(meeting, MeetingPointKind::Promised, todo.title, todo.who));
        }
    }
    for (const CommitmentRow& row : commitments) {
        const Commitment& commitment = row.commitment;
        const bool isDue = commitment.dueOn.isValid() && commitment.dueOn <= meeting.day();
        const bool isMeant = takesPart(participants, commitment.partner) || (!meeting.citizen.isValid() && isDue);
        if (commitment.isWaiting() && isMeant) {
            points.append(pointOf(meeting, MeetingPointKind::Promised, commitment.promise, row.partnerName));
        }
    }
    for (const Goal& goal : goals) {
        if (goal.isOpen()) {
            points.append(pointOf(meeting, MeetingPointKind::Wish, goal.words, {}));
        }
    }
    return points;
}

QList<MeetingPoint> newPoints(const QList<MeetingPoint>& open, const QList<MeetingPoint>& there) {
    QList<MeetingPoint> missing;
    for (const MeetingPoint& point : open) {
        const auto isSame = [&point](const MeetingPoint& one) { return one.kind == point.kind && one.words == point.words; };
        if (std::none_of(there.cbegin(), there.cend(), isSame) && std::none_of(missing.cbegin(), missing.cend(), isSame)) {
            missing.append(point);
        }
    }
    return missing;
}

} // namespace brobygger
