// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "tests/ui/documents/letter_steps.h"
#include "ui/documents/letter_dialog.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/look/appearance.h"
#include "ui/shared/letters/paper_view.h"
#include "ui/shared/referrals/letter_target.h"
#include "ui/shell/search/search_everywhere.h"
#include "ui/shell/work_view.h"
#include "ui/slices.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("A referral's letter says what is missing, is completed, printed, and kept as sent with its referral",
          "[documents]") {
    Desk desk;
    QTemporaryDir folder;
    nameSender(desk.workspace());
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const OutgoingReferralId referral =
        aReferral(desk.workspace(), citizen, {QStringLiteral("contact"), QStringLiteral("practical")});
    AroundDocuments around(desk, citizen);
    QAbstractItemModelTester tester(around.table->records(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    around.tab->openRecord(RecordKind::OutgoingReferral, referral.value());
    LetterDialog* dialog = around.letter();
    REQUIRE(dialog);
    CHECK(named<PaperView>(*dialog, "paperView")->pageCount() == 1);
    CHECK(named<QLabel>(*dialog, "missingLabel")->text().contains(QStringLiteral("hvem der følger med")));
    CHECK(named<QLabel>(*dialog, "leftOutLabel")->text().contains(QStringLiteral("ønsker")));
    CHECK(named<QLabel>(*dialog, "letterTitle")->text().contains(QStringLiteral("Gåholdet")));
    CHECK(named<QLabel>(*dialog, "consentLabel")->text().contains(QStringLiteral("mundtligt")));

    press(Qt::Key_P, Qt::ControlModifier);
    CHECK(desk.ask.asked().isEmpty()); // it may not leave yet
    CHECK(dialog->findChild<MessageBar*>()->text().contains(QStringLiteral("hvem der følger med")));
    press(Qt::Key_E, Qt::ControlModifier);
    auto* text = dialog->findChild<FormDialog*>(QStringLiteral("letterTextDialog"));
    REQUIRE(text);
    CHECK(focused() == named<QLineEdit>(*text, "companionEdit"));
    type("kommer alene");
    press(Qt::Key_Return, Qt::ControlModifier);
    QApplication::processEvents();
    CHECK_FALSE(named<QLabel>(*dialog, "missingLabel"));
    CHECK(desk.workspace().outgoingReferrals.find(referral)->companion == QStringLiteral("kommer alene"));

    desk.ask.answer(folder.filePath(QStringLiteral("printet.pdf")));
    named<QPushButton>(*dialog, "printButton")->click();
    REQUIRE(around.table->records()->rowCount() == 1);
    const Document kept = desk.workspace().documents.forCitizen(citizen).first();
    CHECK(kept.kind == DocumentKind::OfferLetter);
    CHECK(kept.referral == referral);
    CHECK(kept.sentOn == QDate(2026, 11, 2));
    CHECK(kept.sentVia == QStringLiteral("letter"));
    CHECK(desk.workspace().outgoingReferrals.find(referral)->state == OutgoingState::Sent);

    // Printing is taken back as easily as it was done.
    CHECK(around.page.messages()->text().contains(QStringLiteral("gemt som sendt")));
    CHECK(around.page.messages()->text().contains(QStringLiteral("Henvisningen er nu sendt")));
    around.page.messages()->findChild<QPushButton*>()->click();
    CHECK(around.table->records()->rowCount() == 0);
    CHECK(desk.workspace().outgoingReferrals.find(referral)->state == OutgoingState::Draft);
}

TEST_CASE("A letter that lacks the citizen's number leads to the citizen's form and is filled anew", "[documents]") {
    TestFile file;
    ScriptedAsk ask;
    Appearance appearance{*qobject_cast<QApplication*>(QCoreApplication::instance())};
    Workspace& workspace = file.workspace();
    nameSender(workspace);
    Citizen without;
    without.givenName = QStringLiteral("Bente");
    without.surname = QStringLiteral("Mikkelsen");
    const auto citizen = workspace.citizens.add(without);
    REQUIRE(citizen);
    const OutgoingReferralId id = aReferral(workspace, citizen->id, {QStringLiteral("contact"), QStringLiteral("wishes")});
    OutgoingReferral referral = *workspace.outgoingReferrals.find(id);
    referral.companion = QStringLiteral("kommer alene");
    REQUIRE(workspace.outgoingReferrals.change(referral));
    WorkView view(workspace, ask, appearance, pages(), searchEverywhere(workspace));
    view.resize(1280, 720);
    view.show();
    view.open(letterTarget(citizen->id, id));
    QApplication::processEvents();
    auto* letter = named<LetterDialog>(view, "letterDialog");
    REQUIRE(letter);
    named<QPushButton>(*letter, "keepButton")->click();
    auto* way = named<QPushButton>(*letter->messages(), "messageActionButton");
    REQUIRE(way);
    CHECK(way->text() == QStringLiteral("Ret borgeren…"));
    way->click();
    QApplication::processEvents();
    auto* form = letter->findChild<FormDialog*>();
    REQUIRE(form);
    auto* phone = named<QLineEdit>(*form, "phoneEdit");
    CHECK(form->focusWidget() == phone);
    QTest::keyClicks(phone, QStringLiteral("86 48 12 34"));
    form->submit();
    QApplication::processEvents();
    CHECK(letter->isVisible());
    CHECK_FALSE(named<QLabel>(*letter, "missingLabel"));
    CHECK(letter->messages()->text().contains(QStringLiteral("Bente Mikkelsen"))); // can be taken back
    named<QPushButton>(*letter, "keepButton")->click();
    CHECK(workspace.outgoingReferrals.find(id)->state == OutgoingState::Sent);
}

TEST_CASE("A letter to an offer about somebody who may not be rung leads to that answer, not to the number", "[documents]") {
    Desk desk;
    nameSender(desk.workspace());
    Citizen bente = aCitizen(desk.workspace());
    bente.safeContact.call = Permission::No;
    REQUIRE(desk.workspace().citizens.change(bente));
    const OutgoingReferralId id = aReferral(desk.workspace(), bente.id, {QStringLiteral("contact"), QStringLiteral("wishes")});
    AroundDocuments around(desk, bente.id);
    around.tab->openRecord(RecordKind::OutgoingReferral, id.value());
    LetterDialog* letter = around.letter();
    REQUIRE(letter);
    named<QPushButton>(*letter, "keepButton")->click();
    CHECK(letter->messages()->text().contains(QStringLiteral("Der må ikke ringes til borgeren")));
    named<QPushButton>(*letter->messages(), "messageActionButton")->click();
    REQUIRE(desk.navigator.edited.size() == 1);
    CHECK(desk.navigator.edited.first() == std::pair(bente.id, QStringLiteral("call")));
}

TEST_CASE("A part of the letter is unticked and is not said any more", "[documents]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const OutgoingReferralId referral =
        aReferral(desk.workspace(), citizen, {QStringLiteral("contact"), QStringLiteral("wishes")});
    AroundDocuments around(desk, citizen);
    around.tab->openRecord(RecordKind::OutgoingReferral, referral.value());
    LetterDialog* dialog = around.letter();
    REQUIRE(dialog);
    CHECK(focused() == named<QCheckBox>(*dialog, "wishPartCheck"));
    press(Qt::Key_Space);
    QApplication::processEvents();
    CHECK_FALSE(named<QCheckBox>(*dialog, "wishPartCheck")->isChecked());
    CHECK(focused() == named<QCheckBox>(*dialog, "wishPartCheck"));
    press(Qt::Key_Space);
    QApplication::processEvents();
    CHECK(named<QCheckBox>(*dialog, "wishPartCheck")->isChecked());
}

TEST_CASE("The letter to the citizen opens from an appointment, is completed and kept as sent", "[documents]") {
    Desk desk;
    nameSender(desk.workspace());
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    Appointment draft;
    draft.citizen = citizen;
    draft.sector = QStringLiteral("gp");
    draft.title = QStringLiteral("samtale hos lægen");
    draft.startsAt = QDateTime(QDate(2026, 11, 4), QTime(10, 30));
    const auto appointment = desk.workspace().appointments.book(draft);
    REQUIRE(appointment);
    AroundDocuments around(desk, citizen);
    around.tab->openRecord(RecordKind::Appointment, appointment->value());
    LetterDialog* dialog = around.letter();
    REQUIRE(dialog);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.workspace().documents.forCitizen(citizen).isEmpty()); // the place is missing
    press(Qt::Key_E, Qt::ControlModifier);
    type("Eksempelvej 9, dør B");
    press(Qt::Key_Return, Qt::ControlModifier);
    QApplication::processEvents();
    named<QPushButton>(*dialog, "keepButton")->click();
    REQUIRE(desk.workspace().documents.forCitizen(citizen).size() == 1);
    CHECK(desk.workspace().documents.forCitizen(citizen).first().html.contains(QStringLiteral("Eksempelvej 9")));
}

TEST_CASE("A letter as PDF says beforehand and afterwards that the referral is sent with it, and both are taken back",
          "[documents]") {
    Desk desk;
    QTemporaryDir folder;
    nameSender(desk.workspace());
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const OutgoingReferralId referral =
        aReferral(desk.workspace(), citizen, {QStringLiteral("contact"), QStringLiteral("wishes")});
    AroundDocuments around(desk, citizen);
    around.tab->openRecord(RecordKind::OutgoingReferral, referral.value());
    LetterDialog* dialog = around.letter();
    REQUIRE(dialog);
    auto* pdf = named<QPushButton>(*dialog, "pdfButton");
    CHECK(pdf->toolTip().contains(QStringLiteral("henvisningen også sendt")));
    desk.ask.answer(folder.filePath(QStringLiteral("brev.pdf")));
    pdf->click();
    CHECK(desk.workspace().outgoingReferrals.find(referral)->state == OutgoingState::Sent);
    CHECK(around.page.messages()->text().contains(QStringLiteral("Henvisningen er nu sendt")));
    CHECK(around.page.messages()->text().contains(QStringLiteral("ikke krypteret")));
    named<QPushButton>(*around.page.messages(), "messageActionButton")->click();
    CHECK(around.page.messages()->text() ==
          QStringLiteral("Fortrudt: Brevet er ikke længere gemt som sendt, og henvisningen er igen en kladde."));
    CHECK(desk.workspace().outgoingReferrals.find(referral)->state == OutgoingState::Draft);
    CHECK(desk.workspace().documents.forCitizen(citizen).isEmpty());
}
