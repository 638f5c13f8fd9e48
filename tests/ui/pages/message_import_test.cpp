// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files/fhir_messages.h"
#include "tests/support/files/message_files.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/support/ui/desk.h"
#include "tests/support/ui/pictures.h"
#include "tests/support/ui/settle.h"
#include "tests/ui/messages/message_steps.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/look/appearance.h"
#include "ui/referrals/messages/message_words.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextEdit>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("A doctor's message is received with one key, kept, taken back, and its plain file removed", "[messages]") {
    Desk desk;
    const QTemporaryDir folder;
    const QString path = written(folder, "henvisning.xml", xrefMessage());
    ReferralsPage page(desk.context);
    Desk::show(page);
    desk.ask.answer(path);
    desk.ask.answer();
    named<QPushButton>(page, "importReferralButton")->click();
    auto* dialog = dialogOf(page);
    REQUIRE(dialog);
    CHECK(namelessControls(*dialog).isEmpty());
    const QString said = named<QTextEdit>(*dialog, "messageText")->toPlainText();
    for (const char* words : {"Lægerne Torvet, Karen Holm", "Inga Skov, født 07-03-1992", "Tolk ønskes.", "Epikrise"}) {
        INFO(words << " in " << said.toStdString());
        CHECK(said.contains(QString::fromUtf8(words)));
    }
    CHECK(named<QLineEdit>(*dialog, "givenNameEdit")->text() == QStringLiteral("Inga"));
    CHECK(named<QComboBox>(*dialog, "sourceCombo")->currentData() == QStringLiteral("gp"));
    receive(page);
    const auto rows = desk.workspace().incomingReferrals.window(IncomingView::Waiting, 0, 10);
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().citizenName == QStringLiteral("Inga Skov"));
    CHECK(rows.first().partnerName == QStringLiteral("Lægerne Torvet"));
    CHECK_FALSE(QFile::exists(path));
    CHECK(desk.workspace().messages.ofReferral(rows.first().referral.id).size() == 1);
    CHECK(named<QPushButton>(page, "showMessageButton")->isEnabled());
    REQUIRE(page.messages()->text() == QStringLiteral("1 meddelelse er modtaget og gemt, som den kom."));
    page.messages()->findChild<QPushButton*>()->click();
    CHECK(desk.workspace().incomingReferrals.count(IncomingView::All) == 0);
    QFile again(path);
    REQUIRE(again.open(QIODevice::ReadOnly));
    CHECK((again.readAll() == xrefMessage()));
}

TEST_CASE("Before a message is received its files are named with their size, and one that is not in it as such", "[messages]") {
    Desk desk;
    const QTemporaryDir folder;
    ReferralsPage page(desk.context);
    Desk::show(page);
    drop(page, {written(folder, "bilag.xml", xbinMessage("%PDF-1.7 x")), written(folder, "brev.xml", xrefMessage())});
    auto* files = dialogOf(page);
    REQUIRE(files);
    const QString name = QStringLiteral("0f8fad5b-d9cd-469f-a165-70867728950e.pdf (%1)").arg(QLocale().formattedDataSize(10));
    CHECK(named<QTextEdit>(*files, "messageText")->toPlainText().contains(name));
    receive(page);
    auto* letter = dialogOf(page);
    REQUIRE(letter);
    CHECK(named<QTextEdit>(*letter, "messageText")->toPlainText().contains(QStringLiteral("filen er ikke i denne meddelelse")));
}

TEST_CASE("The folder of the mailbox system is read when she asks, and only what is new in it", "[messages]") {
    Desk desk;
    const QTemporaryDir folder;
    written(folder, "brev1.xml", xdisMessage());
    written(folder, "noter.txt", "Husk mælk");
    ReferralsPage page(desk.context);
    Desk::show(page);
    desk.ask.answer(folder.path());
    named<QPushButton>(page, "fetchMessagesButton")->click();
    REQUIRE(dialogOf(page));
    desk.ask.decline(); // the file stays
    receive(page);
    CHECK(desk.workspace().incomingReferrals.count(IncomingView::All) == 1);
    named<QPushButton>(page, "fetchMessagesButton")->click();
    CHECK_FALSE(dialogOf(page));
    CHECK(page.messages()->text().contains(QStringLiteral("Der er intet nyt i")));
    written(folder, "brev2.xml", xrefMessage());
    named<QPushButton>(page, "fetchMessagesButton")->click();
    auto* dialog = dialogOf(page);
    REQUIRE(dialog);
    CHECK(named<QTextEdit>(*dialog, "messageText")->toPlainText().contains(QStringLiteral("Inga Skov")));
}

TEST_CASE("Two messages received one after the other are taken back with one key, and their files come back", "[messages]") {
    Desk desk;
    const QTemporaryDir folder;
    const QString first = written(folder, "brev1.xml", xdisMessage());
    const QString second =
        written(folder, "brev2.xml",
                xdisMessage(QStringLiteral("Kuv201"), QStringLiteral("Brev201"), QStringLiteral("SV: Støtte i hverdagen")));
    ReferralsPage page(desk.context);
    Desk::show(page);
    desk.ask.answer();
    drop(page, {first, second});
    for (int message = 0; message < 2; ++message) {
        receive(page);
    }
    CHECK(page.messages()->text() == QStringLiteral("2 meddelelser er modtaget og gemt, som de kom."));
    CHECK_FALSE(QFile::exists(first));
    CHECK_FALSE(QFile::exists(second));
    page.messages()->findChild<QPushButton*>()->click();
    CHECK(desk.workspace().incomingReferrals.count(IncomingView::All) == 0);
    CHECK(desk.workspace().citizens.count(CitizenFilter::Everybody) == 0);
    CHECK(QFile::exists(first));
    CHECK(QFile::exists(second));
}

TEST_CASE("Somebody with the same CPR number is chosen already, and a reply says what it goes on with", "[messages]") {
    Desk desk;
    const QTemporaryDir folder;
    Citizen nancy;
    nancy.givenName = QStringLiteral("Nancy");
    nancy.surname = QStringLiteral("Berggren");
    nancy.personNumber = QStringLiteral("2512489996");
    const CitizenId known = desk.workspace().citizens.add(nancy)->id;
    ReferralsPage page(desk.context);
    Desk::show(page);
    const QString first = written(folder, "brev1.xml", xdisMessage());
    const QString second =
        written(folder, "brev2.xml",
                xdisMessage(QStringLiteral("Kuv201"), QStringLiteral("Brev201"), QStringLiteral("SV: Støtte i hverdagen")));
    drop(page, {first, second});
    auto* dialog = dialogOf(page);
    REQUIRE(dialog);
    CHECK(named<QLabel>(*dialog, "chosenPersonLabel")->text().contains(QStringLiteral("Nancy Berggren")));
    CHECK_FALSE(named<QLineEdit>(*dialog, "givenNameEdit")->isVisible());
    receive(page);
    auto* next = dialogOf(page);
    REQUIRE(next);
    REQUIRE(named<QLabel>(*next, "belongsToLabel"));
    CHECK(named<QLabel>(*next, "belongsToLabel")->text().contains(QStringLiteral("Nancy Berggren")));
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto referrals = desk.workspace().incomingReferrals.forCitizen(known);
    REQUIRE(referrals.size() == 1);
    CHECK(desk.workspace().messages.ofReferral(referrals.first().referral.id).size() == 2);
    CHECK(QFile::exists(first));
}

TEST_CASE("Somebody else cannot be registered with a CPR number that is on file, and the citizen who has it is offered",
          "[messages]") {
    Desk desk;
    const QTemporaryDir folder;
    Citizen nancy;
    nancy.givenName = QStringLiteral("Nancy");
    nancy.surname = QStringLiteral("Berggren");
    nancy.personNumber = QStringLiteral("2512489996");
    const CitizenId known = desk.workspace().citizens.add(nancy)->id;
    ReferralsPage page(desk.context);
    Desk::show(page);
    drop(page, {written(folder, "brev1.xml", xdisMessage())});
    auto* dialog = dialogOf(page);
    REQUIRE(dialog);
    named<QPushButton>(*dialog, "otherPersonButton")->click();
    QApplication::processEvents();
    auto* offered = named<QPushButton>(*dialog, "duplicate1Button");
    REQUIRE(offered);
    CHECK(offered->isVisible());
    CHECK(offered->text().contains(QStringLiteral("Nancy Berggren")));
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog->isVisible());
    CHECK(named<QLabel>(*dialog, "personNumberProblem")->text().contains(QStringLiteral("CPR-nummer")));
    CHECK(desk.workspace().citizens.count(CitizenFilter::Everybody) == 1);
    named<QPushButton>(*dialog, "duplicate1Button")->click();
    receive(page);
    CHECK(desk.workspace().citizens.count(CitizenFilter::Everybody) == 1);
    CHECK(desk.workspace().incomingReferrals.forCitizen(known).size() == 1);
}

TEST_CASE("Messages of another kind and ones that came before are named and put aside", "[messages]") {
    Desk desk;
    const QTemporaryDir folder;
    takeIn(desk.workspace().messages, xrefMessage());
    ReferralsPage page(desk.context);
    Desk::show(page);
    drop(page,
         {written(folder, "gammel.xml", xrefMessage()),
          written(folder, "kvittering.xml", "<Emessage><Envelope/><PositiveReceipt><Letter/></PositiveReceipt></Emessage>")});
    CHECK_FALSE(dialogOf(page));
    CHECK(page.messages()->text().contains(QStringLiteral("gammel.xml er importeret før.")));
    CHECK(page.messages()->text().contains(QStringLiteral("Det er en kvittering")));
    CHECK(desk.workspace().incomingReferrals.count(IncomingView::All) == 1);
}

TEST_CASE("The kept message is read again, and its attachment saved and noted", "[messages]") {
    Desk desk;
    const QTemporaryDir folder;
    const QByteArray pdf("%PDF-1.7 x");
    for (const QByteArray& bytes : {xrefMessage(), xbinMessage(pdf)}) {
        takeIn(desk.workspace().messages, bytes);
    }
    ReferralsPage page(desk.context);
    Desk::show(page);
    named<QPushButton>(page, "showMessageButton")->click();
    auto* dialog = named<QDialog>(page, "messageViewDialog");
    REQUIRE(dialog);
    CHECK(named<QTextEdit>(*dialog, "messageText")->toPlainText().contains(QStringLiteral("Tolk ønskes.")));
    const QString path = folder.filePath(QStringLiteral("epikrise.pdf"));
    desk.ask.answer(path);
    named<QPushButton>(*dialog, "saveAttachmentButton")->click();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK((file.readAll() == pdf));
    CHECK(desk.workspace().session.database().number("SELECT count(*) FROM plain_file WHERE kind = 'message_attachment'") == 1);
}

TEST_CASE("The answer is prepared, copied for the mailbox system and written as a file", "[messages]") {
    Desk desk;
    const QTemporaryDir folder;
    const AcceptedMessage accepted = takeIn(desk.workspace().messages, xdisMessage());
    ReferralsPage page(desk.context);
    Desk::show(page);
    named<QPushButton>(page, "answerButton")->click();
    auto* dialog = named<FormDialog>(page, "answerDialog");
    REQUIRE(dialog);
    CHECK(namelessControls(*dialog).isEmpty());
    auto* text = named<QPlainTextEdit>(*dialog, "textEdit");
    CHECK(text->toPlainText().contains(QStringLiteral("Borger: Nancy Ann Berggren")));
    const auto* leftOut = named<QLabel>(*dialog, "leftOutLabel");
    CHECK(leftOut->isVisible());
    CHECK(leftOut->text().contains(QStringLiteral("Der er ikke samtykke til at videregive dette."))); // and why
    text->setPlainText(QStringLiteral("Vi har talt sammen."));
    named<QPushButton>(*dialog, "copyAnswerButton")->click();
    CHECK(QApplication::clipboard()->text() == QStringLiteral("Vi har talt sammen."));
    // The way the referral came stands first, and nothing more is asked.
    CHECK(named<QComboBox>(*dialog, "fileKindCombo")->currentText() == QStringLiteral("MedCom-brev (XDIS91)"));
    const QString path = folder.filePath(QStringLiteral("svar.xml"));
    desk.ask.answer(path);
    named<QPushButton>(*dialog, "writeAnswerButton")->click();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("<TypeCode>XDIS91</TypeCode>"));
    CHECK(desk.workspace().referrerAnswers.answersTo(accepted.referral).size() == 2);
    CHECK_FALSE(desk.workspace().incomingReferrals.find(accepted.referral)->answeredOn.isValid());
}

TEST_CASE("A death is said above the message and noted only when she ticks it", "[messages]") {
    const QByteArray bytes = careMessage(
        FhirReferences::Relative, jsonObject(R"({"identifier": [{"system": "urn:oid:1.2.208.176.1.2", "value": "2512489996"}],
            "name": [{"family": "Berggren", "given": ["Nancy"]}], "deceasedDateTime": "2026-10-30"})"));
    for (const bool isTicked : {false, true}) {
        Desk desk;
        const QTemporaryDir folder;
        Citizen nancy;
        nancy.givenName = QStringLiteral("Nancy");
        nancy.surname = QStringLiteral("Berggren");
        nancy.personNumber = QStringLiteral("2512489996");
        nancy.isAddressProtected = true;
        const CitizenId known = desk.workspace().citizens.add(nancy)->id;
        ReferralsPage page(desk.context);
        Desk::show(page);
        drop(page, {written(folder, "brev.json", bytes)});
        auto* dialog = dialogOf(page);
        REQUIRE(dialog);
        CHECK(namelessControls(*dialog).isEmpty());
        const auto* notice = named<QLabel>(*dialog, "noticeLabel");
        REQUIRE(notice);
        CHECK(notice->isVisible());
        CHECK(notice->text().contains(QStringLiteral("30-10-2026")));
        CHECK(notice->text().count(QLatin1Char('\n')) == 1); // and that her address is protected
        auto* tick = named<QCheckBox>(*dialog, "notesDeathCheck");
        REQUIRE(tick);
        CHECK_FALSE(tick->isChecked());
        CHECK(dialog->focusWidget() == named<QComboBox>(*dialog, "sourceCombo")); // a space typed too early notes no death
        tick->setChecked(isTicked);
        REQUIRE(choose(named<QComboBox>(*dialog, "sourceCombo"), QStringLiteral("gp"))); // which this message does not tell
        desk.ask.decline();
        receive(page);
        CHECK(desk.workspace().incomingReferrals.forCitizen(known).size() == 1);
        const auto after = desk.workspace().citizens.find(known);
        CHECK((after->lifeState == LifeState::Dead) == isTicked);
        CHECK(after->lifeStateOn == (isTicked ? QDate(2026, 10, 30) : QDate()));
    }
}

TEST_CASE("A message that says nothing of the kind has nothing above it", "[messages]") {
    Desk desk;
    const QTemporaryDir folder;
    ReferralsPage page(desk.context);
    Desk::show(page);
    drop(page, {written(folder, "brev.xml", xdisMessage())});
    auto* dialog = dialogOf(page);
    REQUIRE(dialog);
    CHECK_FALSE(named<QLabel>(*dialog, "noticeLabel")->isVisible());
    CHECK_FALSE(named<QCheckBox>(*dialog, "notesDeathCheck"));
}

TEST_CASE("The numbers of a message are shown with what they are numbers of, the CPR number masked", "[messages]") {
    ReferralMessage message;
    message.sender.identifiers = {{QStringLiteral("http://www.gs1.org/gln"), QStringLiteral("5790000121526"), {}},
                                  {QStringLiteral("http://cvr.dk"), QStringLiteral("29189986"), {}},
                                  {QStringLiteral("urn:example:own"), QStringLiteral("77"), QStringLiteral("old")}};
    message.citizen.identifiers = {{QStringLiteral("urn:oid:1.2.208.176.1.2"), QStringLiteral("2512489996"), {}},
                                   {QStringLiteral("urn:oid:1.2.208.176.1.6.1.3.181"), QStringLiteral("1206550VK9"), {}}};
    const QString page = messageAsHtml(message, {});
    for (const char* number : {"EAN 5790000121526", "CVR 29189986", "urn:example:own 77", "D-eCPR 1206550VK9"}) {
        INFO(number);
        CHECK(page.contains(QLatin1String(number)));
    }
    CHECK_FALSE(page.contains(QStringLiteral("2512489996")));
    CHECK_FALSE(page.contains(QStringLiteral("251248-9996")));
}

TEST_CASE("A page that is left while a message is read leaves nothing behind", "[messages]") {
    Desk desk;
    const QTemporaryDir folder;
    const QString path = written(folder, "brev.xml", xdisMessage());
    {
        ReferralsPage page(desk.context);
        Desk::show(page);
        drop(page, {path});
    }
    settle();
    CHECK(desk.workspace().incomingReferrals.count(IncomingView::All) == 0);
    CHECK(QFile::exists(path));
}

TEST_CASE("Pictures of a message received and of its answer", "[.][pictures]") {
    Desk desk;
    Citizen inga;
    inga.givenName = QStringLiteral("Inger");
    inga.surname = QStringLiteral("Skov");
    inga.birthDate = QDate(1992, 3, 7);
    REQUIRE(desk.workspace().citizens.add(inga));
    const QTemporaryDir folder;
    Appearance appearance(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    Pictures pictures(appearance);
    ReferralsPage page(desk.context);
    Desk::show(page);
    drop(page, {written(folder, "henvisning.xml", xrefMessage())});
    auto* dialog = dialogOf(page);
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitFor([dialog] { return named<QPushButton>(*dialog, "duplicate1Button") != nullptr; }));
    pictures.takeDialog(*dialog, QStringLiteral("message-import"));
    receive(page);
    pictures.takeDialog(page, QStringLiteral("message-inbox"));
    named<QPushButton>(page, "answerButton")->click();
    auto* answer = named<FormDialog>(page, "answerDialog");
    pictures.takeDialog(*answer, QStringLiteral("message-answer"));
    answer->reject();
}

TEST_CASE("A municipality that names its team as itself is said once", "[messages]") {
    ReferralMessage message;
    message.sender.organisation = QStringLiteral("Norddjurs Kommune");
    message.sender.department = QStringLiteral("Norddjurs Kommune");
    CHECK(messageAsHtml(message, {}).count(QStringLiteral("Norddjurs Kommune")) == 1);
}
