// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/programmes/programme.h"
#include "core/storage/records/write.h"

namespace brobygger {

/// How the programmes of a file are kept: every version that was ever used.
class ProgrammeStore final {
public:
    explicit ProgrammeStore(Database& database)
        : m_database(database) {}

    /// The newest version of a programme, or the one asked for. NotFound, Format.
    Result<Programme> find(const QString& id, int version = 0) const;
    /// The newest version of each, by id. Format.
    Result<QList<Programme>> newest() const;
    void insert(Write& write, const Programme& programme);

private:
    Database& m_database;
};

} // namespace brobygger
