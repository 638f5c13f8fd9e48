// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
NoteId noteToFile(Workspace& workspace, CitizenId citizen, const QString& text, QDate on) {
    Note note;
    note.citizen = citizen;
    note.eventOn = on;
    note.text = text;
    note.isToBeFiled = true;
    const auto written = workspace.notes.write(note);
    REQUIRE(written);
    return *written;
}

ShortMessageId receivedToFile(Workspace& workspace, CitizenId citizen, QDate on) {
    ShortMessage message;
    message.citizen = citizen;
    message.direction = MessageDirection::Received;
    message.on = on;
    message.channel = QStringLiteral("nfs");
    message.with.name = QStringLiteral("Jobcenteret (eksempel)");
    message.text = QStringLiteral("Mødet er flyttet.");
    message.isToBeFiled = true;
    const auto added = workspace.correspondence.add(message);
    REQUIRE(added);
    return added->id;
}
} // namespace

TEST_CASE("What is to be filed stands in one list, the oldest first, and is marked all at once and taken back in one step",
          "[filing]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const QDate today = workspace.clock.today();
    receivedToFile(workspace, citizen, today);
    noteToFile(workspace, citizen, QStringLiteral("Aftalt på mødet.\nMere nedenunder."), today.addDays(-5));
    const QList<FilingItem> waiting = workspace.filings.waiting();
    REQUIRE(waiting.size() == 2);
    CHECK(workspace.filings.countWaiting() == 2);
    CHECK(workspace.filings.waiting(1, 1) == waiting.mid(1)); // as a long list reads it
    CHECK(waiting.first().kind == RecordKind::Note);
    CHECK(waiting.first().what == QStringLiteral("Aftalt på mødet."));
    CHECK(waiting.first().citizenName == QStringLiteral("Bente Mikkelsen"));
    CHECK(waiting.last().what == QStringLiteral("Jobcenteret (eksempel)"));
    CHECK_FALSE(workspace.filings.markFiled(waiting, today.addDays(1)));
    const auto filed = workspace.filings.markFiled(waiting, today);
    REQUIRE(filed);
    CHECK(workspace.filings.waiting().isEmpty());
    CHECK(workspace.notes.forCitizen(citizen).first().note.filedOn == today);
    REQUIRE((*filed)());
    CHECK(workspace.filings.waiting() == waiting);
}

TEST_CASE("A corrected note is filed anew with its newest wording alone", "[filing]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const QDate today = workspace.clock.today();
    const NoteId first = noteToFile(workspace, citizen, QStringLiteral("Første ordlyd"), today);
    REQUIRE(workspace.filings.markFiled(workspace.filings.waiting(), today));
    const auto second = workspace.notes.correct(first, QStringLiteral("Anden ordlyd"), today);
    REQUIRE(second);
    const QList<FilingItem> waiting = workspace.filings.waiting();
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.first().record == second->value());
    REQUIRE(workspace.filings.setToBeFiled(RecordKind::Note, second->value(), false));
    CHECK(workspace.filings.countWaiting() == 0);
}

TEST_CASE("When one of many has gone, none is marked as filed", "[filing]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    noteToFile(workspace, citizen, QStringLiteral("Aftalt på mødet."), workspace.clock.today());
    QList<FilingItem> items = workspace.filings.waiting();
    FilingItem gone;
    gone.kind = RecordKind::ShortMessage;
    gone.record = 1;
    items.append(gone);
    CHECK_FALSE(workspace.filings.markFiled(items, workspace.clock.today()));
    CHECK(workspace.filings.countWaiting() == 1);
}
