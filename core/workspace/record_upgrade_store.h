// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "core/storage/records/session.h"

namespace brobygger {

/// Up to which schema the records of a file follow it; recordsSchema when they follow that of today.
inline constexpr Setting<int> recordsUpgradedTo{"records.upgraded_to", 11};
/// The last schema that asks for more of a record than a script can do.
inline constexpr int recordsSchema = 12;

/// Does to the records what a schema script may not, since a record is changed in a Write with its line in the audit trail and
/// its digest: the answer of an offer of which only the day was kept, and the prices, of which schema 12 keeps other columns.
/// Once for each file; nothing when the records are as they should be.
Result<void> upgradeRecords(Session& session, Settings& settings);

} // namespace brobygger
