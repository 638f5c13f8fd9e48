// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/held_file.h"

#include "core/backup/backup.h"
#include "core/backup/restore.h"
#include "core/codes/codes.h"
#include "core/measurements/measurements.h"
#include "core/search/finder.h"
#include "core/storage/migrator.h"
#include "core/storage/records/audit_chain.h"
#include "core/storage/records/search_forms.h"
#include "core/workspace/record_upgrade_store.h"

namespace brobygger {

Result<HeldFile> holdFile(const QString& path, const FileKey& key, LeftLock leftLock) {
    Result<FileLock> lock = leftLock == LeftLock::TakenOver ? FileLock::takeOver(path) : FileLock::take(path);
    if (!lock) {
        return lock.error();
    }
    goOnWithPresent(path, *lock);
    auto database = Database::open(path, key, AccessMode::ReadWrite);
    if (!database) {
        return database.error();
    }
    return HeldFile{std::make_unique<FileLock>(*std::move(lock)), *std::move(database)};
}

bool isBehind(Database& database) {
    const MigrationOutcome outcome = Migrator::look(database);
    if (outcome != MigrationOutcome::Current) {
        return outcome == MigrationOutcome::Upgraded;
    }
    const Settings settings(database);
    return !AuditChain::isSealed(database) || settings.value(plansMadeBy) != planRules ||
           settings.value(searchTermsMadeBy) != searchTermRules || settings.value(recordsUpgradedTo) < recordsSchema;
}

Result<void> upgrade(Database& database, const FileKey& key, Progress& progress) {
    if (Migrator::look(database) == MigrationOutcome::Upgraded) {
        const QString kept = QStringLiteral("%1.before-upgrade-%2").arg(database.path()).arg(Migrator::versionOf(database));
        if (auto copied = copyVerified(database, key, kept, Existing::Replaced); !copied) {
            return copied.error();
        }
    }
    if (const auto migrated = Migrator::migrate(database, progress); !migrated) {
        return migrated.error();
    }
    progress.report(0, 0); // how much of the rest there is, is not known
    return Codes::seed(database);
}

} // namespace brobygger
