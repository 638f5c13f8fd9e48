// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundles/bundle_file.h"

#include "core/backup/backup.h"
#include "core/base/id_source.h"
#include "core/base/storage_failure.h"
#include "core/base/time/dates.h"
#include "core/bundles/bundle_store.h"
#include "core/bundles/bundle_tables.h"
#include "core/bundles/bundle_words.h"
#include "core/settings/settings.h"
#include "core/storage/file_kind.h"
#include "core/storage/migrator.h"
#include "core/storage/records/one_moment.h"
#include "core/storage/records/session.h"
#include "core/workspace/record_upgrade_store.h"

namespace brobygger {

namespace {
constexpr Setting<const char*> bundleId{"bundle.id", ""};
constexpr Setting<const char*> bundleFromOrganisation{"bundle.from_organisation", ""};
constexpr Setting<const char*> bundleFromPerson{"bundle.from_person", ""};
constexpr Setting<const char*> bundleToOrganisation{"bundle.to_organisation", ""};
constexpr Setting<const char*> bundleToPerson{"bundle.to_person", ""};
constexpr Setting<const char*> bundleBasis{"bundle.basis", ""};
constexpr Setting<const char*> bundleMadeOn{"bundle.made_on", ""};
constexpr Setting<const char*> bundleOpensUntil{"bundle.opens_until", ""};

void writeLabel(Database& database, const BundleLabel& label) {
    Settings settings(database);
    settings.set(bundleId, label.id);
    settings.set(bundleFromOrganisation, label.fromOrganisation);
    settings.set(bundleFromPerson, label.fromPerson);
    settings.set(bundleToOrganisation, label.toOrganisation);
    settings.set(bundleToPerson, label.toPerson);
    settings.set(bundleBasis, toCode(label.basis));
    settings.set(bundleMadeOn, isoDate(label.madeOn));
    settings.set(bundleOpensUntil, isoDate(label.opensUntil));
    settings.set(recordsUpgradedTo, recordsSchema);
}

BundleLabel readLabel(Database& database) {
    const Settings settings(database);
    return {settings.value(bundleId),
            settings.value(bundleFromOrganisation),
            settings.value(bundleFromPerson),
            settings.value(bundleToOrganisation),
            settings.value(bundleToPerson),
            handOverBasisFromCode(settings.value(bundleBasis)),
            QDate::fromString(settings.value(bundleMadeOn), Qt::ISODate),
            QDate::fromString(settings.value(bundleOpensUntil), Qt::ISODate)};
}

/// The row as it stands in a bundle: it names nothing that is not there.
RowCells bundledCells(const BundleStore& from, const RowsTogether& together, const RowsAlong& along, RowCells cells) {
    for (const SchemaKey& key : from.keysOf(along.table)) {
        const auto* named = std::get_if<qint64>(&cells[key.column]);
        const bool isByNumber = key.referred != "programme";
        if (named && isByNumber && !key.isRequired && !together.ids.contains({key.referred, *named})) {
            cells[key.column] = Value();
        }
    }
    if (!along.citizen.isValid()) {
        for (const QByteArray& column : columnsLeftEmpty(along.table)) {
            cells[column] = Value(QString());
        }
    }
    return cells;
}

void copyInto(Write& write, Database& original, const QList<CitizenId>& citizens, HandOverBasis basis) {
    const OneMoment moment(original);
    const BundleStore from(original);
    const BundleStore into(write.database());
    const RowsTogether together = from.together(citizens, basis);
    into.begin(write);
    for (const auto& [list, id] : together.codes) {
        into.insertCode(write, from.code(list, id));
    }
    for (const auto& [id, version] : together.programmes) {
        if (const RowCells cells = from.programme(id, version); !cells.isEmpty()) {
            into.insert(write, "programme", cells);
            write.created(RecordKind::Programme, 0);
        }
    }
    for (const RowsAlong& along : together.shared + together.rows) {
        from.eachRow(
            along, [&](const RowCells& cells) { into.insert(write, along.table, bundledCells(from, together, along, cells)); });
    }
    for (const CitizenId citizen : citizens) {
        write.happened(AuditAction::Exported, RecordKind::Citizen, citizen.value(), citizen.value());
    }
}

Result<void> fillBundle(Database& from, const BundleLabel& label, const QList<CitizenId>& citizens, const QString& path,
                        const FileKey& key, const Clock& clock) {
    const auto database = Database::create(path, key);
    if (!database) {
        return database.error();
    }
    if (const auto migrated = Migrator::migrate(**database); !migrated) {
        return migrated.error();
    }
    writeLabel(**database, label);
    IdSource ids(0);
    ChangeFeed nobody;
    Session session(**database, ids, clock, nobody, {}); // it says nothing of the staff
    const Result<void> copied = session.write(QStringLiteral("bundle.make"), [&](Write& write) -> Result<void> {
        copyInto(write, from, citizens, label.basis);
        return {};
    });
    if (copied) {
        markAsBundle(**database);
    }
    return copied;
}

Error noBundle() {
    return {ErrorKind::Format, BundleWords::tr("This is no bundle with citizens. Ask for the file that was made with Hand over "
                                               "in a bundle.")};
}

Error notWhole(const QString& detail) {
    return {ErrorKind::Format, BundleWords::tr("The bundle is not whole. Ask for it once more."), detail};
}

/// Brings the schema and the records of a copy up to this program's.
Result<void> bringUp(Database& database, const Clock& clock) {
    if (kindOf(database) != FileKind::Bundle) {
        return noBundle();
    }
    markAsWork(database);
    if (Migrator::look(database) == MigrationOutcome::NewerFile) {
        return Error{ErrorKind::Format,
                     BundleWords::tr("The bundle was made by a newer Brobygger. Install that version to receive it.")};
    }
    if (const QStringList problems = wholenessProblems(database); !problems.isEmpty()) {
        return notWhole(problems.join(QStringLiteral("; ")));
    }
    if (const auto migrated = Migrator::migrate(database); !migrated) {
        return notWhole(migrated.error().detail);
    }
    IdSource ids(0);
    ChangeFeed nobody;
    Session session(database, ids, clock, nobody, {});
    Settings settings(database);
    return upgradeRecords(session, settings);
}

Error lapsed(const BundleLabel& label) {
    return {ErrorKind::Conflict,
            BundleWords::tr("The bundle could be opened until %1. Ask for a new one.").arg(formatDate(label.opensUntil))};
}
} // namespace

Result<void> writeBundle(Database& from, const BundleWriting& bundle, const QString& path, const QString& passphrase,
                         const Clock& clock) {
    return makeNewFile(
        path, passphrase,
        [&](const QString& unfinished, const FileKey& key) {
            return fillBundle(from, bundle.label, bundle.citizens, unfinished, key, clock);
        },
        bundle.takeDown);
}

Result<BundleCopy> openBundleCopy(const QString& path, const QString& passphrase, const Clock& clock) {
    const auto place = std::make_shared<QTemporaryDir>();
    const QString copy = place->filePath(QStringLiteral("bundle"));
    const Result<FileKey> key = FileKey::forFile(path, passphrase);
    if (!key) {
        return key.error().kind == ErrorKind::Format ? noBundle() : key.error();
    }
    if (const Result<void> copied = copyFile(path, copy); !copied) {
        return copied.error();
    }
    try {
        const auto database = Database::open(copy, *key, AccessMode::ReadWrite);
        if (!database) {
            return database.error().kind == ErrorKind::Denied
                       ? Error{ErrorKind::Denied,
                               BundleWords::tr("The passphrase does not open this file. Ask for it once more by voice. A file "
                                               "that is no bundle does not open either.")}
                   : database.error().kind == ErrorKind::Format ? noBundle()
                                                                : database.error();
        }
        if (const Result<void> brought = bringUp(**database, clock); !brought) {
            return brought.error();
        }
        const BundleLabel label = readLabel(**database);
        if (label.id.isEmpty() || !label.opensUntil.isValid()) {
            return notWhole(QStringLiteral("no label"));
        }
        if (label.opensUntil < clock.today()) {
            return lapsed(label);
        }
        return BundleCopy{place, {copy, *key, {}}, label};
    } catch (const StorageFailure& failure) {
        return failure.toError();
    }
}

} // namespace brobygger
