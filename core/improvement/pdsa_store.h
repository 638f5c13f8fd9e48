// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/improvement/pdsa_cycle.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How tests in small scale are kept.
class PdsaStore final {
public:
    explicit PdsaStore(Database& database)
        : m_database(database) {}

    std::optional<PdsaCycle> find(PdsaCycleId id) const;
    /// Of a programme, by their numbers.
    QList<PdsaCycle> ofProgramme(const QString& programmeId) const;

    /// The day on which its prediction and measure were written down as they now are, by the audit trail.
    QDate foreseenOn(PdsaCycleId id) const;

    void insert(Write& write, const PdsaCycle& cycle);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const PdsaCycle& before, const PdsaCycle& after);
    void remove(Write& write, const PdsaCycle& cycle);

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<PdsaCycle>& table();

private:
    Database& m_database;
};

} // namespace brobygger
