// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/note_store.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
Note aNote(CitizenId citizen, QDate eventOn) {
    Note note;
    note.citizen = citizen;
    note.eventOn = eventOn;
    note.text = QStringLiteral("Talte om hverdagen.");
    return note;
}
} // namespace

TEST_CASE("A note comes back from the file with every field as entered", "[notes]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Note note = aNote(aCitizen(workspace).id, QDate(2026, 10, 30));
    note.course = *workspace.courses.open(note.citizen, file.clock.today());
    const auto first = workspace.notes.write(note);
    REQUIRE(first);
    const auto second = workspace.notes.correct(*first, QStringLiteral("Rettet"), QDate(2026, 10, 31));
    REQUIRE(second);
    note.id = *second;
    note.text = QStringLiteral("Rettet");
    note.eventOn = QDate(2026, 10, 31);
    note.writtenAt = file.clock.now();
    note.replaces = *first;
    CHECK(workspace.notes.find(*second) == note);
}

TEST_CASE("A note written three days after the event says so", "[notes]") {
    TestFile file;
    Notes& notes = file.workspace().notes;
    const auto id = notes.write(aNote(aCitizen(file.workspace()).id, QDate(2026, 10, 30)));
    REQUIRE(id);
    CHECK(daysLate(*notes.find(*id)) == 3);
}

TEST_CASE("A corrected note shows the newest wording and keeps the older ones readable", "[notes]") {
    TestFile file;
    Notes& notes = file.workspace().notes;
    const CitizenId citizen = aCitizen(file.workspace()).id;
    const auto first = notes.write(aNote(citizen, QDate(2026, 11, 1)));
    REQUIRE(first);
    const auto second = notes.correct(*first, QStringLiteral("Anden udgave"), QDate(2026, 11, 1));
    REQUIRE(second);
    REQUIRE(notes.correct(*second, QStringLiteral("Tredje udgave"), QDate(2026, 11, 1)));
    const QList<NoteEntry> entries = notes.forCitizen(citizen);
    REQUIRE(entries.size() == 1);
    CHECK(entries.first().note.text == QStringLiteral("Tredje udgave"));
    REQUIRE(entries.first().earlier.size() == 2);
    CHECK(entries.first().earlier.last().text == QStringLiteral("Talte om hverdagen."));
    CHECK(notes.correct(*first, QStringLiteral("En gren"), QDate(2026, 11, 1)).error().kind == ErrorKind::Conflict);
}

TEST_CASE("Notes are read with the newest event first, whenever they were written", "[notes]") {
    TestFile file;
    Notes& notes = file.workspace().notes;
    const CitizenId citizen = aCitizen(file.workspace()).id;
    REQUIRE(notes.write(aNote(citizen, QDate(2026, 11, 1))));
    file.clock.moveTo(QDateTime(QDate(2026, 11, 2), QTime(10, 0)));
    REQUIRE(notes.write(aNote(citizen, QDate(2026, 10, 20))));
    CHECK(notes.forCitizen(citizen).first().note.eventOn == QDate(2026, 11, 1));
}

TEST_CASE("An empty note or one from the future is refused", "[notes]") {
    TestFile file;
    Note note = aNote(aCitizen(file.workspace()).id, file.clock.today().addDays(1));
    note.text = QStringLiteral("  ");
    const auto refused = file.workspace().notes.write(note);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems.list().size() == 2);
}

TEST_CASE("The citizen may read what was written for both, in its newest wording, and nothing else", "[notes]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    Note working;
    working.citizen = citizen;
    working.eventOn = file.clock.today();
    working.text = QStringLiteral("Virker presset");
    REQUIRE(workspace.notes.write(working));
    Note shared = working;
    shared.isShared = true;
    shared.text = QStringLiteral("Vi går til banko sammen den første gang");
    const auto id = workspace.notes.write(shared);
    REQUIRE(id);
    file.reopen();
    Workspace& again = file.workspace();
    REQUIRE(again.notes.sharedWith(citizen).size() == 1);
    CHECK(again.notes.sharedWith(citizen).first().note.text == shared.text);
    REQUIRE(again.notes.correct(*id, QStringLiteral("Vi går til banko sammen de første gange"), file.clock.today()));
    REQUIRE(again.notes.sharedWith(citizen).size() == 1);
    CHECK(again.notes.sharedWith(citizen).first().earlier.isEmpty());
    CHECK(again.notes.forCitizen(citizen).size() == 2);
}

TEST_CASE("What the citizen says to a note stands beside it, also when the note is corrected, and can be taken back",
          "[notes]") {
    TestFile file;
    Notes& notes = file.workspace().notes;
    const CitizenId citizen = aCitizen(file.workspace()).id;
    Note shared = aNote(citizen, QDate(2026, 11, 1));
    shared.isShared = true;
    const auto first = notes.write(shared);
    REQUIRE(first);
    NoteRemark remark;
    remark.note = *first;
    remark.saidOn = QDate(2026, 10, 31);
    remark.text = QStringLiteral("Jeg var ikke vred.");
    CHECK_FALSE(notes.remark(remark)); // before what the note is about
    remark.saidOn = QDate(2026, 11, 2);
    const auto added = notes.remark(remark);
    REQUIRE(added);
    remark.id = added->id;
    remark.citizen = citizen;
    remark.writtenAt = file.clock.now();
    REQUIRE(notes.correct(*first, QStringLiteral("Anden udgave"), QDate(2026, 11, 1)));
    REQUIRE(notes.forCitizen(citizen).size() == 1);
    CHECK(notes.forCitizen(citizen).first().remarks == QList<NoteRemark>{remark});
    CHECK(notes.forCitizen(citizen).first().correctedOn(0) == file.clock.today());
    CHECK(notes.sharedWith(citizen).first().remarks == QList<NoteRemark>{remark});
    REQUIRE(added->undo());
    CHECK(notes.forCitizen(citizen).first().remarks.isEmpty());
}
