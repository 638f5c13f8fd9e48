// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Meetings that makes of a decision what is to be done.
#include "core/cooperation/commitment_store.h"
#include "core/cooperation/commitments.h"
#include "core/meetings/meeting_rules.h"
#include "core/meetings/meeting_store.h"
#include "core/meetings/meeting_words.h"
#include "core/meetings/meetings.h"
#include "core/plan/plans.h"
#include "core/storage/records/references.h"
#include "core/todos/todo_store.h"
#include "core/todos/todos.h"

namespace brobygger {

namespace {
/// A decision with what it became.
struct MadeDecision {
    MeetingDecision decision;
    std::optional<Todo> todo;
    std::optional<Commitment> commitment;
};

Error hasGoneOn() {
    return {ErrorKind::Conflict,
            MeetingsWords::tr("Something has become of the decision already, so it stays in the minutes.")};
}

/// As it is in the file; nothing when the decision or what it became is gone.
std::optional<MadeDecision> madeDecision(Database& database, MeetingDecisionId id) {
    const auto decision = MeetingDecisionStore(database).find(id);
    if (!decision) {
        return std::nullopt;
    }
    MadeDecision made{*decision, TodoStore(database).find(decision->todo),
                      CommitmentStore(database).find(decision->commitment)};
    return made.todo || made.commitment ? std::optional(made) : std::nullopt;
}

/// Takes the decision and what it became out of the file; not what is done, dropped or written about since.
Result<void> takeOut(Write& write, const MadeDecision& made) {
    const bool isTodoOpen = made.todo && made.todo->state == TodoState::Open;
    const bool isCommitmentOpen = made.commitment && made.commitment->state == CommitmentState::Open;
    if (!isTodoOpen && !isCommitmentOpen) {
        return hasGoneOn();
    }
    MeetingDecisionStore(write.database()).remove(write, made.decision);
    if (made.todo) {
        TodoStore(write.database()).remove(write, *made.todo);
        return {};
    }
    if (References(write.database(), CommitmentStore::table().name()).hasAny(made.commitment->id.value())) {
        return hasGoneOn();
    }
    CommitmentStore(write.database()).remove(write, *made.commitment);
    return {};
}

void putIn(Write& write, const MadeDecision& made) {
    if (made.todo) {
        TodoStore(write.database()).insert(write, *made.todo);
    }
    if (made.commitment) {
        CommitmentStore(write.database()).insert(write, *made.commitment);
    }
    MeetingDecisionStore(write.database()).insert(write, made.decision);
}

bool isSame(const MadeDecision& now, const MadeDecision& made) {
    return now.decision == made.decision && now.todo == made.todo && now.commitment == made.commitment;
}
} // namespace

Result<void> Meetings::carryOut(Write& write, const DecisionDraft& draft, const Meeting& meeting, MeetingDecision& decision) {
    if (draft.kind == DecisionKind::Commitment) {
        const auto participant = MeetingParticipantStore(write.database()).find(draft.participant);
        if (draft.participant.isValid() && (!participant || !participant->partner.isValid())) {
            return invalidAt("participant", MeetingsWords::tr("Only a partner or we ourselves make a commitment."));
        }
        Commitment commitment;
        commitment.principle = Principle::Activities; // what is binding for each other
        commitment.partner = participant ? participant->partner : PartnerId();
        commitment.person = participant ? participant->person : PartnerPersonId();
        commitment.promise = decision.what;
        commitment.agreedOn = meeting.day();
        commitment.dueOn = draft.by;
        const auto added = m_commitments.add(write, commitment);
        if (!added) {
            return added.error();
        }
        decision.commitment = *added;
        return {};
    }
    Todo todo;
    todo.citizen = meeting.citizen;
    todo.kind = TodoKind::AgreedAction;
    todo.title = decision.what;
    todo.dueOn = draft.by;
    todo.who = decision.who;
    todo.goal = draft.kind == DecisionKind::Step ? draft.goal : GoalId();
    const auto goal = m_plans.find(todo.goal);
    if (todo.goal.isValid() && (!goal || goal->citizen != meeting.citizen)) {
        return recordGone();
    }
    const auto added = todo.goal.isValid() ? m_plans.addStep(write, todo) : m_todos.add(write, todo);
    if (!added) {
        return added.error();
    }
    decision.todo = *added;
    return {};
}

Result<Added<MeetingDecision>> Meetings::decide(const DecisionDraft& draft) {
    return m_session.write(QStringLiteral("meeting.decide"), [&](Write& write) -> Result<Added<MeetingDecision>> {
        const auto meeting = MeetingStore(write.database()).find(draft.meeting);
        if (!meeting) {
            return recordGone();
        }
        if (meeting->state == MeetingState::CalledOff) {
            return Error{ErrorKind::Conflict, MeetingsWords::tr("The meeting was called off.")};
        }
        if (!hasBegun(*meeting, m_session.clock().today())) {
            return Error{ErrorKind::Conflict, MeetingsWords::tr("Nothing is decided before the meeting.")};
        }
        if (const Problems problems = check(draft, *meeting); problems.hasErrors()) {
            return invalid(problems);
        }
        MeetingDecision decision;
        decision.id = write.newId<MeetingDecision>();
        decision.meeting = meeting->id;
        decision.citizen = meeting->citizen;
        decision.participant = draft.participant;
        decision.what = draft.what.simplified();
        decision.who = draft.who.simplified();
        for (const MeetingParticipantRow& row : participants(meeting->id)) {
            if (row.participant.id == draft.participant) {
                decision.who = row.title();
            }
        }
        decision.by = draft.by;
        if (const Result<void> made = carryOut(write, draft, *meeting, decision); !made) {
            return made.error();
        }
        MeetingDecisionStore(write.database()).insert(write, decision);
        const auto made = madeDecision(write.database(), decision.id);
        return Added<MeetingDecision>{
            decision.id, [&session = m_session, made] {
                return session.write(QStringLiteral("meeting.decide.undo"), [&](Write& undoing) -> Result<void> {
                    const auto now = madeDecision(undoing.database(), made->decision.id);
                    if (!now) {
                        return recordGone();
                    }
                    return isSame(*now, *made) ? takeOut(undoing, *made) : Result<void>(recordTouched());
                });
            }};
    });
}

Result<Undo> Meetings::remove(MeetingDecisionId id) {
    return m_session.write(QStringLiteral("meeting.remove_decision"), [&](Write& write) -> Result<Undo> {
        const auto made = madeDecision(write.database(), id);
        if (!made) {
            return recordGone();
        }
        if (const Result<void> taken = takeOut(write, *made); !taken) {
            return taken.error();
        }
        return Undo([&session = m_session, made = *made]() -> Result<void> {
            return session.write(QStringLiteral("meeting.remove_decision.undo"), [&](Write& undoing) -> Result<void> {
                if (MeetingDecisionStore(undoing.database()).find(made.decision.id)) {
                    return recordTouched();
                }
                putIn(undoing, made);
                return {};
            });
        });
    });
}

} // namespace brobygger
