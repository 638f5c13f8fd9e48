// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/verb.h"
#include "app/version.h"
#include "core/backup/backup.h"
#include "core/backup/backup_files.h"
#include "core/backup/backup_settings.h"
#include "core/backup/restore.h"
#include "core/base/time/dates.h"
#include "core/demo/demo.h"
#include "core/programmes/shipped_programmes.h"
#include "core/security/passphrase_strength.h"
#include "core/security/wrong_attempts.h"
#include "core/storage/migrator.h"
#include "core/workspace/file_counts.h"
#include "core/workspace/programme_vocabulary.h"
#include "core/workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QTextStream>
#include <QThread>
#include <unistd.h>

namespace brobygger {

namespace {
const QString usualDemo = QStringLiteral("norddjurs-landkommune");

QJsonObject toJson(const FileCounts& counts) {
    return {{QStringLiteral("citizens"), counts.citizens},         {QStringLiteral("courses"), counts.courses},
            {QStringLiteral("referrals"), counts.referrals},       {QStringLiteral("offers"), counts.offers},
            {QStringLiteral("appointments"), counts.appointments}, {QStringLiteral("contacts"), counts.contacts},
            {QStringLiteral("documents"), counts.documents},       {QStringLiteral("partners"), counts.partners}};
}

QString toText(const QJsonObject& object) {
    QStringList lines;
    for (auto at = object.begin(); at != object.end(); ++at) {
        lines << QStringLiteral("%1 %2").arg(at.key().leftJustified(16), at->toVariant().toString());
    }
    return lines.join(QLatin1Char('\n'));
}

Result<std::unique_ptr<Workspace>> makeFile(const VerbCall& call, const FileSetup& setup, const Workspace::Fill& fill = {}) {
    const Result<QString> passphrase = call.passphrase();
    if (!passphrase) {
        return passphrase.error();
    }
    if (const auto problem = passphraseProblem(*passphrase, {setup.organisation, setup.worker})) {
        return Error{ErrorKind::Invalid, *problem};
    }
    const Result<FileKey> key = FileKey::forNewFile(*passphrase);
    if (!key) {
        return key.error();
    }
    return Workspace::create(call.file, *key, setup, *call.clock, fill);
}

Result<VerbOutput> runNew(const VerbCall& call) {
    FileSetup setup;
    setup.language = call.language;
    setup.programme = call.option("programme");
    setup.organisation = call.option("organisation");
    setup.organisationKind = call.option("kind", setup.organisationKind);
    setup.worker = call.option("worker");
    const QStringList kinds{QStringLiteral("municipality"), QStringLiteral("volunteer-centre"), QStringLiteral("practice"),
                            QStringLiteral("project")};
    if (!kinds.contains(setup.organisationKind)) {
        return wrongUsageOf(QStringLiteral("--kind is one of: %1").arg(kinds.join(QStringLiteral(", "))));
    }
    if (setup.programme.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        const Result<Programme> own = loadProgrammeFile(setup.programme);
        if (!own) {
            return own.error();
        }
        setup.ownProgramme = *own;
        setup.programme = own->id;
    } else if (!shippedProgramme(setup.programme)) {
        return wrongUsageOf(QStringLiteral("--programme: there is no programme of that id"));
    }
    const auto made = makeFile(call, setup);
    if (!made) {
        return made.error();
    }
    const QJsonObject json{{QStringLiteral("file"), call.file},
                           {QStringLiteral("programme"), setup.programme},
                           {QStringLiteral("schema"), Migrator::newestVersion()}};
    return VerbOutput{QJsonDocument(json), toText(json)};
}

Result<VerbOutput> runDemo(const VerbCall& call) {
    const Result<int> citizens = call.number("citizens", DemoSize().citizens, 0);
    const Result<int> offers = call.number("offers", DemoSize().offers, 1);
    const Result<int> seed = call.number("seed", 1, 0);
    for (const Result<int>* number : {&citizens, &offers, &seed}) {
        if (!*number) {
            return number->error();
        }
    }
    FileSetup setup;
    setup.language = call.language;
    setup.programme = call.option("programme", usualDemo);
    if (!shippedProgramme(setup.programme)) {
        return wrongUsageOf(QStringLiteral("--programme: there is no programme of that id"));
    }
    const bool isUsual = setup.programme == usualDemo;
    if (isUsual) { // the demo of another programme names its own
        setup.organisation = QStringLiteral("Demokommunen (eksempel)");
        setup.worker = QStringLiteral("Karen Eksempel");
    }
    Progress progress([](int done, int total) {
        if (isatty(STDERR_FILENO) != 0) {
            QTextStream(stderr) << "\r" << done << " / " << total << Qt::flush;
        }
    });
    const DemoSize size{*citizens, *offers, static_cast<quint64>(*seed)};
    const auto made = makeFile(call, setup, [&size, &progress, isUsual](Workspace& workspace) -> Result<void> {
        if (isUsual) {
            workspace.settings.set(organisationPhone, QStringLiteral("12345678")); // answers to referrers name one
        }
        const Result<DemoCounts> filled = fillDemo(workspace, size, progress);
        return filled ? Result<void>() : Result<void>(filled.error());
    });
    if (!made) {
        return made.error();
    }
    const QJsonObject counts = toJson(countFile((*made)->session.database()));
    return VerbOutput{QJsonDocument(QJsonObject{{QStringLiteral("counts"), counts}}), toText(counts)};
}

Result<VerbOutput> runInfo(const VerbCall& call) {
    Workspace& workspace = *call.workspace;
    const QString backup = workspace.settings.value(lastBackupAt);
    QJsonObject json{{QStringLiteral("counts"), toJson(countFile(workspace.session.database()))},
                     {QStringLiteral("programme"), workspace.settings.value(programmeInUse)},
                     {QStringLiteral("schema"), Migrator::versionOf(workspace.session.database())},
                     {QStringLiteral("version"), programVersion()},
                     {QStringLiteral("last_backup"), backup.isEmpty() ? QJsonValue() : QJsonValue(backup)}};
    QJsonObject lines = json.value(QStringLiteral("counts")).toObject();
    for (const char* key : {"programme", "schema", "version", "last_backup"}) {
        lines.insert(QLatin1String(key), json.value(QLatin1String(key)));
    }
    return VerbOutput{QJsonDocument(json), toText(lines)};
}

Result<VerbOutput> runVerify(const VerbCall& call) {
    const QStringList problems =
        integrityProblems(call.workspace->session.database()) + call.workspace->audit.verify().problems;
    const QJsonObject json{{QStringLiteral("ok"), problems.isEmpty()},
                           {QStringLiteral("problems"), QJsonArray::fromStringList(problems)}};
    return VerbOutput{QJsonDocument(json), problems.isEmpty() ? QStringLiteral("ok") : problems.join(QLatin1Char('\n')),
                      problems.isEmpty()};
}

Result<VerbOutput> runAudit(const VerbCall& call) {
    Workspace& workspace = *call.workspace;
    const CitizenId citizen = CitizenId::fromString(call.option("citizen"));
    const QList<AuditEntry> found = workspace.audit.lines(citizen.value(), 0);
    // Whoever was erased is found by the lines that stay.
    if (citizen.isValid() && found.isEmpty() && !workspace.citizens.find(citizen)) {
        return noSuchCitizen();
    }
    QJsonArray entries;
    QStringList lines;
    for (const AuditEntry& entry : found) {
        const QString id = QString::number(entry.record);
        entries.append(QJsonObject{{QStringLiteral("at"), entry.at},
                                   {QStringLiteral("actor"), entry.actor},
                                   {QStringLiteral("purpose"), entry.purpose},
                                   {QStringLiteral("action"), entry.action},
                                   {QStringLiteral("kind"), entry.kind},
                                   {QStringLiteral("id"), id},
                                   {QStringLiteral("field"), orNull(entry.field)}});
        lines << QStringList{entry.at, entry.purpose, entry.action, entry.kind, id, entry.field}.join(QLatin1Char('\t'));
    }
    if (!call.has("verify")) {
        return VerbOutput{QJsonDocument(entries), lines.join(QLatin1Char('\n'))};
    }
    const AuditCheck check = workspace.audit.verify();
    const bool isOk = check.problems.isEmpty();
    const QJsonObject json{{QStringLiteral("ok"), isOk},
                           {QStringLiteral("lines"), check.lines},
                           {QStringLiteral("head"), QString::fromLatin1(check.head.toHex())},
                           {QStringLiteral("problems"), QJsonArray::fromStringList(check.problems)}};
    lines << (isOk ? QStringList{QStringLiteral("ok")} : check.problems);
    return VerbOutput{QJsonDocument(json), lines.join(QLatin1Char('\n')), isOk};
}

/// A folder stands for the name that the program gives a backup there.
QString backupTarget(const QString& to, const QString& file, const QDateTime& now) {
    return QFileInfo(to).isDir() ? QDir(to).filePath(backupName(file, now)) : to;
}

Result<VerbOutput> runBackup(const VerbCall& call) {
    Workspace& workspace = *call.workspace;
    const DatabaseSource source = workspace.source();
    const QDateTime now = workspace.clock.now();
    const Result<BackupCopy> copy = makeVerifiedBackup(source, backupTarget(call.option("to"), source.path, now));
    if (!copy) {
        return copy.error();
    }
    if (auto noted = noteBackup(workspace.session, workspace.settings, copy->path, now); !noted) {
        return noted.error();
    }
    const QStringList pruned =
        call.has("prune") ? pruneBackups(QFileInfo(copy->path).absolutePath(), BackedUpFile::of(source)) : QStringList();
    const QJsonObject json{{QStringLiteral("file"), copy->path},
                           {QStringLiteral("bytes"), copy->bytes},
                           {QStringLiteral("counts"), toJson(countFile(workspace.session.database()))},
                           {QStringLiteral("audit_problems"), QJsonArray::fromStringList(copy->auditProblems)},
                           {QStringLiteral("pruned"), QJsonArray::fromStringList(pruned)}};
    return VerbOutput{QJsonDocument(json), (QStringList{copy->path} + copy->auditProblems).join(QLatin1Char('\n'))};
}

/// Whoever tries one passphrase after the other on a backup waits as on a file.
Result<VerbOutput> runRestore(const VerbCall& call) {
    const Result<QString> passphrase = call.passphrase();
    if (!passphrase) {
        return passphrase.error();
    }
    QSettings memory;
    WrongAttempts attempts(memory, call.option("from"));
    QThread::sleep(static_cast<unsigned long>(attempts.wait(QDateTime::currentDateTimeUtc()).count()));
    const Result<RestoredFile> restored = restoreBackup(call.option("from"), *passphrase, call.file, call.clock->now());
    if (!restored) {
        if (restored.error().kind == ErrorKind::Denied) {
            attempts.add(QDateTime::currentDateTimeUtc());
        }
        return restored.error();
    }
    const Result<FileKey> key = FileKey::forFile(call.file, *passphrase);
    if (!key) {
        return key.error();
    }
    const auto opened = Workspace::open(call.file, *key, *call.clock);
    if (!opened) {
        return opened.error();
    }
    attempts.takeDown((*opened)->audit);
    const auto noted = noteRestored((*opened)->session, (*opened)->settings, call.option("from"));
    const auto erased = (*opened)->erasures.eraseAgain();
    if (!erased) {
        return erased.error();
    }
    const QJsonObject json{{QStringLiteral("file"), call.file},
                           {QStringLiteral("bytes"), restored->bytes},
                           {QStringLiteral("replaced"), orNull(restored->replaced)},
                           {QStringLiteral("erased_again"), *erased},
                           {QStringLiteral("counts"), toJson(countFile((*opened)->session.database()))}};
    // What was restored is told also when the log did not take it.
    return noted
               ? VerbOutput{QJsonDocument(json), call.file}
               : VerbOutput{.json = QJsonDocument(json), .text = call.file, .isOk = false, .complaint = noted.error().message};
}

} // namespace

QList<Verb> fileVerbs() {
    const auto text = [](const char* words) { return QString::fromLatin1(words); };
    return {
        {text("new"),
         text("makes an encrypted file"),
         FileUse::Path,
         {{text("programme"), text("ID|FILE"),
           text("the programme to work by: one of the shipped ones, or a .json file of your own"), true},
          {text("organisation"), text("TEXT"), text("who keeps the file")},
          {text("kind"), text("KIND"), text("municipality, volunteer-centre, practice or project")},
          {text("worker"), text("TEXT"), text("whose file it is")}},
         runNew},
        {text("demo"),
         text("makes a file with a demo municipality"),
         FileUse::Path,
         {{text("citizens"), text("N"), text("how many citizens (100)")},
          {text("offers"), text("N"), text("how many offers (65)")},
          {text("seed"), text("S"), text("the same seed makes the same demo (1)")},
          {text("programme"), text("ID"),
           text("whose demo: the area, names and words of that programme (norddjurs-landkommune)")}},
         runDemo},
        {text("info"), text("counts and versions; names nobody"), FileUse::Read, {}, runInfo},
        {text("verify"), text("checks the file, its references and the audit trail"), FileUse::Read, {}, runVerify},
        {text("audit"),
         text("the audit trail"),
         FileUse::Read,
         {{text("citizen"), text("ID"), text("only this citizen's lines, also of one who was erased"), false, OptionValue::Id},
          {text("verify"), {}, text("also checks the chain; as JSON only its state")}},
         runAudit},
        {text("backup"),
         text("makes a verified copy"),
         FileUse::Beside,
         {{text("to"), text("PATH"), text("where the copy is to lie; in a folder it gets a name with its time"), true},
          {text("prune"), {}, text("then deletes older backups of the file there, but for 7 days, 5 weeks and 12 months")}},
         runBackup},
        {text("restore"),
         text("puts a backup in the place of the file, which is kept"),
         FileUse::Path,
         {{text("from"), text("FILE"), text("the backup"), true}},
         runRestore},
    };
}

} // namespace brobygger
