// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/ui/pages/panel_alone.h"
#include "ui/evaluation/entering/norm_panel.h"
#include "ui/slices.h"

#include <QComboBox>
#include <QLineEdit>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {

void fillNorm(const FormDialog& dialog, const char* field, const char* words) {
    auto* edit = named<QLineEdit>(dialog, field);
    REQUIRE(edit);
    edit->setFocus();
    edit->selectAll();
    type(words);
}

void saveNorm() { press(Qt::Key_Return, Qt::ControlModifier); }

} // namespace

TEST_CASE("The mean of the population in a score is entered with year and source, changed and removed", "[norms]") {
    PanelAlone<NormPanel> around;
    const PopulationNorms& norms = around.desk.workspace().populationNorms;
    around.click("newNormButton");
    FormDialog* dialog = around.opened("normDialog");
    auto* score = named<QComboBox>(*dialog, "scoreCombo");
    CHECK(score->findData(QStringLiteral("who5")) < 0); // comes with the program
    REQUIRE(choose(score, QStringLiteral("tils")));
    saveNorm();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("mean")).isEmpty());
    fillNorm(*dialog, "meanEdit", "4,2");
    saveNorm();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("year")).isEmpty());
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("source")).isEmpty());
    CHECK(norms.all().isEmpty());
    fillNorm(*dialog, "meanEdit", "42");
    fillNorm(*dialog, "yearEdit", "2031");
    fillNorm(*dialog, "sourceEdit", "Sundhedsprofilen");
    saveNorm();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("mean")).isEmpty()); // T-ILS has 3 to 9
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("year")).isEmpty());
    CHECK(norms.all().isEmpty());
    fillNorm(*dialog, "meanEdit", "4,2");
    fillNorm(*dialog, "yearEdit", "2021");
    saveNorm();
    REQUIRE(norms.all().size() == 1);
    const PopulationNorm entered = norms.all().first();
    CHECK(entered.mean == 4.2);
    CHECK(entered.year == 2021);
    CHECK(around.cell("normTable", 0, 1) == QStringLiteral("4,2"));
    REQUIRE(around.table("normTable")->selectKey(entered.id.toString()));
    QApplication::processEvents();
    around.click("changeNormButton");
    fillNorm(*around.opened("normDialog"), "meanEdit", "4,3");
    saveNorm();
    CHECK(norms.all().first().mean == 4.3);
    around.takeBack();
    CHECK(norms.all().first() == entered);
    around.click("removeNormButton");
    CHECK(norms.all().isEmpty());
    around.takeBack();
    CHECK(norms.all().first() == entered);
}

TEST_CASE("A mean of the population that was begun and left is among the drafts and opens again", "[norms][drafts]") {
    PanelAlone<NormPanel> around;
    around.click("newNormButton");
    FormDialog* begun = around.opened("normDialog");
    fillNorm(*begun, "sourceEdit", "Sundhedsprofilen");
    begun->leave(); // as at the lock
    delete begun;
    const QList<DraftForm> forms = draftForms();
    const auto form =
        std::find_if(forms.cbegin(), forms.cend(), [](const DraftForm& one) { return one.name == QStringLiteral("norm/"); });
    REQUIRE(form != forms.cend());
    CHECK_FALSE(form->open(&around.page, around.desk.context, {}, QStringLiteral("4711")));
    REQUIRE(form->open(&around.page, around.desk.context, {}, QStringLiteral("0")));
    QApplication::processEvents();
    CHECK(named<QLineEdit>(*around.opened("normDialog"), "sourceEdit")->text() == QStringLiteral("Sundhedsprofilen"));
}

TEST_CASE("Every control of the list of means has a name", "[norms][accessible]") {
    const PanelAlone<NormPanel> around;
    CHECK(namelessControls(around.page).join(QStringLiteral(", ")).toStdString() == "");
}
