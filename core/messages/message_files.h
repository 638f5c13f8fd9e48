// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
#include "core/storage/session.h"

namespace brobygger {

/// Takes down that an attachment of a received message was written to an unencrypted file.
Result<void> noteAttachmentWritten(Session& session, const QString& path, CitizenId citizen);

} // namespace brobygger
