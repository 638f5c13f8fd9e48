// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "core/storage/statement.h"
#include "tests/support/schema_scripts.h"
#include "tests/support/test_file.h"

#include <QFile>
#include <QMap>
#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

/// The rows of a table that every file has, as the program writes them into a new one.
void copyRows(Database& from, Database& to, const QByteArray& table, const QByteArrayList& columns) {
    Statement select(from, ("SELECT " + columns.join(", ") + " FROM " + table).constData());
    Statement insert(
        to, ("INSERT INTO " + table + " (" + columns.join(", ") + ") VALUES (:" + columns.join(", :") + ")").constData());
    while (select.step()) {
        for (const QByteArray& column : columns) {
            insert.bind((":" + column).constData(),
                        select.isNull(column.constData()) ? Value() : Value(select.text(column.constData())));
        }
        insert.run();
    }
}

/// One of everything, in the columns of the first schema.
constexpr const char* rowsSql = R"(
    INSERT INTO partner (id, kind, name, sort_key, created_at, changed_at)
        VALUES (11, 'clinic', 'Lægerne Torvet', 'l{gerne torvet', '2025-01-01T08:00:00Z', '2025-01-01T08:00:00Z');
    INSERT INTO citizen (id, uuid, given_name, surname, sort_key, birth_date, phone, clinic_id, created_at, changed_at)
        VALUES (21, 'b8a6', 'Bente', 'Østergård', '|sterg}rd bente', '1958-03-05', '22345678', 11, '2025-01-02T08:00:00Z', '2025-01-02T08:00:00Z');
    INSERT INTO course (id, citizen_id, programme_id, state, opened_on, started_on, created_at, changed_at)
        VALUES (31, 21, 'norddjurs-landkommune', 'active', '2025-01-02', '2025-01-10', '2025-01-02T08:00:00Z', '2025-01-10T08:00:00Z');
    INSERT INTO incoming_referral (id, citizen_id, course_id, source, partner_id, received_on, first_contact_on, created_at, changed_at)
        VALUES (41, 21, 31, 'gp', 11, '2025-01-02', '2025-01-03', '2025-01-02T08:00:00Z', '2025-01-03T08:00:00Z');
    INSERT INTO contact (id, citizen_id, course_id, at, kind, outcome, minutes, text, created_at)
        VALUES (51, 21, 31, '2025-01-03T09:30', 'call', 'reached', 20, 'Vil gerne med', '2025-01-03T08:50:00Z');
    INSERT INTO note (id, citizen_id, course_id, event_on, written_at, text, created_at)
        VALUES (61, 21, 31, '2025-01-03', '2025-01-03T09:55', 'Bor alene', '2025-01-03T08:55:00Z');
    INSERT INTO offer (id, uuid, name, sort_key, created_at, changed_at)
        VALUES (71, 'c9b7', 'Madklub (eksempel)', 'madklub (eksempel)', '2025-01-04T08:00:00Z', '2025-01-04T08:00:00Z');
    INSERT INTO outgoing_referral (id, citizen_id, course_id, offer_id, state, drafted_on, sent_on, sent_via, created_at, changed_at)
        VALUES (81, 21, 31, 71, 'sent', '2025-01-11', '2025-01-12', 'letter', '2025-01-11T08:00:00Z', '2025-01-12T08:00:00Z');
    INSERT INTO document (id, citizen_id, outgoing_referral_id, kind, title, html, made_at, sent_on, sent_via, created_at)
        VALUES (91, 21, 81, 'offer_letter', 'Brev til tilbuddet', '<p>Hej</p>', '2025-01-12T09:00', '2025-01-12', 'letter', '2025-01-12T08:00:00Z');
    INSERT INTO appointment (id, citizen_id, course_id, sector, title, offer_id, starts_at, outcome, created_at, changed_at)
        VALUES (101, 21, 31, 'offer', 'Første gang', 71, '2025-01-20T17:00', 'attended', '2025-01-12T08:00:00Z', '2025-01-20T18:00:00Z');
    INSERT INTO search_term (term, kind, record_id) VALUES ('bente', 'citizen', 21), ('oestergaard', 'citizen', 21);
)";

/// A file as a Brobygger with this schema would have left it: the scripts up to there, with rows that were written when the
/// first had run.
void makeFileOf(int version, const QString& path, TestFile& current) {
    const auto made = Database::create(path, current.key());
    REQUIRE(made);
    Database& database = **made;
    for (const int each : schemaVersions()) {
        if (each > version) {
            break;
        }
        database.execute(schemaScript(each));
        if (each == schemaVersions().first()) {
            Database& source = current.workspace().session.database();
            copyRows(source, database, "setting", {"name", "value"});
            copyRows(source, database, "programme", {"id", "version", "document", "taken_into_use"});
            copyRows(source, database, "code", {"list", "id", "name_da", "name_en", "name_sv", "position", "extra"});
            database.execute(rowsSql);
        }
    }
    database.execute("PRAGMA user_version = " + QByteArray::number(version));
}

/// Every table and index with its SQL.
QStringList schemaOf(Database& database) {
    QStringList lines;
    Statement select(database, "SELECT name, coalesce(sql, '') AS text FROM sqlite_master ORDER BY name");
    while (select.step()) {
        lines << select.text("name") + QStringLiteral(": ") + select.text("text");
    }
    return lines;
}

struct ForeignKey {
    QString table;
    QString parent;
    QStringList columns;
};

QList<ForeignKey> foreignKeys(Database& database) {
    QMap<std::pair<QString, int>, ForeignKey> keys;
    Statement select(database, R"(
        SELECT m.name AS child, k.id AS number, k."table" AS parent, k."from" AS child_column
        FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) k WHERE m.type = 'table' ORDER BY m.name, k.id, k.seq)");
    while (select.step()) {
        ForeignKey& key = keys[{select.text("child"), select.number("number")}];
        key.table = select.text("child");
        key.parent = select.text("parent");
        key.columns << select.text("child_column");
    }
    return keys.values();
}

/// The columns of each index that finds every row of a table by them: the primary key, whole indexes, and those that leave out
/// only the rows without a value.
QList<QStringList> lookups(Database& database, const QString& table) {
    QMap<QString, QStringList> columnsByIndex;
    QMap<QString, QString> conditions;
    Statement select(database, R"(
        SELECT l.name AS index_name, i.name AS index_column, coalesce(m.sql, '') AS text, l.partial AS is_partial
        FROM pragma_index_list(:table) l JOIN pragma_index_info(l.name) i LEFT JOIN sqlite_master m ON m.name = l.name
        ORDER BY l.name, i.seqno)");
    select.bind(":table", table);
    while (select.step()) {
        const QString name = select.text("index_name");
        columnsByIndex[name] << select.text("index_column");
        conditions[name] =
            select.truth("is_partial") ? select.text("text").simplified().section(QStringLiteral(" WHERE "), 1) : QString();
    }
    QList<QStringList> all;
    for (auto index = columnsByIndex.begin(); index != columnsByIndex.end(); ++index) {
        if (conditions[index.key()].isEmpty() || conditions[index.key()] == index->first() + QStringLiteral(" IS NOT NULL")) {
            all << *index;
        }
    }
    QStringList primary;
    Statement key(database, "SELECT name FROM pragma_table_info(:table) WHERE pk > 0 ORDER BY pk");
    key.bind(":table", table);
    while (key.step()) {
        primary << key.text("name");
    }
    all << primary;
    return all;
}

/// Whether the columns stand first in it, in whatever order among themselves.
bool leads(const QStringList& index, const QStringList& columns) {
    const QStringList first = index.first(qMin(columns.size(), index.size()));
    return QSet<QString>(first.begin(), first.end()) == QSet<QString>(columns.begin(), columns.end());
}

} // namespace

TEST_CASE("A file of every earlier schema is brought up to date with everything that stands in it", "[storage][schema]") {
    TestFile current;
    const QTemporaryDir folder;
    for (const int version : schemaVersions()) {
        if (version == Migrator::newestVersion()) {
            continue;
        }
        INFO("schema " << version);
        const QString path = folder.filePath(QStringLiteral("schema-%1.brobygger").arg(version));
        makeFileOf(version, path, current);
        const auto opened = Workspace::open(path, current.key(), current.clock);
        INFO((opened ? std::string() : opened.error().message.toStdString() + opened.error().detail.toStdString()));
        REQUIRE(opened);
        Workspace& workspace = **opened;
        Database& database = workspace.session.database();

        CHECK(Migrator::versionOf(database) == Migrator::newestVersion());
        CHECK(schemaOf(database) == schemaOf(current.workspace().session.database()));
        CHECK(integrityProblems(database).isEmpty());
        CHECK(workspace.audit.verify().problems.isEmpty());
        CHECK(QFile::exists(path + QStringLiteral(".before-upgrade-%1").arg(version)));

        const CitizenId bente(21);
        REQUIRE(workspace.citizens.find(bente));
        CHECK(workspace.citizens.find(bente)->fullName() == QStringLiteral("Bente Østergård"));
        CHECK(workspace.citizens.find(bente)->birthDate == QDate(1958, 3, 5));
        CHECK(workspace.citizens.find(bente)->clinic == PartnerId(11));
        CHECK(workspace.citizens.search(QStringLiteral("ostergard 2345"), 5).size() == 1); // found in the ways of today
        REQUIRE(workspace.courses.forCitizen(bente).size() == 1);
        CHECK(workspace.courses.forCitizen(bente).first().startedOn == QDate(2025, 1, 10));
        CHECK(workspace.incomingReferrals.forCitizen(bente).size() == 1);
        REQUIRE(workspace.contacts.forCitizen(bente).size() == 1);
        CHECK(workspace.contacts.forCitizen(bente).first().text == QStringLiteral("Vil gerne med"));
        CHECK(database.number("SELECT count(*) FROM contact WHERE changed_at = created_at") == 1);
        REQUIRE(workspace.notes.find(NoteId(61)));
        CHECK(workspace.notes.find(NoteId(61))->text == QStringLiteral("Bor alene"));
        CHECK_FALSE(workspace.notes.find(NoteId(61))->isShared);
        CHECK(workspace.outgoingReferrals.forCitizen(bente).size() == 1);
        CHECK(workspace.documents.forCitizen(bente).size() == 1);
        CHECK(workspace.appointments.forCitizen(bente).size() == 1);
    }
}

TEST_CASE("Every foreign key has an index, or a reason why it needs none", "[storage][schema]") {
    // What is never deleted, or hardly ever, is not looked for.
    const QMap<QString, QString> needsNone{
        {QStringLiteral("code"), QStringLiteral("a code is retired; only one just made, which nothing uses, is deleted")},
        {QStringLiteral("programme"), QStringLiteral("every version that was ever used stays")},
        {QStringLiteral("import"), QStringLiteral("an import that was taken back stays, with the time")}};
    TestFile file;
    Database& database = file.workspace().session.database();
    const QList<ForeignKey> keys = foreignKeys(database);
    CHECK(keys.size() > 50);
    QSet<QString> withoutIndex;
    for (const ForeignKey& key : keys) {
        const QList<QStringList> indexes = lookups(database, key.table);
        const bool isFound =
            std::any_of(indexes.begin(), indexes.end(), [&key](const QStringList& index) { return leads(index, key.columns); });
        if (!isFound) {
            withoutIndex << key.parent;
            INFO(key.table.toStdString() << " (" << key.columns.join(QStringLiteral(", ")).toStdString() << ") refers to "
                                         << key.parent.toStdString());
            CHECK(needsNone.contains(key.parent));
        }
    }
    for (const QString& parent : needsNone.keys()) {
        INFO(parent.toStdString() << " needs no exception any more");
        CHECK(withoutIndex.contains(parent));
    }
}
