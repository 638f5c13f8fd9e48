// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/ui/shell/shell_desk.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shell/lock/beside_view.h"
#include "ui/slices.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("With the citizen beside, no tab names anybody else", "[shell][pages]") {
    ShellDesk desk;
    const CitizenId bente = aCitizen(desk.file.workspace(), QStringLiteral("Bente"), QStringLiteral("Mikkelsen")).id;
    aCitizen(desk.file.workspace(), QStringLiteral("Anders"), QStringLiteral("Holmgaard"));
    BesideView beside(desk.file.workspace(), desk.ask, bente, citizenTabs());
    beside.show();
    QCoreApplication::processEvents();
    const QString all = readableTexts(beside).join(QLatin1Char('\n'));
    CHECK(all.contains(QStringLiteral("Bente Mikkelsen")));
    CHECK(!all.contains(QStringLiteral("Holmgaard")));
}

TEST_CASE("With the citizen beside, only what is agreed and what comes is in view, and nothing of it can be changed there",
          "[shell][pages]") {
    ShellDesk desk;
    Workspace& workspace = desk.file.workspace();
    const CitizenId bente = aCitizen(workspace).id;
    IncomingDraft referral;
    referral.referral.citizen = bente;
    referral.referral.source = QStringLiteral("gp");
    referral.referral.reason = QStringLiteral("virker opgivende");
    referral.referral.receivedOn = desk.file.clock.today();
    REQUIRE(workspace.incomingReferrals.receive(referral));
    for (const TodoKind kind : {TodoKind::AgreedAction, TodoKind::Other}) {
        Todo todo;
        todo.citizen = bente;
        todo.kind = kind;
        todo.title =
            kind == TodoKind::AgreedAction ? QStringLiteral("Prøve banko") : QStringLiteral("Spørg lægen om rusmidler");
        todo.dueOn = desk.file.clock.today().addDays(3);
        REQUIRE(workspace.todos.add(todo));
    }
    BesideView beside(workspace, desk.ask, bente, citizenTabs());
    beside.resize(1096, 672);
    beside.show();
    QCoreApplication::processEvents();
    auto* agreed = beside.findChild<RecordTable*>(QStringLiteral("sharedPlanTable"));
    REQUIRE(agreed);
    REQUIRE(agreed->records()->rowCount() == 1);
    CHECK(agreed->records()->index(0, 1).data().toString() == QStringLiteral("Prøve banko"));
    REQUIRE(beside.findChild<RecordTable*>(QStringLiteral("comingAppointmentsTable")));
    const QString all = readableTexts(beside).join(QLatin1Char('\n'));
    CHECK_FALSE(all.contains(QStringLiteral("opgivende")));
    CHECK_FALSE(all.contains(QStringLiteral("rusmidler")));
    for (const char* workersOwn : {"receivedTable", "planTable", "factsTable", "consentsTable", "citizenAppointmentsTable"}) {
        INFO(workersOwn);
        CHECK_FALSE(beside.findChild<RecordTable*>(QLatin1String(workersOwn)));
    }
    for (const char* ofTheCourse : {"startCourseButton", "closeCourseButton", "newTodoButton", "newConsentButton"}) {
        INFO(ofTheCourse);
        CHECK_FALSE(beside.findChild<QPushButton*>(QLatin1String(ofTheCourse)));
    }
    CHECK(namelessControls(beside) == QStringList());
}

TEST_CASE("With the citizen beside, a questionnaire opens without a score, and working notes stay hidden", "[shell][pages]") {
    ShellDesk desk;
    Workspace& workspace = desk.file.workspace();
    const CitizenId bente = aCitizen(workspace).id;
    Note note;
    note.citizen = bente;
    note.eventOn = desk.file.clock.today();
    note.text = QStringLiteral("Virker presset");
    REQUIRE(workspace.notes.write(note));
    note.isShared = true;
    note.text = QStringLiteral("Vi går til banko sammen");
    REQUIRE(workspace.notes.write(note));
    BesideView beside(workspace, desk.ask, bente, citizenTabs());
    beside.resize(1096, 672);
    beside.show();
    beside.open({page::citizens, bente, tab::notes});
    QCoreApplication::processEvents();
    auto* notes = beside.findChild<RecordTable*>(QStringLiteral("sharedNotesTable"));
    REQUIRE(notes);
    CHECK(notes->records()->rowCount() == 1);
    CHECK_FALSE(readableTexts(beside).join(QLatin1Char('\n')).contains(QStringLiteral("presset")));

    beside.open({page::citizens, bente, tab::measurements});
    auto* sheets = beside.findChild<RecordTable*>(QStringLiteral("togetherTable"));
    REQUIRE(sheets);
    REQUIRE(sheets->selectKey(QStringLiteral("SRH")));
    beside.findChild<QPushButton*>(QStringLiteral("fillInTogetherButton"))->click();
    QCoreApplication::processEvents();
    auto* questions = beside.findChild<QWidget*>(QStringLiteral("oneByOne"));
    REQUIRE(questions);
    CHECK(beside.findChild<QWidget*>(QStringLiteral("resultView")) == nullptr);
    CHECK(beside.findChild<QWidget*>(QStringLiteral("safetyCard")) == nullptr);
    CHECK(beside.findChild<QWidget*>(QStringLiteral("nextStepCard")) == nullptr);
}

TEST_CASE("With the citizen beside, the place for a note's text is there only when there is a note", "[shell][pages]") {
    ShellDesk desk;
    Workspace& workspace = desk.file.workspace();
    const CitizenId bente = aCitizen(workspace).id;
    BesideView beside(workspace, desk.ask, bente, citizenTabs());
    beside.resize(1096, 672);
    beside.show();
    beside.open({page::citizens, bente, tab::notes});
    QCoreApplication::processEvents();
    const auto* text = beside.findChild<QPlainTextEdit*>(QStringLiteral("sharedNoteText"));
    REQUIRE(text);
    CHECK_FALSE(text->isVisible());
    CHECK_FALSE(beside.findChild<RecordTable*>(QStringLiteral("sharedNotesTable"))->accessibleDescription().isEmpty());
    Note note;
    note.citizen = bente;
    note.eventOn = desk.file.clock.today();
    note.isShared = true;
    note.text = QStringLiteral("Vi går til banko sammen");
    REQUIRE(workspace.notes.write(note));
    QCoreApplication::processEvents();
    CHECK(text->isVisible());
    CHECK(text->toPlainText() == note.text);
}
