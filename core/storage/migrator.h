// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace brobygger {

class Database;

enum class MigrationOutcome { Current, Upgraded, NewerFile, ForeignFile, Failed };

/// Brings a file's schema up to this program's, one numbered script of resources/schema per transaction. The scripts are
/// the only source of the schema.
class Migrator final {
public:
    /// The number of the newest script this program carries.
    static int newestVersion();
    /// The number the file stands at; 0 for a new one.
    static int versionOf(Database& database);
    /// What would happen, without doing it: Current, Upgraded (an upgrade is due), NewerFile or ForeignFile.
    static MigrationOutcome look(Database& database);
    /// Runs what is missing. A newer or foreign file is an Error in words, and a failing script leaves the version before it.
    static Result<MigrationOutcome> migrate(Database& database);
};

} // namespace brobygger
