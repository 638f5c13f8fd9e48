// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/evaluation_data.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/support/ui/desk.h"
#include "tests/support/ui/settle.h"
#include "ui/agenda/agenda_kinds.h"
#include "ui/improvement/improvement_page.h"
#include "ui/kit/card.h"
#include "ui/kit/charts/chart_view.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shell/navigator.h"
#include "ui/slices.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <algorithm>

using namespace brobygger;
using namespace brobygger::test;

namespace {

/// The page over a small project in which the no-shows become fewer.
struct ImprovementDesk {
    Desk desk;
    std::unique_ptr<ImprovementPage> page;

    ImprovementDesk() { EvaluationData(desk.workspace()).smallProject(); }

    void show() {
        page = std::make_unique<ImprovementPage>(desk.context);
        Desk::show(*page);
        settle();
    }
    QList<PdsaCycle> cycles() {
        return desk.workspace().pdsaCycles.ofProgramme(desk.workspace().settings.value(programmeInUse));
    }
    void click(const char* button) const {
        QTest::mouseClick(named<QPushButton>(*page, button), Qt::LeftButton);
        settle();
    }
    FormDialog& dialog() const {
        const QList<FormDialog*> all = page->findChildren<FormDialog*>(QStringLiteral("cycleDialog"));
        const auto shown = std::find_if(all.cbegin(), all.cend(), [](const FormDialog* one) { return one->isVisible(); });
        REQUIRE(shown != all.cend());
        return **shown;
    }
    /// Types into a field of the form that is open.
    void fill(const char* field, const char* words) const {
        named<QWidget>(dialog(), field)->setFocus();
        type(words);
    }
    void save() const {
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
    }
    bool isOpen() const {
        const QList<FormDialog*> all = page->findChildren<FormDialog*>(QStringLiteral("cycleDialog"));
        return std::any_of(all.cbegin(), all.cend(), [](const FormDialog* one) { return one->isVisible(); });
    }
    QString sentenceAt(const char* problem) const { return named<QLabel>(dialog(), problem)->text(); }
};

PdsaCycle testOf(Workspace& workspace, QDate startedOn = {}) {
    PdsaCycle cycle;
    cycle.programmeId = workspace.settings.value(programmeInUse);
    cycle.title = QStringLiteral("Påmindelse dagen før");
    cycle.aim = QStringLiteral("Flere når frem");
    cycle.measure = QStringLiteral("noshow.by_period");
    cycle.prediction = QStringLiteral("Under hver femte");
    cycle.startedOn = startedOn;
    cycle.studyOn = QDate(2026, 12, 1);
    return cycle;
}

/// Waits for the chart, which is counted on a thread of its own.
const ChartView* chartOn(const ImprovementDesk& desk) {
    const ChartView* chart = nullptr;
    (void)QTest::qWaitFor([&] { return (chart = desk.page->findChild<ChartView*>()) != nullptr; }, 60000);
    REQUIRE(chart);
    return chart;
}

} // namespace

TEST_CASE("A test is planned, refused without prediction and measure, started and decided, by keyboard", "[improvement]") {
    ImprovementDesk desk;
    desk.show();
    CHECK(namelessControls(*desk.page) == QStringList());
    named<QPushButton>(*desk.page, "newCycleButton")->setFocus();
    press(Qt::Key_Space);
    settle();
    desk.fill("titleEdit", "Følgeskab");
    desk.save();
    REQUIRE(desk.cycles().size() == 1);
    CHECK(desk.cycles().first().title == QStringLiteral("Følgeskab"));
    CHECK(desk.cycles().first().groupSize == 5);

    desk.page->activateWindow(); // once the dialog is gone
    named<QPushButton>(*desk.page, "startCycleButton")->setFocus();
    press(Qt::Key_Space);
    settle();
    named<DateField>(desk.dialog(), "studyOnDate")->setDate(QDate(2026, 12, 1));
    named<QComboBox>(desk.dialog(), "measureCombo")->setFocus();
    desk.save();
    REQUIRE(desk.isOpen());
    CHECK_FALSE(desk.sentenceAt("predictionProblem").isEmpty());
    CHECK_FALSE(desk.sentenceAt("measureProblem").isEmpty());
    CHECK_FALSE(desk.cycles().first().hasStarted());
    CHECK(named<QPlainTextEdit>(desk.dialog(), "predictionEdit")->hasFocus());
    desk.fill("predictionEdit", "Otte af ti bliver");
    REQUIRE(choose(named<QComboBox>(desk.dialog(), "measureCombo"), QStringLiteral("noshow.by_period")));
    desk.save();
    REQUIRE_FALSE(desk.isOpen());
    CHECK(desk.cycles().first().startedOn == QDate(2026, 11, 2)); // today, as the form proposed
    CHECK(desk.cycles().first().prediction == QStringLiteral("Otte af ti bliver"));

    desk.page->activateWindow();
    named<QPushButton>(*desk.page, "decideCycleButton")->setFocus();
    press(Qt::Key_Space);
    settle();
    desk.fill("reasonEdit", "Det holdt");
    desk.save();
    REQUIRE(desk.isOpen()); // nothing is decided
    CHECK_FALSE(desk.sentenceAt("decisionProblem").isEmpty());
    named<QAbstractButton>(desk.dialog(), "adaptSegment")->setFocus();
    press(Qt::Key_Space);
    desk.save();
    REQUIRE_FALSE(desk.isOpen());
    CHECK(desk.cycles().first().decision == PdsaDecision::Adapt);
    CHECK(desk.cycles().first().endedOn == QDate(2026, 11, 2));
    CHECK_FALSE(named<QPushButton>(*desk.page, "decideCycleButton")->isVisible());
}

TEST_CASE("The form of the start marks prediction and measure as needed, and takes no start before they were written",
          "[improvement]") {
    ImprovementDesk desk;
    REQUIRE(desk.desk.workspace().pdsaCycles.add(testOf(desk.desk.workspace())));
    desk.show();
    desk.click("startCycleButton");
    const QStringList words = readableTexts(desk.dialog());
    for (const char* label : {"Forudsigelse *", "Mål *", "Begynder den *", "Undersøges den *"}) {
        INFO(label);
        CHECK(words.contains(QString::fromUtf8(label)));
    }
    named<DateField>(desk.dialog(), "startedOnDate")->setDate(QDate(2026, 10, 1));
    desk.save();
    REQUIRE(desk.isOpen());
    CHECK(desk.sentenceAt("startedOnProblem").contains(QStringLiteral("02-11-2026")));
    CHECK_FALSE(desk.cycles().first().hasStarted());
    named<DateField>(desk.dialog(), "startedOnDate")->setDate(QDate(2026, 11, 2));
    desk.save();
    CHECK_FALSE(desk.isOpen());
    CHECK(desk.cycles().first().hasStarted());
}

TEST_CASE("No empty strip stands above the buttons of the list", "[improvement]") {
    ImprovementDesk desk;
    desk.show();
    const auto* button = named<QPushButton>(*desk.page, "newCycleButton");
    const QWidget* card = button;
    while (card && !qobject_cast<const Card*>(card)) {
        card = card->parentWidget();
    }
    REQUIRE(card);
    CHECK(button->mapTo(card, QPoint()).y() <= 18); // the card's own 14, and its frame
}

TEST_CASE("A change of a test can be taken back from the message", "[improvement]") {
    ImprovementDesk desk;
    REQUIRE(desk.desk.workspace().pdsaCycles.add(testOf(desk.desk.workspace())));
    desk.show();
    desk.click("startCycleButton");
    desk.save();
    REQUIRE(desk.cycles().first().hasStarted());
    QTest::mouseClick(named<QPushButton>(*desk.page->messages(), "messageActionButton"), Qt::LeftButton);
    settle();
    CHECK_FALSE(desk.cycles().first().hasStarted());
    desk.click("removeCycleButton");
    CHECK(desk.cycles().isEmpty());
    QTest::mouseClick(named<QPushButton>(*desk.page->messages(), "messageActionButton"), Qt::LeftButton);
    CHECK(desk.cycles().size() == 1);
}

TEST_CASE("The next test begins with aim and measure of the last one and a larger group", "[improvement]") {
    ImprovementDesk desk;
    REQUIRE(desk.desk.workspace().pdsaCycles.add(testOf(desk.desk.workspace(), {2026, 9, 1})));
    desk.show();
    desk.click("newCycleButton");
    CHECK(named<QPlainTextEdit>(desk.dialog(), "aimEdit")->toPlainText() == QStringLiteral("Flere når frem"));
    CHECK(named<QComboBox>(desk.dialog(), "measureCombo")->currentData() == QStringLiteral("noshow.by_period"));
    CHECK(named<QComboBox>(desk.dialog(), "groupSizeCombo")->currentData() == 10);
    CHECK(named<QPlainTextEdit>(desk.dialog(), "predictionEdit")->toPlainText().isEmpty());
    desk.fill("titleEdit", "Følgeskab");
    desk.save();
    REQUIRE(desk.cycles().size() == 2);
    CHECK(desk.cycles().last().measure == QStringLiteral("noshow.by_period"));
    CHECK(desk.cycles().last().groupSize == 10);
    CHECK(named<RecordTable>(*desk.page, "cycleTable")->currentKey() == desk.cycles().last().id.toString());
}

TEST_CASE("The chart of the measure stands beside the test, with the test as a flag", "[improvement]") {
    ImprovementDesk desk;
    const auto added = desk.desk.workspace().pdsaCycles.add(testOf(desk.desk.workspace(), {2026, 9, 1}));
    REQUIRE(added);
    PdsaCycle unmeasured = testOf(desk.desk.workspace());
    unmeasured.measure.clear();
    const auto other = desk.desk.workspace().pdsaCycles.add(unmeasured);
    REQUIRE(other);
    desk.show();
    const ChartView* chart = chartOn(desk);
    CHECK(chart->shownChart().title == QStringLiteral("Andel udeblevet pr. måned"));
    REQUIRE(chart->shownChart().flags.size() == 1);
    CHECK(chart->shownChart().flags.first().text == QStringLiteral("PDSA 1: Påmindelse dagen før"));
    desk.page->openTarget({.page = page::improvement, .kind = RecordKind::PdsaCycle, .record = other->id.value()});
    settle();
    CHECK_FALSE(desk.page->findChild<ChartView*>());
    CHECK_FALSE(named<QLabel>(*desk.page, "measureSentence")->text().isEmpty());
}

TEST_CASE("A form of a test that was begun and left is among the drafts and opens again", "[improvement][drafts]") {
    ImprovementDesk desk;
    const auto added = desk.desk.workspace().pdsaCycles.add(testOf(desk.desk.workspace(), {2026, 9, 1}));
    REQUIRE(added);
    desk.show();
    desk.click("studyCycleButton");
    desk.fill("seenEdit", "To udeblev");
    FormDialog* begun = &desk.dialog();
    begun->leave(); // as at the lock
    delete begun;
    const QList<DraftForm> forms = draftForms();
    const auto form =
        std::find_if(forms.cbegin(), forms.cend(), [](const DraftForm& one) { return one.name == QStringLiteral("pdsa/"); });
    REQUIRE(form != forms.cend());
    CHECK_FALSE(form->open(desk.page.get(), desk.desk.context, {}, QStringLiteral("study/4711")));
    REQUIRE(form->open(desk.page.get(), desk.desk.context, {}, QStringLiteral("study/") + added->id.toString()));
    settle();
    CHECK(named<QPlainTextEdit>(desk.dialog(), "seenEdit")->toPlainText() == QStringLiteral("To udeblev"));
    CHECK(form->open(desk.page.get(), desk.desk.context, {}, QStringLiteral("plan/0")));
}

TEST_CASE("From I dag a test that is to be studied leads to its row on the page", "[improvement][agenda]") {
    ImprovementDesk desk;
    PdsaCycles& cycles = desk.desk.workspace().pdsaCycles;
    REQUIRE(cycles.add(testOf(desk.desk.workspace(), {2026, 9, 1})));
    PdsaCycle due = testOf(desk.desk.workspace(), {2026, 9, 1});
    due.studyOn = desk.desk.workspace().clock.today();
    const auto added = cycles.add(due);
    REQUIRE(added);
    const QList<AgendaItem> items = desk.desk.workspace().agenda.items(due.studyOn).items;
    const auto waiting =
        std::find_if(items.cbegin(), items.cend(), [](const AgendaItem& item) { return item.kind == AgendaKind::StudyDue; });
    REQUIRE(waiting != items.cend());
    const Target target = targetOf(*waiting);
    CHECK(target.page == page::improvement);
    desk.show();
    desk.page->openTarget(target);
    settle();
    CHECK(named<RecordTable>(*desk.page, "cycleTable")->currentKey() == added->id.toString());
}
