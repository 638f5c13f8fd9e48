// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QStringList>

namespace brobygger {

/// When and where the last verified backup of this file was made: local wall time as isoMinute writes it, and
/// a folder.
inline constexpr Setting<const char*> lastBackupAt{"backup.last_at", ""};
inline constexpr Setting<const char*> backupFolder{"backup.folder", ""};

/// Whether one is made by itself when the window locks or is closed, and every so many hours while it is open; after how many
/// days without one I dag says so.
inline constexpr Setting<bool> backupOnLock{"backup.on_lock", true};
inline constexpr Setting<int> backupEveryHours{"backup.every_hours", 24};
inline constexpr int fewestBackupHours = 1;
inline constexpr int mostBackupHours = 168;
inline constexpr Setting<int> backupOverdueDays{"backup.overdue_days", 7};
inline constexpr int fewestOverdueDays = 1;
inline constexpr int mostOverdueDays = 60;

/// The folders in which they are put, as JSON; see backupPlaces.
inline constexpr Setting<const char*> backupPlacesSetting{"backup.places", ""};

/// The folders, in the order they were added: of sticks, of network drives. Empty until one is chosen; then nothing is made by
/// itself.
QStringList backupPlaces(const Settings& settings);
/// Changes them, with a line in the audit trail. Of one that is there already, and of one that is not, nothing is changed.
Result<Undo> addBackupPlace(Session& session, Settings& settings, const QString& folder);
Result<Undo> removeBackupPlace(Session& session, Settings& settings, const QString& folder);

} // namespace brobygger
