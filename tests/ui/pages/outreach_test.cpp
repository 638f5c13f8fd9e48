// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/accessible_names.h"
#include "tests/support/ui/desk.h"
#include "tests/support/ui/settle.h"
#include "ui/cooperation/cooperation_page.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/tables/record_table.h"
#include "ui/slices.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("A training is entered by keyboard with how many came, and taken back with the mouse", "[outreach]") {
    Desk desk;
    CooperationPage page(desk.context);
    Desk::show(page);
    page.openTarget({.page = page::cooperation, .tab = section::outreach});
    settle();
    CHECK(namelessControls(page) == QStringList());
    named<QPushButton>(page, "newOutreachButton")->setFocus();
    press(Qt::Key_Space);
    settle();
    auto* form = named<FormDialog>(page, "outreachDialog");
    REQUIRE(form);
    CHECK(namelessControls(*form) == QStringList());
    REQUIRE(choose(named<QComboBox>(*form, "kindCombo"), static_cast<int>(OutreachKind::Call)));
    CHECK_FALSE(named<QLineEdit>(*form, "attendingEdit")->isVisible());
    REQUIRE(choose(named<QComboBox>(*form, "kindCombo"), static_cast<int>(OutreachKind::Training)));
    CHECK(named<QLineEdit>(*form, "attendingEdit")->isVisible());
    named<QLineEdit>(*form, "subjectEdit")->setFocus();
    type("Samtykke");
    named<QLineEdit>(*form, "attendingEdit")->setFocus();
    type("12");
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(desk.workspace().outreachLog.count() == 0);
    CHECK_FALSE(named<QLabel>(*form, "placeProblem")->text().isEmpty());
    named<QLineEdit>(*form, "placeEdit")->setFocus();
    type("Sundhedshuset");
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    REQUIRE(desk.workspace().outreachLog.count() == 1);
    const Outreach entered = desk.workspace().outreachLog.window(0, 1).first().outreach;
    CHECK(entered.kind == OutreachKind::Training);
    CHECK(entered.attending == 12);
    CHECK(entered.day == desk.workspace().clock.today());
    CHECK(named<RecordTable>(page, "outreachTable")->currentKey() == entered.id.toString());
    QTest::mouseClick(named<QPushButton>(*page.messages(), "messageActionButton"), Qt::LeftButton);
    settle();
    CHECK(desk.workspace().outreachLog.count() == 0);
}

TEST_CASE("The form of a visit that was begun is among the drafts and opens again", "[outreach][drafts]") {
    Desk desk;
    CooperationPage page(desk.context);
    Desk::show(page);
    const QList<DraftForm> forms = draftForms();
    const auto form =
        std::find_if(forms.cbegin(), forms.cend(), [](const DraftForm& one) { return one.name == QLatin1String("outreach/"); });
    REQUIRE(form != forms.cend());
    CHECK(form->open(&page, desk.context, {}, QStringLiteral("0")));
    CHECK_FALSE(form->open(&page, desk.context, {}, QStringLiteral("4711")));
}
