// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cooperation/commitments.h"

#include "core/base/time/dates.h"
#include "core/cooperation/commitment_rules.h"
#include "core/cooperation/commitment_store.h"
#include "core/cooperation/cooperation_words.h"
#include "core/partners/partners.h"
#include "core/storage/records/put_back.h"
#include "core/storage/records/references.h"

namespace brobygger {

namespace {
bool hasSteps(Database& database, CommitmentId commitment) {
    return References(database, CommitmentStore::table().name()).hasAny(commitment.value());
}

CommitmentStep stepOf(const Commitment& before, const CommitmentAnswer& answer) {
    CommitmentStep step;
    step.commitment = before.id;
    step.on = answer.on;
    step.state = answer.state;
    step.said = answer.said.trimmed();
    if (answer.state == CommitmentState::Changed) {
        step.formerPromise = before.promise;
        step.formerDueOn = before.dueOn;
    }
    return step;
}

Undo takingBackStep(Session& session, const CommitmentStep& step, const PutBack& putBack) {
    return [&session, step, putBack]() -> Result<void> {
        return session.write(QStringLiteral("commitment.settle.undo"), [&](Write& write) -> Result<void> {
            CommitmentStepStore store(write.database());
            const auto now = store.find(step.id);
            if (!now) {
                return recordGone();
            }
            if (const Result<void> done = putBack(write); !done) {
                return done;
            }
            store.remove(write, *now);
            return {};
        });
    };
}
} // namespace

Result<Commitment> Commitments::checked(Commitment commitment) const {
    commitment.promise = commitment.promise.simplified();
    if (const Problems problems = check(commitment, m_session.clock().today()); problems.hasErrors()) {
        return invalid(problems);
    }
    if (commitment.partner.isValid() && !m_partners.find(commitment.partner)) {
        return recordGone();
    }
    if (commitment.person.isValid()) {
        const auto person = m_partners.findPerson(commitment.person);
        if (!person || person->partner != commitment.partner) {
            Problems problems;
            problems.error(QStringLiteral("person"), CooperationWords::tr("The person does not work at this partner."));
            return invalid(problems);
        }
    }
    return commitment;
}

Result<Added<Commitment>> Commitments::add(const Commitment& draft) {
    Result<Commitment> commitment = checked(draft);
    if (!commitment) {
        return commitment.error();
    }
    commitment->state = CommitmentState::Open;
    auto added = addRecord<CommitmentStore>(m_session, QStringLiteral("commitment.add"), *commitment);
    if (!added) {
        return added;
    }
    const auto takeBack = [&session = m_session, id = added->id, undo = added->undo]() -> Result<void> {
        return hasSteps(session.database(), id) ? Result<void>(recordTouched()) : undo();
    };
    return Added<Commitment>{added->id, takeBack};
}

Result<CommitmentId> Commitments::add(Write& write, const Commitment& draft) {
    Result<Commitment> commitment = checked(draft);
    if (!commitment) {
        return commitment.error();
    }
    commitment->id = write.newId<Commitment>();
    commitment->state = CommitmentState::Open;
    CommitmentStore(write.database()).insert(write, *commitment);
    return commitment->id;
}

Result<Undo> Commitments::change(const Commitment& draft) {
    return changeRecord<CommitmentStore>(m_session, QStringLiteral("commitment.change"), draft.id, [&](const Commitment& kept) {
        Commitment after = draft;
        after.state = kept.state;
        const QList<CommitmentStep> former = steps(kept.id); // the oldest last
        if (!former.isEmpty() && after.agreedOn > former.constLast().on) {
            return Result<Commitment>(invalidAt(
                "agreedOn", CooperationWords::tr("What became of it on %1 is written down already. It was promised on "
                                                 "that day at the latest.")
                                .arg(formatDate(former.constLast().on))));
        }
        return checked(after);
    });
}

Result<Undo> Commitments::remove(CommitmentId id) {
    if (hasSteps(m_session.database(), id)) {
        return Error{ErrorKind::Conflict,
                     CooperationWords::tr("It is written down what became of it. Drop it with a reason instead.")};
    }
    return removeRecord<CommitmentStore>(m_session, QStringLiteral("commitment.remove"), id);
}

Result<Undo> Commitments::settle(const CommitmentAnswer& answer) {
    return m_session.write(QStringLiteral("commitment.settle"), [&](Write& write) -> Result<Undo> {
        const auto before = CommitmentStore(write.database()).find(answer.commitment);
        if (!before) {
            return recordGone();
        }
        const QList<CommitmentStep> former = steps(before->id); // the newest first
        const QDate lastStep = former.isEmpty() ? QDate() : former.constFirst().on;
        if (const Problems problems = check(answer, *before, m_session.clock().today(), lastStep); problems.hasErrors()) {
            return invalid(problems);
        }
        CommitmentStep step = stepOf(*before, answer);
        step.id = write.newId<CommitmentStep>();
        CommitmentStepStore(write.database()).insert(write, step);
        const PutBack putBack = changeWithin<CommitmentStore>(write, *before, answered(*before, answer));
        return takingBackStep(m_session, step, putBack);
    });
}

std::optional<Commitment> Commitments::find(CommitmentId id) const { return CommitmentStore(m_session.database()).find(id); }

QList<CommitmentRow> Commitments::all() const { return CommitmentStore(m_session.database()).all(); }

QList<CommitmentStep> Commitments::steps(CommitmentId commitment) const {
    return CommitmentStepStore(m_session.database()).ofCommitment(commitment);
}

} // namespace brobygger
