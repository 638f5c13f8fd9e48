// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/page.h"
#include "ui/kit/tables/record_table.h"
#include "ui/notes/notes_tab.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
/// A page with the tab in it, as the citizen's page holds it.
struct AroundNotes : TabAlone<NotesTab> {
    using TabAlone::TabAlone;
    RecordTable* table = named<RecordTable>(*tab, "timelineTable");

    FormDialog* dialog(const char* name) {
        QApplication::processEvents();
        auto* found = named<FormDialog>(*tab, name);
        REQUIRE(found);
        return found;
    }
};
} // namespace

TEST_CASE("A note is written by keyboard and says that it was noted three days after", "[notes]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundNotes around(desk, citizen);
    QAbstractItemModelTester tester(around.table->records(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    desk.actions.trigger(command::newNote.toString());
    auto* dialog = around.dialog("noteDialog");
    type("Bente vil gerne gå ture.");
    auto* day = named<DateField>(*dialog, "eventOnDate")->edit();
    day->setFocus();
    day->selectAll();
    type("30/10");
    press(Qt::Key_Return, Qt::ControlModifier);
    const QList<NoteEntry> notes = desk.workspace().notes.forCitizen(citizen);
    REQUIRE(notes.size() == 1);
    CHECK(notes.first().note.eventOn == QDate(2026, 10, 30));
    REQUIRE(around.table->records()->rowCount() == 1);
    CHECK(named<QPlainTextEdit>(*around.tab, "timelineText")->toPlainText() == QStringLiteral("Bente vil gerne gå ture."));
    const auto row = timelineOf(desk.workspace(), citizen).first();
    CHECK(timelineDetail(desk.workspace(), row) == QStringLiteral("noteret 3 dage efter"));
}

TEST_CASE("What was just written is the chosen line with its text beside it, a note and a contact alike", "[notes]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    Note known;
    known.citizen = citizen;
    known.eventOn = desk.file.clock.today();
    known.text = QStringLiteral("Fra i dag");
    REQUIRE(workspace.notes.write(known));
    AroundNotes around(desk, citizen);
    REQUIRE(around.table->currentRow() == 0);
    named<QPushButton>(*around.tab, "newNoteTabButton")->click();
    auto* dialog = around.dialog("noteDialog");
    named<QPlainTextEdit>(*dialog, "textEdit")->setPlainText(QStringLiteral("Fra i fredags"));
    named<DateField>(*dialog, "eventOnDate")->setDate(QDate(2026, 10, 30));
    dialog->submit();
    REQUIRE(around.table->records()->rowCount() == 2);
    CHECK(around.table->currentRow() == 1);
    CHECK(named<QPlainTextEdit>(*around.tab, "timelineText")->toPlainText() == QStringLiteral("Fra i fredags"));

    Contact contact;
    contact.citizen = citizen;
    contact.at = QDateTime(QDate(2026, 10, 28), QTime(10, 0));
    contact.kind = QStringLiteral("call");
    contact.outcome = QStringLiteral("reached");
    contact.text = QStringLiteral("Fra i onsdags");
    REQUIRE(workspace.contacts.record(contact));
    CHECK(around.table->currentRow() == 2);
    CHECK(named<QPlainTextEdit>(*around.tab, "timelineText")->toPlainText() == QStringLiteral("Fra i onsdags"));
}

TEST_CASE("A saved note is the last thing done, so Ctrl+Z takes back nothing older than it", "[notes][undo]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundNotes around(desk, citizen);
    bool isTakenBack = false;
    offerUndo(around.tab, QStringLiteral("Brevet er gemt som sendt."), Undo([&isTakenBack]() -> Result<void> {
                  isTakenBack = true;
                  return {};
              }));
    desk.actions.trigger(command::newNote.toString());
    auto* dialog = around.dialog("noteDialog");
    named<QPlainTextEdit>(*dialog, "textEdit")->setPlainText(QStringLiteral("Bente vil gerne gå ture."));
    dialog->submit();
    MessageBar* bar = messagesFor(around.tab);
    REQUIRE(bar);
    CHECK(bar->text() == QStringLiteral("Notatet er gemt."));
    UndoHistory& history = messageHolderOf(around.tab)->undoHistory();
    takeBack(history, history.newest(), bar);
    CHECK_FALSE(isTakenBack);
    CHECK(bar->text() == QStringLiteral("Et notat kan ikke fortrydes. Ret det i stedet."));
    takeBack(history, history.newest(), bar);
    CHECK(isTakenBack);
}

TEST_CASE("The list of notes and contacts ends below a whole row, however high the window is", "[notes]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    for (int day = 1; day <= 30; ++day) {
        REQUIRE(desk.workspace().contacts.record(aCall(citizen, "reached", desk.file.clock.now().addDays(-day))));
    }
    AroundNotes around(desk, citizen);
    const int row = around.table->rowHeight(0);
    for (int height = 480; height <= 672; height += 13) {
        around.page.resize(around.page.width(), height);
        QApplication::processEvents();
        const int seen = around.table->viewport()->height();
        INFO("a list of " << seen << " px in a window of " << height << " px");
        CHECK(seen >= 3 * row);
        CHECK(seen % row <= 2); // its frame
    }
}

TEST_CASE("A half-typed note is offered back", "[notes]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    {
        AroundNotes around(desk, citizen);
        desk.actions.trigger(command::newNote.toString());
        around.dialog("noteDialog");
        type("Halvt skrevet");
        REQUIRE(QTest::qWaitFor(
            [&] { return desk.workspace().drafts.find(QStringLiteral("note/") + citizen.toString()).has_value(); }, 3000));
    }
    AroundNotes again(desk, citizen);
    named<QPushButton>(*again.tab, "newNoteTabButton")->click();
    auto* dialog = again.dialog("noteDialog");
    CHECK(named<QPlainTextEdit>(*dialog, "textEdit")->toPlainText() == QStringLiteral("Halvt skrevet"));
    CHECK_FALSE(dialog->messages()->text().isEmpty());
}

TEST_CASE("A corrected note keeps the earlier wording below the newest", "[notes]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    Note note;
    note.citizen = citizen;
    note.eventOn = desk.file.clock.today();
    note.text = QStringLiteral("Første ordlyd");
    REQUIRE(desk.workspace().notes.write(note));
    AroundNotes around(desk, citizen);
    around.table->setFocus();
    press(Qt::Key_Return);
    auto* dialog = around.dialog("noteDialog");
    named<QPlainTextEdit>(*dialog, "textEdit")->selectAll();
    type("Anden ordlyd");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(around.table->records()->rowCount() == 1);
    const QString text = named<QPlainTextEdit>(*around.tab, "timelineText")->toPlainText();
    CHECK(text.startsWith(QStringLiteral("Anden ordlyd")));
    CHECK(text.contains(QStringLiteral("Første ordlyd")));
}

TEST_CASE("A contact with minutes is recorded, and the safe ways to reach the person stand on top", "[contacts]") {
    Desk desk;
    Citizen citizen = aCitizen(desk.workspace());
    citizen.safeContact.leaveMessage = Permission::No;
    REQUIRE(desk.workspace().citizens.change(citizen));
    AroundNotes around(desk, citizen.id);
    desk.actions.trigger(command::newContact.toString());
    auto* dialog = around.dialog("contactDialog");
    CHECK(named<QLabel>(*dialog, "safeContactLabel")->text().contains(QStringLiteral("læg ikke besked")));
    type("opkald");
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_1);
    type("Aftalte et besøg");
    named<QLineEdit>(*dialog, "minutesEdit")->setFocus();
    type("halv time");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("minutes")).isEmpty());
    named<QLineEdit>(*dialog, "minutesEdit")->setFocus();
    named<QLineEdit>(*dialog, "minutesEdit")->selectAll();
    type("35");
    press(Qt::Key_Return, Qt::ControlModifier);
    const QList<Contact> contacts = desk.workspace().contacts.forCitizen(citizen.id);
    REQUIRE(contacts.size() == 1);
    CHECK(contacts.first().minutes == 35);
    CHECK(contacts.first().text == QStringLiteral("Aftalte et besøg"));
    CHECK(contacts.first().outcome == QStringLiteral("reached"));
}
