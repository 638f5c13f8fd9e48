// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
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
    /// The same without what they say.
    QList<Release> all() const;

    void insert(Write& write, const Release& release);
    /// Puts numbers in the place of the ids of a person and of the person's records, which nobody can lead back who does not
    /// know the secret of the file; every report keeps what it says.
    void forget(Write& write, CitizenId citizen, const QByteArray& secret);

    static const StoreTable<Release>& table();

private:
    ReleasedCells contentOf(ReleaseId id) const;

    Database& m_database;
};

} // namespace brobygger
