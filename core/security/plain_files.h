// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/records/session.h"

namespace brobygger {

/// Writes a plain file and takes down that it lies there, for the list of unencrypted files. `kind` is a code
/// such as "calendar", `citizen` whom it tells of, 0 for nobody in particular. Storage when the file or the note could not
/// be written; then there is no file.
Result<void> writePlainFile(Session& session, const QString& path, const QByteArray& bytes, const QString& kind,
                            qint64 citizen = 0);
/// The same for a file that something else has written, or that was read.
Result<void> notePlainFileWritten(Session& session, const QString& path, const QString& kind, qint64 citizen = 0);
Result<void> notePlainFileRead(Session& session, const QString& path, const QString& kind, qint64 citizen = 0);

} // namespace brobygger
