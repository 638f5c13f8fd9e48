// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

namespace brobygger {

/// When and where the last verified backup of this file was made: local wall time as isoMinute writes it, and
/// a folder.
inline constexpr Setting<const char*> lastBackupAt{"backup.last_at", ""};
inline constexpr Setting<const char*> backupFolder{"backup.folder", ""};

} // namespace brobygger
