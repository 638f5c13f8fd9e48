// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appointments/appointment_store.h"
#include "core/citizens/citizen_store.h"
#include "core/merging/citizen_rows_store.h"
#include "core/merging/merge_rules.h"
#include "core/storage/records/belongings.h"
#include "core/storage/records/record_digests.h"
#include "core/storage/records/record_rows.h"
#include "core/storage/statement.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <QMap>
#include <QSet>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
QByteArrayList namesIn(Database& database, const char* sql) {
    QByteArrayList names;
    Statement select(database, sql);
    while (select.step()) {
        names << select.text("name").toUtf8();
    }
    return names;
}

/// Every row of everything that belongs to citizens and of the citizens themselves, as text, but what tells of writing.
QMap<QByteArray, QStringList> imagesOf(Database& database) {
    static const QByteArrayList silent{"changed_at"};
    static const QByteArrayList derived{"measurement_due", "use_sheet_due"}; // made anew, under other numbers
    static const QByteArrayList ofMerges{"citizen_merge", "moved_row"};
    QMap<QByteArray, QStringList> images;
    for (const Belonging& belonging : belongingsOf(database, "citizen")) {
        if (ofMerges.contains(belonging.table)) {
            continue;
        }
        QByteArrayList columns;
        for (const QByteArray& column :
             namesIn(database, ("SELECT name FROM pragma_table_info('" + belonging.table + "') ORDER BY cid").constData())) {
            if (!silent.contains(column) && !(column == "id" && derived.contains(belonging.table))) {
                columns << "quote(" + column + ")";
            }
        }
        Statement select(database, ("SELECT " + columns.join(" || ' ' || ") + " AS image FROM " + belonging.table).constData());
        QStringList rows;
        while (select.step()) {
            rows << select.text("image");
        }
        rows.sort();
        images.insert(belonging.table, rows);
    }
    return images;
}

int countOf(Database& database, const QByteArray& sql) { return static_cast<int>(database.number(sql.constData())); }

QStringList unplanned(Database& database, const char* source) {
    QStringList rows;
    Statement select(database, (QByteArray("SELECT id, citizen_id FROM ") + source + " ORDER BY id").constData());
    while (select.step()) {
        rows << select.text("id") + QLatin1Char(' ') + select.text("citizen_id");
    }
    return rows;
}

/// Bente stands twice: with a course and a note, and, by another name, with a course, an appointment, a goal and a wish.
struct Twice {
    TestFile file;
    Workspace& workspace = file.workspace();
    Database& database = workspace.session.database();
    Citizen bente = aCitizen(workspace);
    Citizen again = aCitizen(workspace, QStringLiteral("Bente Marie"));
    CourseId course;

    Twice() {
        (void)aConsent(workspace, bente.id);
        (void)aConsent(workspace, again.id);
        REQUIRE(workspace.courses.open(bente.id, file.clock.today().addDays(-30)));
        const auto opened = workspace.courses.open(again.id, file.clock.today().addDays(-10));
        REQUIRE(opened);
        course = *opened;
        REQUIRE(workspace.contacts.record(aCall(again.id, "reached", file.clock.now().addDays(-1))));
        Appointment draft;
        draft.citizen = again.id;
        draft.sector = QStringLiteral("gp");
        draft.startsAt = file.clock.now().addDays(5);
        REQUIRE(workspace.appointments.book(draft));
    }

    MergeWish wish() { return {bente.id, again.id, proposedParts(bente, again), QStringLiteral("Samme person med nyt CPR")}; }
    Todo todo(CitizenId citizen, const char* title) {
        Todo todo;
        todo.citizen = citizen;
        todo.title = QString::fromUtf8(title);
        todo.dueOn = file.clock.today().addDays(3);
        return todo;
    }
};
} // namespace

TEST_CASE("Merging moves every row of the one to the other, and taking apart takes exactly those back", "[merging]") {
    Twice two;
    const auto before = imagesOf(two.database);
    const auto merged = two.workspace.merging.merge(two.wish());
    REQUIRE(merged);
    const CitizenRowsStore rows(two.database);
    for (const CitizenKey& key : rows.keys()) {
        INFO(key.table.toStdString() << '.' << key.column.toStdString());
        CHECK(rows.rowsOf(key, two.again.id).isEmpty());
    }
    CHECK(two.workspace.courses.forCitizen(two.bente.id).size() == 2);
    CHECK(unplanned(two.database, "course_unplanned") == unplanned(two.database, "course_without_plan"));
    CHECK(two.workspace.citizens.find(two.bente.id)->nextAppointmentAt.isValid());
    CHECK(RecordDigests(two.database).differences().isEmpty());
    REQUIRE(merged->undo());
    CHECK(imagesOf(two.database) == before);
    CHECK(unplanned(two.database, "course_unplanned") == unplanned(two.database, "course_without_plan"));
    CHECK(RecordDigests(two.database).differences().isEmpty());
    CHECK(two.workspace.audit.verify().problems.isEmpty());
}

TEST_CASE("Who was merged away stands in no list, search or count", "[merging]") {
    Twice two;
    Workspace& workspace = two.workspace;
    const int everybody = workspace.citizens.count(CitizenFilter::Everybody);
    REQUIRE(workspace.merging.merge(two.wish()));
    CHECK(workspace.citizens.count(CitizenFilter::Everybody) == everybody - 1);
    for (const CitizenFilter filter : {CitizenFilter::Everybody, CitizenFilter::UnderWay}) {
        for (const CitizenOrder order : {CitizenOrder::Name, CitizenOrder::BirthDate, CitizenOrder::NextAppointment}) {
            const QList<CitizenRow> window = workspace.citizens.window(filter, order, Qt::AscendingOrder, 0, 100);
            CHECK(std::ranges::find(window, two.again.id, &CitizenRow::id) == window.end());
        }
        CHECK(workspace.citizens.searchIn(filter, QStringLiteral("Bente Marie"), 10).rows.isEmpty());
    }
    for (const PossibleDuplicate& alike : workspace.citizens.possibleDuplicates(two.bente)) {
        CHECK(alike.id != two.again.id);
    }
    CHECK(workspace.merging.standingFor(two.again.id) == two.bente.id);
    CHECK(workspace.citizens.find(two.again.id)->givenName == QStringLiteral("Bente Marie")); // whole
    REQUIRE(workspace.session.write(QStringLiteral("test"), [&](Write& write) -> Result<void> {
        CitizenStore(write.database()).indexAll(write);
        write.happened(AuditAction::Read, RecordKind::Citizen, two.bente.id.value());
        return {};
    }));
    CHECK(workspace.citizens.search(QStringLiteral("Bente Marie"), 10).isEmpty());
}

TEST_CASE("What was entered after the merge stays, goes along with what it is a part of, or is placed by hand", "[merging]") {
    Twice two;
    Workspace& workspace = two.workspace;
    const auto merged = workspace.merging.merge(two.wish());
    REQUIRE(merged);
    const auto stays = workspace.todos.add(two.todo(two.bente.id, "Ring til kommunen"));
    const auto goes = workspace.todos.add(two.todo(two.bente.id, "Ring til lægen"));
    REQUIRE(stays);
    REQUIRE(goes);
    Appointment along;
    along.citizen = two.bente.id;
    along.course = two.course;
    along.sector = QStringLiteral("hospital");
    along.startsAt = two.file.clock.now().addDays(9);
    const auto booked = workspace.appointments.book(along);
    REQUIRE(booked);
    const auto preview = workspace.merging.beforeSplit(merged->id);
    REQUIRE(preview);
    SplitWish wish{merged->id, {}};
    for (const LaterRow& row : preview->toPlace) {
        CHECK(row.row != booked->value()); // names the course that goes back
        CHECK(row.madeAt.isValid());
        if (row.row == goes->value()) {
            CHECK(row.about == QStringLiteral("Ring til lægen"));
            wish.toMerged.append(row);
        }
    }
    CHECK(wish.toMerged.size() == 1);
    REQUIRE(workspace.merging.split(wish));
    CHECK(workspace.todos.find(*stays)->citizen == two.bente.id);
    CHECK(workspace.todos.find(*goes)->citizen == two.again.id);
    CHECK(workspace.appointments.find(*booked)->appointment.citizen == two.again.id);
    CHECK(RecordDigests(two.database).differences().isEmpty());
    CHECK(unplanned(two.database, "course_unplanned") == unplanned(two.database, "course_without_plan"));
}

TEST_CASE("The new appointment of one that came along goes back with it", "[merging]") {
    Twice two;
    Workspace& workspace = two.workspace;
    Appointment draft;
    draft.citizen = two.again.id;
    draft.sector = QStringLiteral("gp");
    draft.startsAt = two.file.clock.now().addDays(1);
    const auto booked = workspace.appointments.book(draft);
    REQUIRE(booked);
    const auto merged = workspace.merging.merge(two.wish());
    REQUIRE(merged);
    Appointment later = workspace.appointments.find(*booked)->appointment;
    later.id = {};
    later.course = {};
    later.startsAt = two.file.clock.now().addDays(8);
    const auto again = workspace.appointments.book(later);
    REQUIRE(again);
    REQUIRE(workspace.session.write(QStringLiteral("test"), [&](Write& write) -> Result<void> {
        Appointment before = workspace.appointments.find(*booked)->appointment;
        Appointment after = before;
        after.outcome = QString(outcome::rescheduled);
        after.outcomeAt = two.file.clock.now();
        after.rescheduledTo = *again;
        AppointmentStore(write.database()).update(write, before, after);
        return {};
    }));
    const auto preview = workspace.merging.beforeSplit(merged->id);
    REQUIRE(preview);
    for (const LaterRow& row : preview->toPlace) {
        CHECK(row.row != again->value());
    }
    REQUIRE(workspace.merging.split({merged->id, {}}));
    CHECK(workspace.appointments.find(*again)->appointment.citizen == two.again.id);
}

TEST_CASE("What an import changed is put back under whom it is now", "[merging]") {
    Twice two;
    Workspace& workspace = two.workspace;
    const auto task = workspace.todos.add(two.todo(two.again.id, "Før importen"));
    REQUIRE(task);
    const auto image = RecordRows(two.database, RecordKind::Todo).image(task->value());
    const auto person = RecordRows(two.database, RecordKind::Citizen).image(two.again.id.value());
    REQUIRE(image);
    REQUIRE(person);
    REQUIRE(workspace.merging.merge(two.wish()));
    REQUIRE(workspace.session.write(QStringLiteral("test"), [&](Write& write) -> Result<void> {
        RecordRows(write.database(), RecordKind::Todo).restore(write, task->value(), *image);
        RecordRows(write.database(), RecordKind::Citizen).restore(write, two.again.id.value(), *person);
        write.happened(AuditAction::Undone, RecordKind::Import, 0);
        return {};
    }));
    CHECK(workspace.todos.find(*task)->citizen == two.bente.id);
    CHECK(workspace.merging.standingFor(two.again.id) == two.bente.id);
}

TEST_CASE("Somebody with a draft is not merged away, so that nothing is saved about a record on no list", "[merging]") {
    Twice two;
    REQUIRE(two.workspace.drafts.keep(QStringLiteral("note/0"), QStringLiteral("x"), two.again.id.value()));
    const auto refused = two.workspace.merging.merge(two.wish());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Invalid);
    two.workspace.drafts.discard(QStringLiteral("note/0"));
    CHECK(two.workspace.merging.merge(two.wish()));
}

TEST_CASE("Two different CPR numbers are merged only with a reason, and nothing is allowed that was not", "[merging]") {
    Citizen one;
    one.id = CitizenId(1);
    one.personNumber = QStringLiteral("6503580001");
    one.safeContact.call = Permission::Yes;
    one.phone = QStringLiteral("22345678");
    Citizen other;
    other.id = CitizenId(2);
    other.personNumber = QStringLiteral("6503580019");
    other.safeContact.call = Permission::No;
    other.email = QStringLiteral("bente@example.org");
    CHECK(checkMerge({one.id, other.id, {}, {}}, one, other).hasErrors());
    CHECK_FALSE(checkMerge({one.id, other.id, {}, QStringLiteral("nyt nummer")}, one, other).hasErrors());
    CHECK(checkMerge({one.id, one.id, {}, {}}, one, one).hasErrors());
    const QList<MasterPart> proposed = proposedParts(one, other);
    CHECK(proposed == QList<MasterPart>{MasterPart::Email, MasterPart::MayCall});
    const Citizen after = mergedMaster(one, other, proposed);
    CHECK(after.safeContact.call == Permission::No);
    CHECK(after.email == other.email);
    CHECK(after.phone == one.phone);
    Citizen back = after;
    for (const MasterPart part : proposed) {
        unpack(packed(one, proposed), part, back);
    }
    CHECK(back == one);
}

TEST_CASE("Every column of the master data belongs to exactly one part one chooses by", "[merging][schema]") {
    QByteArrayList parts;
    for (const MasterPart part : allMasterParts()) {
        parts += columnsOf(part);
    }
    const QByteArrayList others{"uuid", "sort_key", "next_appointment_at", "merged_into"};
    for (const Field<Citizen>& field : CitizenStore::table().fields()) {
        INFO(field.column);
        CHECK(parts.count(field.column) == (others.contains(field.column) ? 0 : 1));
    }
}

TEST_CASE("Every table that names a citizen comes along in a merge, or it is said why not", "[merging][schema]") {
    TestFile file;
    Database& database = file.workspace().session.database();
    const CitizenRowsStore rows(database);
    QSet<QByteArray> alone;
    for (const auto& [table, reason] : CitizenRowsStore::tablesLeftAlone()) {
        alone.insert(table);
    }
    for (const QByteArray& table : namesIn(database, "SELECT name FROM sqlite_master WHERE type = 'table'")) {
        const int columns =
            countOf(database, "SELECT count(*) FROM pragma_foreign_key_list('" + table + "') WHERE \"table\" = 'citizen'");
        const auto isOfIt = [&](const CitizenKey& key) { return key.table == table; };
        INFO(table.toStdString());
        CHECK(std::ranges::count_if(rows.keys(), isOfIt) == (alone.contains(table) ? 0 : columns));
        if (columns > 0 && !alone.contains(table)) {
            CHECK(CitizenRowsStore::kindOf(table).has_value());
        }
    }
}

TEST_CASE("Pairs that may be one person are proposed with reasons until somebody says that they are not", "[merging]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Citizen one = aCitizen(workspace, QStringLiteral("Karen"), QStringLiteral("Østergaard"));
    one.phone = QStringLiteral("22345678");
    REQUIRE(workspace.citizens.change(one));
    Citizen other;
    other.givenName = QStringLiteral("Karen");
    other.surname = QStringLiteral("Østergaard");
    other.phone = QStringLiteral("22345678");
    const auto added = workspace.citizens.add(other);
    REQUIRE(added);
    const auto found = [&] {
        const Progress progress;
        const auto pairs = workspace.merging.likelyPairs(progress);
        REQUIRE(pairs);
        return std::ranges::find_if(pairs->pairs, [&](const LikelyPair& pair) {
                   return (pair.one == one.id && pair.other == added->id) || (pair.one == added->id && pair.other == one.id);
               }) != pairs->pairs.end();
    };
    CHECK(found());
    const auto apart = workspace.merging.setDistinct(one.id, added->id);
    REQUIRE(apart);
    CHECK_FALSE(found());
    REQUIRE((*apart)());
    CHECK(found());
    REQUIRE(workspace.merging.merge({one.id, added->id, {}, {}}));
    CHECK_FALSE(found());
}

TEST_CASE("One that was merged with a third is taken apart from the outside in", "[merging]") {
    Twice two;
    Workspace& workspace = two.workspace;
    const Citizen third = aCitizen(workspace, QStringLiteral("Bente M."));
    const auto before = imagesOf(two.database);
    const auto first = workspace.merging.merge(two.wish());
    REQUIRE(first);
    const auto second = workspace.merging.merge({third.id, two.bente.id, {}, QStringLiteral("samme")});
    REQUIRE(second);
    CHECK(workspace.merging.standingFor(two.again.id) == third.id);
    CHECK(workspace.courses.forCitizen(third.id).size() == 2);
    const auto refused = workspace.merging.split({first->id, {}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Conflict);
    REQUIRE(second->undo());
    REQUIRE(first->undo());
    CHECK(imagesOf(two.database) == before);
}
