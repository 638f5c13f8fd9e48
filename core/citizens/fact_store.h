// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/fact.h"
#include "core/storage/statement.h"
#include "core/storage/write.h"

namespace brobygger {

/// How the dated facts of citizens are kept.
class FactStore final {
public:
    explicit FactStore(Database& database) : m_database(database) {}

    void insert(Write& write, const Fact& fact);
    /// Oldest first; of one day the one recorded last comes last.
    QList<Fact> forCitizen(CitizenId citizen) const;

private:
    Database& m_database;
};

} // namespace brobygger
