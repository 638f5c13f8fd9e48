// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "tests/ui/matching/matching_steps.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/undo_history.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/tables/record_table.h"
#include "ui/matching/refer_dialog.h"
#include "ui/shared/referrals/letter_target.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("Enter on an offer drafts a referral with the citizen's words", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const OfferId offer = anOffer(desk.workspace(), "Gåhold", "movement");
    AroundMatching around(desk, citizen);
    around.table->setFocus();
    press(Qt::Key_Return);
    auto* dialog = named<FormDialog>(*around.tab, "referDialog");
    REQUIRE(dialog);
    QApplication::processEvents();
    named<QPlainTextEdit>(*dialog, "wishEdit")->setFocus();
    type("vil gerne gå");
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto rows = desk.workspace().outgoingReferrals.forCitizen(citizen);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].referral.offer == offer);
    CHECK(rows[0].referral.wish == QStringLiteral("vil gerne gå"));
    CHECK(rows[0].referral.score.has_value());
    CHECK(named<RecordTable>(*around.tab, "citizenReferralsTable")->model()->rowCount() == 1);

    // It can be taken back, and the letter is beside.
    MessageBar* told = around.page.messages();
    CHECK(told->text() == QStringLiteral("Henvisningen til Gåhold er gemt som kladde. Den sendes med et brev."));
    CHECK(around.page.undoHistory().newest() != 0); // Ctrl+Z and the list know it too
    SECTION("Fortryd leaves no draft") {
        named<QPushButton>(*told, "messageActionButton")->click();
        CHECK(desk.workspace().outgoingReferrals.forCitizen(citizen).isEmpty());
        CHECK(told->text() == QStringLiteral("Fortrudt: Der er ikke længere en kladde til Gåhold."));
    }
    SECTION("Fortryd does not throw away what was written in the draft since") {
        OutgoingReferral changed = rows[0].referral;
        changed.companion = QStringLiteral("kommer alene");
        REQUIRE(desk.workspace().outgoingReferrals.change(changed));
        named<QPushButton>(*told, "messageActionButton")->click();
        CHECK(told->text().contains(QStringLiteral("ændret siden")));
        CHECK(desk.workspace().outgoingReferrals.find(changed.id)->companion == QStringLiteral("kommer alene"));
    }
    SECTION("Skriv brev opens the letter") {
        named<QPushButton>(*told, "messageNextButton")->click();
        REQUIRE(desk.navigator.opened.size() == 1);
        CHECK(desk.navigator.opened.first().kind == RecordKind::OutgoingReferral);
        CHECK(desk.navigator.opened.first().record == rows[0].referral.id.value());
    }
}

TEST_CASE("A second referral to an offer with a draft opens no form: it is said, and leads to the letter of the draft",
          "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    OutgoingReferral referral;
    referral.citizen = citizen;
    referral.offer = anOffer(desk.workspace(), "Gåhold", "movement");
    const auto draft = desk.workspace().outgoingReferrals.draft(referral);
    REQUIRE(draft);
    AroundMatching around(desk, citizen);
    openReferDialog(around.tab, desk.context, citizen, referral.offer);
    CHECK_FALSE(named<FormDialog>(*around.tab, "referDialog"));
    CHECK(around.page.messages()->text() ==
          QStringLiteral("Der er allerede en kladde til Gåhold. Arbejd videre med den, eller slet den først."));
    named<QPushButton>(*around.page.messages(), "messageActionButton")->click();
    REQUIRE(desk.navigator.opened.size() == 1);
    CHECK(desk.navigator.opened.first() == letterTarget(citizen, draft->id));
}

TEST_CASE("A direct referral to an offer that does not fit is saved only with a reason", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    anOffer(desk.workspace(), "Sorggruppe 90+", "grief_crisis", 90);
    AroundMatching around(desk, citizen);
    named<QPushButton>(*around.tab, "directReferralButton")->setFocus();
    press(Qt::Key_Space);
    auto* search = named<FormDialog>(*around.tab, "directReferralDialog");
    REQUIRE(search);
    QApplication::processEvents();
    type("sorg");
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);
    auto* dialog = named<FormDialog>(*around.tab, "referDialog");
    REQUIRE(dialog);
    QApplication::processEvents();
    named<QPlainTextEdit>(*dialog, "wishEdit")->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(!dialog->form()->problemAt(QStringLiteral("directReason")).isEmpty());
    CHECK(desk.workspace().outgoingReferrals.forCitizen(citizen).isEmpty());
    named<QLineEdit>(*dialog, "companionEdit")->setFocus();
    type("kommer alene");
    named<QPlainTextEdit>(*dialog, "directReasonEdit")->setFocus();
    type("hun kender lederen");
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto rows = desk.workspace().outgoingReferrals.forCitizen(citizen);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].referral.directReason == QStringLiteral("hun kender lederen"));
}

TEST_CASE("How far the citizen will go chooses the offer and is not put into the letter as their words", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    anOffer(desk.workspace(), "Gåhold", "movement");
    CitizenWish wish;
    wish.citizen = citizen;
    wish.transport = QStringLiteral("public");
    wish.maxDistanceKm = 15;
    REQUIRE(desk.workspace().matching.saveWish(wish));
    AroundMatching around(desk, citizen);
    around.table->setFocus();
    press(Qt::Key_Return);
    auto* dialog = named<FormDialog>(*around.tab, "referDialog");
    REQUIRE(dialog);
    const QString practical = named<QPlainTextEdit>(*dialog, "practicalEdit")->toPlainText();
    CHECK(practical.contains(QStringLiteral("Transport")));
    CHECK_FALSE(practical.contains(QStringLiteral("km")));
}
