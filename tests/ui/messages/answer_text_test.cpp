// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files/message_files.h"
#include "tests/ui/messages/message_steps.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace brobygger;
using namespace brobygger::test;

namespace {

/// The answer to the doctor's message, opened from the inbox.
struct Answering {
    Desk desk;
    AcceptedMessage message = takeIn(desk.workspace().messages, xrefMessage());
    ReferralsPage page{desk.context};
    FormDialog* dialog = nullptr;

    Answering() {
        Desk::show(page);
        open();
    }
    void open() {
        named<QPushButton>(page, "answerButton")->click();
        dialog = named<FormDialog>(page, "answerDialog");
        REQUIRE(dialog);
    }
    QPlainTextEdit* text() const { return named<QPlainTextEdit>(*dialog, "textEdit"); }
    QComboBox* fileKind() const { return named<QComboBox>(*dialog, "fileKindCombo"); }
    QString proposal(ReplyKind kind) {
        const auto prepared = desk.workspace().referrerAnswers.prepare(message.referral, kind);
        REQUIRE(prepared);
        return QString(prepared->text).replace(QChar::Nbsp, QLatin1Char(' '));
    }
    /// Chooses the next or the former kind of answer with an arrow.
    void chooseKind(Qt::Key arrow) const { QTest::keyClick(named<QComboBox>(*dialog, "kindCombo"), arrow); }
};

} // namespace

TEST_CASE("Another kind of answer replaces the text nobody has touched", "[messages]") {
    Answering answering;
    REQUIRE(answering.proposal(ReplyKind::Status) != answering.proposal(ReplyKind::Closing));
    CHECK(answering.text()->toPlainText() == answering.proposal(ReplyKind::Status));
    answering.chooseKind(Qt::Key_Down);
    CHECK(answering.text()->toPlainText() == answering.proposal(ReplyKind::Closing));
    CHECK(answering.dialog->messages()->isHidden());
}

TEST_CASE("Another kind of answer leaves what was written, and offers its own text", "[messages]") {
    Answering answering;
    const QString own = QStringLiteral("Vi har talt sammen.");
    answering.text()->setPlainText(own);
    answering.chooseKind(Qt::Key_Down);
    CHECK(answering.text()->toPlainText() == own);
    CHECK(answering.dialog->messages()->text().contains(QStringLiteral("»Afslutningsnotat«")));
    named<QPushButton>(*answering.dialog->messages(), "messageActionButton")->click();
    CHECK(answering.text()->toPlainText() == answering.proposal(ReplyKind::Closing));
    answering.text()->undo();
    CHECK(answering.text()->toPlainText() == own);
}

TEST_CASE("The draft of an answer keeps its text, whatever kind is chosen then", "[messages][drafts]") {
    Answering answering;
    const QString own = QStringLiteral("Vi har talt sammen.");
    answering.text()->setPlainText(own);
    answering.chooseKind(Qt::Key_Down);
    answering.dialog->reject(); // as Esc does
    settle();
    answering.open();
    CHECK(answering.text()->toPlainText() == own);
    CHECK(named<QComboBox>(*answering.dialog, "kindCombo")->currentIndex() == 1);
    answering.chooseKind(Qt::Key_Up);
    CHECK(answering.text()->toPlainText() == own);
}

TEST_CASE("The kinds of message file stand with their whole names, the one the referral came in first", "[messages]") {
    Answering answering;
    const QComboBox* kinds = answering.fileKind();
    CHECK(kinds->count() == 5);
    CHECK(kinds->currentIndex() == 0);
    CHECK(kinds->currentText() == QStringLiteral("MedCom-brev (XDIS91)"));
    answering.chooseKind(Qt::Key_Down); // the closing note of a referral has a format of its own
    CHECK(kinds->currentText() == QStringLiteral("MedCom-afslutningsnotat (XDIS15)"));
    CHECK(kinds->currentIndex() == 0);
    const QString chosen = kinds->itemText(3);
    answering.fileKind()->setCurrentIndex(3);
    answering.chooseKind(Qt::Key_Up);
    CHECK(kinds->currentText() == chosen);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("svar.txt"));
    REQUIRE(choose(answering.fileKind(), QStringLiteral("Tekstfil")));
    answering.desk.ask.answer(path);
    named<QPushButton>(*answering.dialog, "writeAnswerButton")->click();
    CHECK(QFile::exists(path));
    CHECK(answering.desk.ask.asked().size() == 1); // where to
}
