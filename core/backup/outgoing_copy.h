// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backup.h"
#include "core/base/progress.h"
#include "core/storage/file_lock.h"

#include <memory>

namespace brobygger {

/// What such a copy is called: the file's name with this. What a run that was ended left of it is told of as any other copy
/// that was being made (leftovers).
inline constexpr QLatin1String outgoingEnding(".outgoing");

/// A copy of an open file on its way to the places where backups lie. It is made beside the file with its key and found whole
/// and true to it; from then on it is bytes, so that putting it in a place needs neither the key nor the file. A place that
/// does not answer therefore holds up nothing but itself. Goes with this object.
class OutgoingCopy final {
public:
    /// Over a connection of its own, as a Task needs it. Cancelled when `progress` says so; Locked while another is being made.
    static Result<std::shared_ptr<OutgoingCopy>> make(const DatabaseSource& source, const Progress& progress);

    const QString& path() const { return m_copy.path(); }
    /// What was wrong with the audit trail of the file already.
    const QStringList& auditProblems() const { return m_auditProblems; }

private:
    OutgoingCopy(const QString& file, FileLock lock);

    FileLock m_lock;
    UnfinishedFile m_copy;
    QStringList m_auditProblems;
};

/// Puts the bytes of such a copy into a folder, where they get the name `name` once they are found to be the same. NotFound
/// when the folder is not there, Conflict when something has that name. Nothing is left of what failed.
Result<BackupCopy> putIntoPlace(const QString& copy, const QString& folder, const QString& name, const Progress& progress,
                                const std::function<void(qint64 copied)>& tell = {});

} // namespace brobygger
