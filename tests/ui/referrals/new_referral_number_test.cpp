// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/desk.h"
#include "tests/support/ui/settle.h"
#include "tests/ui/referrals/referral_steps.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/forms/person_number_field.h"
#include "ui/referrals/referrals_page.h"

#include <QComboBox>
#include <QPushButton>
#include <QToolButton>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("A CPR number in a referral that was put aside is seen again, erased and put right", "[referrals][drafts]") {
    Desk desk;
    ReferralsPage page(desk.context);
    Desk::show(page);
    FormDialog* dialog = newReferral(page);
    type("Åse");
    dialog->form()->field(QStringLiteral("personNumber"))->setFocus();
    type("310250-1234");
    dialog = putAsideAndReopened(page);
    auto* number = qobject_cast<PersonNumberField*>(dialog->form()->field(QStringLiteral("personNumber")));
    REQUIRE(number);
    QTest::mouseClick(named<QToolButton>(*number, "revealButton"), Qt::LeftButton);
    CHECK(number->edit()->text() == QStringLiteral("310250-1234"));
    QTest::mouseClick(named<QToolButton>(*number, "revealButton"), Qt::LeftButton);
    number->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Backspace);
    type("2512489996");
    named<QComboBox>(*dialog, "sourceCombo")->setCurrentIndex(1);
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto rows = desk.workspace().incomingReferrals.window(IncomingView::Waiting, 0, 10);
    REQUIRE(rows.size() == 1);
    CHECK(desk.workspace().citizens.find(rows.first().referral.citizen)->personNumber == QStringLiteral("2512489996"));
}

TEST_CASE("The CPR number of a new referral fills in the birth date, and one that was typed stays", "[referrals]") {
    Desk desk;
    ReferralsPage page(desk.context);
    Desk::show(page);
    FormDialog* dialog = newReferral(page);
    auto* birth = named<DateField>(*dialog, "birthDateDate");
    QWidget* number = dialog->form()->field(QStringLiteral("personNumber"));
    REQUIRE(birth);
    const auto typeNumber = [number](const char* digits) {
        number->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        type(digits);
    };
    typeNumber("251248999");
    CHECK(birth->isEmpty());
    typeNumber("2512489996");
    CHECK(birth->date().value_or(QDate()) == QDate(1948, 12, 25));
    typeNumber("070392-1234"); // it was another person's
    CHECK(birth->date().value_or(QDate()) == QDate(1992, 3, 7));
    birth->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type("08-03-1992");
    press(Qt::Key_Tab);
    typeNumber("2512489996");
    CHECK(birth->date().value_or(QDate()) == QDate(1992, 3, 8));
}

TEST_CASE("The birth date of a referral that was put aside follows its number when that is put right", "[referrals][drafts]") {
    Desk desk;
    ReferralsPage page(desk.context);
    Desk::show(page);
    FormDialog* dialog = newReferral(page);
    type("Åse");
    dialog->form()->field(QStringLiteral("personNumber"))->setFocus();
    type("070392-1234"); // mistyped
    dialog = putAsideAndReopened(page);
    auto* birth = named<DateField>(*dialog, "birthDateDate");
    REQUIRE(birth->date().value_or(QDate()) == QDate(1992, 3, 7));
    dialog->form()->field(QStringLiteral("personNumber"))->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type("251248-9996");
    CHECK(birth->date().value_or(QDate()) == QDate(1948, 12, 25));
}

TEST_CASE("A CPR number that cannot be one is marked in a new referral when the field is left", "[referrals]") {
    Desk desk;
    ReferralsPage page(desk.context);
    Desk::show(page);
    FormDialog* dialog = newReferral(page);
    const QString field = QStringLiteral("personNumber");
    dialog->form()->field(field)->setFocus();
    type("310258-1234");
    press(Qt::Key_Tab);
    CHECK(QTest::qWaitFor([&] { return !dialog->form()->problemAt(field).isEmpty(); }));
    // It is not called wrong any more while it is put right.
    dialog->form()->field(field)->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type("251248-9996");
    press(Qt::Key_Tab);
    settle();
    CHECK(dialog->form()->problemAt(field).isEmpty());
}

TEST_CASE("A CPR number that cannot be one is marked again when the referral that was put aside comes back",
          "[referrals][drafts]") {
    Desk desk;
    ReferralsPage page(desk.context);
    Desk::show(page);
    FormDialog* dialog = newReferral(page);
    const QString field = QStringLiteral("personNumber");
    dialog->form()->field(field)->setFocus();
    type("310258-1234");
    dialog = putAsideAndReopened(page);
    CHECK(QTest::qWaitFor([&] { return !dialog->form()->problemAt(field).isEmpty(); }));
    named<QPushButton>(*dialog->messages(), "messageActionButton")->click(); // begins anew
    settle();
    CHECK(dialog->form()->problemAt(field).isEmpty());
}
