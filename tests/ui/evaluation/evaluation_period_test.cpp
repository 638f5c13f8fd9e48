// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/programmes/shipped_programmes.h"
#include "tests/ui/evaluation/evaluation_steps.h"
#include "ui/evaluation/programme_combo.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/labels/empty_state.h"
#include "ui/kit/look/appearance.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/tables/record_table.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace brobygger;
using namespace brobygger::test;

namespace {
/// The small project, whose period one writes.
struct PeriodChooser : SmallProject {
    void write(QDate from, QDate to) const {
        named<DateField>(*page, "fromDate")->setDate(from);
        named<DateField>(*page, "toDate")->setDate(to);
    }
    /// Chooses the edition for people outside with the keyboard, and waits for it.
    void chooseOutside() const {
        named<QComboBox>(*page, "levelCombo")->setFocus();
        press(Qt::Key_Down);
        REQUIRE(QTest::qWaitFor(
            [this] { return page->evaluation() && page->evaluation()->request.level == EvaluationLevel::Outside; }, 20000));
        settle();
    }
    /// Why there are no figures; waits for it.
    QString refusal() const {
        const auto* refused = named<EmptyState>(*page, "refusedPeriod");
        REQUIRE(QTest::qWaitFor([refused] { return refused->isVisible(); }, 5000));
        CHECK_FALSE(named<QWidget>(*page, "evaluationTabs")->isVisible());
        CHECK_FALSE(page->evaluation());
        return refused->accessibleName();
    }
};
} // namespace

TEST_CASE("The dates of the evaluation are seen whole, however large the text is", "[evaluation]") {
    Appearance appearance(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    Desk desk;
    EvaluationPage page(desk.context);
    Desk::show(page);
    for (const int percent : {130, 150, usualTextSize}) {
        appearance.setTextSize(percent);
        QApplication::processEvents();
        for (const char* field : {"fromDate", "toDate"}) {
            INFO(field << " at " << percent);
            const QLineEdit* edit = named<DateField>(page, field)->edit();
            CHECK(edit->width() >= edit->fontMetrics().horizontalAdvance(edit->text()) + 26); // its frame and its air
            CHECK(edit->cursorPosition() == 0);
        }
    }
}

TEST_CASE("On a small laptop the programme, the period and the commands of the evaluation stand in one row", "[evaluation]") {
    Desk desk;
    EvaluationPage page(desk.context);
    Desk::show(page);
    const auto middleOf = [&page](const char* name) {
        const auto* widget = named<QWidget>(page, name);
        return widget->mapTo(&page, widget->rect().center()).y();
    };
    const int row = middleOf("programmeCombo");
    for (const char* name : {"fromDate", "toDate", "levelCombo", "sheetButton", "reportButton"}) {
        INFO(name);
        CHECK(qAbs(middleOf(name) - row) < 4);
    }
    const auto* report = named<QWidget>(page, "reportButton");
    CHECK(report->mapTo(&page, report->rect().topRight()).x() < page.width());
}

TEST_CASE("On a small laptop the name of every programme that comes with the program is read whole", "[evaluation]") {
    Desk desk;
    const Result<QList<Programme>> shipped = shippedProgrammes();
    REQUIRE(shipped);
    EvaluationData data(desk.workspace());
    for (const Programme& programme : *shipped) {
        REQUIRE(desk.workspace().programmes.use(programme));
        data.course(evaluatedFrom);
    }
    EvaluationPage page(desk.context);
    Desk::show(page);
    auto* programmes = named<ProgrammeCombo>(page, "programmeCombo");
    REQUIRE(programmes->count() >= shipped->size());
    for (int at = 0; at < programmes->count(); ++at) {
        programmes->setCurrentIndex(at);
        CHECK(programmes->shownLines().join(QLatin1Char(' ')) == programmes->currentText());
    }
}

TEST_CASE("A programme's name that has no room in a line stands in two, and ends with … only after these", "[evaluation]") {
    ProgrammeCombo combo;
    combo.addItem(QStringLiteral("Sundhedsindsats for socialt udsatte enlige i landområder"));
    combo.resize(600, 32);
    CHECK(combo.shownLines().size() == 1);
    combo.resize(combo.widthForNames(), 32);
    CHECK(combo.shownLines() ==
          QStringList{QStringLiteral("Sundhedsindsats for socialt"), QStringLiteral("udsatte enlige i landområder")});
    combo.resize(combo.widthForNames() - 30, 32);
    CHECK(combo.shownLines().last().endsWith(QStringLiteral("…")));
}

TEST_CASE("A programme begun while the page is open is offered and shown", "[evaluation]") {
    Desk desk;
    EvaluationPage page(desk.context);
    Desk::show(page);
    waitForFigures(page);
    auto* programmes = named<QComboBox>(page, "programmeCombo");
    const QString before = programmes->currentData().toString();
    const QString other = QStringLiteral("vesterbro-sydhavnen");
    REQUIRE(before != other);
    REQUIRE(desk.workspace().programmes.use(*shippedProgramme(other)));
    CHECK(programmes->currentData().toString() == other);
    REQUIRE(QTest::qWaitFor([&] { return page.evaluation()->request.programmeId == other; }, 20000));
}

TEST_CASE("A programme that was only tried is not among those that are evaluated", "[evaluation]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    EvaluationData data(workspace);
    const QString first = workspace.settings.value(programmeInUse);
    data.course(evaluatedFrom);
    REQUIRE(workspace.programmes.use(*shippedProgramme(QStringLiteral("frome-sverige"))));
    REQUIRE(workspace.programmes.use(*shippedProgramme(QStringLiteral("vesterbro-sydhavnen"))));
    EvaluationPage page(desk.context);
    Desk::show(page);
    const auto* programmes = named<QComboBox>(page, "programmeCombo");
    CHECK(programmes->count() == 2);
    CHECK(programmes->findData(first) >= 0);                                 // it has a course
    CHECK(programmes->findData(QStringLiteral("vesterbro-sydhavnen")) >= 0); // it is in use
}

TEST_CASE("For people outside the rows cannot be opened and the periods are quarters", "[evaluation]") {
    const PeriodChooser chooser;
    chooser.chooseOutside();
    const Evaluation& evaluation = *chooser.page->evaluation();
    for (const Figure& figure : evaluation.figures) {
        CHECK_FALSE(figure.hasRows);
    }
    CHECK(evaluation.seriesOf(QStringLiteral("noshow.by_quarter"))->points.first().x == QStringLiteral("2025-K2"));
    auto* rate = named<QAbstractButton>(chooser.front("noShowTab"), "noshow_rateButton");
    REQUIRE(rate);
    CHECK(rate->focusPolicy() == Qt::NoFocus);
    QTest::mouseClick(rate, Qt::LeftButton);
    CHECK(chooser.tabs().isVisible());
}

TEST_CASE("Under a wrong period neither report nor tables can be made, and their buttons say why", "[evaluation]") {
    Desk desk;
    EvaluationData(desk.workspace()).smallProject();
    EvaluationPage page(desk.context);
    Desk::show(page);
    waitForFigures(page);
    auto* last = named<DateField>(page, "toDate");
    const QDate before = *last->date();
    const auto saysOf = [&page](const char* button) {
        auto* found = named<QPushButton>(page, button);
        found->click();
        return found->isEnabled() ? QString() : found->toolTip();
    };
    last->setDate(named<DateField>(page, "fromDate")->date()->addDays(-1));
    for (const char* button : {"reportButton", "sheetButton"}) {
        INFO(button);
        CHECK(saysOf(button) == QStringLiteral("Den første dag skal ligge før den sidste."));
    }
    last->setDate(std::nullopt);
    desk.actions.trigger(QStringLiteral("evaluation.report")); // as by its keys
    CHECK(desk.ask.asked().isEmpty());
    last->setDate(before);
    const auto* report = named<QPushButton>(page, "reportButton");
    CHECK(report->isEnabled());
    CHECK(report->toolTip().contains(QStringLiteral("Ctrl+")));
}

TEST_CASE("The period chosen before the edition for people outside is there again after it, unless another was chosen",
          "[evaluation]") {
    const PeriodChooser chooser;
    chooser.write(QDate(2026, 2, 10), QDate(2026, 9, 20));
    const auto chooseLevel = [&chooser](EvaluationLevel level) {
        auto* combo = named<QComboBox>(*chooser.page, "levelCombo");
        combo->setFocus();
        press(level == EvaluationLevel::Outside ? Qt::Key_Down : Qt::Key_Up);
        REQUIRE(QTest::qWaitFor(
            [&] { return chooser.page->evaluation() && chooser.page->evaluation()->request.level == level; }, 60000));
        settle();
    };
    const auto* first = named<DateField>(*chooser.page, "fromDate");
    chooseLevel(EvaluationLevel::Outside);
    CHECK(first->date() == QDate(2026, 1, 1));
    chooseLevel(EvaluationLevel::Working);
    CHECK(first->date() == QDate(2026, 2, 10));
    CHECK(named<DateField>(*chooser.page, "toDate")->date() == QDate(2026, 9, 20));
    CHECK(chooser.page->evaluation()->request.from == QDate(2026, 2, 10));

    chooseLevel(EvaluationLevel::Outside);
    chooser.write(QDate(2026, 4, 1), QDate(2026, 6, 30));
    chooseLevel(EvaluationLevel::Working);
    CHECK(first->date() == QDate(2026, 4, 1));
}

TEST_CASE("Under a period that ends before it begins no figures stay, and once it is corrected neither does the error",
          "[evaluation]") {
    const PeriodChooser chooser;
    EvaluationPage& page = *chooser.page;
    chooser.write(QDate(2026, 10, 1), QDate(2026, 9, 1));
    CHECK(chooser.refusal() == QStringLiteral("Den første dag skal ligge før den sidste."));
    CHECK_FALSE(named<QPushButton>(page, "reportButton")->isEnabled());

    chooser.write(QDate(2026, 9, 1), QDate(2026, 9, 30));
    waitForFigures(page);
    CHECK(named<QWidget>(page, "evaluationTabs")->isVisible());
    CHECK(page.evaluation()->request.to == QDate(2026, 9, 30));
    CHECK(page.messages()->text().isEmpty());
}

TEST_CASE("Under a day that is missing or cannot be read no figures stay", "[evaluation]") {
    const PeriodChooser chooser;
    auto* last = named<DateField>(*chooser.page, "toDate");
    SECTION("missing") { last->setDate(std::nullopt); }
    SECTION("not to be read") {
        last->edit()->setFocus();
        last->edit()->selectAll();
        type("engang");
        press(Qt::Key_Return);
    }
    CHECK(chooser.refusal() == QStringLiteral("Skriv den første og den sidste dag i perioden."));
}

TEST_CASE("The edition for people outside takes whole quarters that are over, and offers the nearest", "[evaluation]") {
    const PeriodChooser chooser;
    EvaluationPage& page = *chooser.page;
    auto* level = named<QComboBox>(page, "levelCombo");
    level->setFocus();
    press(Qt::Key_Down);
    CHECK(named<DateField>(page, "fromDate")->date() == QDate(2025, 4, 1));
    CHECK(named<DateField>(page, "toDate")->date() == QDate(2026, 9, 30));
    CHECK(page.messages()->text().contains(QStringLiteral("01-04-2025 – 30-09-2026")));
    REQUIRE(QTest::qWaitFor(
        [&page] { return page.evaluation() && page.evaluation()->request.level == EvaluationLevel::Outside; }, 20000));

    chooser.write(QDate(2026, 10, 1), QDate(2026, 10, 31)); // one month of a quarter that is not over
    CHECK(chooser.refusal().contains(QStringLiteral("01-07-2026 – 30-09-2026")));
    auto* nearest = named<QPushButton>(page, "emptyStateButton");
    CHECK(nearest->text() == QStringLiteral("Vælg 01-07-2026 – 30-09-2026"));
    nearest->click();
    waitForFigures(page);
    CHECK(page.evaluation()->seriesOf(QStringLiteral("noshow.by_quarter"))->points.size() == 1);
}

TEST_CASE("The count of the edition for people outside is given up and begun again", "[evaluation]") {
    const PeriodChooser chooser;
    named<QComboBox>(*chooser.page, "levelCombo")->setFocus();
    press(Qt::Key_Down);
    const auto* counting = named<QWidget>(*chooser.page, "countingPanel");
    REQUIRE(counting->isVisible()); // no figures of the working view under the other edition
    named<QPushButton>(*counting, "cancelTaskButton")->click();
    CHECK(chooser.refusal() == QStringLiteral("Optællingen er afbrudt."));
    QTest::qWait(500); // what was given up does not come after all
    CHECK_FALSE(chooser.page->evaluation());
    named<QPushButton>(*chooser.page, "emptyStateButton")->click();
    waitForFigures(*chooser.page);
    CHECK(chooser.page->evaluation()->request.level == EvaluationLevel::Outside);
}

TEST_CASE("Of the edition for people outside she sees what is hidden and why, which is printed nowhere", "[evaluation]") {
    const PeriodChooser chooser;
    CHECK_FALSE(named<RecordTable>(chooser.front("overviewTab"), "hiddenNumbersTable"));
    chooser.chooseOutside();
    const QWidget& board = chooser.front("overviewTab");
    CHECK(says(board, "Skraveret"));
    const auto& hidden = chooser.page->evaluation()->hidden;
    REQUIRE_FALSE(hidden.isEmpty());
    const auto* table = named<RecordTable>(board, "hiddenNumbersTable");
    REQUIRE(table);
    CHECK(table->model()->rowCount() == hidden.size());
    CHECK_FALSE(table->model()->index(0, 1).data().toString().startsWith(QStringLiteral("hidden.")));
}

TEST_CASE("The tables shown are saved as a workbook, which is written down as a plain file", "[evaluation]") {
    Desk desk;
    EvaluationData(desk.workspace()).smallProject();
    EvaluationPage page(desk.context);
    Desk::show(page);
    waitForFigures(page);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("tal.xlsx"));
    desk.ask.answer(path);
    named<QPushButton>(page, "sheetButton")->click();
    CHECK(page.messages()->text().contains(QStringLiteral("ikke krypteret")));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(2) == "PK");
    REQUIRE(desk.workspace().audit.plainFiles().size() == 1);
    CHECK(desk.workspace().audit.plainFiles().first().path == path);
}

TEST_CASE("The charts shown are saved as pictures into a folder, and each is written down as a plain file", "[evaluation]") {
    SmallProject project;
    const QTemporaryDir folder;
    project.desk.ask.answer(folder.path());
    project.click(project.front("overviewTab"), "picturesButton");
    MessageBar* messages = project.page->messages();
    REQUIRE(QTest::qWaitFor([messages] { return messages->text().contains(QStringLiteral("ikke krypteret")); }, 60000));
    const auto& exhibits = project.page->evaluation()->exhibits;
    const auto charts =
        std::count_if(exhibits.cbegin(), exhibits.cend(), [](const Exhibit& exhibit) { return exhibit.chart.has_value(); });
    CHECK(charts > 5);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 2 * charts);
    CHECK(project.desk.workspace().audit.plainFiles().size() == 2 * charts);
}
