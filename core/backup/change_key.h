// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file_key.h"

#include <QDate>

namespace brobygger {

class Session;
class Settings;

/// Gives a file that nobody has open another key. A copy beside it gets the new one, is found whole and true to the file, and
/// takes its place in one step: ended at any moment, the name leads to a whole file that exactly one of the two keys opens.
/// Denied when `present` does not open it; whatever fails, the file stays as it is.
Result<void> changeKey(const QString& file, const FileKey& present, const FileKey& next);
/// Notes in the file and in its audit trail that it has had its passphrase since `day`. No recovery sheet opens it yet.
Result<void> noteNewPassphrase(Session& session, Settings& settings, QDate day);
/// Notes that a recovery sheet was printed.
Result<void> noteRecoverySheet(Session& session, Settings& settings, QDate day);

} // namespace brobygger
