// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/records/write.h"

#include <QString>

namespace brobygger {

/// How a plain file that was written or read is remembered: `kind` is a code such as "calendar", `citizen` whom it tells
/// of, 0 for nobody in particular. Reading the list is AuditStore's.
class PlainFileStore final {
public:
    explicit PlainFileStore(Database& database)
        : m_database(database) {}

    void insertWritten(Write& write, const QString& path, const QString& kind, qint64 citizen = 0);
    void insertRead(Write& write, const QString& path, const QString& kind, qint64 citizen = 0);
    /// That the file was deleted; false when it is not on the list. The list keeps it: it was there once.
    bool noteRemoval(Write& write, const QString& path);

private:
    qint64 insert(Write& write, const QString& path, const QString& kind, const QString& direction, qint64 citizen);

    Database& m_database;
};

} // namespace brobygger
