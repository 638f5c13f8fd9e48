// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access_copy/access_copy.h"
#include "core/base/result.h"

namespace brobygger {

class Workspace;

/// Writes the copy as a PDF and takes that down (AccessCopies::noteWritten). Works without a display. Storage when it could
/// not be written; then there is no file.
Result<void> writeAccessCopy(Workspace& workspace, CitizenId citizen, const AccessCopy& copy, const AccessOmissions& omissions,
                             const QString& path);

} // namespace brobygger
