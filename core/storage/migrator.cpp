// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/storage/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace brobygger {

namespace {
constexpr qint64 applicationId = 1114795874; // "Brob"

struct MigratorWords {
    Q_DECLARE_TR_FUNCTIONS(Migrator)
};

QStringList scripts() { return QDir(QStringLiteral(":/schema")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name); }

int numberOf(const QString& script) { return script.left(4).toInt(); }

Result<void> runScript(Database& database, const QString& name) {
    QFile file(QStringLiteral(":/schema/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorKind::Storage,
                     MigratorWords::tr("The program is incomplete: a part of its schema is missing. Install it again."), name};
    }
    // foreign_keys cannot change inside a transaction, and a script may need to rebuild a table.
    database.execute("PRAGMA foreign_keys = OFF");
    Result<void> result = database.tryExecute("BEGIN IMMEDIATE");
    if (result) {
        result = database.tryExecute(file.readAll());
    }
    if (result) {
        result = database.tryExecute("PRAGMA user_version = " + QByteArray::number(numberOf(name)));
    }
    if (result && database.number("SELECT count(*) FROM pragma_foreign_key_check") > 0) {
        result =
            Error{ErrorKind::Storage, MigratorWords::tr("The file could not be brought up to date. It is unchanged."), name};
    }
    if (result) {
        result = database.tryExecute("COMMIT");
    }
    if (!result && database.isInTransaction()) {
        database.execute("ROLLBACK");
    }
    database.execute("PRAGMA foreign_keys = ON");
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

Result<MigrationOutcome> Migrator::migrate(Database& database) {
    const MigrationOutcome outcome = look(database);
    if (outcome == MigrationOutcome::ForeignFile) {
        return Error{ErrorKind::Format, MigratorWords::tr("This is not a Brobygger file.")};
    }
    if (outcome == MigrationOutcome::NewerFile) {
        return Error{ErrorKind::Format,
                     MigratorWords::tr("This file was made by a newer Brobygger. Install that version to open it.")};
    }
    const int version = versionOf(database);
    for (const QString& script : scripts()) {
        if (numberOf(script) <= version) {
            continue;
        }
        if (auto result = runScript(database, script); !result) {
            return result.error();
        }
    }
    return outcome;
}

} // namespace brobygger
