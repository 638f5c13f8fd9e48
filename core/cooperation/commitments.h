// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cooperation/commitment.h"
#include "core/storage/records/add_record.h"

namespace brobygger {

class Partners;

/// What partners and we ourselves have promised, and what became of it. All verbs are Invalid with the fields to mend, NotFound
/// for what is gone.
class Commitments final {
public:
    Commitments(Session& session, const Partners& partners)
        : m_session(session)
        , m_partners(partners) {}

    /// Not taken back once it is written down what became of it.
    Result<Added<Commitment>> add(const Commitment& commitment);
    /// The same within a larger write.
    Result<CommitmentId> add(Write& write, const Commitment& commitment);
    /// Puts right what was entered ("agreedOn": not after the first day on which something became of it). What is agreed anew
    /// with the partner is an answer, so that the old words stay.
    Result<Undo> change(const Commitment& commitment);
    /// One that was entered by mistake. Conflict once it is written down what became of it.
    Result<Undo> remove(CommitmentId id);
    /// Writes down what became of it.
    Result<Undo> settle(const CommitmentAnswer& answer);

    std::optional<Commitment> find(CommitmentId id) const;
    /// Those that wait first, by the day they are due, then the others, the newest first.
    QList<CommitmentRow> all() const;
    /// What became of it, the newest first.
    QList<CommitmentStep> steps(CommitmentId commitment) const;

private:
    Result<Commitment> checked(Commitment commitment) const;

    Session& m_session;
    const Partners& m_partners;
};

} // namespace brobygger
