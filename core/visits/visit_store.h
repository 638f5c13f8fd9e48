// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/records/store_table.h"
#include "core/visits/visit_round.h"

namespace brobygger {

/// How rounds of visits are kept.
class VisitStore final {
public:
    explicit VisitStore(Database& database)
        : m_database(database) {}

    std::optional<VisitRound> find(VisitRoundId id) const;
    /// The one that was entered last.
    std::optional<VisitRound> latest() const;
    /// The one of a day from which nobody is back.
    std::optional<VisitRound> outOn(QDate day) const;

    void insert(Write& write, const VisitRound& round);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const VisitRound& before, const VisitRound& after);
    void remove(Write& write, const VisitRound& round);

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<VisitRound>& table();

private:
    Database& m_database;
};

} // namespace brobygger
