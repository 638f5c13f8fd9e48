// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outreach/outreach.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How visits and contacts without a citizen are kept.
class OutreachStore final {
public:
    explicit OutreachStore(Database& database)
        : m_database(database) {}

    std::optional<Outreach> find(OutreachId id) const;
    /// How many there are, and a part of them, the newest first.
    qsizetype count() const;
    QList<OutreachRow> window(qsizetype offset, qsizetype limit) const;

    void insert(Write& write, const Outreach& outreach);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const Outreach& before, const Outreach& after);
    void remove(Write& write, const Outreach& outreach);

    static const StoreTable<Outreach>& table();

private:
    Database& m_database;
};

} // namespace brobygger
