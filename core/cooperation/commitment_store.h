// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cooperation/commitment.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How commitments are kept.
class CommitmentStore final {
public:
    explicit CommitmentStore(Database& database)
        : m_database(database) {}

    std::optional<Commitment> find(CommitmentId id) const;
    /// Those that wait first, by the day they are due, then the others, the newest first.
    QList<CommitmentRow> all() const;

    void insert(Write& write, const Commitment& commitment);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const Commitment& before, const Commitment& after);
    void remove(Write& write, const Commitment& commitment);

    static const StoreTable<Commitment>& table();

private:
    Database& m_database;
};

/// How it is kept what became of them.
class CommitmentStepStore final {
public:
    explicit CommitmentStepStore(Database& database)
        : m_database(database) {}

    std::optional<CommitmentStep> find(CommitmentStepId id) const;
    /// The newest first.
    QList<CommitmentStep> ofCommitment(CommitmentId commitment) const;

    void insert(Write& write, const CommitmentStep& step);
    void remove(Write& write, const CommitmentStep& step);

    static const StoreTable<CommitmentStep>& table();

private:
    Database& m_database;
};

} // namespace brobygger
