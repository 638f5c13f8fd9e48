// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "tests/ui/referrals/referral_steps.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/tables/record_table.h"
#include "ui/referrals/referrals_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("A referral from a new clinic is typed in by keyboard alone, person first", "[referrals]") {
    Desk desk;
    ReferralsPage page(desk.context);
    Desk::show(page);
    FormDialog* dialog = newReferral(page);
    REQUIRE(QApplication::focusWidget() == named<QLineEdit>(*dialog, "givenNameEdit"));
    type("Åse");
    press(Qt::Key_Tab);
    type("Øster");
    named<QComboBox>(*dialog, "sourceCombo")->setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Down); // past the invitation to choose
    named<QComboBox>(*dialog, "partnerCombo")->setFocus();
    type("Lægerne på Torvet");
    named<QComboBox>(*dialog, "personCombo")->setFocus();
    type("Læge Holm");
    named<QPlainTextEdit>(*dialog, "reasonEdit")->setFocus();
    type("kommer ikke ud");
    press(Qt::Key_Return, Qt::ControlModifier);

    const auto rows = desk.workspace().incomingReferrals.window(IncomingView::Waiting, 0, 10);
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().citizenName == QStringLiteral("Åse Øster"));
    CHECK(rows.first().partnerName == QStringLiteral("Lægerne på Torvet"));
    CHECK(rows.first().personName == QStringLiteral("Læge Holm"));
    CHECK(rows.first().referral.reason == QStringLiteral("kommer ikke ud"));
    CHECK(rows.first().referral.receivedOn == desk.file.clock.today());
    REQUIRE(desk.navigator.opened.size() == 1);
    CHECK(desk.navigator.opened.first().citizen == rows.first().referral.citizen);
    CHECK(named<RecordTable>(page, "inboxTable")->records()->rowCount() == 1);

    // It is said, and taken back with the person and the clinic; then one is back at the referrals.
    CHECK(page.messages()->text() == QStringLiteral("Henvisningen er modtaget."));
    named<QPushButton>(*page.messages(), "messageActionButton")->click();
    CHECK(desk.workspace().incomingReferrals.count(IncomingView::All) == 0);
    CHECK(desk.workspace().citizens.count(CitizenFilter::Everybody) == 0);
    CHECK(desk.navigator.opened.last().page == page::referrals);
}

TEST_CASE("Somebody who is there already is offered with the reason, and used instead of a new person", "[referrals]") {
    Desk desk;
    const Citizen bente = aCitizen(desk.workspace());
    ReferralsPage page(desk.context);
    Desk::show(page);
    FormDialog* dialog = newReferral(page);
    type("Mikkelsen");
    press(Qt::Key_Tab);
    type("Bente");
    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto* offered = named<QPushButton>(*dialog, "duplicate1Button");
            return offered && offered->isVisible() && !offered->accessibleDescription().isEmpty();
        },
        3000));
    const QPointer duplicate = named<QPushButton>(*dialog, "duplicate1Button");
    duplicate->setFocus();
    REQUIRE(duplicate->hasFocus());
    press(Qt::Key_Space);
    CHECK(named<QLabel>(*dialog, "chosenPersonLabel")->text().contains(bente.fullName()));
    named<QComboBox>(*dialog, "sourceCombo")->setCurrentIndex(1);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.workspace().citizens.count(CitizenFilter::Everybody) == 1);
    CHECK(desk.workspace().incomingReferrals.forCitizen(bente.id).size() == 1);
}

TEST_CASE("Whether the citizen knows of a new referral is kept as it was answered, and nothing is kept where nobody said",
          "[referrals]") {
    Desk desk;
    ReferralsPage page(desk.context);
    Desk::show(page);
    FormDialog* dialog = newReferral(page);
    QTest::keyClicks(named<QLineEdit>(*dialog, "givenNameEdit"), QStringLiteral("Mads"));
    named<QComboBox>(*dialog, "sourceCombo")->setCurrentIndex(1);
    std::optional<bool> answer;
    SECTION("nobody said") {}
    SECTION("no") { answer = false; }
    if (answer) {
        REQUIRE(choose(named<QComboBox>(*dialog, "citizenIsInformedCombo"), *answer));
    }
    dialog->submit();
    const auto rows = desk.workspace().incomingReferrals.window(IncomingView::Waiting, 0, 10);
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().referral.citizenIsInformed == answer);
}

TEST_CASE("What is missing in a referral is said at the field and nothing is saved", "[referrals]") {
    Desk desk;
    ReferralsPage page(desk.context);
    Desk::show(page);
    FormDialog* dialog = newReferral(page);
    dialog->submit();
    CHECK(dialog->isVisible());
    // Everything that is missing is named at once, and one begins with the first.
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("givenName")).isEmpty());
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("source")).isEmpty());
    CHECK(focused() == named<QLineEdit>(*dialog, "givenNameEdit"));
    named<QComboBox>(*dialog, "sourceCombo")->setCurrentIndex(1);
    dialog->submit();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("givenName")).isEmpty());
    CHECK(desk.workspace().incomingReferrals.count(IncomingView::All) == 0);
}

TEST_CASE("A new referral with the CPR number of somebody who is there makes no second citizen", "[referrals]") {
    Desk desk;
    Citizen nancy;
    nancy.givenName = QStringLiteral("Nancy");
    nancy.surname = QStringLiteral("Berggren");
    nancy.personNumber = QStringLiteral("2512489996");
    REQUIRE(desk.workspace().citizens.add(nancy));
    ReferralsPage page(desk.context);
    Desk::show(page);
    FormDialog* dialog = newReferral(page);
    type("Nanna");
    dialog->form()->field(QStringLiteral("personNumber"))->setFocus();
    type("251248-9996");
    named<QComboBox>(*dialog, "sourceCombo")->setCurrentIndex(1);
    dialog->submit();
    CHECK(dialog->isVisible());
    CHECK(dialog->form()
              ->problemAt(QStringLiteral("personNumber"))
              .contains(QStringLiteral(
                  "Der er allerede en borger med dette CPR-nummer: Vælg borgeren nedenfor, eller ret nummeret.")));
    CHECK(desk.workspace().citizens.count(CitizenFilter::Everybody) == 1);
    CHECK(desk.workspace().incomingReferrals.count(IncomingView::All) == 0);
}

TEST_CASE("In a new referral one of the two names is marked as needed until there is one", "[referrals]") {
    Desk desk;
    ReferralsPage page(desk.context);
    Desk::show(page);
    FormDialog* dialog = newReferral(page);
    auto* givenName = named<QLineEdit>(*dialog, "givenNameEdit");
    CHECK(givenName->accessibleName() == QStringLiteral("Fornavn, skal udfyldes"));
    named<QLineEdit>(*dialog, "surnameEdit")->setText(QStringLiteral("Øster"));
    CHECK(givenName->accessibleName() == QStringLiteral("Fornavn"));
}
