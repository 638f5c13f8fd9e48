// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merging/merge.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How merges, and the rows that came along, are kept.
class MergeStore final {
public:
    explicit MergeStore(Database& database)
        : m_database(database) {}

    std::optional<Merge> find(MergeId id) const;
    /// Those that hold and left this citizen, the newest first.
    QList<Merge> into(CitizenId remaining) const;
    /// All records of one person: whoever was merged into the citizen, and into them; the citizen last.
    QList<CitizenId> recordsOf(CitizenId citizen) const;
    QList<MovedRow> moved(MergeId id) const;
    /// Whether something about the citizen was typed and not saved.
    bool hasDrafts(CitizenId citizen) const;
    QList<LetterMeanwhile> lettersSince(const Merge& merge) const;

    void insert(Write& write, const Merge& merge);
    void update(Write& write, const Merge& before, const Merge& after);
    void insertMoved(Write& write, const MovedRow& row, CitizenId remaining);
    void removeMoved(Write& write, const MovedRow& row, CitizenId remaining);

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<Merge>& table();
    static const StoreTable<MovedRow>& movedTable();

private:
    Database& m_database;
};

/// How it is kept that two are not the same person.
class DistinctPairStore final {
public:
    explicit DistinctPairStore(Database& database)
        : m_database(database) {}

    std::optional<DistinctPair> find(DistinctPairId id) const;
    /// In either order.
    std::optional<DistinctPair> find(CitizenId one, CitizenId other) const;
    QList<DistinctPair> all() const;
    void insert(Write& write, const DistinctPair& pair);
    void remove(Write& write, const DistinctPair& pair);

    static const StoreTable<DistinctPair>& table();

private:
    Database& m_database;
};

} // namespace brobygger
