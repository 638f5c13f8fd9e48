// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/erasures.h"
#include "core/retention/retention_rules.h"
#include "core/storage/statement.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
/// Words that stand nowhere else, so that finding one means it was left.
const QStringList& wordsOfOne() {
    static const QStringList words = [] {
        QStringList all;
        for (int number = 0; number < 20; ++number) {
            all << QStringLiteral("Zvævl%1ørx").arg(QChar(u'a' + number));
        }
        return all;
    }();
    return words;
}

Citizen talkedOf(Workspace& workspace) {
    Citizen citizen = aCitizen(workspace, wordsOfOne()[0], wordsOfOne()[1]);
    for (int number = 2; number < 17; ++number) {
        Note note;
        note.citizen = citizen.id;
        note.eventOn = workspace.clock.today();
        note.text = wordsOfOne()[number];
        REQUIRE(workspace.notes.write(note));
    }
    Citizen changed = *workspace.citizens.find(citizen.id);
    changed.remark = wordsOfOne()[17];
    REQUIRE(workspace.citizens.change(changed));
    changed = *workspace.citizens.find(citizen.id);
    changed.remark = wordsOfOne()[18]; // the former one now stands in the audit trail alone
    REQUIRE(workspace.citizens.change(changed));
    REQUIRE(workspace.drafts.keep(QStringLiteral("note/") + citizen.id.toString(), wordsOfOne()[19], citizen.id.value()));
    (void)aConsent(workspace, citizen.id);
    return citizen;
}

QByteArrayList tablesOf(Database& database) {
    QByteArrayList tables;
    Statement select(database, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
    while (select.step()) {
        tables << select.text("name").toLatin1();
    }
    return tables;
}

QByteArrayList columnsOf(Database& database, const QByteArray& table) {
    QByteArrayList columns;
    Statement select(database, "SELECT name FROM pragma_table_info(:table)");
    select.bind(":table", QString::fromLatin1(table));
    while (select.step()) {
        columns << select.text("name").toLatin1();
    }
    return columns;
}

/// Every value of every table, in the bytes it is kept in.
QByteArray everythingIn(Database& database) {
    QByteArray all;
    for (const QByteArray& table : tablesOf(database)) {
        for (const QByteArray& column : columnsOf(database, table)) {
            const QByteArray sql = "SELECT CAST(\"" + column + "\" AS BLOB) AS content FROM \"" + table + "\"";
            Statement select(database, sql.constData());
            while (select.step()) {
                all += select.bytes("content") + '\n';
            }
        }
    }
    return all;
}

QByteArray inUtf16(const QString& word, bool isBigEndian) {
    QByteArray bytes;
    for (const QChar each : word) {
        const char low = static_cast<char>(each.unicode() & 0xff);
        const char high = static_cast<char>(each.unicode() >> 8);
        bytes += isBigEndian ? high : low;
        bytes += isBigEndian ? low : high;
    }
    return bytes;
}

bool standsIn(const QByteArray& all, const QString& word) {
    return all.contains(word.toUtf8()) || all.contains(word.toLower().toUtf8()) || all.contains(inUtf16(word, false)) ||
           all.contains(inUtf16(word, true));
}

/// What says in any table that a row is about this citizen, but for what stays on purpose.
QByteArrayList tablesNaming(Database& database, CitizenId citizen) {
    QByteArrayList naming;
    for (const QByteArray& table : tablesOf(database)) {
        if (table == "audit" || table == "plain_file") {
            continue;
        }
        for (const QByteArray& column : columnsOf(database, table)) {
            if (column != "citizen_id" && !(table == "citizen" && column == "id")) {
                continue;
            }
            const QByteArray sql = "SELECT count(*) AS number FROM \"" + table + "\" WHERE " + column + " = :citizen";
            Statement select(database, sql.constData());
            select.bind(":citizen", citizen);
            if (select.step() && select.integer("number") > 0) {
                naming << table;
            }
        }
    }
    return naming;
}

void liftHold(Workspace& workspace) {
    REQUIRE(workspace.erasures.liftArchiveHold(workspace.clock.today(), QStringLiteral("Sag 26/1")));
}
} // namespace

TEST_CASE("After erasing no word of the citizen stands in any table, and the audit trail holds", "[erasing]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen one = talkedOf(workspace);
    const Citizen other = aCitizen(workspace, QStringLiteral("Anna"), QStringLiteral("Abel"));
    (void)aConsent(workspace, other.id);
    const Citizen otherBefore = *workspace.citizens.find(other.id);
    const QList<ErasureCount> placesOfOther = workspace.erasures.places(other.id);
    liftHold(workspace);
    Database& database = workspace.session.database();
    const QByteArray before = everythingIn(database);
    for (const QString& word : wordsOfOne()) {
        INFO(word.toStdString());
        CHECK(standsIn(before, word));
    }
    REQUIRE(workspace.erasures.erase(one.id, ErasureReason::Request));
    Progress progress;
    REQUIRE(sweepErased(workspace.source(), progress));
    workspace.erasures.noteSwept();

    const QByteArray all = everythingIn(database);
    for (const QString& word : wordsOfOne()) {
        INFO(word.toStdString());
        CHECK_FALSE(standsIn(all, word));
    }
    CHECK(database.number("PRAGMA freelist_count") == 0);
    CHECK(tablesNaming(database, one.id).isEmpty());
    for (const ErasureCount& place : workspace.erasures.places(one.id)) {
        INFO(static_cast<int>(place.place));
        CHECK(place.count == 0);
    }
    CHECK(workspace.audit.verify().problems.isEmpty());
    REQUIRE(workspace.erasures.erased().size() == 1);
    CHECK(workspace.erasures.erased().first().id == one.id.value());
    CHECK(workspace.erasures.erased().first().reason == ErasureReason::Request);
    CHECK(*workspace.citizens.find(other.id) == otherBefore);
    CHECK(workspace.erasures.places(other.id) == placesOfOther);
    file.reopen();
    CHECK(file.workspace().audit.verify().problems.isEmpty());
}

TEST_CASE("A record that was merged into the citizen is erased along", "[erasing]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen one = talkedOf(workspace);
    const Citizen twice = aCitizen(workspace, QStringLiteral("Stentoft"), QStringLiteral("Quistorf"));
    REQUIRE(workspace.merging.merge({one.id, twice.id, {}, QStringLiteral("Samme person")}));
    liftHold(workspace);
    REQUIRE(workspace.erasures.erase(one.id, ErasureReason::Request));
    Progress progress;
    REQUIRE(sweepErased(workspace.source(), progress));
    CHECK_FALSE(standsIn(everythingIn(workspace.session.database()), QStringLiteral("Quistorf")));
    CHECK(tablesNaming(workspace.session.database(), twice.id).isEmpty());
    CHECK(workspace.erasures.erased().size() == 2);
    CHECK(workspace.audit.verify().problems.isEmpty());
}

TEST_CASE("Of somebody who was taken apart from another nothing is left in the log of the other", "[erasing]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen one = aCitizen(workspace);
    const Citizen other = onceTakenForOneWith(workspace, file.clock, one.id, QStringLiteral("quistorf@example.dk"));
    liftHold(workspace);
    REQUIRE(workspace.erasures.erase(other.id, ErasureReason::Mistake));
    Progress progress;
    REQUIRE(sweepErased(workspace.source(), progress));
    CHECK_FALSE(standsIn(everythingIn(workspace.session.database()), QStringLiteral("quistorf@example.dk")));
    CHECK(workspace.citizens.find(one.id));
    CHECK(workspace.audit.verify().problems.isEmpty());
}

TEST_CASE("Somebody whose request is not answered is not erased, and a merged record is not listed", "[erasing]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen one = aCitizen(workspace);
    const Citizen twice = aCitizen(workspace, QStringLiteral("Stentoft"), QStringLiteral("Quistorf"));
    REQUIRE(workspace.merging.merge({one.id, twice.id, {}, QStringLiteral("Samme person")}));
    RightsRequest request;
    request.citizen = one.id;
    request.kind = RightsKind::Access;
    request.receivedOn = workspace.clock.today();
    request.identity = QStringLiteral("Kendt af mig");
    REQUIRE(workspace.rightsRequests.add(request));
    liftHold(workspace);
    CHECK(workspace.erasures.standing(one.id)->blocks == QList<ErasureBlock>{ErasureBlock::OpenRequest});
    file.clock.moveTo(file.clock.now().addYears(20));
    CHECK(workspace.erasures.due().size() == 1);
}

TEST_CASE("Nothing of a citizen is erased while something stands in the way", "[erasing]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen one = talkedOf(workspace);
    const auto before = workspace.erasures.places(one.id);
    CHECK_FALSE(workspace.erasures.erase(one.id, ErasureReason::Request)); // the archive hold of a municipality
    liftHold(workspace);
    CHECK_FALSE(workspace.erasures.erase(one.id, ErasureReason::Deadline)); // not passed
    REQUIRE(workspace.courses.open(one.id, workspace.clock.today()));
    CHECK_FALSE(workspace.erasures.erase(one.id, ErasureReason::Request));
    REQUIRE(workspace.erasures.standing(one.id));
    CHECK(workspace.erasures.standing(one.id)->blocks == QList<ErasureBlock>{ErasureBlock::OpenCourse});
    CHECK(workspace.erasures.places(one.id).first() == before.first());
    CHECK(workspace.erasures.erased().isEmpty());
}

TEST_CASE("An erasing that fails in the middle leaves everything as it was", "[erasing]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen one = talkedOf(workspace);
    liftHold(workspace);
    const auto before = workspace.erasures.places(one.id);
    Database& database = workspace.session.database();
    database.execute("CREATE TEMP TRIGGER full_disk BEFORE INSERT ON erasure BEGIN SELECT RAISE(ABORT, 'full'); END");
    CHECK_FALSE(workspace.erasures.erase(one.id, ErasureReason::Request));
    database.execute("DROP TRIGGER full_disk");
    CHECK(workspace.erasures.places(one.id) == before);
    CHECK(workspace.audit.verify().problems.isEmpty());
}

TEST_CASE("A citizen is on the list from the day after the deadline", "[erasing]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const Citizen one = aCitizen(workspace);
    CHECK(workspace.erasures.due().isEmpty());
    file.clock.moveTo(QDateTime(QDate(2027, 11, 2), QTime(9, 0))); // 12 months: the last day
    CHECK(workspace.erasures.due().isEmpty());
    file.clock.moveTo(QDateTime(QDate(2027, 11, 3), QTime(9, 0)));
    REQUIRE(workspace.erasures.due().size() == 1);
    CHECK(workspace.erasures.due().first().citizen == one.id);
    CHECK(workspace.erasures.due().first().blocks == QList<ErasureBlock>{ErasureBlock::ArchiveHold});
}

TEST_CASE("Rules and hold read back as they were written, and a hold is lifted only with a reference", "[erasing]") {
    const QList<RetentionRule> rules{{RetentionKind::Course, 24, QStringLiteral("Aftalt"), false},
                                     {RetentionKind::NeverStarted, 3, {}, true}};
    CHECK(retentionFromText(retentionText(rules)) == rules);
    const ArchiveHold hold{false, QDate(2026, 11, 1), QStringLiteral("Sag 26/1")};
    CHECK(archiveHoldFromText(archiveHoldText(hold), true) == hold);
    CHECK(archiveHoldFromText({}, true).isOn);
    CHECK(checkLifting(QDate(2026, 11, 1), QStringLiteral(" "), QDate(2026, 11, 2)).hasErrors());
    CHECK(checkLifting(QDate(2026, 11, 3), QStringLiteral("Sag"), QDate(2026, 11, 2)).hasErrors());
    CHECK(proposedRetention(QStringLiteral("municipality")).first().months == 60);
}
