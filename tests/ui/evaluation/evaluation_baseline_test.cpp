// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/accessible_names.h"
#include "tests/ui/evaluation/evaluation_steps.h"
#include "ui/evaluation/entering/baseline_dialog.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/tables/record_table.h"
#include "ui/slices.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace brobygger;
using namespace brobygger::test;

namespace {
FormDialog& baselineDialogOf(const CountedPage& project) {
    const QList<FormDialog*> dialogs = project.page->findChildren<FormDialog*>(QStringLiteral("baselineDialog"));
    const auto shown =
        std::find_if(dialogs.cbegin(), dialogs.cend(), [](const FormDialog* dialog) { return dialog->isVisible(); });
    REQUIRE(shown != dialogs.cend());
    return **shown;
}

QList<ChartBaseline> baselinesIn(const CountedPage& project) {
    const Workspace& workspace = project.desk.context.workspace;
    return workspace.chartBaselines.ofProgramme(workspace.settings.value(programmeInUse));
}

/// Waits until the median of the no-shows by month is, or is not, that of the first year.
bool isReadByBaseline(const CountedPage& project, bool wanted) {
    return QTest::qWaitFor(
        [&] {
            const auto& evaluation = project.page->evaluation();
            const SeriesFigure* months = evaluation ? evaluation->seriesOf(QStringLiteral("noshow.by_period")) : nullptr;
            return months && (months->centre == 0.25) == wanted;
        },
        20000);
}

void enterBaselineByKeys(const CountedPage& project) {
    named<QAbstractButton>(project.front("noShowTab"), "baselineButton")->setFocus();
    press(Qt::Key_Space);
    settle();
    named<QPlainTextEdit>(baselineDialogOf(project), "reasonEdit")->setFocus();
    type("Året før påmindelserne");
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
}
} // namespace

TEST_CASE("A baseline is entered by keyboard, stands under the chart with its reason, and can be taken back",
          "[evaluation][baselines]") {
    const SmallProject project;
    REQUIRE(isReadByBaseline(project, false));
    enterBaselineByKeys(project);
    REQUIRE(baselinesIn(project).size() == 1);
    CHECK(baselinesIn(project).first().from == QDate(2025, 5, 1)); // the first twelve months shown
    CHECK(baselinesIn(project).first().to == QDate(2026, 4, 1));
    REQUIRE(isReadByBaseline(project, true));
    settle();
    CHECK(says(project.front("noShowTab"), "Grund: Året før påmindelserne"));
    QTest::mouseClick(named<QPushButton>(*project.page->messages(), "messageActionButton"), Qt::LeftButton);
    CHECK(baselinesIn(project).isEmpty());
    CHECK(isReadByBaseline(project, false));
}

TEST_CASE("A new baseline begins with the first whole month of the period", "[evaluation][baselines]") {
    const SmallProject project;
    const Workspace& workspace = project.desk.context.workspace;
    EvaluationRequest request = workspace.evaluations.usualRequest();
    request.from = {2025, 5, 15};
    CHECK(newBaseline(workspace, request).from == QDate(2025, 6, 1));
    request.from = {2025, 5, 1};
    CHECK(newBaseline(workspace, request).from == QDate(2025, 5, 1));
}

TEST_CASE("A baseline without a reason is refused at its field", "[evaluation][baselines]") {
    const SmallProject project;
    project.click(project.front("noShowTab"), "baselineButton");
    const FormDialog& dialog = baselineDialogOf(project);
    CHECK(named<QComboBox>(dialog, "seriesCombo")->currentText() == QStringLiteral("Andel udeblevet pr. måned"));
    named<QComboBox>(dialog, "seriesCombo")->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(dialog.isVisible());
    CHECK(baselinesIn(project).isEmpty());
    CHECK(named<QPlainTextEdit>(dialog, "reasonEdit")->hasFocus());
}

TEST_CASE("Months outside the period shown are told at their field while they are chosen", "[evaluation][baselines]") {
    const SmallProject project;
    project.click(project.front("noShowTab"), "baselineButton");
    const FormDialog& dialog = baselineDialogOf(project);
    const auto isTold = [&dialog] { return says(dialog, "ligger ikke alle i den viste periode, 01-05-2025 – 31-10-2026"); };
    CHECK_FALSE(isTold());
    REQUIRE(choose(named<QComboBox>(dialog, "fromCombo"), QStringLiteral("2025-04-01")));
    CHECK(isTold());
    REQUIRE(choose(named<QComboBox>(dialog, "fromCombo"), QStringLiteral("2025-05-01")));
    CHECK_FALSE(isTold());
}

TEST_CASE("The list of baselines changes one and removes it, with a way back", "[evaluation][baselines]") {
    SmallProject project;
    enterBaselineByKeys(project);
    REQUIRE(baselinesIn(project).size() == 1);
    project.desk.actions.trigger(QStringLiteral("evaluation.baselines"));
    settle();
    const QWidget& panel = *named<QWidget>(*project.page, "baselinesPanel");
    REQUIRE(panel.isVisible());
    CHECK(namelessControls(*project.page).join(QStringLiteral(", ")).toStdString() == "");
    auto* table = named<RecordTable>(panel, "baselineTable");
    REQUIRE(table->model()->rowCount() == 1);
    project.page->activateWindow(); // once the dialog is gone
    table->setFocus();
    table->selectFirst();
    press(Qt::Key_Return);
    settle();
    const FormDialog& dialog = baselineDialogOf(project);
    REQUIRE(choose(named<QComboBox>(dialog, "toCombo"), QStringLiteral("2025-10-01")));
    named<QPlainTextEdit>(dialog, "reasonEdit")->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(baselinesIn(project).first().to == QDate(2025, 10, 1));
    table->selectFirst();
    project.click(panel, "removeBaselineButton");
    CHECK(baselinesIn(project).isEmpty());
    QTest::mouseClick(named<QPushButton>(*project.page->messages(), "messageActionButton"), Qt::LeftButton);
    CHECK(baselinesIn(project).size() == 1);
}

TEST_CASE("A baseline that was begun and left is among the drafts and opens again", "[evaluation][baselines][drafts]") {
    SmallProject project;
    project.click(project.front("noShowTab"), "baselineButton");
    FormDialog* begun = &baselineDialogOf(project);
    named<QPlainTextEdit>(*begun, "reasonEdit")->setFocus();
    type("Året før");
    begun->leave(); // as at the lock
    delete begun;
    const QString programme = project.desk.workspace().settings.value(programmeInUse);
    const QList<DraftForm> forms = draftForms();
    const auto form = std::find_if(forms.cbegin(), forms.cend(),
                                   [](const DraftForm& one) { return one.name == QStringLiteral("baseline/"); });
    REQUIRE(form != forms.cend());
    CHECK_FALSE(form->open(project.page.get(), project.desk.context, {}, programme + QStringLiteral("/4711")));
    REQUIRE(form->open(project.page.get(), project.desk.context, {}, programme + QStringLiteral("/0")));
    settle();
    CHECK(named<QPlainTextEdit>(baselineDialogOf(project), "reasonEdit")->toPlainText() == QStringLiteral("Året før"));
}
