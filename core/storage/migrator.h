// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace brobygger {

class Database;
class Progress;

enum class MigrationOutcome { Current, Upgraded, NewerFile, ForeignFile, Failed };

/// Brings a file's schema up to this program's by the numbered scripts of resources/schema, all that are missing in one
/// transaction. The scripts are the only source of the schema.
class Migrator final {
public:
    /// The number of the newest script this program carries.
    static int newestVersion();
    /// The number the file stands at; 0 for a new one.
    static int versionOf(Database& database);
    /// What would happen, without doing it: Current, Upgraded (an upgrade is due), NewerFile or ForeignFile.
    static MigrationOutcome look(Database& database);
    /// Runs what is missing. A newer or foreign file is an Error in words. When a script fails, or `progress` is cancelled
    /// (Cancelled), the file stays as it was.
    static Result<MigrationOutcome> migrate(Database& database, Progress& progress);
    static Result<MigrationOutcome> migrate(Database& database);
    /// From now on the engine gives up whatever it is doing on this connection once `progress` is cancelled: the statement
    /// fails, and its transaction is rolled back. `progress` outlives the connection.
    static void stopWhenCancelled(Database& database, const Progress& progress);
};

} // namespace brobygger
