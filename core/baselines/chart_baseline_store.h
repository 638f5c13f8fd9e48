// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/baselines/chart_baseline.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

class ChartBaselineStore final {
public:
    explicit ChartBaselineStore(Database& database)
        : m_database(database) {}

    std::optional<ChartBaseline> find(ChartBaselineId id) const;
    /// Of a programme, in the order in which they were entered.
    QList<ChartBaseline> ofProgramme(const QString& programmeId) const;

    void insert(Write& write, const ChartBaseline& baseline);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const ChartBaseline& before, const ChartBaseline& after);
    void remove(Write& write, const ChartBaseline& baseline);

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<ChartBaseline>& table();

private:
    Database& m_database;
};

} // namespace brobygger
