// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/retention.h"
#include "core/storage/records/write.h"

namespace brobygger {

/// Where something about a citizen lies, and taking it out. Which tables have rows of a citizen is asked of the schema
/// (belongings.h), so that a table added later cannot be forgotten; the places that the schema does not lead to are named here.
class ErasureStore final {
public:
    explicit ErasureStore(Database& database)
        : m_database(database) {}

    /// Every place with how much lies there, none left out, with what stands under records that were merged into this one; all
    /// 0 but the files in clear after erasing.
    QList<ErasureCount> places(CitizenId citizen) const;
    /// The files in clear that were written about the citizen, and are not deleted; the newest first.
    QStringList plainFiles(CitizenId citizen) const;
    /// Takes everything out, the records that were merged into this one first, and leaves a tombstone of each, with its lines
    /// in the audit trail.
    void erase(Write& write, CitizenId citizen, ErasureReason reason, RetentionKind rule);
    /// The newest first.
    QList<Tombstone> tombstones() const;

private:
    void eraseRecord(Write& write, CitizenId citizen, ErasureReason reason, RetentionKind rule);

    Database& m_database;
};

} // namespace brobygger
