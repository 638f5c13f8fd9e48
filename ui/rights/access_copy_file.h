// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access_copy/access_copy.h"

namespace brobygger {

/// Writes an access copy as PDF, takes it down in the trail and on the list of files in clear, and on the request it answers.
/// Storage when the file cannot be written there. Works without a display.
Result<void> writeAccessCopy(Workspace& workspace, const AccessCopy& copy, const QList<LeftOutLine>& leftOut,
                             const QString& path);

} // namespace brobygger
