// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/meeting.h"
#include "core/storage/records/add_record.h"

namespace brobygger {

class Commitments;
class Partners;
class Plans;
class Todos;

/// Round-table meetings: who is to come, what is talked about, what was decided and what became of it. All verbs are Invalid
/// with the fields to mend (check), NotFound for what is gone, Conflict for a meeting that was called off.
class Meetings final {
public:
    Meetings(Session& session, const Partners& partners, Todos& todos, Plans& plans, Commitments& commitments)
        : m_session(session)
        , m_partners(partners)
        , m_todos(todos)
        , m_plans(plans)
        , m_commitments(commitments) {}

    /// With the citizen whom it is about among those who come, and what is open on the agenda. Not taken back once anything
    /// was entered about it.
    Result<Added<Meeting>> add(const Meeting& meeting);
    /// Puts right what the invitation says. Whom it is about stays. Invalid (startsAt) where one that was held would lie ahead.
    Result<Undo> change(const Meeting& meeting);
    /// Conflict when it has been held.
    Result<Undo> callOff(MeetingId id);
    /// It has been held: who was there, what the citizen disagreed with, when one meets again. Written anew, it takes the place
    /// of what was written. Conflict before the day of the meeting.
    Result<Undo> conclude(const MeetingOutcome& outcome);

    /// Somebody who is to come; a name and a role that are not said are those of the person at the partner.
    Result<Added<MeetingParticipant>> invite(const MeetingParticipant& participant);
    Result<Undo> change(const MeetingParticipant& participant);
    /// Conflict when a decision names the participant.
    Result<Undo> remove(MeetingParticipantId id);

    Result<Added<MeetingPoint>> add(const MeetingPoint& point);
    Result<Undo> change(const MeetingPoint& point);
    Result<Undo> remove(MeetingPointId id);
    /// Puts what is open and does not stand there yet on the agenda.
    Result<Undo> gather(MeetingId id);

    /// Writes down a decision and makes of it an agreed action or a step of the citizen, or a commitment. Conflict before the
    /// day of the meeting.
    Result<Added<MeetingDecision>> decide(const DecisionDraft& draft);
    /// Takes out a decision, and what it became. Conflict once something has become of that.
    Result<Undo> remove(MeetingDecisionId id);

    std::optional<Meeting> find(MeetingId id) const;
    std::optional<MeetingRow> row(MeetingId id) const;
    /// Those to come first, the next one first, then the others, the newest first; without `withOver` none that asks for
    /// nothing any more. `limit` -1: all from there on.
    QList<MeetingRow> window(bool withOver, qsizetype offset = 0, qsizetype limit = -1) const;
    qsizetype count(bool withOver) const;
    std::optional<MeetingParticipant> find(MeetingParticipantId id) const;
    std::optional<MeetingPoint> find(MeetingPointId id) const;
    /// The citizen first, then as they were entered.
    QList<MeetingParticipantRow> participants(MeetingId meeting) const;
    /// In the order they are talked about.
    QList<MeetingPoint> points(MeetingId meeting) const;
    /// As they were made.
    QList<MeetingDecisionRow> decisions(MeetingId meeting) const;

private:
    QList<MeetingPoint> openPointsOf(const Meeting& meeting) const;
    Result<MeetingParticipant> checked(MeetingParticipant participant) const;
    /// The task or the commitment; sets which one in the decision.
    Result<void> carryOut(Write& write, const DecisionDraft& draft, const Meeting& meeting, MeetingDecision& decision);

    Session& m_session;
    const Partners& m_partners;
    Todos& m_todos;
    Plans& m_plans;
    Commitments& m_commitments;
};

} // namespace brobygger
