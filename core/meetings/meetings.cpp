// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meetings.h"

#include "core/citizens/citizen_store.h"
#include "core/cooperation/commitments.h"
#include "core/meetings/meeting_rules.h"
#include "core/meetings/meeting_store.h"
#include "core/meetings/meeting_words.h"
#include "core/partners/partners.h"
#include "core/plan/plans.h"
#include "core/storage/records/put_back.h"
#include "core/storage/records/references.h"
#include "core/todos/todos.h"

#include <algorithm>

namespace brobygger {

namespace {
Error calledOff() { return {ErrorKind::Conflict, MeetingsWords::tr("The meeting was called off.")}; }

Meeting tidied(Meeting meeting) {
    meeting.place = meeting.place.simplified();
    meeting.purpose = meeting.purpose.simplified();
    return meeting;
}

QList<MeetingParticipant> participantsOnly(const QList<MeetingParticipantRow>& rows) {
    QList<MeetingParticipant> participants;
    for (const MeetingParticipantRow& row : rows) {
        participants.append(row.participant);
    }
    return participants;
}

/// A meeting as it was made, with what was made along with it.
struct MadeMeeting {
    Meeting meeting;
    QList<MeetingParticipant> participants;
    QList<MeetingPoint> points;
};

Result<void> unmake(Write& write, const MadeMeeting& made) {
    MeetingStore meetings(write.database());
    MeetingParticipantStore participants(write.database());
    MeetingPointStore points(write.database());
    const auto now = meetings.find(made.meeting.id);
    if (!now) {
        return recordGone();
    }
    const bool isUntouched =
        isAsLeft<MeetingStore>(*now, made.meeting) && participantsOnly(participants.ofMeeting(now->id)) == made.participants &&
        points.ofMeeting(now->id) == made.points && MeetingDecisionStore(write.database()).ofMeeting(now->id).isEmpty();
    if (!isUntouched) {
        return recordTouched();
    }
    for (const MeetingPoint& point : made.points) {
        points.remove(write, point);
    }
    for (const MeetingParticipant& participant : made.participants) {
        participants.remove(write, participant);
    }
    meetings.remove(write, *now);
    return {};
}

MeetingParticipant theCitizen(const Meeting& meeting, Write& write) {
    const auto citizen = CitizenStore(write.database()).find(meeting.citizen);
    MeetingParticipant participant;
    participant.id = write.newId<MeetingParticipant>();
    participant.meeting = meeting.id;
    participant.citizen = meeting.citizen;
    participant.isCitizen = true;
    participant.name = citizen ? citizen->fullName() : QString();
    participant.attends = meeting.kind;
    return participant;
}

QList<PutBack> putOnAgenda(Write& write, const QList<MeetingPoint>& points) {
    QList<PutBack> put;
    for (MeetingPoint point : points) {
        point.id = write.newId<MeetingPoint>();
        put.append(insertWithin<MeetingPointStore>(write, point));
    }
    return put;
}
} // namespace

QList<MeetingPoint> Meetings::openPointsOf(const Meeting& meeting) const {
    QList<Todo> todos;
    QList<Goal> goals;
    if (meeting.citizen.isValid()) {
        todos = m_todos.forCitizen(meeting.citizen);
        for (const GoalPlan& plan : m_plans.forCitizen(meeting.citizen)) {
            goals.append(plan.goal);
        }
    }
    return openPoints(meeting, todos, goals, m_commitments.all(), participantsOnly(participants(meeting.id)));
}

Result<Added<Meeting>> Meetings::add(const Meeting& draft) {
    MadeMeeting made;
    made.meeting = tidied(draft);
    made.meeting.state = MeetingState::Planned;
    if (const Problems problems = check(made.meeting); problems.hasErrors()) {
        return invalid(problems);
    }
    return m_session.write(QStringLiteral("meeting.add"), [&](Write& write) -> Result<Added<Meeting>> {
        made.meeting.id = write.newId<Meeting>();
        MeetingStore(write.database()).insert(write, made.meeting);
        if (made.meeting.citizen.isValid()) {
            made.participants.append(theCitizen(made.meeting, write));
            MeetingParticipantStore(write.database()).insert(write, made.participants.first());
        }
        putOnAgenda(write, openPointsOf(made.meeting));
        made.points = points(made.meeting.id);
        return Added<Meeting>{made.meeting.id, [&session = m_session, made] {
                                  return session.write(QStringLiteral("meeting.add.undo"),
                                                       [&](Write& undoing) { return unmake(undoing, made); });
                              }};
    });
}

Result<Undo> Meetings::change(const Meeting& meeting) {
    return changeRecord<MeetingStore>(
        m_session, QStringLiteral("meeting.change"), meeting.id, [&](const Meeting& kept) -> Result<Meeting> {
            if (kept.state == MeetingState::CalledOff) {
                return calledOff();
            }
            Meeting after = tidied(meeting);
            after.citizen = kept.citizen;
            after.state = kept.state;
            after.disagreement = kept.disagreement;
            after.nextOn = kept.nextOn;
            after.seenOn = kept.seenOn;
            Problems problems = check(after);
            if (kept.state == MeetingState::Held && after.day() > m_session.clock().today()) {
                problems.error(QStringLiteral("startsAt"),
                               MeetingsWords::tr("The meeting has been held, so its day does not lie ahead."));
            }
            return problems.hasErrors() ? Result<Meeting>(invalid(problems)) : Result<Meeting>(after);
        });
}

Result<Undo> Meetings::callOff(MeetingId id) {
    return changeRecord<MeetingStore>(m_session, QStringLiteral("meeting.call_off"), id, [](Meeting kept) -> Result<Meeting> {
        if (kept.state != MeetingState::Planned) {
            return Error{ErrorKind::Conflict, MeetingsWords::tr("The meeting has been held, or was called off already.")};
        }
        kept.state = MeetingState::CalledOff;
        return kept;
    });
}

Result<Undo> Meetings::conclude(const MeetingOutcome& outcome) {
    return m_session.write(QStringLiteral("meeting.conclude"), [&](Write& write) -> Result<Undo> {
        const auto before = MeetingStore(write.database()).find(outcome.meeting);
        if (!before) {
            return recordGone();
        }
        const QDate today = m_session.clock().today();
        if (!hasBegun(*before, today)) {
            return before->state == MeetingState::CalledOff
                       ? calledOff()
                       : Error{ErrorKind::Conflict, MeetingsWords::tr("The meeting has not been held yet.")};
        }
        if (const Problems problems = check(outcome, *before, today); problems.hasErrors()) {
            return invalid(problems);
        }
        Meeting after = *before;
        after.state = MeetingState::Held;
        after.disagreement = outcome.disagreement.trimmed();
        after.nextOn = outcome.nextOn;
        after.seenOn = outcome.seenOn;
        QList<PutBack> putBacks{changeWithin<MeetingStore>(write, *before, after)};
        for (const MeetingParticipantRow& row : participants(before->id)) {
            MeetingParticipant participant = row.participant;
            participant.wasPresent = outcome.present.contains(participant.id);
            if (participant != row.participant) {
                putBacks.append(changeWithin<MeetingParticipantStore>(write, row.participant, participant));
            }
        }
        return takingAllBack(m_session, QStringLiteral("meeting.conclude.undo"), putBacks);
    });
}

Result<MeetingParticipant> Meetings::checked(MeetingParticipant participant) const {
    const auto meeting = find(participant.meeting);
    if (!meeting || (participant.partner.isValid() && !m_partners.find(participant.partner))) {
        return recordGone();
    }
    if (meeting->state == MeetingState::CalledOff) {
        return calledOff();
    }
    participant.citizen = meeting->citizen;
    if (const Problems problems = check(participant); problems.hasErrors()) {
        return invalid(problems);
    }
    if (participant.person.isValid()) {
        const auto person = m_partners.findPerson(participant.person);
        if (!person || person->partner != participant.partner) {
            return invalidAt("person", MeetingsWords::tr("The person does not work at this partner."));
        }
        participant.name = participant.name.trimmed().isEmpty() ? person->name : participant.name;
        participant.role = participant.role.trimmed().isEmpty() ? person->role : participant.role;
    }
    participant.name = participant.name.simplified();
    participant.role = participant.role.simplified();
    return participant;
}

Result<Added<MeetingParticipant>> Meetings::invite(const MeetingParticipant& draft) {
    Result<MeetingParticipant> participant = checked(draft);
    if (!participant) {
        return participant.error();
    }
    participant->isCitizen = false;
    return addRecord<MeetingParticipantStore>(m_session, QStringLiteral("meeting.invite"), *participant);
}

Result<Undo> Meetings::change(const MeetingParticipant& participant) {
    return changeRecord<MeetingParticipantStore>(m_session, QStringLiteral("meeting.change_participant"), participant.id,
                                                 [&](const MeetingParticipant& kept) {
                                                     MeetingParticipant after = participant;
                                                     after.meeting = kept.meeting;
                                                     after.isCitizen = kept.isCitizen;
                                                     after.wasPresent = kept.wasPresent;
                                                     return checked(after);
                                                 });
}

Result<Undo> Meetings::remove(MeetingParticipantId id) {
    if (References(m_session.database(), MeetingParticipantStore::table().name()).hasAny(id.value())) {
        return Error{ErrorKind::Conflict, MeetingsWords::tr("A decision names the participant, who therefore stays.")};
    }
    return removeRecord<MeetingParticipantStore>(m_session, QStringLiteral("meeting.remove_participant"), id);
}

Result<Added<MeetingPoint>> Meetings::add(const MeetingPoint& draft) {
    const auto meeting = find(draft.meeting);
    if (!meeting) {
        return recordGone();
    }
    if (const Problems problems = check(draft); problems.hasErrors()) {
        return invalid(problems);
    }
    if (meeting->state == MeetingState::CalledOff) {
        return calledOff();
    }
    MeetingPoint point = draft;
    point.citizen = meeting->citizen;
    point.words = point.words.simplified();
    point.who = point.who.simplified();
    return addRecord<MeetingPointStore>(m_session, QStringLiteral("meeting.add_point"), point);
}

Result<Undo> Meetings::change(const MeetingPoint& point) {
    return changeRecord<MeetingPointStore>(
        m_session, QStringLiteral("meeting.change_point"), point.id, [&](MeetingPoint kept) -> Result<MeetingPoint> {
            const auto meeting = find(kept.meeting);
            if (meeting && meeting->state == MeetingState::CalledOff) {
                return calledOff();
            }
            kept.words = point.words.simplified();
            kept.who = point.who.simplified();
            const Problems problems = check(kept);
            return problems.hasErrors() ? Result<MeetingPoint>(invalid(problems)) : Result<MeetingPoint>(kept);
        });
}

Result<Undo> Meetings::remove(MeetingPointId id) {
    return removeRecord<MeetingPointStore>(m_session, QStringLiteral("meeting.remove_point"), id);
}

Result<Undo> Meetings::gather(MeetingId id) {
    return m_session.write(QStringLiteral("meeting.gather"), [&](Write& write) -> Result<Undo> {
        const auto meeting = MeetingStore(write.database()).find(id);
        if (!meeting) {
            return recordGone();
        }
        if (meeting->state == MeetingState::CalledOff) {
            return calledOff();
        }
        const QList<MeetingPoint> missing = newPoints(openPointsOf(*meeting), points(id));
        if (missing.isEmpty()) {
            return Error{ErrorKind::Conflict, MeetingsWords::tr("Everything that is open stands on the agenda already.")};
        }
        return takingAllBack(m_session, QStringLiteral("meeting.gather.undo"), putOnAgenda(write, missing));
    });
}

std::optional<Meeting> Meetings::find(MeetingId id) const { return MeetingStore(m_session.database()).find(id); }

std::optional<MeetingRow> Meetings::row(MeetingId id) const { return MeetingStore(m_session.database()).row(id); }

QList<MeetingRow> Meetings::window(bool withOver, qsizetype offset, qsizetype limit) const {
    return MeetingStore(m_session.database()).window(withOver, offset, limit);
}

qsizetype Meetings::count(bool withOver) const { return MeetingStore(m_session.database()).count(withOver); }

std::optional<MeetingParticipant> Meetings::find(MeetingParticipantId id) const {
    return MeetingParticipantStore(m_session.database()).find(id);
}

std::optional<MeetingPoint> Meetings::find(MeetingPointId id) const { return MeetingPointStore(m_session.database()).find(id); }

QList<MeetingParticipantRow> Meetings::participants(MeetingId meeting) const {
    return MeetingParticipantStore(m_session.database()).ofMeeting(meeting);
}

QList<MeetingPoint> Meetings::points(MeetingId meeting) const {
    return MeetingPointStore(m_session.database()).ofMeeting(meeting);
}

QList<MeetingDecisionRow> Meetings::decisions(MeetingId meeting) const {
    return MeetingDecisionStore(m_session.database()).ofMeeting(meeting);
}

} // namespace brobygger
