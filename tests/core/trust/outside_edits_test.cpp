// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"
#include "core/security/audit_words.h"
#include "core/storage/records/record_digests.h"
#include "tests/core/going_out/import_sources.h"
#include "tests/support/builders.h"
#include "tests/support/schema_scripts.h"
#include "tests/support/test_file.h"

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <iterator>

using namespace brobygger;
using namespace brobygger::test;

namespace {

QStringList problemsOf(Workspace& workspace, const AuditHead& expected = {}) {
    return workspace.audit.verify(expected).problems;
}

/// What is wrong, so that a failing test says it.
std::string inWords(const QStringList& problems) { return problems.join(QLatin1Char('\n')).toStdString(); }

void checkSound(Workspace& workspace) {
    const QStringList problems = problemsOf(workspace);
    INFO(inWords(problems));
    CHECK(problems.isEmpty());
}

/// A municipality with everything in it, and a trail with values, a look at a number and a file in clear.
void fillWithWork(Workspace& workspace) {
    Progress progress;
    REQUIRE(fillDemo(workspace, DemoSize{40, 30, 1}, progress));
    Citizen bente = aCitizen(workspace, QStringLiteral("Bente"), QStringLiteral("Udefra"));
    bente.remark = QStringLiteral("Vil helst ringes op om formiddagen");
    REQUIRE(workspace.citizens.change(bente));
    ran(workspace, offersFrom("Navn;Udbyder\nMadklub (eksempel);Foreningen\n"));
    REQUIRE(workspace.parishCategories.save({QStringLiteral("8231"), 3, 2026, QStringLiteral("kommunen")}));
    REQUIRE(workspace.citizens.revealNumber(bente.id, QStringLiteral("ringer til lægen")));
    REQUIRE(workspace.session.write(QStringLiteral("test.plain"), [](Write& write) -> Result<void> {
        Statement(write.database(), "INSERT INTO plain_file (id, path, kind, direction, at) "
                                    "VALUES (990001, '/tmp/liste.csv', 'offers', 'written', '2026-11-02T08:00:00.000Z')")
            .run();
        write.happened(AuditAction::Exported, RecordKind::PlainFile, 990001);
        return {};
    }));
    workspace.audit.noteOnce(RecordKind::Citizen, bente.id.value(), bente.id.value(), QStringLiteral("citizen.open"));
}

/// The rows of a table that every file has, as the program writes them into a new one.
void takeAlong(Database& from, Database& to, const QByteArray& table, const QByteArrayList& columns) {
    Statement select(from, ("SELECT " + columns.join(", ") + " FROM " + table).constData());
    Statement insert(
        to, ("INSERT INTO " + table + " (" + columns.join(", ") + ") VALUES (:" + columns.join(", :") + ")").constData());
    while (select.step()) {
        for (const QByteArray& column : columns) {
            insert.bind((":" + column).constData(), select.value(column.constData()));
        }
        insert.run();
    }
}

struct OutsideEdit {
    const char* what;
    const char* sql;
};

const OutsideEdit outsideEdits[] = {
    {"a name is changed", "UPDATE citizen SET given_name = 'En anden' WHERE id = (SELECT min(id) FROM citizen)"},
    {"a CPR number is changed", "UPDATE citizen SET person_number = '0101501234' WHERE id = (SELECT max(id) FROM citizen)"},
    {"a birth date is taken away",
     "UPDATE citizen SET birth_date = NULL WHERE id = (SELECT min(id) FROM citizen WHERE birth_date IS NOT NULL)"},
    {"when a citizen was changed is moved", "UPDATE citizen SET changed_at = '2020-01-01T00:00:00.000Z' WHERE id = (SELECT "
                                            "min(id) FROM citizen)"},
    {"what may be said on the telephone is changed",
     "UPDATE citizen SET may_call = CASE may_call WHEN 'no' THEN 'yes' ELSE 'no' END WHERE id = (SELECT max(id) FROM citizen)"},
    {"a no-show becomes a visit", "UPDATE appointment SET outcome = 'attended', no_show_reason = NULL WHERE id = (SELECT "
                                  "min(id) FROM appointment WHERE outcome = 'no_show')"},
    {"an appointment is moved",
     "UPDATE appointment SET starts_at = '2019-01-05T10:00' WHERE id = (SELECT min(id) FROM appointment)"},
    {"an appointment is given to another citizen",
     "UPDATE appointment SET citizen_id = (SELECT min(c.id) FROM citizen c WHERE c.id <> appointment.citizen_id) WHERE id = "
     "(SELECT min(id) FROM appointment)"},
    {"an appointment is deleted", "DELETE FROM appointment WHERE id = (SELECT max(id) FROM appointment)"},
    {"an appointment is put in", "INSERT INTO appointment (id, citizen_id, sector, starts_at, created_at, changed_at) SELECT "
                                 "990002, citizen_id, sector, starts_at, created_at, changed_at FROM appointment LIMIT 1"},
    {"a contact is deleted", "DELETE FROM contact WHERE id = (SELECT min(id) FROM contact)"},
    {"a contact is put in", "INSERT INTO contact (id, citizen_id, at, kind, outcome, created_at) SELECT 990003, citizen_id, "
                            "at, kind, outcome, created_at FROM contact LIMIT 1"},
    {"a remark is blanked", "UPDATE citizen SET remark = '' WHERE remark <> ''"},
    {"two contacts change their ids", "UPDATE contact SET id = -1 WHERE id = (SELECT min(id) FROM contact);"
                                      "UPDATE contact SET id = (SELECT min(id) FROM contact WHERE id > 0) - 1 WHERE id = "
                                      "(SELECT max(id) FROM contact);"
                                      "UPDATE contact SET id = 990004 WHERE id = -1"},
    {"minutes are added", "UPDATE contact SET minutes = coalesce(minutes, 0) + 60 WHERE id = (SELECT max(id) FROM contact)"},
    {"a course began earlier", "UPDATE course SET opened_on = '2020-01-01' WHERE id = (SELECT min(id) FROM course)"},
    {"a referral came later",
     "UPDATE incoming_referral SET received_on = '2030-02-02' WHERE id = (SELECT min(id) FROM incoming_referral)"},
    {"a decision is turned round",
     "UPDATE screening SET decision = CASE decision WHEN 'in' THEN 'out' ELSE 'in' END WHERE id = "
     "(SELECT min(id) FROM screening)"},
    {"an answer of a screening is changed", "UPDATE screening_answer SET value = value || '1' WHERE screening_id = (SELECT "
                                            "min(screening_id) FROM screening_answer)"},
    {"an answer of a screening is deleted", "DELETE FROM screening_answer WHERE screening_id = (SELECT max(screening_id) FROM "
                                            "screening_answer)"},
    {"a consent lasts longer", "UPDATE consent SET valid_to = '2099-12-31' WHERE id = (SELECT min(id) FROM consent)"},
    {"a consent is deleted", "DELETE FROM consent WHERE id = (SELECT min(id) FROM consent)"},
    {"what a referral out says is changed",
     "UPDATE outgoing_referral SET practical = 'noget andet' WHERE id = (SELECT min(id) FROM outgoing_referral)"},
    {"an offer is called something else", "UPDATE offer SET name = 'Noget andet' WHERE id = (SELECT min(id) FROM offer)"},
    {"an offer meets at another hour",
     "UPDATE offer_session SET starts = '06:30' WHERE id = (SELECT min(id) FROM offer_session)"},
    {"a clinic gets another telephone", "UPDATE partner SET phone = '99999999' WHERE id = (SELECT min(id) FROM partner)"},
    {"a wish is changed",
     "UPDATE citizen_wish SET words = 'intet' WHERE citizen_id = (SELECT min(citizen_id) FROM citizen_wish)"},
    {"a fact is changed", "UPDATE citizen_fact SET value = value || '0' WHERE id = (SELECT min(id) FROM citizen_fact)"},
    {"a note is rewritten", "UPDATE note SET text = 'noget andet' WHERE id = (SELECT min(id) FROM note)"},
    {"answers of a questionnaire are changed",
     "UPDATE measurement SET answers = '[1]' WHERE id = (SELECT min(id) FROM measurement)"},
    {"a version of the programme is rewritten", "UPDATE programme SET document = '{}'"},
    {"the category of a parish is changed", "UPDATE parish_category SET category = 5"},
    {"a code says something else", "UPDATE code SET name_da = 'mødt' WHERE list = 'appointment_outcome' AND id = 'no_show'"},
    {"a code is put in", "INSERT INTO code (list, id, name_da, name_en, name_sv, position) VALUES ('channel', 'own_x', 'x', "
                         "'x', 'x', 99)"},
    {"a file in clear is taken off the list", "DELETE FROM plain_file WHERE id = 990001"},
    {"a file in clear gets another path", "UPDATE plain_file SET path = '/tmp/andet.csv' WHERE id = 990001"},
    {"a file in clear was read, not written", "UPDATE plain_file SET direction = 'read' WHERE id = 990001"},
    {"an import was taken back", "UPDATE import SET undone_at = '2026-11-02T08:00:00.000Z'"},
    {"a row goes with its digest",
     "DELETE FROM record_digest WHERE row_id = (SELECT max(id) FROM contact); DELETE FROM contact "
     "WHERE id = (SELECT max(id) FROM contact)"},
    {"all digests are deleted", "DELETE FROM record_digest WHERE table_number > 0"},
    {"the newest line is deleted", "DELETE FROM audit WHERE sequence = (SELECT max(sequence) FROM audit)"},
    {"the end of the trail is deleted with its values",
     "DELETE FROM audit_value WHERE audit_id IN (SELECT id FROM audit ORDER BY sequence DESC LIMIT 5); DELETE FROM audit WHERE "
     "sequence > (SELECT max(sequence) FROM audit) - 5"},
    {"a line in the middle is deleted", "DELETE FROM audit WHERE sequence = (SELECT max(sequence) FROM audit) / 2"},
    {"the first line is deleted", "DELETE FROM audit WHERE sequence = 1"},
    {"who did it is changed", "UPDATE audit SET actor = 'En anden' WHERE sequence = 2"},
    {"when it was done is changed", "UPDATE audit SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 3"},
    {"why it was done is changed", "UPDATE audit SET purpose = 'citizen.add' WHERE action = 'revealed'"},
    {"whose record it was is changed", "UPDATE audit SET citizen_id = citizen_id + 1 WHERE action = 'revealed'"},
    {"which record it was is changed", "UPDATE audit SET record_id = record_id + 1 WHERE action = 'revealed'"},
    {"the id of a line is changed", "UPDATE audit SET id = id + 1000000 WHERE action = 'revealed'"},
    {"a line is put at the end", "INSERT INTO audit (id, sequence, at, actor, purpose, action, kind, record_id, field, "
                                 "digest_before, digest_after, link_rule, link) SELECT id + 1000000, sequence + 1, at, actor, "
                                 "purpose, action, kind, record_id, field, digest_before, digest_after, link_rule, link FROM "
                                 "audit ORDER BY sequence DESC LIMIT 1"},
    {"a line pretends to be of before", "UPDATE audit SET link_rule = 1 WHERE sequence = (SELECT max(sequence) FROM audit)"},
    {"a value is rewritten", "UPDATE audit_value SET value_after = 'noget andet' WHERE value_after LIKE 'Vil helst%'"},
    {"a value is blanked", "UPDATE audit_value SET salt = x'', value_before = '', value_after = '' WHERE value_after LIKE 'Vil "
                           "helst%'"},
    {"a value is deleted", "DELETE FROM audit_value WHERE value_after LIKE 'Vil helst%'"},
};

} // namespace

TEST_CASE("Whatever is changed in the file outside the program is found, and told without the name of a table",
          "[trust][audit]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    fillWithWork(workspace);
    checkSound(workspace);
    Database& database = workspace.session.database();
    database.execute("PRAGMA foreign_keys = OFF");
    CHECK(std::size(outsideEdits) >= 30);
    for (const OutsideEdit& edit : outsideEdits) {
        INFO(edit.what);
        database.execute("BEGIN");
        database.execute(edit.sql);
        CHECK(database.number("SELECT changes()") > 0); // otherwise nothing was tried
        const QStringList problems = problemsOf(workspace);
        database.execute("ROLLBACK");
        INFO(inWords(problems));
        CHECK_FALSE(problems.isEmpty());
        CHECK(problems.filter(QStringLiteral("_")).isEmpty());
    }
    database.execute("PRAGMA foreign_keys = ON");
    checkSound(workspace);
}

TEST_CASE("A record that was changed outside the program is named by what it is and its number", "[trust][audit]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen bente = aCitizen(workspace);
    const ConsentId consent = aConsent(workspace, bente.id);
    workspace.session.database().execute("UPDATE citizen SET given_name = 'Birthe'");
    workspace.session.database().execute("DELETE FROM consent");
    CHECK(problemsOf(workspace) ==
          QStringList{QStringLiteral("A citizen (no. %1) was changed outside Brobygger.").arg(bente.id.toString()),
                      QStringLiteral("A consent (no. %1) was removed outside Brobygger.").arg(consent.toString())});
}

TEST_CASE("Every kind of record whose change is found has words of its own", "[trust][audit]") {
    QStringList words;
    for (const QByteArray& table : RecordDigests::tablesByRow()) {
        if (table != "screening_answer") { // belongs to its screening
            words << recordInWords(table);
        }
    }
    for (const QByteArray& table : RecordDigests::tablesAsWhole()) {
        words << differenceInWords({RecordDifference::What::Table, table});
    }
    CHECK_FALSE(words.contains(recordInWords("no table")));
    CHECK(QSet<QString>(words.begin(), words.end()).size() == words.size());
}

TEST_CASE("Nothing that the program does itself looks like a change from outside", "[trust][audit]") {
    TestFile file;
    Workspace& workspace = file.workspace();

    SECTION("a new file, and one that is opened again") {
        checkSound(workspace);
        file.reopen();
        checkSound(file.workspace());
    }
    SECTION("a demo, and the days after it") {
        Progress progress;
        REQUIRE(fillDemo(workspace, DemoSize{60, 30, 1}, progress));
        checkSound(workspace);
        file.clock.moveTo(QDateTime(QDate(2026, 12, 14), QTime(9, 0)));
        file.reopen(); // next appointments are caught up with
        checkSound(file.workspace());
    }
    SECTION("an import that changes and makes records, taken back") {
        ran(workspace, citizensFrom("Løbenummer;CPR;Fornavn;Efternavn\n1;610160-1015;Anna;Første\n2;620271-1019;Bo;Anden\n"));
        const ImportOutcome second =
            ran(workspace, citizensFrom("Løbenummer;CPR;Fornavn;Efternavn;Telefon\n1;610160-1015;Anna;Første;12345678\n"
                                        "3;;Carl;Tredje;87654321\n"));
        checkSound(workspace);
        REQUIRE(workspace.imports.undo(second.id));
        checkSound(workspace);
    }
    SECTION("a change and its undo") {
        Citizen bente = aCitizen(workspace);
        bente.phone = QStringLiteral("11223344");
        const Result<Undo> changed = workspace.citizens.change(bente);
        REQUIRE(changed);
        checkSound(workspace);
        REQUIRE((*changed)());
        checkSound(workspace);
    }
    SECTION("a write that fails half-way") {
        aCitizen(workspace);
        CHECK_FALSE(workspace.session.write(QStringLiteral("test"), [&](Write& write) -> Result<void> {
            Citizen draft;
            draft.givenName = QStringLiteral("Halvvejs");
            if (auto added = workspace.citizens.add(write, draft); !added) {
                return added.error();
            }
            return Error{ErrorKind::Invalid, QStringLiteral("no")};
        }));
        checkSound(workspace);
    }
    SECTION("a list with a code of one's own, and a newer Brobygger that ships one more") {
        REQUIRE(workspace.codeLists.add(QStringLiteral("no_show_reason"), QStringLiteral("Egen grund"), {},
                                        workspace.clock.today()));
        checkSound(workspace);
        Database& database = workspace.session.database();
        // As the file stood when the program shipped one code less.
        RecordDigests::keepFitting(database, "code", [&database] {
            database.execute("DELETE FROM code WHERE list = 'contact_kind' AND id = (SELECT max(id) FROM code WHERE list = "
                             "'contact_kind')");
        });
        checkSound(workspace);
        file.reopen();
        checkSound(file.workspace());
    }
    SECTION("a list that was changed outside does not become right by being brought up to date") {
        Database& database = workspace.session.database();
        aCitizen(workspace);
        database.execute("UPDATE code SET name_da = 'mødt' WHERE list = 'appointment_outcome' AND id = 'no_show'");
        database.execute("DELETE FROM code WHERE list = 'contact_kind' AND id = (SELECT max(id) FROM code WHERE list = "
                         "'contact_kind')");
        file.reopen();
        CHECK_FALSE(problemsOf(file.workspace()).isEmpty());
    }
}

TEST_CASE("Values may be blank where a line says that they were erased, and only there", "[trust][audit]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Citizen bente = aCitizen(workspace, QStringLiteral("Bente"));
    Citizen anna = aCitizen(workspace, QStringLiteral("Anna"));
    for (Citizen* citizen : {&bente, &anna}) {
        citizen->remark = QStringLiteral("noget om borgeren");
        REQUIRE(workspace.citizens.change(*citizen));
    }
    const auto blank = [&workspace](const Citizen& citizen, bool isTold) {
        return workspace.session.write(QStringLiteral("citizen.erase"), [&](Write& write) -> Result<void> {
            Statement(write.database(), "UPDATE audit_value SET salt = x'', value_before = '', value_after = '' "
                                        "WHERE audit_id IN (SELECT id FROM audit WHERE citizen_id = :citizen)")
                .bind(":citizen", citizen.id)
                .run();
            write.happened(isTold ? AuditAction::Erased : AuditAction::Exported, RecordKind::Citizen, citizen.id.value(),
                           citizen.id.value());
            return {};
        });
    };
    REQUIRE(blank(bente, true));
    checkSound(workspace);
    bente.remark = QStringLiteral("noget nyt");
    REQUIRE(workspace.citizens.change(bente));
    checkSound(workspace);
    SECTION("of somebody else") {
        REQUIRE(blank(anna, false));
        CHECK_FALSE(problemsOf(workspace).isEmpty());
    }
    SECTION("after the line") {
        workspace.session.database().execute("DELETE FROM audit_value WHERE audit_id = (SELECT id FROM audit WHERE action = "
                                             "'changed' ORDER BY sequence DESC LIMIT 1)");
        CHECK_FALSE(problemsOf(workspace).isEmpty());
    }
}

TEST_CASE("A head that was kept outside the file tells whether the trail goes through it", "[trust][audit]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    aCitizen(workspace);
    const AuditHead kept = workspace.audit.head();
    CHECK(kept.count == workspace.audit.verify().lines);
    CHECK(kept.head == workspace.audit.verify().head);
    aCitizen(workspace, QStringLiteral("Anna"));
    CHECK(problemsOf(workspace, kept).isEmpty());
    CHECK(problemsOf(workspace, workspace.audit.head()).isEmpty());

    AuditHead another = kept;
    another.head[0] = static_cast<char>(~another.head[0]);
    CHECK(problemsOf(workspace, another).size() == 1);
    AuditHead longer = workspace.audit.head();
    longer.count += 3;
    CHECK(problemsOf(workspace, longer).size() == 1);
}

TEST_CASE("A file from before there were digests gets them when it is opened, and its old lines stay valid", "[trust][audit]") {
    TestFile current;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("older.brobygger"));
    {
        const auto made = Database::create(path, current.key());
        REQUIRE(made);
        Database& database = **made;
        for (const int version : schemaVersions()) {
            if (version < 11) {
                database.execute(schemaScript(version));
            }
        }
        database.execute("PRAGMA user_version = 10");
        Database& source = current.workspace().session.database();
        takeAlong(source, database, "setting", {"name", "value"});
        takeAlong(source, database, "programme", {"id", "version", "document", "taken_into_use"});
        database.execute("INSERT INTO citizen (id, uuid, given_name, surname, sort_key, created_at, changed_at) VALUES "
                         "(21, 'b8a6', 'Bente', 'Gammel', 'gammel bente', '2025-01-02T08:00:00Z', '2025-01-02T08:00:00Z')");
        QByteArray link;
        for (int sequence = 1; sequence <= 3; ++sequence) {
            LinkedLine line;
            line.rule = 1;
            line.at = QStringLiteral("2025-01-02T08:00:00.000Z");
            line.actor = QStringLiteral("Mona");
            line.purpose = QStringLiteral("citizen.add");
            line.action = QStringLiteral("created");
            line.kind = QStringLiteral("citizen");
            line.record = 21;
            link = AuditChain::link(link, line);
            Statement(database,
                      "INSERT INTO audit (id, sequence, at, actor, purpose, action, kind, record_id, citizen_id, field, "
                      "digest_before, digest_after, link) VALUES (:id, :sequence, :at, :actor, :purpose, :action, "
                      ":kind, 21, 21, '', x'', x'', :link)")
                .bind(":id", 30 + sequence)
                .bind(":sequence", sequence)
                .bind(":at", line.at)
                .bind(":actor", line.actor)
                .bind(":purpose", line.purpose)
                .bind(":action", line.action)
                .bind(":kind", line.kind)
                .bind(":link", Value(link))
                .run();
        }
    }
    const auto opened = Workspace::open(path, current.key(), current.clock);
    REQUIRE(opened);
    Workspace& workspace = **opened;
    checkSound(workspace);
    const QList<AuditEntry> lines = workspace.audit.lines(0, 0);
    CHECK(std::count_if(lines.cbegin(), lines.cend(),
                        [](const AuditEntry& line) { return line.action == toCode(AuditAction::Sealed); }) == 1);
    aCitizen(workspace, QStringLiteral("Ny"));
    checkSound(workspace);
    Database& database = workspace.session.database();
    for (const char* edit :
         {"UPDATE audit SET citizen_id = 99 WHERE sequence = 2", "UPDATE audit SET actor = 'x' WHERE sequence = 2",
          "UPDATE citizen SET given_name = 'Birthe' WHERE id = 21"}) {
        INFO(edit);
        database.execute("BEGIN");
        database.execute(edit);
        CHECK_FALSE(problemsOf(workspace).isEmpty());
        database.execute("ROLLBACK");
    }
}

TEST_CASE("Every table has digests, or a reason why it needs none", "[trust][audit][schema]") {
    QStringList decided;
    for (const QByteArray& table : RecordDigests::tablesByRow() + RecordDigests::tablesAsWhole()) {
        decided << QString::fromLatin1(table);
    }
    for (const auto& [table, reason] : RecordDigests::tablesWithout()) {
        CHECK(QByteArray(reason).size() > 10);
        decided << QString::fromLatin1(table);
    }
    decided.sort();
    TestFile file;
    QStringList there;
    Statement select(file.workspace().session.database(),
                     "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name");
    while (select.step()) {
        there << select.text("name");
    }
    CHECK(decided == there);
}

TEST_CASE("A column that a later script adds changes no digest", "[trust][audit][schema]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    aCitizen(workspace);
    Database& database = workspace.session.database();
    database.execute("ALTER TABLE citizen ADD COLUMN call_name TEXT NOT NULL DEFAULT ''");
    database.execute("ALTER TABLE citizen ADD COLUMN shoe_size INTEGER NOT NULL DEFAULT 42");
    database.execute("ALTER TABLE citizen ADD COLUMN met_on TEXT");
    checkSound(workspace);
    database.execute("UPDATE citizen SET shoe_size = 0");
    CHECK(problemsOf(workspace).size() == 1);
}

TEST_CASE("A script after the one that brought the digests changes no row of a record", "[trust][audit][schema]") {
    // A trigger writes within the write that wakes it, whose hook sees its rows, too.
    const QRegularExpression trigger(QStringLiteral("CREATE TRIGGER.*?\\bEND;"),
                                     QRegularExpression::DotMatchesEverythingOption);
    for (const int version : schemaVersions()) {
        if (version <= 11) {
            continue;
        }
        const QString script = QString::fromUtf8(schemaScript(version)).remove(trigger);
        for (const QByteArray& table : RecordDigests::tablesByRow() + RecordDigests::tablesAsWhole()) {
            INFO("script " << version << ", table " << table.toStdString());
            const QRegularExpression writing(
                QStringLiteral("\\b(UPDATE|INSERT INTO|DELETE FROM)\\s+%1\\b").arg(QLatin1String(table)));
            CHECK_FALSE(writing.match(script).hasMatch());
        }
    }
}

TEST_CASE("That a record was read is taken down once for each purpose, and no page is told", "[trust][audit]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen bente = aCitizen(workspace);
    const qsizetype before = workspace.audit.lines(0, 0).size();
    int told = 0;
    const auto connection = QObject::connect(&workspace.feed, &ChangeFeed::changed, [&told] { ++told; });
    const auto open = [&](const char* purpose) {
        workspace.audit.noteOnce(RecordKind::Citizen, bente.id.value(), bente.id.value(), QString::fromLatin1(purpose));
    };
    open("citizen.open");
    open("citizen.open");
    open("letter.print");
    QObject::disconnect(connection);
    CHECK(told == 0);
    const QList<AuditEntry> lines = workspace.audit.lines(bente.id.value(), 0);
    CHECK(workspace.audit.lines(0, 0).size() == before + 2);
    CHECK(lines.at(0).action == QStringLiteral("read"));
    CHECK(lines.at(0).purpose == QStringLiteral("letter.print"));
    CHECK(lines.at(1).purpose == QStringLiteral("citizen.open"));
    checkSound(workspace);
    file.reopen(); // a new session looks anew
    file.workspace().audit.noteOnce(RecordKind::Citizen, bente.id.value(), bente.id.value(), QStringLiteral("citizen.open"));
    CHECK(file.workspace().audit.lines(0, 0).size() == before + 3);
}

TEST_CASE("In a file that is open to be read only nothing is taken down and nothing fails", "[trust][audit]") {
    TestFile file;
    const Citizen bente = aCitizen(file.workspace());
    const qsizetype before = file.workspace().audit.lines(0, 0).size();
    const auto reading = Workspace::openToRead(file.path(), file.key(), file.clock);
    REQUIRE(reading);
    (*reading)->audit.noteOnce(RecordKind::Citizen, bente.id.value(), bente.id.value(), QStringLiteral("citizen.open"));
    CHECK(file.workspace().audit.lines(0, 0).size() == before);
}

TEST_CASE("The log is looked at by citizen and by day, in windows, the newest first", "[trust][audit]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen bente = aCitizen(workspace);
    file.clock.moveTo(QDateTime(QDate(2026, 11, 3), QTime(0, 10)));
    const Citizen anna = aCitizen(workspace, QStringLiteral("Anna"));
    const AuditFilter everything;
    const qint64 all = workspace.audit.count(everything);
    CHECK(all == workspace.audit.lines(0, 0).size());
    REQUIRE(workspace.audit.window(everything, 0, 1).size() == 1);
    CHECK(workspace.audit.window(everything, 0, 1).first().citizen == anna.id.value());
    CHECK(workspace.audit.window(everything, 1, 1).first().citizen == bente.id.value());
    CHECK(workspace.audit.window(everything, all, 200).isEmpty());

    CHECK(workspace.audit.count({bente.id.value(), {}}) == workspace.audit.lines(bente.id.value(), 0).size());
    CHECK(workspace.audit.count({0, QDate(2026, 11, 3)}) == 1);
    CHECK(workspace.audit.window({0, QDate(2026, 11, 3)}, 0, 200).first().record == anna.id.value());
    CHECK(workspace.audit.count({bente.id.value(), QDate(2026, 11, 3)}) == 0);
    CHECK(workspace.audit.window({bente.id.value(), QDate(2026, 11, 2)}, 0, 200).size() == 1);
}
