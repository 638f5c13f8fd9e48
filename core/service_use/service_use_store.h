// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service_use/service_use.h"
#include "core/storage/records/store_table.h"

namespace brobygger {

/// How the use of services is kept.
class ServiceUseStore final {
public:
    explicit ServiceUseStore(Database& database)
        : m_database(database) {}

    std::optional<ServiceUse> find(ServiceUseId id) const;
    /// The latest period first, then by kind.
    QList<ServiceUse> forCitizen(CitizenId citizen) const;

    void insert(Write& write, const ServiceUse& use);
    /// Writes the difference; nothing when there is none.
    void update(Write& write, const ServiceUse& before, const ServiceUse& after);
    void remove(Write& write, const ServiceUse& use);

    /// The columns, and with them all that is written and read of one.
    static const StoreTable<ServiceUse>& table();

private:
    Database& m_database;
};

} // namespace brobygger
