// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/exhibits/evaluation_chapters.h"
#include "core/storage/statement.h"
#include "tests/support/builders.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/ui/evaluation/evaluation_steps.h"
#include "ui/evaluation/figures/change_lines.h"
#include "ui/evaluation/tabs/change_scores.h"
#include "ui/kit/charts/chart_view.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/labels/empty_state.h"
#include "ui/kit/look/appearance.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/segments.h"
#include "ui/kit/tables/record_table.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <algorithm>

using namespace brobygger;
using namespace brobygger::test;

namespace {
/// Three citizens whose WHO-5 went from 20 to 60 while they took part.
struct MeasuredProject : CountedPage {
    MeasuredProject() {
        for (int person = 0; person < 3; ++person) {
            const QDate start = QDate(2026, 1, 12).addDays(person * 7);
            const Course course = data.course(start.addDays(-20), start, QStringLiteral("completed"), start.addDays(180));
            answer(course, start, {1, 1, 1, 1, 1});
            answer(course, start.addDays(178), {3, 3, 3, 3, 3});
        }
        show();
    }
    void answer(const Course& course, QDate on, const Answers& answers) {
        Workspace& workspace = desk.workspace();
        const Instrument* instrument = workspace.instruments.catalogue().find(who5);
        REQUIRE(instrument);
        Measurement measurement = workspace.measurements.blank(course.citizen, *instrument);
        measurement.answers = answers;
        measurement.answeredOn = on;
        REQUIRE(workspace.measurements.record(measurement));
    }
};

/// The dialog of that name that is open over a page.
FormDialog& openDialog(const QWidget& page, const char* name) {
    const QList<FormDialog*> dialogs = page.findChildren<FormDialog*>(QLatin1String(name));
    const auto shown =
        std::find_if(dialogs.cbegin(), dialogs.cend(), [](const FormDialog* dialog) { return dialog->isVisible(); });
    REQUIRE(shown != dialogs.cend());
    return **shown;
}

void writeInto(const FormDialog& dialog, const char* field, const char* words) {
    auto* edit = named<QLineEdit>(dialog, field);
    REQUIRE(edit);
    edit->setFocus();
    edit->selectAll();
    type(words);
}
} // namespace

TEST_CASE("The evaluation counts by itself, and every tab shows something or says what would fill it", "[evaluation]") {
    const SmallProject project;
    REQUIRE(project.tabs().count() == 10);
    CHECK(project.tabs().tabText(0) == QStringLiteral("Overblik"));
    CHECK(project.tabs().tabText(2) == QStringLiteral("Udeblivelser"));
    for (const char* id : {"reachTab", "noShowTab", "handOverTab", "retentionTab"}) {
        INFO(id);
        const QWidget& tab = project.front(id);
        CHECK_FALSE(tab.findChildren<ChartView*>().isEmpty());
        CHECK_FALSE(tab.findChildren<RecordTable*>().isEmpty());
        CHECK_FALSE(tab.findChild<EmptyState*>());
    }
    for (const char* id : {"changeTab", "useTab", "screeningTab"}) {
        INFO(id);
        const auto* empty = project.front(id).findChild<EmptyState*>();
        REQUIRE(empty);
        CHECK_FALSE(empty->accessibleName().isEmpty());
        CHECK_FALSE(empty->accessibleDescription().isEmpty());
    }
}

TEST_CASE("Every chapter of the evaluation has its place on one tab", "[evaluation]") {
    for (const EvaluationChapter& chapter : evaluationChapters()) {
        INFO(chapter.id.toStdString());
        CHECK(std::count_if(tabPlans().cbegin(), tabPlans().cend(),
                            [&chapter](const TabPlan& plan) { return plan.chapters.contains(chapter.id); }) == 1);
    }
}

TEST_CASE("Every control of the evaluation has a name, on every tab and in what is entered there", "[evaluation][accessible]") {
    SmallProject project;
    for (const TabPlan& plan : tabPlans()) {
        INFO(plan.id);
        project.front(plan.id);
        CHECK(namelessControls(*project.page).join(QStringLiteral(", ")).toStdString() == "");
    }
    for (const char* command : {"evaluation.costs", "evaluation.tally", "evaluation.comparisons"}) {
        INFO(command);
        project.desk.actions.trigger(QLatin1String(command));
        settle();
        CHECK(namelessControls(*project.page).join(QStringLiteral(", ")).toStdString() == "");
    }
    const MeasuredProject measured;
    measured.front("changeTab");
    CHECK(namelessControls(*measured.page).join(QStringLiteral(", ")).toStdString() == "");
    CHECK(combosWithoutLabel(*measured.page).join(QStringLiteral(", ")).toStdString() == "");
}

TEST_CASE("The board has three panels and the balancing measures, and an empty panel says what is missing and where it is "
          "entered",
          "[evaluation]") {
    const SmallProject project;
    const QWidget& board = project.front("overviewTab");
    const auto* health = named<QWidget>(board, "healthPanel");
    const auto* experience = named<QWidget>(board, "experiencePanel");
    const auto* cost = named<QWidget>(board, "costPanel");
    REQUIRE(health);
    REQUIRE(experience);
    REQUIRE(cost);
    CHECK(named<QAbstractButton>(*health, "noshow_rateButton")); // it needs no form
    CHECK(says(*health, "der mangler målinger"));                // all others do
    CHECK(says(*experience, "fane Målinger"));                   // nobody has filled in the form
    CHECK(named<QPushButton>(*cost, "costsButton"));             // nothing has a price
    CHECK(named<QPushButton>(*cost, "hourPriceButton"));         // and this is the first one
    const auto* balance = named<QWidget>(board, "balancePanel");
    REQUIRE(balance);
    auto* unknown = named<QAbstractButton>(*balance, "noshow_unknownButton");
    REQUIRE(unknown);
    CHECK(unknown->accessibleName().contains(project.page->evaluation()->figure(QStringLiteral("noshow.unknown"))->display));
    project.click(*balance, "noshow_unknownButton");
    const auto* rows = named<RecordTable>(*project.page, "figureRowsTable");
    CHECK(rows->isVisible());
}

TEST_CASE("In an empty file each panel of the board says what it waits for", "[evaluation]") {
    CountedPage file;
    file.show();
    const QWidget& board = file.front("overviewTab");
    CHECK(says(*named<QWidget>(board, "healthPanel"), "der mangler målinger"));
    CHECK(says(*named<QWidget>(board, "experiencePanel"), "der mangler skemaet"));
    CHECK(says(*named<QWidget>(board, "costPanel"), "der mangler priser"));
}

TEST_CASE("The tabs of the evaluation never make the page wider than the window, however large the text is", "[evaluation]") {
    Appearance appearance(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    const MeasuredProject project;
    for (const int percent : {usualTextSize, 150}) {
        appearance.setTextSize(percent);
        for (const TabPlan& plan : tabPlans()) {
            INFO(plan.id << " at " << percent);
            const auto& area = dynamic_cast<const QScrollArea&>(project.front(plan.id));
            CHECK(area.widget()->width() <= area.viewport()->width());
        }
    }
    appearance.setTextSize(usualTextSize);
    project.front("overviewTab");
    const QTabBar* bar = project.tabs().tabBar();
    CHECK(bar->tabRect(bar->count() - 1).right() <= bar->width()); // at 1280 all stand beside each other
}

TEST_CASE("A cost that waits for a price has a link to enter it, of the year that is missing", "[evaluation]") {
    const SmallProject project;
    const auto lacks = [](const char* words) {
        return [words](const Figure& figure) { return figure.display == QString::fromUtf8(words); };
    };
    REQUIRE(project.becomes("cost.direct.per_closed", lacks("mangler timepris 2025")));
    CHECK_FALSE(project.page->evaluation()->exhibit(QStringLiteral("cost.per_course"))->chart);
    project.click(project.front("economyTab"), "hourPriceButton");
    const FormDialog& dialog = openDialog(*project.page, "priceDialog");
    CHECK(named<QLineEdit>(dialog, "yearEdit")->text() == QStringLiteral("2025"));
    writeInto(dialog, "amountEdit", "405");
    writeInto(dialog, "sourceEdit", "Lønkontoret 2025");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(project.becomes("cost.direct.per_started", lacks("mangler timepris 2026")));
    project.click(project.front("overviewTab"), "hourPriceButton");
    CHECK(named<QLineEdit>(openDialog(*project.page, "priceDialog"), "yearEdit")->text() == QStringLiteral("2026"));
}

TEST_CASE("Enter on a key figure opens the appointments behind it, and Esc goes back to it", "[evaluation]") {
    SmallProject project;
    auto* figure = named<QAbstractButton>(project.front("noShowTab"), "noshow_rateButton");
    REQUIRE(figure);
    figure->setFocus();
    press(Qt::Key_Return);
    auto* table = named<RecordTable>(*project.page, "figureRowsTable");
    REQUIRE(table->isVisible());
    const Figure* rate = project.page->evaluation()->figure(QStringLiteral("noshow.rate"));
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == *rate->numerator; }, 20000));
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto* parts = named<Segments>(*project.page, "figurePartsSegments");
    named<QAbstractButton>(*parts, "wholeSegment")->click();
    CHECK(table->model()->rowCount() == *rate->denominator);
    table->setFocus();
    press(Qt::Key_Return);
    REQUIRE(project.desk.navigator.opened.size() == 1);
    CHECK(project.desk.navigator.opened.first().citizen.isValid());
    press(Qt::Key_Escape);
    CHECK_FALSE(table->isVisible());
    CHECK(figure->hasFocus());
}

TEST_CASE("A figure that had the focus has it again when the figures have been counted anew", "[evaluation]") {
    SmallProject project;
    const QWidget& tab = project.front("noShowTab");
    QPointer<QAbstractButton> before = named<QAbstractButton>(tab, "noshow_rateButton");
    REQUIRE(before);
    before->setFocus();
    project.data.course(QDate(2026, 3, 1), QDate(2026, 3, 2));
    REQUIRE(QTest::qWaitFor([&before] { return before.isNull(); }, 60000));
    settle();
    CHECK(named<QAbstractButton>(tab, "noshow_rateButton")->hasFocus());
}

TEST_CASE("The rows behind a figure follow what is corrected while they are seen", "[evaluation]") {
    SmallProject project;
    project.click(project.front("noShowTab"), "noshow_rateButton");
    const auto* table = named<RecordTable>(*project.page, "figureRowsTable");
    const auto before = static_cast<int>(*project.page->evaluation()->figure(QStringLiteral("noshow.rate"))->numerator);
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == before; }, 20000));

    Workspace& workspace = project.desk.workspace();
    Statement noShow(workspace.session.database(),
                     "SELECT id FROM appointment WHERE outcome = 'no_show' AND starts_at > '2025-06' ORDER BY id LIMIT 1");
    REQUIRE(noShow.step());
    const AppointmentId corrected(noShow.integer("id"));
    noShow.reset();
    REQUIRE(workspace.appointments.recordOutcome(corrected, {.outcome = QString(outcome::attended)}));
    CHECK(QTest::qWaitFor([&] { return table->model()->rowCount() == before - 1; }, 60000));
    CHECK(table->isVisible());
}

TEST_CASE("Rows of the working view do not stay under the edition for people outside", "[evaluation]") {
    SmallProject project;
    project.click(project.front("noShowTab"), "noshow_rateButton");
    const auto* table = named<RecordTable>(*project.page, "figureRowsTable");
    REQUIRE(table->isVisible());
    named<QComboBox>(*project.page, "levelCombo")->setFocus();
    press(Qt::Key_Down);
    REQUIRE(QTest::qWaitFor(
        [&] { return project.page->evaluation() && project.page->evaluation()->request.level == EvaluationLevel::Outside; },
        20000));
    settle();
    CHECK_FALSE(table->isVisible());
    CHECK(project.tabs().isVisible());
}

TEST_CASE("A row of a table that is a figure opens its rows, a month opens none", "[evaluation]") {
    const SmallProject project;
    const QWidget& tab = project.front("noShowTab");
    auto* sectors = named<RecordTable>(tab, "noshow_by_sectorTable");
    REQUIRE(sectors);
    CHECK_FALSE(sectors->isVisible()); // behind its chart
    for (auto* button : tab.findChildren<QPushButton*>(QStringLiteral("asTableButton"))) {
        button->click();
    }
    settle();
    REQUIRE(sectors->isVisible());
    const auto* rows = named<RecordTable>(*project.page, "figureRowsTable");
    auto* months = named<RecordTable>(tab, "noshow_by_periodTable");
    months->setFocus();
    months->selectFirst();
    press(Qt::Key_Return);
    CHECK_FALSE(rows->isVisible());
    sectors->setFocus();
    sectors->selectFirst();
    press(Qt::Key_Return);
    REQUIRE(rows->isVisible());
    const Figure* gp = project.page->evaluation()->figure(QStringLiteral("noshow.gp.rate"));
    REQUIRE(gp);
    CHECK(QTest::qWaitFor([&] { return rows->model()->rowCount() == *gp->numerator; }, 20000));
}

TEST_CASE("Every exhibit says of each of its rows which figure it is, or of none", "[evaluation]") {
    const SmallProject project;
    for (const Exhibit& exhibit : project.page->evaluation()->exhibits) {
        INFO(exhibit.id.toStdString());
        CHECK((exhibit.rowFigures.isEmpty() || exhibit.rowFigures.size() == exhibit.table.rows.size()));
    }
}

TEST_CASE("The tab of changes shows one score from the start to a moment, who moved, and what may be written of it",
          "[evaluation]") {
    const MeasuredProject project;
    const QWidget& tab = project.front("changeTab");
    CHECK(named<QAbstractButton>(tab, "who5Segment")->text() == QStringLiteral("WHO-5"));
    CHECK(named<QComboBox>(tab, "momentCombo")->currentText() == QStringLiteral("Start → slut"));
    CHECK(named<QAbstractButton>(tab, "meanChangeButton")->accessibleName().endsWith(QStringLiteral("+40,0")));
    const auto* sentences = named<QWidget>(tab, "sentencesCard");
    REQUIRE(sentences);
    CHECK(says(*sentences, "der er målt begge gange"));
    CHECK(says(*sentences, "regression mod middelværdien"));
    project.click(*sentences, "copySentencesButton");
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("målt begge gange")));
    CHECK(project.page->messages()->text() == QStringLiteral("Kopieret."));
    REQUIRE(QTest::qWaitFor([&tab] { return named<ChangeLines>(tab, "changeLines") != nullptr; }, 20000));
    CHECK(named<ChangeLines>(tab, "changeLines")->accessibleName().contains(QLatin1Char('3')));
    project.click(tab, "change_who5_end_betterButton");
    const auto* rows = named<RecordTable>(*project.page, "figureRowsTable");
    CHECK(QTest::qWaitFor([&] { return rows->model()->rowCount() == 3; }, 20000));
}

TEST_CASE("A score stands by its name among those of the tab of changes, never by its code", "[evaluation]") {
    Evaluation evaluation;
    evaluation.request.language = QStringLiteral("da");
    for (const char* id : {"change.who5.end.pairs", "change.phq9.end.pairs", "change.lsns6_family.end.pairs"}) {
        Figure figure;
        figure.id = QLatin1String(id);
        evaluation.figures.append(figure);
    }
    QStringList names;
    for (const ChangeScore& score : changeScores(evaluation)) {
        names << score.name;
    }
    CHECK(names.join(QStringLiteral(", ")).toStdString() == "WHO-5, Humør (PHQ-9), Netværk i familien (LSNS-6)");
}

TEST_CASE("Another moment on the tab of changes is kept when the figures are counted again", "[evaluation]") {
    MeasuredProject project;
    const QWidget& tab = project.front("changeTab");
    auto* moments = named<QComboBox>(tab, "momentCombo");
    REQUIRE(moments->count() > 1);
    moments->setFocus();
    press(Qt::Key_Down);
    const QString chosen = named<QComboBox>(tab, "momentCombo")->currentText();
    CHECK(chosen != QStringLiteral("Start → slut"));
    project.data.course(QDate(2026, 3, 1), QDate(2026, 3, 2));
    REQUIRE(project.becomes("courses.started", [](const Figure& figure) { return figure.numerator == 4; }));
    settle();
    CHECK(named<QComboBox>(project.front("changeTab"), "momentCombo")->currentText() == chosen);
}

TEST_CASE("For people outside no citizen's line is drawn", "[evaluation]") {
    const MeasuredProject project;
    named<QComboBox>(*project.page, "levelCombo")->setFocus();
    press(Qt::Key_Down);
    REQUIRE(QTest::qWaitFor(
        [&] { return project.page->evaluation() && project.page->evaluation()->request.level == EvaluationLevel::Outside; },
        20000));
    project.front("changeTab");
    QTest::qWait(500);
    CHECK(project.page->findChildren<ChangeLines*>().isEmpty());
}

TEST_CASE("A number of refusals is entered from the tab of recruitment and stands in its figures at once", "[evaluation]") {
    const SmallProject project;
    project.click(project.front("reachTab"), "tallyButton");
    const auto* panel = named<QWidget>(*project.page, "tallyPanel");
    REQUIRE(panel->isVisible());
    project.click(*panel, "newTallyButton");
    const FormDialog& dialog = openDialog(*project.page, "tallyDialog");
    REQUIRE(choose(named<QComboBox>(dialog, "monthCombo"), QStringLiteral("2026-03-01")));
    writeInto(dialog, "numberEdit", "4");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(project.page->messages()->text().contains(QLatin1Char('4')));
    project.desk.actions.trigger(QStringLiteral("evaluation.back"));
    CHECK_FALSE(panel->isVisible());
    CHECK(project.tabs().isVisible());
    CHECK(project.becomes("reach.declined_anonymous", [](const Figure& figure) { return figure.numerator == 4; }));
}

TEST_CASE("Costs, refusals and other places are found among the commands, and each leads back to the figures", "[evaluation]") {
    const SmallProject project;
    const QAction* back = project.desk.actions.action(QStringLiteral("evaluation.back"));
    CHECK_FALSE(back->isVisible());
    for (const auto& [command, panel] :
         {std::pair{"evaluation.costs", "costsPanel"}, std::pair{"evaluation.tally", "tallyPanel"},
          std::pair{"evaluation.comparisons", "comparisonsPanel"}, std::pair{"evaluation.focusGroups", "focusGroupsPanel"},
          std::pair{"evaluation.partnerForms", "yearFormsPanel"}, std::pair{"evaluation.norms", "normsPanel"},
          std::pair{"evaluation.severalFiles", "severalFilesPanel"}}) {
        INFO(command);
        project.desk.actions.trigger(QLatin1String(command));
        settle();
        CHECK(named<QWidget>(*project.page, panel)->isVisible());
        CHECK(back->isVisible());
        project.click(*named<QWidget>(*project.page, panel), "backButton");
        CHECK(project.tabs().isVisible());
    }
}

TEST_CASE("The pages of the evaluation as pictures", "[.][evaluation_pictures]") {
    const SmallProject project;
    const QString folder = qEnvironmentVariable("BROBYGGER_PICTURES", QDir::tempPath());
    for (const TabPlan& plan : tabPlans()) {
        project.front(plan.id);
        project.page->grab().save(folder + QStringLiteral("/evaluation_%1.png").arg(QLatin1String(plan.id)));
    }
    const MeasuredProject measured;
    const QWidget& tab = measured.front("changeTab");
    CHECK(QTest::qWaitFor([&tab] { return named<ChangeLines>(tab, "changeLines") != nullptr; }, 20000));
    measured.page->grab().save(folder + QStringLiteral("/evaluation_measured.png"));
}
