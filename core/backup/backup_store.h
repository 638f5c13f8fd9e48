// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/erased_since.h"
#include "core/backup/file_summary.h"
#include "core/base/result.h"
#include "core/storage/database.h"

#include <QList>
#include <QMap>
#include <QStringList>

namespace brobygger {

/// What the engine is asked for copies and checks. Questions throw StorageFailure.
class BackupStore final {
public:
    explicit BackupStore(Database& database)
        : m_database(database) {}

    /// A copy with the same key; from a connection held to reading, too.
    Result<void> copyInto(const QString& target);
    QStringList integrityProblems() const;
    /// Pages of the file itself that do not bear their seal: changed from outside, or half written. Of a file that somebody
    /// writes to they may be none.
    QStringList sealProblems() const;
    /// How many rows each table has: the same in a faithful copy.
    QMap<QString, qint64> rowCounts() const;
    FileSummary summary() const;
    /// Whether a copy whose newest audit line has this link is an earlier state of this file. So is one without any line.
    bool knows(const QByteArray& auditHead) const;
    /// Who was erased.
    QList<ErasedSince> erased() const;
    bool hasCitizen(qint64 id) const;
    /// Who is to be erased from the file again once it is opened.
    void putEraseAgain(const QList<ErasedSince>& erased);
    /// Brings all that stands in the journal into the file and leaves it without one, so that it can be moved and renamed by
    /// itself. For a copy that nobody else has open: which file its journal belongs to is not noted (files/journal_base.h).
    void settleForGood();

private:
    Database& m_database;
};

} // namespace brobygger
