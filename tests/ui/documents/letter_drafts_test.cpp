// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts/waiting_drafts.h"
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "tests/ui/documents/letter_steps.h"
#include "ui/documents/letter_dialog.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/undo_history.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/shared/referrals/letter_target.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("What was typed into Ret teksten… is kept after Esc, and offered back in the letter", "[documents]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const OutgoingReferralId referral =
        aReferral(desk.workspace(), citizen, {QStringLiteral("contact"), QStringLiteral("wishes")});
    AroundDocuments around(desk, citizen);
    around.tab->openRecord(RecordKind::OutgoingReferral, referral.value());
    LetterDialog* dialog = around.letter();
    REQUIRE(dialog);
    const auto text = [&dialog] {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // of the form that was closed
        return named<FormDialog>(*dialog, "letterTextDialog");
    };
    named<QPushButton>(*dialog, "editTextButton")->click();
    REQUIRE(text());
    named<QLineEdit>(*text(), "companionEdit")->setText(QStringLiteral("naboen"));
    text()->reject(); // as Esc does
    REQUIRE_FALSE(text());
    CHECK(dialog->messages()->text() == QStringLiteral("Det, du skrev, er gemt som kladde."));
    SECTION("with Fortryd") { named<QPushButton>(*dialog->messages(), "messageActionButton")->click(); }
    SECTION("with Ctrl+Z") {
        named<QPushButton>(*dialog, "editTextButton")->setFocus();
        press(Qt::Key_Z, Qt::ControlModifier);
    }
    SECTION("with Ctrl+Z in a field that has nothing to take back") {
        named<QWidget>(*dialog, "sentOnDate")->findChild<QLineEdit*>()->setFocus();
        press(Qt::Key_Z, Qt::ControlModifier);
    }
    SECTION("with Ret teksten… once more") { named<QPushButton>(*dialog, "editTextButton")->click(); }
    SECTION("when the letter is opened again") {
        dialog->reject();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        around.tab->openRecord(RecordKind::OutgoingReferral, referral.value());
        dialog = around.letter();
        REQUIRE(dialog);
        CHECK(dialog->messages()->text().contains(QStringLiteral("Du var begyndt at rette teksten")));
        named<QPushButton>(*dialog->messages(), "messageActionButton")->click();
    }
    REQUIRE(text());
    CHECK(named<QLineEdit>(*text(), "companionEdit")->text() == QStringLiteral("naboen"));
    text()->submit();
    CHECK(desk.workspace().outgoingReferrals.find(referral)->companion == QStringLiteral("naboen"));
    CHECK_FALSE(desk.workspace().drafts.find(QStringLiteral("letter-text/referral/") + referral.toString()));
}

TEST_CASE("Ctrl+Z in a letter takes nothing back that was done before it was opened", "[documents]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const OutgoingReferralId referral = aReferral(workspace, citizen, {QStringLiteral("contact")});
    AroundDocuments around(desk, citizen);
    bool isTakenBack = false;
    around.page.undoHistory().remember(QStringLiteral("Gemt."), [&isTakenBack]() -> Result<QString> {
        isTakenBack = true;
        return QString();
    });
    around.tab->openRecord(RecordKind::OutgoingReferral, referral.value());
    REQUIRE(around.letter());
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(isTakenBack);
    CHECK(around.letter()->isVisible());
}

TEST_CASE("The draft of a referral is deleted from its letter with Slet kladden, and comes back with Fortryd", "[documents]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    const OutgoingReferralId referral = aReferral(workspace, citizen, {});
    AroundDocuments around(desk, citizen);
    around.tab->openRecord(RecordKind::OutgoingReferral, referral.value());
    REQUIRE(around.letter());
    named<QPlainTextEdit>(*around.letter(), "reasonEdit")->setPlainText(QStringLiteral("aftalt ved bordet"));
    auto* drop = named<QPushButton>(*around.letter(), "deleteDraftButton");
    REQUIRE(drop);
    CHECK(drop->text() == QStringLiteral("Slet kladden"));
    drop->click();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(around.letter());
    CHECK_FALSE(workspace.outgoingReferrals.find(referral));
    CHECK(waitingDrafts(workspace.session).isEmpty());
    CHECK(around.page.messages()->text() == QStringLiteral("Kladden til Gåholdet (eksempel) er slettet."));
    named<QPushButton>(*around.page.messages(), "messageActionButton")->click();
    REQUIRE(workspace.outgoingReferrals.find(referral));
    CHECK(workspace.outgoingReferrals.find(referral)->state == OutgoingState::Draft);
    CHECK(waitingDrafts(workspace.session).size() == 1);
}

TEST_CASE("Where no referral waits for its letter, the letter has no Slet kladden", "[documents]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    nameSender(workspace);
    const CitizenId citizen = aCitizen(workspace).id;
    const OutgoingReferralId referral = aReferral(workspace, citizen, {QStringLiteral("contact")});
    AroundDocuments around(desk, citizen);
    SECTION("in the information sheet") { around.tab->openRecord(RecordKind::Citizen, citizen.value()); }
    SECTION("in a letter whose referral is sent") {
        REQUIRE(
            workspace.outgoingReferrals.send(referral, QDate(2026, 11, 2), QStringLiteral("phone"), QStringLiteral("ringet")));
        around.tab->openRecord(RecordKind::OutgoingReferral, referral.value());
    }
    REQUIRE(around.letter());
    CHECK_FALSE(named<QPushButton>(*around.letter(), "deleteDraftButton"));
}

TEST_CASE("What was begun in Ret teksten… is no draft any more once the letter is kept as sent, and is one again after Fortryd",
          "[documents]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    nameSender(workspace);
    const CitizenId citizen = aCitizen(workspace).id;
    const OutgoingReferralId referral = aReferral(workspace, citizen, {QStringLiteral("contact"), QStringLiteral("wishes")});
    AroundDocuments around(desk, citizen);
    around.tab->openRecord(RecordKind::OutgoingReferral, referral.value());
    LetterDialog* dialog = around.letter();
    REQUIRE(dialog);
    named<QPushButton>(*dialog, "editTextButton")->click();
    auto* text = named<FormDialog>(*dialog, "letterTextDialog");
    REQUIRE(text);
    named<QPlainTextEdit>(*text, "wishEdit")->setPlainText(QStringLiteral("at gå ture om morgenen"));
    text->reject();
    REQUIRE(waitingDrafts(workspace.session).size() == 1);

    named<QPushButton>(*dialog, "keepButton")->click();
    REQUIRE(workspace.documents.forCitizen(citizen).size() == 1);
    CHECK(waitingDrafts(workspace.session).isEmpty());

    named<QPushButton>(*around.page.messages(), "messageActionButton")->click();
    CHECK(workspace.documents.forCitizen(citizen).isEmpty());
    CHECK(waitingDrafts(workspace.session).size() == 1);
}

TEST_CASE("What was typed in a letter is a draft after Esc, and is back when the letter is opened again", "[documents]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    nameSender(workspace);
    const CitizenId citizen = aCitizen(workspace).id;
    const OutgoingReferralId referral = aReferral(workspace, citizen, {});
    OutgoingReferral alone = *workspace.outgoingReferrals.find(referral);
    alone.companion = QStringLiteral("kommer alene");
    REQUIRE(workspace.outgoingReferrals.change(alone));
    AroundDocuments around(desk, citizen);
    const auto open = [&] {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        around.tab->openRecord(RecordKind::OutgoingReferral, referral.value());
        REQUIRE(around.letter());
    };
    open();
    named<QPlainTextEdit>(*around.letter(), "reasonEdit")->setFocus();
    type("aftalt ved bordet");
    press(Qt::Key_Escape);
    CHECK(around.page.messages()->text() == QStringLiteral("Det, du skrev, er gemt som kladde."));
    REQUIRE(workspace.drafts.find(QStringLiteral("letter/referral/") + referral.toString()));
    named<QPushButton>(*around.page.messages(), "messageActionButton")->click();
    REQUIRE(desk.navigator.opened.size() == 1);
    CHECK(desk.navigator.opened.first() == letterTarget(citizen, referral));

    open();
    auto* reason = named<QPlainTextEdit>(*around.letter(), "reasonEdit");
    CHECK(reason->toPlainText() == QStringLiteral("aftalt ved bordet"));
    SECTION("with Begynd forfra it is empty again, and there is no draft") {
        named<QPushButton>(*around.letter()->messages(), "messageActionButton")->click();
        CHECK(reason->toPlainText().isEmpty());
        press(Qt::Key_Escape);
        CHECK(waitingDrafts(workspace.session).isEmpty());
    }
    SECTION("kept as sent the letter is no draft any more, and after Fortryd it is one again") {
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(workspace.documents.forCitizen(citizen).size() == 1);
        CHECK(workspace.documents.forCitizen(citizen).first().sentReason == QStringLiteral("aftalt ved bordet"));
        CHECK(waitingDrafts(workspace.session).isEmpty());
        named<QPushButton>(*around.page.messages(), "messageActionButton")->click();
        CHECK(waitingDrafts(workspace.session).size() == 1);
    }
}

TEST_CASE("A letter that nothing was typed in leaves no draft when it is closed", "[documents]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const OutgoingReferralId referral = aReferral(desk.workspace(), citizen, {});
    AroundDocuments around(desk, citizen);
    around.tab->openRecord(RecordKind::OutgoingReferral, referral.value());
    REQUIRE(around.letter());
    press(Qt::Key_Escape);
    CHECK(around.page.messages()->text().isEmpty());
    CHECK(waitingDrafts(desk.workspace().session).isEmpty());
}

TEST_CASE("A day of the information sheet that was refused stands there again after Esc", "[documents]") {
    Desk desk;
    nameSender(desk.workspace());
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundDocuments around(desk, citizen);
    around.tab->openRecord(RecordKind::Citizen, citizen.value());
    REQUIRE(around.letter());
    const auto day = [&around] { return named<QWidget>(*around.letter(), "sentOnDate")->findChild<QLineEdit*>(); };
    day()->setFocus();
    day()->selectAll();
    type("09-11-2026"); // a week ahead
    named<QPushButton>(*around.letter(), "keepButton")->click();
    CHECK(desk.workspace().documents.forCitizen(citizen).isEmpty());
    around.letter()->reject(); // as Esc does
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    around.tab->openRecord(RecordKind::Citizen, citizen.value());
    REQUIRE(around.letter());
    CHECK(day()->text() == QStringLiteral("09-11-2026"));
}

TEST_CASE("The words of a letter to the citizen, which stand nowhere else, are back in it after Esc", "[documents]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    Appointment draft;
    draft.citizen = citizen;
    draft.sector = QStringLiteral("gp");
    draft.title = QStringLiteral("samtale hos lægen");
    draft.startsAt = QDateTime(QDate(2026, 11, 4), QTime(10, 30));
    const auto appointment = desk.workspace().appointments.book(draft);
    REQUIRE(appointment);
    AroundDocuments around(desk, citizen);
    const auto open = [&] {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        around.tab->openRecord(RecordKind::Appointment, appointment->value());
        REQUIRE(around.letter());
        press(Qt::Key_E, Qt::ControlModifier);
        auto* text = named<FormDialog>(*around.letter(), "letterTextDialog");
        REQUIRE(text);
        return text;
    };
    FormDialog* text = open();
    named<QLineEdit>(*text, "placeEdit")->setText(QStringLiteral("Eksempelvej 9, dør B"));
    text->submit();
    QApplication::processEvents();
    around.letter()->reject();
    CHECK(waitingDrafts(desk.workspace().session).size() == 1);
    CHECK(named<QLineEdit>(*open(), "placeEdit")->text() == QStringLiteral("Eksempelvej 9, dør B"));
}
