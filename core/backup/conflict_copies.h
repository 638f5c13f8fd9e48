// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/file_summary.h"
#include "core/settings/settings.h"
#include "core/storage/database_source.h"

#include <QList>

namespace brobygger {

/// A copy of a file that lies beside it under a name of its own, as programs that keep folders in step make it when a file was
/// changed in two places: "Navn (konflikt 2026-11-02).brobygger", "Navn-PC.brobygger", "Navn (1).brobygger".
struct ConflictCopy {
    QString path;
    FileSummary summary;
    bool hasMore = false; ///< its newest change does not stand in the file's audit trail: something may be in it alone
};

/// What was found beside a file.
struct CopiesBeside {
    QList<ConflictCopy> copies; ///< the newest change first; one that cannot be read is left out
    QString seen;               ///< what `copiesSeen` is to be set to, so that none of them is read again unless it changes
};

/// What stands in the copies beside the file that were looked at, by name, size and time: JSON.
inline constexpr Setting<const char*> copiesSeen{"backup.copies_seen", ""};

/// The names of such copies: they begin as the file's does and open with the same key. Backups the program has named are none.
QStringList conflictCopyNames(const DatabaseSource& source);
/// What stands in them. Takes as long as copying those does that are not in `copiesSeen` as they are now.
CopiesBeside conflictCopiesOf(const DatabaseSource& source);

} // namespace brobygger
