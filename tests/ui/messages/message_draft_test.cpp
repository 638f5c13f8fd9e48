// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/waiting_drafts.h"
#include "tests/support/files/message_files.h"
#include "tests/ui/messages/message_steps.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/undo_history.h"
#include "ui/kit/dialogs/form_draft.h"
#include "ui/referrals/messages/message_draft.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace brobygger;
using namespace brobygger::test;

namespace {

/// The one draft there is, without what its name begins with.
QString restOfDraft(Desk& desk) {
    const QList<Draft> drafts = waitingDrafts(desk.workspace().session);
    REQUIRE(drafts.size() == 1);
    REQUIRE(drafts.first().name.startsWith(messageDraftPrefix));
    return drafts.first().name.mid(messageDraftPrefix.size());
}

/// As the lock closes a form: without a question.
void lockOver(MessageImportDialog* dialog) {
    dialog->findChild<FormDraft*>()->leave();
    delete dialog;
}

} // namespace

TEST_CASE("A message that is put aside keeps what was typed, opens again with Fortryd, and is received without its file",
          "[messages][drafts]") {
    Desk desk;
    const QTemporaryDir folder;
    const QString path = written(folder, "henvisning.xml", xrefMessage());
    ReferralsPage page(desk.context);
    Desk::show(page);
    drop(page, {path});
    auto* dialog = dialogOf(page);
    REQUIRE(dialog);
    named<QLineEdit>(*dialog, "surnameEdit")->setText(QStringLiteral("Skov Lund"));
    closeWith(page, Qt::Key_Escape);
    CHECK(desk.workspace().incomingReferrals.count(IncomingView::All) == 0);
    CHECK(page.messages()->text() == QStringLiteral("Det, du skrev, er gemt som kladde."));
    CHECK_FALSE(restOfDraft(desk).contains(QStringLiteral("Skov")));
    REQUIRE(QFile::remove(path)); // the mailbox system tidies up
    named<QPushButton>(*page.messages(), "messageActionButton")->click();
    auto* again = dialogOf(page);
    REQUIRE(again);
    CHECK(named<QLineEdit>(*again, "surnameEdit")->text() == QStringLiteral("Skov Lund"));
    receive(page);
    const auto rows = desk.workspace().incomingReferrals.window(IncomingView::Waiting, 0, 10);
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().citizenName == QStringLiteral("Inga Skov Lund"));
    CHECK(desk.workspace().messages.contentOf(desk.workspace().messages.ofReferral(rows.first().referral.id).first().id) ==
          xrefMessage());
    CHECK(waitingDrafts(desk.workspace().session).isEmpty());
    CHECK(desk.ask.asked().isEmpty()); // no file to delete
}

TEST_CASE("A message that nobody has typed anything about is put aside without a draft", "[messages][drafts]") {
    Desk desk;
    const QTemporaryDir folder;
    ReferralsPage page(desk.context);
    Desk::show(page);
    drop(page, {written(folder, "henvisning.xml", xrefMessage())});
    closeWith(page, Qt::Key_Escape);
    CHECK(waitingDrafts(desk.workspace().session).isEmpty());
    CHECK(page.messages()->isHidden());
}

TEST_CASE("The lock keeps a message with the citizen who was chosen and what was ticked, and it opens over any page",
          "[messages][drafts]") {
    Desk desk;
    const QTemporaryDir folder;
    Citizen inga;
    inga.givenName = QStringLiteral("Inga");
    inga.surname = QStringLiteral("Skov");
    inga.birthDate = QDate(1992, 3, 7);
    inga.phone = QStringLiteral("20304050");
    const auto known = desk.workspace().citizens.add(inga);
    REQUIRE(known);
    {
        ReferralsPage page(desk.context);
        Desk::show(page);
        drop(page, {written(folder, "henvisning.xml", xrefMessage())});
        auto* dialog = dialogOf(page);
        REQUIRE(dialog);
        named<QPushButton>(*dialog, "duplicate1Button")->click();
        named<QCheckBox>(*dialog, "takeOverPhoneCheck")->click();
        named<QPlainTextEdit>(*dialog, "reasonEdit")->setPlainText(QStringLiteral("Bor alene."));
        lockOver(dialog);
    }
    Page other(PageBody::Filling);
    Desk::show(other);
    REQUIRE(openMessageDraft(&other, desk.context, {}, restOfDraft(desk)));
    auto* dialog = dialogOf(other);
    REQUIRE(dialog);
    CHECK(named<QLabel>(*dialog, "chosenPersonLabel")->text().contains(QStringLiteral("Inga Skov")));
    CHECK(named<QCheckBox>(*dialog, "takeOverPhoneCheck")->isChecked());
    CHECK(named<QPlainTextEdit>(*dialog, "reasonEdit")->toPlainText() == QStringLiteral("Bor alene."));
    receive(other);
    CHECK(desk.workspace().citizens.find(known->id)->phone == QStringLiteral("22334455"));
    CHECK(other.messages()->text().contains(QStringLiteral("1 meddelelse er modtaget")));
    CHECK(other.undoHistory().steps().size() == 1);
}

TEST_CASE("Of a large message only where it lies is kept with what was typed", "[messages][drafts]") {
    Desk desk;
    const QTemporaryDir folder;
    const QString path = written(folder, "stor.xml", xrefMessage() + QByteArray(2 * 1024 * 1024, ' '));
    ReferralsPage page(desk.context);
    Desk::show(page);
    drop(page, {path});
    auto* dialog = dialogOf(page);
    REQUIRE(dialog);
    named<QLineEdit>(*dialog, "surnameEdit")->setText(QStringLiteral("Skov Lund"));
    lockOver(dialog);
    const QString rest = restOfDraft(desk);
    CHECK(desk.workspace().drafts.find(messageDraftPrefix + rest)->size() < 10'000);
    SECTION("and it opens again from there") {
        REQUIRE(openMessageDraft(&page, desk.context, {}, rest));
        auto* again = dialogOf(page);
        REQUIRE(again);
        CHECK(named<QLineEdit>(*again, "surnameEdit")->text() == QStringLiteral("Skov Lund"));
    }
    SECTION("but not when another message has taken its name") {
        written(folder, "stor.xml", xdisMessage());
        CHECK_FALSE(openMessageDraft(&page, desk.context, {}, rest));
    }
    SECTION("nor when it has gone") {
        REQUIRE(QFile::remove(path));
        CHECK_FALSE(openMessageDraft(&page, desk.context, {}, rest));
    }
}
