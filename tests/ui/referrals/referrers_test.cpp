// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/accessible_names.h"
#include "tests/support/ui/desk.h"
#include "tests/ui/referrals/referral_steps.h"
#include "ui/cooperation/cooperation_page.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/form.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shell/navigator.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("A clinic gets its numbers: an EAN number with a wrong digit is refused at its field, and the change is taken back",
          "[referrals]") {
    Desk desk;
    Partner clinic;
    clinic.name = QStringLiteral("Klinikken");
    const PartnerId id = *desk.workspace().partners.add(clinic);
    CooperationPage page(desk.context);
    auto* table = named<RecordTable>(page, "partnerTable");
    QAbstractItemModelTester tester(table->records(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    Desk::show(page);
    page.openTarget({.page = page::cooperation, .kind = RecordKind::Partner, .record = id.value()});
    REQUIRE(table->records()->rowCount() == 1);
    press(Qt::Key_Return);
    auto* dialog = named<FormDialog>(page, "partnerDialog");
    REQUIRE(dialog);
    CHECK(namelessControls(*dialog).isEmpty());
    auto* ean = named<QLineEdit>(*dialog, "eanEdit");
    ean->setFocus();
    type("5790000121527");
    press(Qt::Key_Tab);
    CHECK(dialog->form()->problemAt(QStringLiteral("ean")).contains(QStringLiteral("EAN-nummer")));
    named<QLineEdit>(*dialog, "sorEdit")->setFocus();
    type("9537 4100 0016 009");
    press(Qt::Key_Tab);
    CHECK(dialog->form()->problemAt(QStringLiteral("sor")).isEmpty());
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.workspace().partners.find(id)->ean.isEmpty());
    CHECK(ean->hasFocus());
    CHECK(dialog->form()->problemAt(QStringLiteral("ean")).contains(QStringLiteral("EAN-nummer")));
    press(Qt::Key_A, Qt::ControlModifier);
    type("57 90000 12152 6");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.workspace().partners.find(id)->ean == QStringLiteral("5790000121526"));
    CHECK(desk.workspace().partners.find(id)->sor == QStringLiteral("953741000016009"));
    CHECK(cell(*table, 0, 3).contains(QStringLiteral("5790000121526")));
    page.messages()->findChild<QPushButton*>()->click();
    CHECK(desk.workspace().partners.find(id)->ean.isEmpty());
}

TEST_CASE("A number of doctors that cannot be is gone with its field once the partner is no clinic", "[referrals]") {
    Desk desk;
    Partner clinic;
    clinic.name = QStringLiteral("Klinikken");
    const PartnerId id = *desk.workspace().partners.add(clinic);
    CooperationPage page(desk.context);
    Desk::show(page);
    page.openTarget({.page = page::cooperation, .kind = RecordKind::Partner, .record = id.value()});
    press(Qt::Key_Return);
    auto* dialog = named<FormDialog>(page, "partnerDialog");
    REQUIRE(dialog);
    auto* doctors = named<QLineEdit>(*dialog, "doctorsEdit");
    doctors->setFocus();
    type("mange");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("doctors")).isEmpty());
    REQUIRE(choose(named<QComboBox>(*dialog, "kindCombo"), static_cast<int>(PartnerKind::Hospital)));
    CHECK_FALSE(doctors->isVisible());
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.workspace().partners.find(id)->kind == PartnerKind::Hospital);
}
