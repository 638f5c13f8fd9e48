// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

namespace brobygger {

/// The days (isoDate) on which the passphrase was changed last, and on which the recovery sheet that opens the file was
/// printed; empty: never, or before this was kept.
inline constexpr Setting<const char*> passphraseChangedOn{"access.passphrase_changed_on", ""};
inline constexpr Setting<const char*> recoverySheetPrintedOn{"access.recovery_sheet_on", ""};

/// Whether I dag asks for the sheet until one is printed: of a file that was made here, or has another passphrase than the
/// sheet that was printed.
inline constexpr Setting<bool> recoverySheetAwaited{"access.recovery_sheet_awaited", false};

/// The purposes of their lines in the audit trail.
inline const QString newPassphrasePurpose = QStringLiteral("access.new_passphrase");
inline const QString machineSheetPurpose = QStringLiteral("access.machine_sheet");
inline const QString recoverySheetPurpose = QStringLiteral("access.recovery_sheet");

} // namespace brobygger
