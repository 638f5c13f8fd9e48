// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/support/ui/desk.h"
#include "ui/agenda/agenda_kinds.h"
#include "ui/agenda/agenda_sections.h"
#include "ui/agenda/filing_dialog.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/tables/record_table.h"
#include "ui/notes/notes_tab.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
struct MessagesOfCitizen {
    Desk desk;
    CitizenId citizen = aCitizen(desk.workspace()).id;
    TabAlone<NotesTab> alone{desk, citizen};

    RecordTable* table() const { return named<RecordTable>(*alone.tab, "timelineTable"); }
    void click(const char* name) const {
        auto* found = named<QPushButton>(*alone.tab, name);
        REQUIRE(found);
        REQUIRE(found->isEnabled());
        QTest::mouseClick(found, Qt::LeftButton);
        QApplication::processEvents();
    }
    FormDialog* dialog() const {
        for (FormDialog* one : alone.tab->findChildren<FormDialog*>(QStringLiteral("messageDialog"))) {
            if (one->isVisible()) {
                return one;
            }
        }
        FAIL("no message is open");
        return nullptr;
    }
    QList<ShortMessageRow> kept() { return desk.workspace().correspondence.forCitizen(citizen); }
};
} // namespace

TEST_CASE("A message that no consent covers warns, is not copied before law and reason stand, and is noted as sent",
          "[correspondence]") {
    MessagesOfCitizen page;
    page.click("sendMessageButton");
    FormDialog* dialog = page.dialog();
    CHECK(combosWithoutLabel(*dialog).isEmpty());
    QTest::keyClicks(named<QLineEdit>(*dialog, "withEdit"), QStringLiteral("Lægehuset"));
    named<QPlainTextEdit>(*dialog, "textEdit")->setPlainText(QStringLiteral("Jeg følger med på torsdag."));
    auto* warning = named<QLabel>(*dialog, "messageBasisLabel");
    CHECK(warning->isHidden());
    named<QCheckBox>(*dialog, "planKindCheck")->setChecked(true);
    QApplication::processEvents();
    CHECK(warning->isVisible());
    CHECK(named<QComboBox>(*dialog, "legalBasisCombo")->isVisible());
    QGuiApplication::clipboard()->clear();
    QTest::mouseClick(named<QPushButton>(*dialog, "copyMessageButton"), Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text().isEmpty());
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("reason")).isEmpty());
    REQUIRE(choose(named<QComboBox>(*dialog, "legalBasisCombo"), QStringLiteral("vital_interest")));
    named<QLineEdit>(*dialog, "reasonEdit")->setText(QStringLiteral("Lægen skal vide det i dag."));
    QTest::mouseClick(named<QPushButton>(*dialog, "copyMessageButton"), Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("Jeg følger med på torsdag."));
    dialog->submit();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("channel")).isEmpty());
    REQUIRE(choose(named<QComboBox>(*dialog, "channelCombo"), QStringLiteral("nfs")));
    dialog->submit();
    QApplication::processEvents();
    REQUIRE(page.kept().size() == 1);
    CHECK(page.kept().first().message.legalBasis == QStringLiteral("vital_interest"));
    REQUIRE(page.table()->records()->rowCount() == 1);
    CHECK(named<QPlainTextEdit>(*page.alone.tab, "timelineText")
              ->toPlainText()
              .contains(QStringLiteral("Lægen skal vide det i dag.")));
}

TEST_CASE("A covering consent asks for no law, and a word that tells more than is ticked is pointed at while it is written",
          "[correspondence]") {
    MessagesOfCitizen page;
    Consent consent = toOwnDoctor(page.desk.workspace(), page.citizen);
    consent.toWhom = QStringLiteral("Lægehuset");
    REQUIRE(page.desk.workspace().consents.record(consent));
    page.click("sendMessageButton");
    FormDialog* dialog = page.dialog();
    QTest::keyClicks(named<QLineEdit>(*dialog, "withEdit"), QStringLiteral("Lægehuset"));
    named<QCheckBox>(*dialog, "planKindCheck")->setChecked(true);
    QApplication::processEvents();
    CHECK_FALSE(named<QComboBox>(*dialog, "legalBasisCombo")->isVisible());
    named<QPlainTextEdit>(*dialog, "textEdit")->setPlainText(QStringLiteral("Medicinen er hentet."));
    CHECK(dialog->form()->problemAt(QStringLiteral("text")).contains(QStringLiteral("medicin")));
    named<QPlainTextEdit>(*dialog, "textEdit")->setPlainText(QStringLiteral("Turen er øvet."));
    CHECK(dialog->form()->problemAt(QStringLiteral("text")).isEmpty());
}

TEST_CASE("A message that came is entered, answered from its line, and the answer names it", "[correspondence]") {
    MessagesOfCitizen page;
    page.click("receiveMessageButton");
    FormDialog* dialog = page.dialog();
    CHECK(combosWithoutLabel(*dialog).isEmpty());
    CHECK_FALSE(named<QPushButton>(*dialog, "copyMessageButton"));
    QTest::keyClicks(named<QLineEdit>(*dialog, "withEdit"), QStringLiteral("Jobcenteret"));
    named<QPlainTextEdit>(*dialog, "textEdit")->setPlainText(QStringLiteral("Kan mødet flyttes?"));
    REQUIRE(choose(named<QComboBox>(*dialog, "channelCombo"), QStringLiteral("phone")));
    named<DateField>(*dialog, "answerByDate")->setDate(page.desk.workspace().clock.today());
    dialog->submit();
    QApplication::processEvents();
    REQUIRE(page.kept().size() == 1);
    CHECK(page.kept().first().answer == AnswerState::Waiting);
    const AgendaList waiting = page.desk.workspace().agenda.items(page.desk.workspace().clock.today());
    REQUIRE(waiting.items.size() == 1);
    CHECK(sectionOf(waiting.items.first()) == AgendaSection::Tasks); // we are to answer
    CHECK(targetOf(waiting.items.first()).tab == tab::notes);
    CHECK(targetOf(waiting.items.first()).record == page.kept().first().message.id.value());

    QTest::keyClick(page.table(), Qt::Key_Return);
    QApplication::processEvents();
    dialog = page.dialog();
    CHECK(named<QLineEdit>(*dialog, "withEdit")->text() == QStringLiteral("Jobcenteret"));
    named<QPlainTextEdit>(*dialog, "textEdit")->setPlainText(QStringLiteral("Ja, gerne."));
    named<QCheckBox>(*dialog, "attendanceKindCheck")->setChecked(true);
    QApplication::processEvents();
    REQUIRE(choose(named<QComboBox>(*dialog, "legalBasisCombo"), QStringLiteral("forvaltningsloven_28")));
    named<QLineEdit>(*dialog, "reasonEdit")->setText(QStringLiteral("Mødet kan ellers ikke flyttes."));
    dialog->submit();
    QApplication::processEvents();
    REQUIRE(page.kept().size() == 2);
    CHECK(page.desk.workspace().agenda.count(AgendaKind::MessageAnswer, page.desk.workspace().clock.today()) ==
          AgendaCount{0, 0});
    for (const ShortMessageRow& row : page.kept()) {
        CHECK((row.message.direction == MessageDirection::Sent || row.answer == AnswerState::Answered));
    }
}

TEST_CASE("On I dag a message that others are to answer waits for others, and is no task of ours", "[correspondence][today]") {
    AgendaItem asked;
    asked.kind = AgendaKind::MessageAnswer;
    asked.source = toCode(MessageDirection::Sent);
    CHECK(sectionOf(asked) == AgendaSection::WaitingForOthers);
    asked.source = toCode(MessageDirection::Received);
    CHECK(sectionOf(asked) == AgendaSection::Tasks);
    asked.source = toCode(MessageDirection::Sent);
    asked.state = AgendaState::Overdue;
    CHECK(sectionOf(asked) == AgendaSection::Overdue);
}

TEST_CASE("Notes and messages are marked for the journal, and the list marks many at once", "[filing]") {
    MessagesOfCitizen page;
    Workspace& workspace = page.desk.workspace();
    for (const char* words : {"Første notat", "Andet notat"}) {
        Note note;
        note.citizen = page.citizen;
        note.eventOn = workspace.clock.today();
        note.text = QString::fromUtf8(words);
        REQUIRE(workspace.notes.write(note));
    }
    QApplication::processEvents();
    page.table()->selectRow(0);
    page.desk.actions.trigger(QStringLiteral("notes.to_be_filed"));
    page.table()->selectRow(1);
    page.desk.actions.trigger(QStringLiteral("notes.to_be_filed"));
    CHECK(workspace.filings.countWaiting() == 2);
    openFilingDialog(page.alone.tab, page.desk.context);
    QApplication::processEvents();
    auto* dialog = named<FormDialog>(*page.alone.tab, "filingDialog");
    REQUIRE(dialog);
    auto* list = named<RecordTable>(*dialog, "filingTable");
    CHECK(list->records()->rowCount() == 2);
    list->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    dialog->submit();
    QApplication::processEvents();
    CHECK(workspace.filings.countWaiting() == 0);
}
