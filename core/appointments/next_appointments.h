// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/records/session.h"

namespace brobygger {

class Citizens;

/// The stored next appointment of a person is right when something is written; time passing writes nothing.
/// Called when a file is opened, this gives everybody whose next appointment has passed the one after it.
Result<void> catchUpNextAppointments(Session& session, Citizens& citizens);

} // namespace brobygger
