// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/labour/labour_status.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How labour market statuses are kept.
class LabourStore final {
public:
    explicit LabourStore(Database& database)
        : m_database(database) {}

    std::optional<LabourStatus> find(LabourStatusId id) const;
    /// The latest first.
    QList<LabourStatus> forCitizen(CitizenId citizen) const;

    void insert(Write& write, const LabourStatus& status);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const LabourStatus& before, const LabourStatus& after);
    void remove(Write& write, const LabourStatus& status);

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<LabourStatus>& table();

private:
    Database& m_database;
};

} // namespace brobygger
