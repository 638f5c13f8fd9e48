// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "tests/ui/documents/letter_steps.h"
#include "ui/documents/letter_dialog.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("Without a consent the letter says contact only and wants a reason; a consent given from it fills it",
          "[documents]") {
    Desk desk;
    nameSender(desk.workspace());
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const OutgoingReferralId referral = aReferral(desk.workspace(), citizen, {});
    OutgoingReferral alone = *desk.workspace().outgoingReferrals.find(referral);
    alone.companion = QStringLiteral("kommer alene");
    REQUIRE(desk.workspace().outgoingReferrals.change(alone));
    AroundDocuments around(desk, citizen);
    around.tab->openRecord(RecordKind::OutgoingReferral, referral.value());
    LetterDialog* dialog = around.letter();
    REQUIRE(dialog);
    CHECK(named<QLabel>(*dialog, "noConsentLabel")
              ->text()
              .contains(QStringLiteral("står der kun navn og kontaktoplysninger i brevet")));
    const QList<QLabel*> labels = dialog->findChildren<QLabel*>();
    CHECK(std::count_if(labels.cbegin(), labels.cend(), [](const QLabel* label) {
              return label->text() == QStringLiteral("kun med samtykke");
          }) == 3); // the wish, the practical matters, and who comes along
    CHECK_FALSE(named<QCheckBox>(*dialog, "wishPartCheck"));
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(dialog->findChild<Form*>()->problemAt(QStringLiteral("reason")).isEmpty());
    CHECK(desk.workspace().documents.forCitizen(citizen).isEmpty());

    SECTION("with a reason it leaves, and the reason stays with letter and referral") {
        named<QPlainTextEdit>(*dialog, "reasonEdit")->setFocus();
        type("aftalt ved bordet");
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(desk.workspace().documents.forCitizen(citizen).size() == 1);
        CHECK(desk.workspace().documents.forCitizen(citizen).first().sentReason == QStringLiteral("aftalt ved bordet"));
        CHECK(desk.workspace().outgoingReferrals.find(referral)->sentReason == QStringLiteral("aftalt ved bordet"));
    }
    SECTION("after a consent was given from here one is back at the letter, which now says the wish") {
        named<QPushButton>(*dialog, "newConsentButton")->click();
        QApplication::processEvents();
        auto* consent = dialog->findChild<FormDialog*>(QStringLiteral("consentDialog"));
        REQUIRE(consent);
        CHECK(named<QLineEdit>(*consent, "toWhomEdit")->text() == QStringLiteral("Gåholdet (eksempel)"));
        named<QLineEdit>(*consent, "fromWhomEdit")->setText(QStringLiteral("Brobyggeren"));
        REQUIRE(choose(named<QComboBox>(*consent, "formCombo"), QStringLiteral("oral")));
        consent->submit();
        QApplication::processEvents();
        CHECK(named<QCheckBox>(*dialog, "wishPartCheck"));
        CHECK(named<QLabel>(*dialog, "consentLabel"));
        CHECK(dialog->focusWidget() == named<QPushButton>(*dialog, "printButton"));
        named<QPushButton>(*dialog, "keepButton")->click();
        CHECK(desk.workspace().outgoingReferrals.find(referral)->state == OutgoingState::Sent);
    }
}

TEST_CASE("A letter without consent names a consent that may mean the same recipient", "[documents]") {
    Desk desk;
    nameSender(desk.workspace());
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const OutgoingReferralId referral = aReferral(desk.workspace(), citizen, {});
    Consent consent;
    consent.citizen = citizen;
    consent.fromWhom = QStringLiteral("Brobyggeren");
    consent.toWhom = QStringLiteral("Gåholdet");
    consent.kinds = {QStringLiteral("contact")};
    consent.purpose = QStringLiteral("at gå ture");
    consent.form = QStringLiteral("oral");
    consent.givenOn = QDate(2026, 11, 2);
    REQUIRE(desk.workspace().consents.record(consent));
    AroundDocuments around(desk, citizen);
    around.tab->openRecord(RecordKind::OutgoingReferral, referral.value());
    LetterDialog* dialog = around.letter();
    REQUIRE(dialog);
    auto* said = named<QLabel>(*dialog, "nearlyNamedLabel");
    REQUIRE(said);
    CHECK(said->text() == QStringLiteral("Der er et samtykke til »Gåholdet«. Er det den samme modtager, så registrér et nyt "
                                         "samtykke til tilbuddet."));
}

TEST_CASE("After a consent was taken back no letter opens, and it is said why", "[documents]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const OutgoingReferralId referral =
        aReferral(desk.workspace(), citizen, {QStringLiteral("contact"), QStringLiteral("wishes")});
    REQUIRE(desk.workspace().consents.withdraw(desk.workspace().consents.forCitizen(citizen).first().id, QDate(2026, 11, 2)));
    AroundDocuments around(desk, citizen);
    around.tab->openRecord(RecordKind::OutgoingReferral, referral.value());
    CHECK_FALSE(around.letter());
    CHECK(around.page.messages()->text().contains(QStringLiteral("trukket")));
    CHECK(desk.navigator.timesBack == 1); // it is said where the letter was asked for
}
