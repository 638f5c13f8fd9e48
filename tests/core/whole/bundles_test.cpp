// SPDX-License-Identifier: GPL-3.0-or-later
// Citizens who are handed over in an encrypted bundle, and received from one.
#include "core/bundles/bundles.h"

#include "core/base/progress.h"
#include "core/bundles/bundle_tables.h"
#include "core/demo/demo.h"
#include "core/storage/file_kind.h"
#include "core/storage/statement.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
const QString bundlePassphrase = QStringLiteral("fire grå storke på taget");

BundleWish toLocum(const Workspace& workspace, const QList<CitizenId>& citizens) {
    return {citizens, HandOverBasis::SameController, {}, QStringLiteral("Tove Lund"), workspace.clock.today().addDays(14)};
}

/// A file with a citizen who has a note, a task and a consent, another one, and a place for bundles.
struct Sender {
    TestFile file;
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("pakke.brobygger-bundle"));
    Citizen citizen = aCitizen(file.workspace());
    Citizen other = aCitizen(file.workspace(), QStringLiteral("Anna"), QStringLiteral("Quistorf"));

    Sender() {
        Workspace& workspace = file.workspace();
        for (const Citizen& each : {citizen, other}) {
            Note note;
            note.citizen = each.id;
            note.eventOn = workspace.clock.today();
            note.text = QStringLiteral("Talte med %1.").arg(each.fullName());
            REQUIRE(workspace.notes.write(note));
            (void)aConsent(workspace, each.id);
        }
        REQUIRE(workspace.courses.open(citizen.id, workspace.clock.today()));
    }

    MadeBundle send() {
        const auto made = handOver(file.workspace(), toLocum(file.workspace(), {citizen.id}), path, bundlePassphrase);
        INFO((made ? QString() : made.error().message + made.error().detail).toStdString());
        REQUIRE(made);
        return *made;
    }
};

OpenedBundle opened(const Workspace& workspace, const QString& path) {
    const auto bundle = openBundle(workspace, path, bundlePassphrase);
    INFO((bundle ? QString() : bundle.error().message + bundle.error().detail).toStdString());
    REQUIRE(bundle);
    return *bundle;
}

ReceivedBundle received(Workspace& workspace, const OpenedBundle& bundle) {
    QList<BundleChoice> choices;
    for (const BundledCitizen& citizen : bundle.citizens) {
        choices.append(proposedChoice(citizen));
    }
    const auto in = receiveBundle(workspace, bundle, choices);
    INFO((in ? QString() : in.error().message + in.error().detail).toStdString());
    REQUIRE(in);
    return *in;
}

QByteArrayList bundleTables(Database& database) {
    QByteArrayList tables;
    Statement select(database, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
    while (select.step()) {
        tables << select.text("name").toLatin1();
    }
    return tables;
}

qint64 rowsIn(Database& database, const QByteArray& table) { return database.number("SELECT count(*) FROM " + table); }

/// How many rows there are of each kind of record.
QHash<QByteArray, qint64> rowCounts(Database& database) {
    QHash<QByteArray, qint64> counts;
    for (const QByteArray& table : bundleTables(database)) {
        if (!table.startsWith("audit") && table != "record_digest" && table != "search_term" && table != "setting") {
            counts.insert(table, rowsIn(database, table));
        }
    }
    return counts;
}

/// The rows of one citizen in a table, by their id or as they come.
QList<RowCells> rowsOfCitizen(Database& database, const Belonging& belonging, CitizenId citizen) {
    QList<RowCells> rows;
    BundleStore(database).eachRow({belonging.table, belonging.condition + " ORDER BY 1, 2", citizen.value(), citizen},
                                  [&rows](const RowCells& cells) { rows.append(cells); });
    return rows;
}

bool isEmptied(const Value& before, const Value& after) {
    return !std::holds_alternative<std::monostate>(before) && std::holds_alternative<std::monostate>(after);
}

/// What the programme said that a screening was made by; its version may have another number where it arrives.
Value wordsOfVersion(Database& database, const RowCells& screening) {
    const QString id = toText(screening.value("programme_id"));
    const qint64 version = std::get<qint64>(screening.value("programme_version"));
    const Value document = BundleStore(database).programme(id, version).value("document");
    REQUIRE_FALSE(toText(document).isEmpty());
    return document;
}
} // namespace

TEST_CASE("Whatever a row in a bundle cannot be without goes along", "[bundles]") {
    TestFile file;
    Database& database = file.workspace().session.database();
    for (const HandOverBasis basis : {HandOverBasis::SameController, HandOverBasis::Consent}) {
        const QList<Belonging> bundled = bundledBelongings(database, basis);
        const QByteArrayList shared = sharedTables(basis);
        for (const SchemaKey& key : schemaKeys(database)) {
            const auto isBundled = [&](const QByteArray& table) {
                return std::ranges::any_of(bundled, [&](const Belonging& each) { return each.table == table; });
            };
            if (key.isRequired && (isBundled(key.referring) || shared.contains(key.referring))) {
                INFO(key.referring.toStdString() << "." << key.column.toStdString());
                CHECK((isBundled(key.referred) || shared.contains(key.referred) || key.referred == "programme"));
            }
        }
    }
}

TEST_CASE("Everything of the citizens of a municipality arrives as it was", "[bundles]") {
    TestFile from;
    Progress progress;
    REQUIRE(fillDemo(from.workspace(), DemoSize{40, 30, 1}, progress));
    Workspace& sender = from.workspace();
    QList<CitizenId> all;
    for (const CitizenRow& row :
         sender.citizens.window(CitizenFilter::Everybody, CitizenOrder::Name, Qt::AscendingOrder, 0, 40)) {
        all.append(row.id);
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pakke"));
    const auto made = handOver(sender, toLocum(sender, all), path, bundlePassphrase);
    INFO((made ? QString() : made.error().message + made.error().detail).toStdString());
    REQUIRE(made);

    TestFile to;
    Workspace& receiver = to.workspace();
    const OpenedBundle bundle = opened(receiver, path);
    CHECK(bundle.citizens.size() == all.size());
    QList<BundleChoice> choices;
    for (const CitizenId id : all) {
        choices.append({id, BundlePlace::AsNew, {}});
    }
    const auto in = receiveBundle(receiver, bundle, choices);
    INFO((in ? QString() : in.error().message + in.error().detail).toStdString());
    REQUIRE(in);
    CHECK(in->asNew == static_cast<int>(all.size()));

    Database& before = sender.session.database();
    Database& after = receiver.session.database();
    const BundleStore store(before);
    for (const Belonging& belonging : bundledBelongings(before, HandOverBasis::SameController)) {
        if (belonging.table == "hand_over") { // one more at each end
            continue;
        }
        INFO(belonging.table.toStdString());
        for (const CitizenId citizen : all) {
            const QList<RowCells> sent = rowsOfCitizen(before, belonging, citizen);
            const QList<RowCells> came = rowsOfCitizen(after, belonging, citizen);
            REQUIRE(sent.size() == came.size());
            for (qsizetype at = 0; at < sent.size(); ++at) {
                for (auto cell = sent[at].cbegin(); cell != sent[at].cend(); ++cell) {
                    INFO(cell.key().toStdString());
                    const bool mayBeEmptied = std::ranges::any_of(store.keysOf(belonging.table), [&](const SchemaKey& key) {
                        return key.column == cell.key() && !key.isRequired;
                    });
                    const bool isSame = cell.value() == came[at].value(cell.key()) ||
                                        (cell.key() == "programme_version" &&
                                         wordsOfVersion(before, sent[at]) == wordsOfVersion(after, came[at]));
                    CHECK((isSame || (mayBeEmptied && isEmptied(cell.value(), came[at].value(cell.key())))));
                }
            }
        }
    }
    CHECK(receiver.audit.verify().problems.isEmpty());
    CHECK_FALSE(receiver.citizens.search(sender.citizens.find(all.first())->surname, 5).isEmpty());
    to.reopen();
    CHECK(to.workspace().audit.verify().problems.isEmpty());
}

TEST_CASE("A bundle holds nothing of another citizen and nothing of who wrote what", "[bundles]") {
    Sender sender;
    sender.send();
    TestFile to;
    const OpenedBundle bundle = opened(to.workspace(), sender.path);
    REQUIRE(bundle.citizens.size() == 1);
    CHECK(bundle.citizens.first().citizen.fullName() == sender.citizen.fullName());
    const auto database = bundle.copy.source.open();
    REQUIRE(database);
    for (const QByteArray& table : bundleTables(**database)) {
        for (const QByteArray& column : schemaColumns(**database, table)) {
            INFO(table.toStdString() << "." << column.toStdString());
            CHECK((*database)->number("SELECT count(*) FROM \"" + table + "\" WHERE instr(CAST(\"" + column +
                                      "\" AS TEXT), 'Quistorf') > 0") == 0);
            if (column == "citizen_id" && table != "audit") {
                CHECK((*database)->number("SELECT count(*) FROM " + table + " WHERE citizen_id <> " +
                                          sender.citizen.id.toString().toLatin1()) == 0);
            }
        }
    }
    CHECK((*database)->number("SELECT count(*) FROM audit WHERE actor <> ''") == 0);
    CHECK(rowsIn(**database, "citizen") == 1);
}

TEST_CASE("A hand-over stands in the ledger of both files, and in the log", "[bundles]") {
    Sender sender;
    sender.send();
    const auto isEvent = [](SharingEvent event) { return [event](const SharingLine& line) { return line.event == event; }; };
    const QList<SharingLine> out = sender.file.workspace().documents.sharing(sender.citizen.id);
    const auto line = std::ranges::find_if(out, isEvent(SharingEvent::HandedOver));
    REQUIRE(line != out.end());
    CHECK(line->party.startsWith(QStringLiteral("Tove Lund")));
    CHECK(line->kinds.contains(QStringLiteral("health")));
    TestFile to;
    (void)received(to.workspace(), opened(to.workspace(), sender.path));
    const QList<SharingLine> in = to.workspace().documents.sharing(sender.citizen.id);
    CHECK(std::ranges::any_of(in, isEvent(SharingEvent::TakenOver)));
    CHECK(sender.file.workspace().audit.verify().problems.isEmpty());
}

TEST_CASE("The same bundle received twice changes nothing the second time", "[bundles]") {
    Sender sender;
    sender.send();
    TestFile to;
    Workspace& workspace = to.workspace();
    (void)received(workspace, opened(workspace, sender.path));
    const auto once = rowCounts(workspace.session.database());
    const OpenedBundle again = opened(workspace, sender.path);
    CHECK(again.citizens.first().here == sender.citizen.id);
    CHECK_FALSE(receiveBundle(workspace, again, {{sender.citizen.id, BundlePlace::AsNew, {}}}));
    const ReceivedBundle second = received(workspace, again);
    CHECK(second.received.alreadyHere > 0);
    auto twice = rowCounts(workspace.session.database());
    CHECK(twice.value("hand_over") == once.value("hand_over") + 1); // that it was received again
    twice.insert("hand_over", once.value("hand_over"));
    CHECK(twice == once);
    CHECK(workspace.audit.verify().problems.isEmpty());
}

TEST_CASE("What was received is taken back whole, unless somebody has worked on it", "[bundles]") {
    Sender sender;
    sender.send();
    TestFile to;
    Workspace& workspace = to.workspace();
    const auto before = rowCounts(workspace.session.database());
    const ReceivedBundle first = received(workspace, opened(workspace, sender.path));
    REQUIRE(takeBackReceived(workspace, first));
    CHECK(rowCounts(workspace.session.database()) == before);
    CHECK_FALSE(workspace.citizens.find(sender.citizen.id));
    CHECK(workspace.citizens.search(sender.citizen.surname, 5).isEmpty());
    CHECK(workspace.audit.verify().problems.isEmpty());

    const ReceivedBundle second = received(workspace, opened(workspace, sender.path));
    Note note;
    note.citizen = sender.citizen.id;
    note.eventOn = workspace.clock.today();
    note.text = QStringLiteral("Ringede hertil.");
    REQUIRE(workspace.notes.write(note));
    const auto refused = takeBackReceived(workspace, second);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Conflict);
    CHECK(workspace.citizens.find(sender.citizen.id));
}

TEST_CASE("A citizen in a bundle who looks like one who is here is put under that one, and taken back again", "[bundles]") {
    Sender sender;
    sender.send();
    TestFile to;
    Workspace& workspace = to.workspace();
    const Citizen known = aCitizen(workspace);
    const auto before = rowCounts(workspace.session.database());
    const OpenedBundle bundle = opened(workspace, sender.path);
    REQUIRE(bundle.citizens.first().alike.size() == 1);
    CHECK(bundle.citizens.first().alike.first().id == known.id);
    CHECK_FALSE(bundle.citizens.first().alike.first().likeness.reasons.isEmpty());
    const auto in = receiveBundle(workspace, bundle, {{sender.citizen.id, BundlePlace::Under, known.id}});
    INFO((in ? QString() : in.error().message + in.error().detail).toStdString());
    REQUIRE(in);
    CHECK(workspace.citizens.count(CitizenFilter::Everybody) == 1);
    CHECK(workspace.consents.forCitizen(known.id).size() == 1);
    CHECK(workspace.courses.current(known.id));
    CHECK(*workspace.citizens.find(known.id) == known); // the particulars of the one who is here stay
    REQUIRE(takeBackReceived(workspace, *in));
    CHECK(rowCounts(workspace.session.database()) == before);
    CHECK(workspace.audit.verify().problems.isEmpty());
}

TEST_CASE("A note whose number another note has gets a new one", "[bundles]") {
    Sender sender;
    sender.send();
    TestFile to;
    Workspace& workspace = to.workspace();
    to.clock.moveTo(to.clock.now().addSecs(3600));
    const Citizen known = aCitizen(workspace, QStringLiteral("Dorte"), QStringLiteral("Ellegaard"));
    Note note;
    note.citizen = known.id;
    note.eventOn = workspace.clock.today();
    note.text = QStringLiteral("Et andet notat.");
    REQUIRE(workspace.notes.write(note));
    Database& database = workspace.session.database();
    const QByteArray taken = QByteArray::number(database.number("SELECT id FROM note"));
    const OpenedBundle bundle = opened(workspace, sender.path);
    {
        const auto copy = bundle.copy.source.open(AccessMode::ReadWrite);
        REQUIRE(copy);
        (*copy)->execute("UPDATE note SET id = " + taken);
    }
    (void)received(workspace, bundle);
    CHECK(rowsIn(database, "note") == 2);
    CHECK(database.number("SELECT count(*) FROM note WHERE citizen_id = " + sender.citizen.id.toString().toLatin1()) == 1);
    CHECK(database.number("SELECT citizen_id FROM note WHERE id = " + taken) == known.id.value());
    CHECK(workspace.audit.verify().problems.isEmpty());
}

TEST_CASE("A wrong passphrase, a file that is no bundle and a bundle that has lapsed are told and leave nothing", "[bundles]") {
    Sender sender;
    sender.send();
    TestFile to;
    Workspace& workspace = to.workspace();
    const auto before = rowCounts(workspace.session.database());
    const auto wrong = openBundle(workspace, sender.path, QStringLiteral("en helt anden sætning her"));
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().kind == ErrorKind::Denied);
    TestFile third;
    const auto working = openBundle(workspace, third.path(), testPassphrase);
    REQUIRE_FALSE(working);
    CHECK(working.error().kind == ErrorKind::Format);
    CHECK_FALSE(openBundle(workspace, to.path(), testPassphrase)); // the open file itself
    CHECK(openBundle(workspace, sender.folder.filePath(QStringLiteral("nowhere")), bundlePassphrase).error().kind ==
          ErrorKind::NotFound);
    const OpenedBundle inTime = opened(workspace, sender.path);
    to.clock.moveTo(to.clock.now().addDays(15));
    const auto late = openBundle(workspace, sender.path, bundlePassphrase);
    REQUIRE_FALSE(late);
    CHECK(late.error().kind == ErrorKind::Conflict);
    CHECK_FALSE(receiveBundle(workspace, inTime, {{sender.citizen.id, BundlePlace::AsNew, {}}}));
    CHECK(rowCounts(workspace.session.database()) == before);
}

TEST_CASE("A bundle of a newer program is told to be one", "[bundles]") {
    Sender sender;
    sender.send();
    {
        const auto key = FileKey::forFile(sender.path, bundlePassphrase);
        REQUIRE(key);
        const auto bundle = Database::open(sender.path, *key, AccessMode::ReadWrite);
        REQUIRE(bundle);
        CHECK(kindOf(**bundle) == FileKind::Bundle);
        (*bundle)->execute("PRAGMA user_version = 9999");
    }
    TestFile to;
    const auto newer = openBundle(to.workspace(), sender.path, bundlePassphrase);
    REQUIRE_FALSE(newer);
    CHECK(newer.error().kind == ErrorKind::Format);
    CHECK(newer.error().message.contains(QStringLiteral("newer Brobygger")));
}

TEST_CASE("To another organisation a consent is needed that names it and what goes along", "[bundles]") {
    Sender sender;
    Workspace& workspace = sender.file.workspace();
    BundleWish wish = toLocum(workspace, {sender.citizen.id});
    wish.basis = HandOverBasis::Consent;
    CHECK(checkBundle(workspace, wish).hasErrors()); // to whom?
    wish.organisation = QStringLiteral("Syddjurs Kommune");
    CHECK(checkBundle(workspace, wish).hasErrors());
    CHECK_FALSE(handOver(workspace, wish, sender.path, bundlePassphrase));
    CHECK_FALSE(QFile::exists(sender.path));
    Consent consent;
    consent.citizen = sender.citizen.id;
    consent.fromWhom = QStringLiteral("os");
    consent.toWhom = wish.organisation;
    consent.kinds = {QStringLiteral("contact"), QStringLiteral("health"), QStringLiteral("social"), QStringLiteral("plan"),
                     QStringLiteral("cpr")};
    consent.purpose = QStringLiteral("Forløbet fortsætter der");
    consent.form = QStringLiteral("written");
    consent.givenOn = workspace.clock.today();
    consent.validTo = workspace.clock.today().addMonths(3);
    const auto given = workspace.consents.record(consent);
    INFO((given ? QString() : given.error().message).toStdString());
    REQUIRE(given);
    const Problems problems = checkBundle(workspace, wish);
    INFO((problems.list().isEmpty() ? QString() : problems.list().first().message).toStdString());
    CHECK_FALSE(problems.hasErrors());
    CHECK(handOver(workspace, wish, sender.path, bundlePassphrase));
}

TEST_CASE("A hand-over is taken back by deleting the bundle, as long as it lies there", "[bundles]") {
    Sender sender;
    const MadeBundle made = sender.send();
    Workspace& workspace = sender.file.workspace();
    REQUIRE(QFile::rename(sender.path, sender.path + QStringLiteral(".away")));
    CHECK_FALSE(takeBackHandOver(workspace, made));
    REQUIRE(QFile::rename(sender.path + QStringLiteral(".away"), sender.path));
    REQUIRE(takeBackHandOver(workspace, made));
    CHECK_FALSE(QFile::exists(sender.path));
    CHECK(rowsIn(workspace.session.database(), "hand_over") == 0);
    CHECK_FALSE(handOver(workspace, toLocum(workspace, {sender.citizen.id}), sender.path, QStringLiteral("kort")));
}
