// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reach/refusal_tally.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How the tally of refusals is kept.
class RefusalTallyStore final {
public:
    explicit RefusalTallyStore(Database& database)
        : m_database(database) {}

    std::optional<RefusalTally> find(RefusalTallyId id) const;
    /// The newest month first.
    QList<RefusalTally> all() const;

    void insert(Write& write, const RefusalTally& tally);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const RefusalTally& before, const RefusalTally& after);
    void remove(Write& write, const RefusalTally& tally);

    /// The columns, and with them all that is written and read of one. The month is kept as yyyy-MM.
    static const StoreTable<RefusalTally>& table();

private:
    Database& m_database;
};

} // namespace brobygger
