// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/accessible_names.h"
#include "tests/support/ui/desk.h"
#include "tests/support/ui/settle.h"
#include "ui/cooperation/cooperation_page.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/tables/record_table.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace brobygger;
using namespace brobygger::test;

namespace {

PartnerId twinClinic(Workspace& workspace, const char* phone, const char* email) {
    Partner partner;
    partner.name = QStringLiteral("Lægehuset Havnen");
    partner.town = QStringLiteral("Grenaa");
    partner.phone = QString::fromUtf8(phone);
    partner.email = QString::fromUtf8(email);
    return *workspace.partners.add(partner);
}

} // namespace

TEST_CASE("Two entries of a clinic are proposed, compared where they differ and made one, by keyboard", "[cooperation]") {
    Desk desk;
    const PartnerId first = twinClinic(desk.workspace(), "12345678", "");
    const PartnerId second = twinClinic(desk.workspace(), "87654321", "post@havnen.dk");
    REQUIRE(desk.workspace().partners.addPerson({{}, second, QStringLiteral("Anna Prøve"), QStringLiteral("læge"), {}, {}}));
    CooperationPage page(desk.context);
    Desk::show(page);
    settle();
    named<QTabWidget>(page, "cooperationTabs")->setCurrentIndex(1);
    settle();
    named<RecordTable>(page, "partnerTable")->selectKey(first.toString());
    named<QPushButton>(page, "mergePartnersButton")->setFocus();
    press(Qt::Key_Space);
    settle();
    auto* dialog = page.findChild<FormDialog*>(QStringLiteral("partnerMergeDialog"));
    REQUIRE(dialog);
    CHECK(namelessControls(*dialog) == QStringList());
    CHECK(named<QComboBox>(*dialog, "proposalCombo")->currentText() ==
          QStringLiteral("Lægehuset Havnen, Grenaa og Lægehuset Havnen, Grenaa: samme navn og by"));
    CHECK(named<QLabel>(*dialog, "mergeMovesLabel")->text().startsWith(QStringLiteral("1 kontaktperson flytter med.")));
    CHECK(named<QComboBox>(*dialog, "phoneCombo")->isVisible());
    CHECK_FALSE(named<QComboBox>(*dialog, "emailCombo")->isVisible()); // only one of them says it
    CHECK_FALSE(named<QComboBox>(*dialog, "nameCombo")->isVisible());
    named<QComboBox>(*dialog, "phoneCombo")->setCurrentIndex(1);
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    REQUIRE(desk.workspace().partners.count() == 1);
    const Partner one = *desk.workspace().partners.find(first);
    CHECK(one.phone == QStringLiteral("87654321"));
    CHECK(one.email == QStringLiteral("post@havnen.dk"));
    CHECK(desk.workspace().partners.persons(first).size() == 1);
    QTest::mouseClick(named<QPushButton>(*page.messages(), "messageActionButton"), Qt::LeftButton);
    settle();
    CHECK(desk.workspace().partners.count() == 2);
    CHECK(desk.workspace().partners.find(first)->phone == QStringLiteral("12345678"));
    CHECK(desk.workspace().partners.persons(second).size() == 1);
}

TEST_CASE("A partner is not merged with itself", "[cooperation]") {
    Desk desk;
    const PartnerId first = twinClinic(desk.workspace(), "12345678", "");
    Partner other;
    other.name = QStringLiteral("Skovens Læger");
    REQUIRE(desk.workspace().partners.add(other));
    CooperationPage page(desk.context);
    Desk::show(page);
    settle();
    named<QTabWidget>(page, "cooperationTabs")->setCurrentIndex(1);
    settle();
    named<RecordTable>(page, "partnerTable")->selectKey(first.toString());
    QTest::mouseClick(named<QPushButton>(page, "mergePartnersButton"), Qt::LeftButton);
    settle();
    auto* dialog = page.findChild<FormDialog*>(QStringLiteral("partnerMergeDialog"));
    REQUIRE(dialog);
    named<QLineEdit>(*dialog, "goesEdit")->setFocus();
    type("Lægehuset Havnen");
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(desk.workspace().partners.count() == 2);
    CHECK(dialog->isVisible());
}
