// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/appointments/next_appointments.h"
#include "core/backup/backup.h"
#include "core/backup/restore.h"
#include "core/base/progress.h"
#include "core/base/storage_failure.h"
#include "core/evaluation/disclosure/releases/releases.h"
#include "core/programmes/shipped_programmes.h"
#include "core/storage/migrator.h"
#include "core/storage/records/search_forms.h"
#include "core/workspace/held_file.h"
#include "core/workspace/record_upgrade_store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>

namespace brobygger {

namespace {
constexpr Setting<int> deviceNumber{"device.number", -1};
constexpr int devices = 1024; // the bits that an id has for them

struct WorkspaceWords {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};
} // namespace

/// What stands under the services; built in one go, and destroyed after them.
struct Workspace::Ground {
    std::unique_ptr<FileLock> lock;
    FileKey key;
    std::unique_ptr<Database> database;
    Gazetteer places;
    InstrumentCatalogue instruments;
    const Clock& clock;
    IdSource ids;
    ChangeFeed feed;
    Session session;

    Ground(std::unique_ptr<FileLock> heldLock, FileKey fileKey, std::unique_ptr<Database> connection, Gazetteer gazetteer,
           InstrumentCatalogue catalogue, const Clock& wallClock, int device)
        : lock(std::move(heldLock))
        , key(std::move(fileKey))
        , database(std::move(connection))
        , places(std::move(gazetteer))
        , instruments(std::move(catalogue))
        , clock(wallClock)
        , ids(device, AuditChain::highestId(*database))
        , session(*database, ids, clock, feed, Settings(*database).value(workerName)) {}

    static Result<std::unique_ptr<Ground>> lay(std::unique_ptr<FileLock> lock, const FileKey& key,
                                               std::unique_ptr<Database> database, const Clock& clock) {
        const int device = Settings(*database).value(deviceNumber);
        return lay(std::move(lock), key, std::move(database), clock, device);
    }

    static Result<std::unique_ptr<Ground>> lay(std::unique_ptr<FileLock> lock, const FileKey& key,
                                               std::unique_ptr<Database> database, const Clock& clock, int device) {
        Result<Gazetteer> places = Gazetteer::load();
        if (!places) {
            return places.error();
        }
        Result<InstrumentCatalogue> instruments = InstrumentCatalogue::shipped();
        if (!instruments) {
            return instruments.error();
        }
        return std::make_unique<Ground>(std::move(lock), key, std::move(database), *std::move(places), *std::move(instruments),
                                        clock, device);
    }
};

Workspace::Workspace(std::unique_ptr<Ground> ground)
    : m_ground(std::move(ground))
    , session(m_ground->session)
    , feed(m_ground->feed)
    , clock(m_ground->clock)
    , places(m_ground->places)
    , settings(*m_ground->database)
    , codes(*m_ground->database)
    , codeLists(session, codes)
    , audit(session)
    , drafts(session)
    , programmes(session, settings)
    , citizens(session, places)
    , partners(session)
    , people(session, codes)
    , courses(session, settings, citizens)
    , todos(session)
    , plans(session, citizens, todos)
    , consents(session, settings, codes, people, todos)
    , rightsRequests(session, settings, citizens)
    , restrictions(session, citizens)
    , incomingReferrals(session, programmes, citizens, partners, courses)
    , contacts(session, settings, codes, citizens, courses, todos, incomingReferrals)
    , notes(session, citizens, courses)
    , serviceUses(session, codes, citizens)
    , labourStatuses(session, citizens)
    , offers(session)
    , outgoingReferrals(session, settings, codes, courses, consents)
    , appointments(session, settings, codes, citizens, courses)
    , citizenFacts(session)
    , parishCategories(session)
    , screenings(session, settings, programmes, citizenFacts, parishCategories, courses, consents)
    , matching(session, settings, codes, places)
    , considerations(session, settings)
    , ownTemplates(session, settings)
    , correspondence(session, codes, citizens, partners, people, consents)
    , documents(session, settings, codes, citizens, consents, ownTemplates)
    , correctionNotices(session, citizens, documents, todos)
    , filings(session)
    , visits(session, settings, citizens, appointments)
    , costs(session, codes, programmes, citizens, courses)
    , refusalTallies(session, codes)
    , comparisons(session)
    , populationNorms(session, m_ground->instruments)
    , focusGroups(session)
    , partnerForms(session, partners)
    , chartBaselines(session)
    , pdsaCycles(session)
    , agreements(session, partners)
    , commitments(session, partners)
    , meetings(session, partners, todos, plans, commitments)
    , attachments(session, settings, citizens, incomingReferrals, correspondence, meetings)
    , clinics(session, settings, programmes)
    , volunteers(session, partners)
    , accompaniments(session, volunteers, appointments, consents)
    , outreachLog(session, partners)
    , instruments(settings, m_ground->instruments)
    , measurements(session, programmes, citizens, courses, instruments)
    , merging(session, citizens, {&serviceUses, &measurements})
    , imports({session, places, settings, codes, citizens, programmes, instruments, measurements})
    , messages(session, citizens, partners, courses, incomingReferrals)
    , referrerAnswers(session, settings, codes, citizens, partners, courses, incomingReferrals, outgoingReferrals, appointments,
                      consents, messages)
    , agenda(session, settings, incomingReferrals, outgoingReferrals)
    , timelines(session)
    , evaluations(session, settings)
    , frozenReports(session)
    , erasures(session, settings, drafts)
    , finder(session, citizens, offers, partners) {
    courses.settleWith(todos);
    courses.settleWith(incomingReferrals);
    courses.settleWith(outgoingReferrals);
    courses.settleWith(appointments);
    courses.tell(serviceUses);
    courses.tell(measurements);
    programmes.tell(serviceUses);
    programmes.tell(measurements);
    courses.startOnlyWith(consents);
}

/// Whatever happened to a file that was open to work in, closing it leaves nowhere less than was saved.
Workspace::~Workspace() {
    if (m_ground->lock) {
        m_ground->database->rescueWhenMoved(m_ground->key);
    }
}

Result<void> Workspace::rescueWhenMoved() {
    m_ground->database->rescueWhenMoved(m_ground->key);
    return m_ground->database->checkPlace();
}

DatabaseSource Workspace::source() const { return {m_ground->database->path(), m_ground->key, m_ground->database->identity()}; }

Result<void> Workspace::mayBeRead(const QString& path) const {
    const std::optional<FileIdentity> chosen = identityOf(path);
    const QString place =
        QFileInfo(m_ground->database->path()).canonicalFilePath(); // beside it lie the journals, not beside a link
    for (const char* ending : {"", "-wal", "-shm", "-journal"}) {
        if (chosen && chosen == identityOf(place + QLatin1String(ending))) {
            return Error{ErrorKind::Invalid, WorkspaceWords::tr("That is the file you are working in. Choose another one.")};
        }
    }
    return {};
}

namespace {
void writeSetup(Database& database, const FileSetup& setup) {
    Settings settings(database);
    settings.set(language, setup.language);
    settings.set(organisationName, setup.organisation);
    settings.set(organisationKind, setup.organisationKind);
    settings.set(workerName, setup.worker);
    settings.set(deviceNumber, QRandomGenerator::system()->bounded(devices));
    makeDisclosureSecret(settings);
}

Result<void> prepareNewFile(Database& database, const FileSetup& setup) {
    if (auto migrated = Migrator::migrate(database); !migrated) {
        return migrated.error();
    }
    writeSetup(database, setup);
    return Codes::seed(database);
}

Error ofAnotherVersion() {
    return {ErrorKind::Format,
            WorkspaceWords::tr(
                "The file was made by another version of Brobygger. Open it in the window once to bring it up to date.")};
}

/// Another than that of the file, by which its window makes ids at the same time. A write begins after all ids that stand in
/// the audit trail (IdSource::goOnAfter); this keeps those apart that another write made after its last line.
int deviceBeside(int device) { return (device + 1 + QRandomGenerator::system()->bounded(devices - 1)) % devices; }
} // namespace

// An engine that fails while a file is made or opened is told like any other reason why it cannot be; whoever waits for the
// file is then not kept waiting.

Result<std::unique_ptr<Workspace>> Workspace::create(const QString& path, const FileKey& key, const FileSetup& setup,
                                                     const Clock& clock, const Fill& fill, WhenMoved whenMoved) {
    if (auto made = make(path, key, setup, clock, fill); !made) {
        return made.error();
    }
    return open(path, key, clock, LeftLock::Respected, whenMoved);
}

Result<void> Workspace::make(const QString& path, const FileKey& key, const FileSetup& setup, const Clock& clock,
                             const Fill& fill) try {
    const Result<Programme> programme =
        setup.ownProgramme ? Result<Programme>(*setup.ownProgramme) : shippedProgramme(setup.programme);
    if (!programme) {
        return programme.error();
    }
    const Result<FileLock> lock = FileLock::take(path);
    if (!lock) {
        return lock.error();
    }
    if (QFileInfo::exists(path)) {
        return Error{ErrorKind::Conflict, WorkspaceWords::tr("There is a file with that name already. Choose another name.")};
    }
    UnfinishedFile unfinished(path); // before all that has it open, so that it outlives them
    auto database = Database::create(unfinished.path(), key);
    if (!database) {
        return database.error();
    }
    if (auto prepared = prepareNewFile(**database, setup); !prepared) {
        return prepared.error();
    }
    auto ground = Ground::lay(nullptr, key, *std::move(database), clock);
    if (!ground) {
        return ground.error();
    }
    std::unique_ptr<Workspace> workspace(new Workspace(*std::move(ground)));
    if (auto used = workspace->programmes.use(*programme); !used) {
        return used.error();
    }
    workspace->settings.set(plansMadeBy, planRules); // a new file has no plans and no terms by earlier rules
    workspace->settings.set(searchTermsMadeBy, searchTermRules);
    workspace->settings.set(recordsUpgradedTo, recordsSchema);
    if (auto filled = fill ? fill(*workspace) : Result<void>(); !filled) {
        return filled.error();
    }
    workspace.reset();
    return putNewFileInPlace(unfinished, key);
} catch (const StorageFailure& failure) {
    return failure.toError();
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, const FileKey& key, const Clock& clock,
                                                   LeftLock leftLock, WhenMoved whenMoved) {
    return open(path, key, clock, leftLock, whenMoved, nullptr);
}

bool Workspace::isUpgradeDue(const QString& path, const FileKey& key, LeftLock leftLock) try {
    const Result<HeldFile> file = holdFile(path, key, leftLock);
    return file && isBehind(*(*file).database);
} catch (const StorageFailure&) {
    return false;
}

Result<void> Workspace::bringUpToDate(const QString& path, const FileKey& key, const Clock& clock, LeftLock leftLock,
                                      Progress& progress) {
    const auto opened = open(path, key, clock, leftLock, WhenMoved::SavedAtOnce, &progress);
    if (progress.isCancelled()) {
        return Error{ErrorKind::Cancelled,
                     WorkspaceWords::tr(
                         "Making the file ready was stopped. Nothing is lost: it goes on when the file is opened again.")};
    }
    return opened ? Result<void>() : Result<void>(opened.error());
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, const FileKey& key, const Clock& clock,
                                                   LeftLock leftLock, WhenMoved whenMoved, Progress* upgrading) try {
    Result<HeldFile> file = holdFile(path, key, leftLock);
    if (!file) {
        return file.error();
    }
    Database& database = *file->database;
    if (whenMoved == WhenMoved::SavedAtOnce) {
        database.rescueWhenMoved(key);
    }
    Progress nobody;
    if (upgrading) {
        Migrator::stopWhenCancelled(database, *upgrading);
    }
    if (auto upgraded = upgrade(database, key, upgrading ? *upgrading : nobody); !upgraded) {
        return upgraded.error();
    }
    auto ground = Ground::lay(std::move(file->lock), key, std::move(file->database), clock);
    if (!ground) {
        return ground.error();
    }
    std::unique_ptr<Workspace> workspace(new Workspace(*std::move(ground)));
    if (auto caughtUp = workspace->audit.catchUp(); !caughtUp) {
        return caughtUp.error();
    }
    if (auto upgraded = upgradeRecords(workspace->session, workspace->settings); !upgraded) {
        return upgraded.error();
    }
    if (auto caughtUp = catchUpNextAppointments(workspace->session, workspace->citizens); !caughtUp) {
        return caughtUp.error();
    }
    if (auto caughtUp = workspace->measurements.catchUpPlans(); !caughtUp) {
        return caughtUp.error();
    }
    if (auto caughtUp = workspace->finder.catchUp(); !caughtUp) {
        return caughtUp.error();
    }
    return workspace;
} catch (const StorageFailure& failure) {
    return failure.toError();
}

Result<std::unique_ptr<Workspace>> Workspace::openToRead(const QString& path, const FileKey& key, const Clock& clock) try {
    goOnWithPresent(path);
    auto database = Database::open(path, key, AccessMode::ReadOnly);
    if (!database) {
        return database.error();
    }
    if (Migrator::look(**database) != MigrationOutcome::Current) {
        return ofAnotherVersion();
    }
    auto ground = Ground::lay(nullptr, key, *std::move(database), clock);
    if (!ground) {
        return ground.error();
    }
    return std::unique_ptr<Workspace>(new Workspace(*std::move(ground)));
} catch (const StorageFailure& failure) {
    return failure.toError();
}

Result<std::unique_ptr<Workspace>> Workspace::openBeside(const DatabaseSource& source, const Clock& clock) try {
    auto database = source.open(AccessMode::ReadWrite);
    if (!database) {
        return database.error();
    }
    if (Migrator::look(**database) != MigrationOutcome::Current) {
        return ofAnotherVersion();
    }
    const int device = deviceBeside(Settings(**database).value(deviceNumber));
    auto ground = Ground::lay(nullptr, source.key, *std::move(database), clock, device);
    if (!ground) {
        return ground.error();
    }
    return std::unique_ptr<Workspace>(new Workspace(*std::move(ground)));
} catch (const StorageFailure& failure) {
    return failure.toError();
}

} // namespace brobygger
