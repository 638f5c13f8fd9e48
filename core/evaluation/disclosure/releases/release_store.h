// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/release.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// The register of reports that have left the house. What they say is kept beside the row.
class ReleaseStore final {
public:
    explicit ReleaseStore(Database& database)
        : m_database(database) {}

    /// Every one of a programme with what it says, the oldest first. One whose bytes are not whole says nothing.
    std::vector<Release> ofProgramme(const QString& programmeId) const;

    void insert(Write& write, const Release& release);

    static const StoreTable<Release>& table();

private:
    ReleasedCells contentOf(ReleaseId id) const;

    Database& m_database;
};

} // namespace brobygger
