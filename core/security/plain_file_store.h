// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/write.h"

#include <QString>

namespace brobygger {

/// How a plain file that was written is remembered. Reading the list is AuditStore's.
class PlainFileStore final {
public:
    explicit PlainFileStore(Database& database)
        : m_database(database) {}

    void insertWritten(Write& write, const QString& path, const QString& kind);

private:
    Database& m_database;
};

} // namespace brobygger
