// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files/fhir_messages.h"
#include "tests/support/files/message_files.h"
#include "tests/ui/messages/message_steps.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/undo_history.h"
#include "ui/kit/tables/record_table.h"

#include <QPushButton>

using namespace brobygger;
using namespace brobygger::test;

namespace {

const QByteArray receipt = "<Emessage><Envelope/><PositiveReceipt><Letter/></PositiveReceipt></Emessage>";

/// Whether the message is still there when any that goes by itself has gone.
bool stays(MessageBar& bar) {
    return !QTest::qWaitFor([&bar] { return bar.isHidden(); }, 200);
}

} // namespace

TEST_CASE("What was received is one thing to take back, also when its file was deleted afterwards", "[messages]") {
    Desk desk;
    const QTemporaryDir folder;
    const QString path = written(folder, "henvisning.xml", xrefMessage());
    ReferralsPage page(desk.context);
    Desk::show(page);
    desk.ask.answer();
    drop(page, {path});
    receive(page);
    CHECK(desk.ask.asked() == QStringList{QStringLiteral("Slet 1 meddelelsesfil?")});
    CHECK_FALSE(QFile::exists(path));
    UndoHistory& history = page.undoHistory();
    REQUIRE(history.steps().size() == 1);
    const auto done = history.takeBack(history.newest());
    REQUIRE(done);
    CHECK(*done == QStringLiteral("Fortrudt. 1 meddelelsesfil ligger igen ukrypteret i mappen: %1.").arg(path));
    CHECK(history.steps().isEmpty());
    CHECK(desk.workspace().incomingReferrals.count(IncomingView::All) == 0);
    CHECK(QFile::exists(path));
    CHECK(page.messages()->isHidden()); // it offers nothing any more
}

TEST_CASE("Of a received message whose file was left where it was, taking back says nothing about a file", "[messages]") {
    Desk desk;
    const QTemporaryDir folder;
    const QString path = written(folder, "henvisning.xml", xrefMessage());
    ReferralsPage page(desk.context);
    Desk::show(page);
    desk.ask.decline(); // to delete it
    drop(page, {path});
    receive(page);
    UndoHistory& history = page.undoHistory();
    const auto done = history.takeBack(history.newest());
    REQUIRE(done);
    CHECK_FALSE(done->contains(QStringLiteral("ukrypteret")));
    CHECK(QFile::exists(path));
}

TEST_CASE("A file that has taken the name of a received message is neither deleted nor written over", "[messages]") {
    Desk desk;
    const QTemporaryDir folder;
    const QString path = written(folder, "henvisning.xml", xrefMessage());
    ReferralsPage page(desk.context);
    Desk::show(page);
    const auto readAll = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    SECTION("before it was asked about") {
        drop(page, {path});
        REQUIRE(QTest::qWaitFor([&page] { return named<QDialog>(page, "messageImportDialog") != nullptr; }));
        written(folder, "henvisning.xml", "den næste");
        receive(page);
        CHECK(desk.ask.asked().isEmpty());
        CHECK(readAll() == "den næste");
    }
    SECTION("once it was deleted") {
        desk.ask.answer();
        drop(page, {path});
        receive(page);
        REQUIRE_FALSE(QFile::exists(path));
        written(folder, "henvisning.xml", "den næste");
        UndoHistory& history = page.undoHistory();
        CHECK_FALSE(history.takeBack(history.newest()));
        CHECK(readAll() == "den næste");
        CHECK(desk.workspace().incomingReferrals.count(IncomingView::All) == 1);
    }
}

TEST_CASE("Of several files each says which it is, and at the end stands what became of every one", "[messages]") {
    Desk desk;
    const QTemporaryDir folder;
    ReferralsPage page(desk.context);
    Desk::show(page);
    page.messages()->setLifetime(1);
    drop(page, {written(folder, "brev1.xml", xdisMessage()), written(folder, "kvittering.xml", receipt),
                written(folder, "brev2.xml", xrefMessage())});
    REQUIRE(dialogOf(page));
    CHECK(dialogOf(page)->windowTitle() == QStringLiteral("Meddelelse modtaget, 1 af 2"));
    receive(page);
    REQUIRE(dialogOf(page));
    CHECK(dialogOf(page)->windowTitle() == QStringLiteral("Meddelelse modtaget, 2 af 2"));
    closeWith(page, Qt::Key_Escape);
    CHECK(stays(*page.messages())); // a file that is none of ours is an error
    const QString told = page.messages()->text();
    for (const char* words :
         {"1 meddelelse er modtaget", "kvittering.xml: Det er en kvittering", "1 meddelelse er lagt til side"}) {
        INFO(words << " in " << told.toStdString());
        CHECK(told.contains(QString::fromUtf8(words)));
    }
    REQUIRE(page.undoHistory().steps().size() == 1);
    CHECK(page.undoHistory().steps().first().sentence == QStringLiteral("1 meddelelse er modtaget og gemt, som den kom."));
    named<QPushButton>(*page.messages(), "messageActionButton")->click();
    CHECK(desk.workspace().incomingReferrals.count(IncomingView::All) == 0);
}

TEST_CASE("A file that is no message of ours is an error that stays", "[messages]") {
    Desk desk;
    const QTemporaryDir folder;
    ReferralsPage page(desk.context);
    Desk::show(page);
    page.messages()->setLifetime(1);
    drop(page, {written(folder, "kvittering.xml", receipt)});
    REQUIRE(QTest::qWaitFor([&page] { return page.messages()->text().contains(QStringLiteral("Det er en kvittering")); }));
    CHECK(stays(*page.messages()));
}

TEST_CASE("The same message in two files is received once, and the other named", "[messages]") {
    Desk desk;
    const QTemporaryDir folder;
    ReferralsPage page(desk.context);
    Desk::show(page);
    drop(page, {written(folder, "brev.xml", xrefMessage()), written(folder, "kopi.xml", xrefMessage())});
    receive(page);
    REQUIRE(
        QTest::qWaitFor([&page] { return page.messages()->text().contains(QStringLiteral("kopi.xml er importeret før.")); }));
    CHECK(desk.workspace().incomingReferrals.count(IncomingView::All) == 1);
}

TEST_CASE("A message that was imported before says about whom, and leads there", "[messages]") {
    Desk desk;
    const QTemporaryDir folder;
    const AcceptedMessage earlier = takeIn(desk.workspace().messages, xrefMessage());
    ReferralsPage page(desk.context);
    Desk::show(page);
    drop(page, {written(folder, "gammel.xml", xrefMessage())});
    const QString words = QStringLiteral("gammel.xml er importeret før. Den handler om Inga Skov.");
    REQUIRE(QTest::qWaitFor([&] { return page.messages()->text() == words; }));
    named<QPushButton>(*page.messages(), "messageActionButton")->click();
    REQUIRE_FALSE(desk.navigator.opened.isEmpty());
    CHECK(desk.navigator.opened.last().citizen == earlier.citizen);
}

TEST_CASE("The referral a message has become is the chosen row", "[messages]") {
    Desk desk;
    const QTemporaryDir folder;
    takeIn(desk.workspace().messages, xrefMessage());
    ReferralsPage page(desk.context);
    Desk::show(page);
    const auto* table = named<RecordTable>(page, "inboxTable");
    const QString before = table->currentKey();
    drop(page, {written(folder, "brev.xml", xdisMessage())});
    receive(page);
    REQUIRE(desk.navigator.opened.size() == 1);
    page.openTarget(desk.navigator.opened.first()); // as the window does
    CHECK(table->currentKey() != before);
    const auto received = desk.workspace().incomingReferrals.find(IncomingReferralId::fromString(table->currentKey()));
    REQUIRE(received);
    CHECK(desk.workspace().citizens.find(received->citizen)->surname == QStringLiteral("Berggren"));
}
