// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/shipped_programmes.h"
#include "tests/support/builders.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/ui/pages/panel_alone.h"
#include "ui/costs/costs_panel.h"
#include "ui/evaluation/entering/comparison_panel.h"
#include "ui/evaluation/entering/tally_panel.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/shared/citizens/citizen_field.h"
#include "ui/shared/entries/entry_fields.h"
#include "ui/slices.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {

/// Writes into a field as one does: goes there, marks what stands there, types.
void writeIn(const FormDialog& dialog, const char* field, const char* words) {
    auto* edit = named<QLineEdit>(dialog, field);
    REQUIRE(edit);
    edit->setFocus();
    edit->selectAll();
    type(words);
}

void chooseIn(const FormDialog& dialog, const char* combo, const QString& value) {
    auto* box = named<QComboBox>(dialog, combo);
    REQUIRE(box);
    REQUIRE(choose(box, value));
}

void save() { press(Qt::Key_Return, Qt::ControlModifier); }

} // namespace

TEST_CASE("Numbers are read as they are written here, and shown without what says nothing", "[costs]") {
    CHECK(parseDecimal(QStringLiteral("12,5")) == 12.5);
    CHECK(parseDecimal(QStringLiteral(" -14,0 % ")) == -14.0);
    CHECK(parseDecimal(QString::fromUtf8("−14")) == -14.0);
    CHECK(parseDecimal(QStringLiteral("1.500")) == 1500.0);
    CHECK(parseDecimal(QStringLiteral("28.5")) == 28.5);
    CHECK_FALSE(parseDecimal(QString()));
    CHECK_FALSE(parseDecimal(QStringLiteral("tolv")));
    CHECK(decimalText(12.5) == QStringLiteral("12,5"));
    CHECK(decimalText(-14) == QStringLiteral("-14"));
    CHECK(decimalText(100) == QStringLiteral("100"));
    CHECK(decimalText(0) == QStringLiteral("0"));
}

TEST_CASE("A cost is entered by keyboard, stands in the list, and Fortryd takes it back", "[costs]") {
    PanelAlone<CostsPanel> around;
    around.click("newCostButton");
    const FormDialog* dialog = around.opened("costDialog");
    CHECK(named<DateField>(*dialog, "dayDate")->date() == around.desk.workspace().clock.today());
    chooseIn(*dialog, "kindCombo", QStringLiteral("premises"));
    writeIn(*dialog, "amountEdit", "2.500");
    writeIn(*dialog, "voucherEdit", "B7");
    writeIn(*dialog, "textEdit", "lejlighed");
    save();
    REQUIRE(around.rows("costTable") == 1);
    const QList<CostRow> rows = around.desk.workspace().costs.window(QDate(2026, 1, 1), QDate(2026, 12, 31), 0, 10);
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().entry.amount == Money{250000});
    CHECK(rows.first().entry.voucher == QStringLiteral("B7"));
    CHECK(rows.first().entry.text == QStringLiteral("lejlighed"));
    CHECK(around.cell("costTable", 0, 4) == QStringLiteral("2.500,00 kr."));
    around.takeBack();
    CHECK(around.rows("costTable") == 0);
}

TEST_CASE("A cost says at its fields what is missing, and time asks for minutes", "[costs]") {
    PanelAlone<CostsPanel> around;
    around.click("newCostButton");
    FormDialog* dialog = around.opened("costDialog");
    chooseIn(*dialog, "kindCombo", QStringLiteral("office_minutes"));
    save();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("quantity")).isEmpty());
    writeIn(*dialog, "quantityEdit", "en time");
    save();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("quantity")).isEmpty());
    writeIn(*dialog, "quantityEdit", "12,5");
    save();
    REQUIRE(around.rows("costTable") == 1);
    CHECK(around.cell("costTable", 0, 3) == QStringLiteral("12,5"));
}

TEST_CASE("A cost whose citizen was typed and not chosen is not booked on the project instead", "[costs]") {
    PanelAlone<CostsPanel> around;
    const Citizen bente = aCitizen(around.desk.workspace());
    around.click("newCostButton");
    FormDialog* dialog = around.opened("costDialog");
    chooseIn(*dialog, "kindCombo", QStringLiteral("meeting"));
    writeIn(*dialog, "quantityEdit", "1");
    auto* who = named<CitizenField>(*dialog, "citizenField");
    auto* typed = who->findChild<QLineEdit*>();
    typed->setFocus();
    type("Ben");
    dialog->submit();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("citizen")).isEmpty());
    CHECK(around.rows("costTable") == 0);
    who->setCitizen(bente.id);
    dialog->submit();
    REQUIRE(around.rows("costTable") == 1);
    CHECK(around.cell("costTable", 0, 2) == bente.fullName());
}

TEST_CASE("A cost that comes to lie on another day hangs on the course of that day", "[costs]") {
    PanelAlone<CostsPanel> around;
    Workspace& workspace = around.desk.workspace();
    CostEntry entry;
    entry.citizen = aCitizen(workspace).id;
    entry.kind = QStringLiteral("meeting");
    entry.quantity = 1;
    entry.day = QDate(2026, 10, 1);
    const auto course = workspace.courses.open(entry.citizen, QDate(2026, 9, 1));
    REQUIRE(course);
    const auto entered = workspace.costs.enter(entry);
    REQUIRE(entered);
    REQUIRE(workspace.costs.find(entered->id)->course == *course);
    around.table("costTable")->setFocus();
    press(Qt::Key_Return); // on the row
    FormDialog* dialog = around.opened("costDialog");
    named<DateField>(*dialog, "dayDate")->setDate(QDate(2026, 8, 1));
    dialog->submit();
    CHECK(workspace.costs.find(entered->id)->day == QDate(2026, 8, 1));
    CHECK_FALSE(workspace.costs.find(entered->id)->course.isValid());
    around.takeBack();
    CHECK(workspace.costs.find(entered->id)->course == *course);
}

TEST_CASE("The list shows the costs of one year or of all, and one is removed and had back", "[costs]") {
    PanelAlone<CostsPanel> around;
    for (const QDate day : {QDate(2025, 12, 31), QDate(2026, 1, 1)}) {
        CostEntry entry;
        entry.kind = QStringLiteral("premises");
        entry.day = day;
        entry.amount = Money{100};
        REQUIRE(around.desk.workspace().costs.enter(entry));
    }
    CHECK(around.rows("costTable") == 2);
    auto* year = named<QComboBox>(around.page, "costYearCombo");
    REQUIRE(choose(year, 2025));
    CHECK(around.rows("costTable") == 1);
    around.click("removeCostButton");
    CHECK(around.rows("costTable") == 0);
    CHECK_FALSE(named<QPushButton>(around.page, "removeCostButton")->isEnabled());
    around.takeBack();
    CHECK(around.rows("costTable") == 1);
}

TEST_CASE("A price is entered with year and source; the later one of a year holds and the earlier one says so", "[costs]") {
    PanelAlone<CostsPanel> around;
    around.tab("costTabs", 1);
    around.click("newPriceButton");
    FormDialog* dialog = around.opened("priceDialog");
    CHECK(named<QComboBox>(*dialog, "kindCombo")->currentData().toString() == hourPriceKind);
    CHECK(named<QLineEdit>(*dialog, "yearEdit")->text() == QStringLiteral("2026"));
    save();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("amount")).isEmpty());
    writeIn(*dialog, "amountEdit", "405");
    save();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("source")).isEmpty());
    writeIn(*dialog, "sourceEdit", "Lønkontoret, foreløbig");
    save();
    REQUIRE(around.rows("priceTable") == 1);

    around.click("newPriceButton");
    dialog = around.opened("priceDialog");
    auto* amount = named<QLineEdit>(*dialog, "amountEdit");
    CHECK(amount->accessibleDescription().contains(QStringLiteral("405 kr.")));
    writeIn(*dialog, "amountEdit", "412,50");
    writeIn(*dialog, "sourceEdit", "Lønkontoret 2026");
    save();
    REQUIRE(around.rows("priceTable") == 2);
    CHECK(around.desk.workspace().costs.priceOf(hourPriceKind, 2026)->amount == Money{41250});
    CHECK(around.cell("priceTable", 0, 4).isEmpty());
    CHECK_FALSE(around.cell("priceTable", 1, 4).isEmpty());
    around.takeBack();
    CHECK(around.desk.workspace().costs.priceOf(hourPriceKind, 2026)->amount == Money{40500});
}

TEST_CASE("A price is changed with Enter on its row", "[costs]") {
    PanelAlone<CostsPanel> around;
    REQUIRE(around.desk.workspace().costs.enter({{}, kilometrePriceKind, 2026, Money{394}, QStringLiteral("Statens takster")}));
    around.tab("costTabs", 1);
    around.table("priceTable")->setFocus();
    press(Qt::Key_Return);
    writeIn(*around.opened("priceDialog"), "amountEdit", "3,89");
    save();
    CHECK(around.desk.workspace().costs.prices().size() == 1);
    CHECK(around.desk.workspace().costs.priceOf(kilometrePriceKind, 2026)->amount == Money{389});
    around.takeBack();
    CHECK(around.desk.workspace().costs.priceOf(kilometrePriceKind, 2026)->amount == Money{394});
}

TEST_CASE("A line of the budget is entered and stands beside what was booked of it", "[costs]") {
    PanelAlone<CostsPanel> around;
    REQUIRE(around.desk.workspace().programmes.use(*shippedProgramme(QStringLiteral("vesterbro-sydhavnen"))));
    CostEntry entry;
    entry.kind = QStringLiteral("premises");
    entry.day = QDate(2026, 10, 1);
    entry.amount = Money{250000};
    REQUIRE(around.desk.workspace().costs.enter(entry));
    around.tab("costTabs", 2);
    around.click("newBudgetButton");
    FormDialog* dialog = around.opened("budgetDialog");
    chooseIn(*dialog, "kindCombo", QStringLiteral("premises"));
    save();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("amount")).isEmpty());
    writeIn(*dialog, "amountEdit", "30.000");
    CHECK(named<QComboBox>(*dialog, "funderCombo")->count() == 1 + around.desk.workspace().costs.funders().size());
    save();
    REQUIRE(around.rows("budgetTable") == 1);
    CHECK(around.cell("budgetTable", 0, 3) == QStringLiteral("30.000,00 kr."));
    CHECK(around.cell("budgetTable", 0, 4) == QStringLiteral("2.500,00 kr."));
    CHECK(around.cell("budgetTable", 0, 5) == QStringLiteral("27.500,00 kr."));
    around.takeBack();
    CHECK(around.rows("budgetTable") == 0);
}

TEST_CASE("Only the commands of the list in front can be used", "[costs]") {
    PanelAlone<CostsPanel> around;
    const auto isUsable = [&](const char* id) { return around.desk.actions.action(QLatin1String(id))->isEnabled(); };
    CHECK(isUsable("cost.new"));
    CHECK_FALSE(isUsable("price.new"));
    CHECK_FALSE(isUsable("cost.change")); // there is none
    around.tab("costTabs", 1);
    CHECK_FALSE(isUsable("cost.new"));
    CHECK(isUsable("price.new"));
}

TEST_CASE("Those who said no unregistered are entered as a number, and had back after they were removed", "[reach]") {
    PanelAlone<TallyPanel> around;
    RefusalTallies& tallies = around.desk.workspace().refusalTallies;
    around.click("newTallyButton");
    FormDialog* dialog = around.opened("tallyDialog");
    CHECK(named<QComboBox>(*dialog, "monthCombo")->currentData().toString() == QStringLiteral("2026-10-01"));
    save();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("number")).isEmpty());
    chooseIn(*dialog, "monthCombo", QStringLiteral("2026-03-01"));
    writeIn(*dialog, "numberEdit", "4");
    chooseIn(*dialog, "reasonCombo", QStringLiteral("no_time"));
    chooseIn(*dialog, "sexCombo", QStringLiteral("male"));
    chooseIn(*dialog, "ageGroupCombo", QStringLiteral("50-59"));
    writeIn(*dialog, "clinicEdit", "Lægerne Torvet");
    save();
    REQUIRE(tallies.all().size() == 1);
    const RefusalTally tally = tallies.all().first();
    CHECK(tally.month == QDate(2026, 3, 1));
    CHECK(tally.number == 4);
    CHECK(tally.reason == QStringLiteral("no_time"));
    CHECK(tally.sex == QStringLiteral("male"));
    CHECK(tally.ageGroup == QStringLiteral("50-59"));
    CHECK(tally.clinic == QStringLiteral("Lægerne Torvet"));
    around.click("changeTallyButton");
    writeIn(*around.opened("tallyDialog"), "numberEdit", "5");
    save();
    CHECK(tallies.all().first().number == 5);
    around.click("removeTallyButton");
    CHECK(around.rows("tallyTable") == 0);
    around.takeBack();
    CHECK(tallies.all().first().number == 5);
}

TEST_CASE("What another place reports is entered beside the shipped quotations, which stay as they are", "[comparisons]") {
    PanelAlone<ComparisonPanel> around;
    Comparisons& comparisons = around.desk.workspace().comparisons;
    CHECK(around.rows("comparisonTable") == 2);
    CHECK_FALSE(named<QPushButton>(around.page, "changeComparisonButton")->isEnabled());
    CHECK_FALSE(named<QPushButton>(around.page, "removeComparisonButton")->isEnabled());
    around.click("newComparisonButton");
    FormDialog* dialog = around.opened("comparisonDialog");
    writeIn(*dialog, "nameEdit", "Frome");
    save();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("percent")).isEmpty());
    writeIn(*dialog, "percentEdit", "-3,5");
    writeIn(*dialog, "sourceEdit", "Årsrapport 2025");
    save();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("name")).isEmpty()); // there is one
    writeIn(*dialog, "nameEdit", "Nordre Sogn");
    writeIn(*dialog, "lowEdit", "-8");
    writeIn(*dialog, "highEdit", "1");
    save();
    REQUIRE(comparisons.all().size() == 3);
    const ComparisonFigure entered = comparisons.all().last();
    CHECK(entered.percent == -3.5);
    CHECK(entered.low == -8.0);
    CHECK(entered.high == 1.0);
    REQUIRE(around.table("comparisonTable")->selectKey(entered.id.toString()));
    QApplication::processEvents();
    around.click("changeComparisonButton");
    writeIn(*around.opened("comparisonDialog"), "periodEdit", "2024-2025");
    save();
    CHECK(comparisons.all().last().period == QStringLiteral("2024-2025"));
    CHECK(comparisons.all().last().percent == -3.5);
    around.takeBack();
    CHECK(comparisons.all().last() == entered);
    around.click("removeComparisonButton");
    CHECK(comparisons.all().size() == 2);
    around.takeBack();
    CHECK(comparisons.all().last() == entered);
}

TEST_CASE("A cost that was begun and left is among the drafts and opens again", "[costs][drafts]") {
    PanelAlone<CostsPanel> around;
    around.click("newCostButton");
    FormDialog* begun = around.opened("costDialog");
    writeIn(*begun, "textEdit", "busbilletter");
    begun->leave(); // as at the lock
    delete begun;
    const QList<DraftForm> forms = draftForms();
    const auto form =
        std::find_if(forms.cbegin(), forms.cend(), [](const DraftForm& one) { return one.name == QStringLiteral("cost/"); });
    REQUIRE(form != forms.cend());
    CHECK_FALSE(form->open(&around.page, around.desk.context, {}, QStringLiteral("4711")));
    REQUIRE(form->open(&around.page, around.desk.context, {}, QStringLiteral("0")));
    QApplication::processEvents();
    CHECK(named<QLineEdit>(*around.opened("costDialog"), "textEdit")->text() == QStringLiteral("busbilletter"));
}

TEST_CASE("Every control of the lists of costs, refusals and other places has a name", "[costs][accessible]") {
    PanelAlone<CostsPanel> costs;
    for (int tab = 0; tab < 3; ++tab) {
        costs.tab("costTabs", tab);
        CHECK(namelessControls(costs.page).join(QStringLiteral(", ")).toStdString() == "");
        CHECK(combosWithoutLabel(costs.page).join(QStringLiteral(", ")).toStdString() == "");
    }
    PanelAlone<TallyPanel> tallies;
    CHECK(namelessControls(tallies.page).join(QStringLiteral(", ")).toStdString() == "");
    PanelAlone<ComparisonPanel> comparisons;
    CHECK(namelessControls(comparisons.page).join(QStringLiteral(", ")).toStdString() == "");
}
