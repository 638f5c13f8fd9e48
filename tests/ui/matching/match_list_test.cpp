// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "tests/ui/matching/matching_steps.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/labels/chip.h"
#include "ui/kit/look/text_size.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("The points beside an offer add up to its score", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    anOffer(desk.workspace(), "Gåhold", "movement");
    AroundMatching around(desk, citizen);
    int sum = 0;
    for (const QLabel* points : around.tab->findChildren<QLabel*>(QStringLiteral("pointsLabel"))) {
        sum += points->text().toInt();
    }
    const int score = named<QLabel>(*around.tab, "scoreLabel")->text().toInt();
    CHECK(score > 0);
    CHECK(sum == score);
}

TEST_CASE("Offers that serve none of the wishes are folded away, and one keystroke shows them", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    anOffer(desk.workspace(), "Fællesspisning", "food");
    anOffer(desk.workspace(), "Gåhold", "movement");
    CitizenWish wish;
    wish.citizen = citizen;
    wish.needs = {QStringLiteral("movement"), QStringLiteral("grief_crisis")};
    REQUIRE(desk.workspace().matching.saveWish(wish));
    AroundMatching around(desk, citizen);
    CHECK_FALSE(around.lines().contains(QStringLiteral("Fællesspisning")));
    around.table->setFocus();
    press(Qt::Key_Down); // from Gåhold to the folded line
    press(Qt::Key_Return);
    CHECK(around.lines().contains(QStringLiteral("Fællesspisning")));
    auto* unserved = named<QLabel>(*around.tab, "unservedNeedsLabel");
    CHECK(unserved->isVisible());
    CHECK(unserved->text().startsWith(QStringLiteral("Ingen tilbud dækker: ")));
}

TEST_CASE("Both values of a condition are labelled, and the entered distance is the one that counts", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    Offer farther;
    farther.name = QStringLiteral("Kaffe i Glesborg");
    farther.category = QStringLiteral("community");
    farther.postcode = QStringLiteral("8585");
    REQUIRE(desk.workspace().offers.add(farther));
    CitizenWish wish;
    wish.citizen = citizen;
    wish.transport = QStringLiteral("walks");
    wish.maxDistanceKm = 5;
    REQUIRE(desk.workspace().matching.saveWish(wish));
    AroundMatching around(desk, citizen);
    const QString said = around.table->model()->index(1, 1).data(Qt::AccessibleTextRole).toString();
    CHECK(said.contains(QStringLiteral("tilbud: ")));
    CHECK(said.contains(QStringLiteral("borger: højst 5 km")));
    CHECK(said.contains(QStringLiteral("normalt højst 3 km")));
    wish.maxDistanceKm = 25;
    REQUIRE(desk.workspace().matching.saveWish(wish));
    CHECK(desk.workspace().matching.forCitizen(citizen).count(Eligible::Yes) == 1);
}

TEST_CASE("An offer left out with a reason no longer fits", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const OfferId offer = anOffer(desk.workspace(), "Gåhold", "movement");
    AroundMatching around(desk, citizen);
    named<QPushButton>(*around.tab, "declineOfferButton")->setFocus();
    press(Qt::Key_Space);
    auto* dialog = named<FormDialog>(*around.tab, "leaveOutDialog");
    REQUIRE(dialog);
    QApplication::processEvents();
    CHECK(choose(named<QComboBox>(*dialog, "reasonCombo"), QStringLiteral("citizen_did_not_like")));
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.workspace().matching.forCitizen(citizen).find(offer)->eligible == Eligible::No);
    named<QPushButton>(*around.page.messages(), "messageActionButton")->click();
    CHECK(desk.workspace().matching.forCitizen(citizen).find(offer)->eligible == Eligible::Yes);
    CHECK(desk.workspace().outgoingReferrals.forCitizen(citizen).isEmpty()); // nor is a draft left behind
}

TEST_CASE("An offer with a referral on its way says so, so that nobody refers twice", "[matching]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const OfferId offer = anOffer(desk.workspace(), "Gåhold", "movement");
    AroundMatching around(desk, citizen);
    const auto said = [&around] { return around.table->model()->index(1, 1).data(Qt::AccessibleTextRole).toString(); };
    const auto* chip = named<Chip>(*around.tab, "openReferralChip"); // beside the list, above what scrolls there
    CHECK_FALSE(said().contains(QStringLiteral("Henvisning")));
    CHECK_FALSE(chip->isVisible());
    OutgoingReferral referral;
    referral.citizen = citizen;
    referral.offer = offer;
    REQUIRE(desk.workspace().outgoingReferrals.draft(referral));
    CHECK(said().contains(QStringLiteral("Henvisning: Kladde")));
    CHECK(chip->isVisible());
    CHECK(chip->chip().text == QStringLiteral("Henvisning: Kladde"));
    CHECK_FALSE(named<QScrollArea>(*around.tab, "whyScroll")->isAncestorOf(chip));
    const OutgoingReferralId id = desk.workspace().outgoingReferrals.forCitizen(citizen).first().referral.id;
    REQUIRE(
        desk.workspace().outgoingReferrals.cancel(id, desk.workspace().clock.today(), QStringLiteral("citizen_found_other")));
    CHECK_FALSE(said().contains(QStringLiteral("Henvisning")));
    CHECK_FALSE(chip->isVisible());
}
