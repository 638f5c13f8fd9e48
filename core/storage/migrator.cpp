// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/base/progress.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <sqlcipher/sqlite3.h>

namespace brobygger {

namespace {
constexpr qint64 applicationId = 1114795874; // "Brob"
constexpr int stepsBetweenLooks = 10'000;    // of the engine: milliseconds; a ROLLBACK takes far fewer, so it is never stopped

struct MigratorWords {
    Q_DECLARE_TR_FUNCTIONS(Migrator)
};

QStringList scripts() { return QDir(QStringLiteral(":/schema")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name); }

int numberOf(const QString& script) { return script.left(4).toInt(); }

QStringList scriptsAfter(int version) {
    QStringList missing = scripts();
    missing.removeIf([version](const QString& script) { return numberOf(script) <= version; });
    return missing;
}

Error notBroughtUpToDate(ErrorKind kind, const QString& detail) {
    return {kind, MigratorWords::tr("The file could not be brought up to date. It is unchanged."), detail};
}

Result<void> runScript(Database& database, const QString& name) {
    QFile file(QStringLiteral(":/schema/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::Storage,
                     MigratorWords::tr("The program is incomplete: a part of its schema is missing. Install it again."), name};
    }
    if (auto run = database.tryExecute(file.readAll()); !run) {
        return run;
    }
    return database.tryExecute("PRAGMA user_version = " + QByteArray::number(numberOf(name)));
}

/// Within a transaction.
Result<void> runScripts(Database& database, const QStringList& missing, Progress& progress) {
    for (qsizetype i = 0; i < missing.size(); ++i) {
        progress.report(static_cast<int>(i), static_cast<int>(missing.size()));
        if (progress.isCancelled()) {
            return notBroughtUpToDate(ErrorKind::Cancelled, QStringLiteral("stopped before ") + missing[i]);
        }
        if (auto run = runScript(database, missing[i]); !run) {
            return run;
        }
    }
    if (database.number("SELECT count(*) FROM pragma_foreign_key_check") > 0) {
        return notBroughtUpToDate(ErrorKind::Storage, missing.join(QLatin1Char(' ')));
    }
    return {};
}

Result<void> runInOneTransaction(Database& database, const QStringList& missing, Progress& progress) {
    if (auto begun = database.tryExecute("BEGIN IMMEDIATE"); !begun) {
        return begun;
    }
    Result<void> result = runScripts(database, missing, progress);
    if (result) {
        result = database.tryExecute("COMMIT");
    }
    if (!result && database.isInTransaction()) { // the engine has rolled back by itself what was stopped in a write
        database.execute("ROLLBACK");
    }
    return result;
}
} // namespace

int Migrator::newestVersion() { return scripts().isEmpty() ? 0 : numberOf(scripts().last()); }

int Migrator::versionOf(Database& database) { return static_cast<int>(database.number("PRAGMA user_version")); }

MigrationOutcome Migrator::look(Database& database) {
    if (database.number("PRAGMA application_id") != applicationId) {
        return MigrationOutcome::ForeignFile;
    }
    const int version = versionOf(database);
    if (version > newestVersion()) {
        return MigrationOutcome::NewerFile;
    }
    return version == newestVersion() ? MigrationOutcome::Current : MigrationOutcome::Upgraded;
}

Result<MigrationOutcome> Migrator::migrate(Database& database, Progress& progress) {
    const MigrationOutcome outcome = look(database);
    if (outcome == MigrationOutcome::ForeignFile) {
        return Error{ErrorKind::Format, MigratorWords::tr("This is not a Brobygger file.")};
    }
    if (outcome == MigrationOutcome::NewerFile) {
        return Error{ErrorKind::Format,
                     MigratorWords::tr("This file was made by a newer Brobygger. Install that version to open it.")};
    }
    const QStringList missing = scriptsAfter(versionOf(database));
    if (missing.isEmpty()) {
        return outcome;
    }
    // foreign_keys cannot change inside a transaction, and a script may need to rebuild a table.
    database.execute("PRAGMA foreign_keys = OFF");
    const Result<void> run = runInOneTransaction(database, missing, progress);
    database.execute("PRAGMA foreign_keys = ON");
    return run ? Result<MigrationOutcome>(outcome) : Result<MigrationOutcome>(run.error());
}

Result<MigrationOutcome> Migrator::migrate(Database& database) {
    Progress nobody;
    return migrate(database, nobody);
}

void Migrator::stopWhenCancelled(Database& database, const Progress& progress) {
    const auto isToStop = [](void* asked) { return static_cast<const Progress*>(asked)->isCancelled() ? 1 : 0; };
    sqlite3_progress_handler(database.handle(), stepsBetweenLooks, isToStop, const_cast<Progress*>(&progress));
}

} // namespace brobygger
