// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/settings/settings.h"
#include "core/storage/records/session.h"

#include <QStringList>
#include <functional>

namespace brobygger {

// Every file in clear is written by one of these, or in one of these, so that none lies there that is not on the list. `kind`
// is a code such as "calendar", `citizen` whom it tells of, 0 for nobody in particular. Storage when the file or the note could
// not be written; then there is no file.

/// Writes a file and takes down that it lies there, in a write of its own.
Result<void> writePlainFile(Session& session, const QString& path, const QByteArray& bytes, const QString& kind,
                            qint64 citizen = 0);
/// The same within a larger write.
Result<void> writePlainFile(Write& write, const QString& path, const QByteArray& bytes, const QString& kind,
                            qint64 citizen = 0);
/// The same for a file that `writeIt` writes.
using WriteFile = std::function<Result<void>()>;
Result<void> writePlainFile(Session& session, const QString& path, const QString& kind, const WriteFile& writeIt);
Result<void> writePlainFile(Write& write, const QString& path, const QString& kind, qint64 citizen, const WriteFile& writeIt);
/// The same for several, which `writeThem` writes and names.
Result<QStringList> writePlainFiles(Session& session, const QString& kind,
                                    const std::function<Result<QStringList>()>& writeThem);

/// Takes down that a file was read, and may still lie there.
Result<void> notePlainFileRead(Session& session, const QString& path, const QString& kind, qint64 citizen = 0);

/// Deletes a file that is on the list, and takes that down. NotFound when it is not on the list or not there any more, Invalid
/// for the file one works in or a folder, Storage when the disk refuses.
Result<void> removePlainFile(Session& session, const QString& path);

/// After how many days a file in clear that still lies there has lain there for too long.
inline constexpr Setting<int> plainFilesOverdueDays{"plain_files.overdue_days", 14};
inline constexpr int fewestPlainFileDays = 1;
inline constexpr int mostPlainFileDays = 365;

} // namespace brobygger
