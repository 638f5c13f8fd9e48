// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"
#include "core/programmes/shipped_programmes.h"
#include "core/storage/statement.h"
#include "tests/support/evaluation_data.h"
#include "tests/support/ui/desk.h"
#include "tests/support/ui/settle.h"
#include "ui/evaluation/evaluation_page.h"
#include "ui/evaluation/evaluation_view.h"
#include "ui/evaluation/programme_combo.h"
#include "ui/evaluation/report_pdf.h"
#include "ui/evaluation/report_text.h"
#include "ui/kit/charts/chart_view.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/labels/empty_state.h"
#include "ui/kit/look/appearance.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/tables/record_table.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPdfWriter>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <memory>

using namespace brobygger;
using namespace brobygger::test;

namespace {
/// Waits for the counting, which happens on a thread of its own.
void waitForFigures(const EvaluationPage& page) {
    REQUIRE(QTest::qWaitFor([&page] { return page.evaluation().has_value(); }, 20000));
    settle();
}

/// The text of a PDF as a reader selects it; nothing where poppler is not installed.
std::optional<QString> textOf(const QString& pdf, const QStringList& options = {}) {
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty()) {
        return std::nullopt;
    }
    QProcess reader;
    reader.start(program, QStringList(options) << pdf << QStringLiteral("-"));
    REQUIRE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput());
}

/// What stands in a text with a line that ends inside a word.
QStringList withBrokenWords(const QTextDocument& text) {
    QStringList found;
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        const QString words = block.text();
        for (int line = 0; line + 1 < block.layout()->lineCount(); ++line) {
            const QTextLine broken = block.layout()->lineAt(line);
            const int next = broken.textStart() + broken.textLength();
            if (words[next - 1].isLetterOrNumber() && words[next].isLetterOrNumber()) {
                found.append(words);
            }
        }
    }
    return found;
}

Evaluation outside(Desk& desk) {
    EvaluationData data(desk.workspace());
    data.smallProject();
    REQUIRE(desk.workspace().evaluations.enterHourPrice({Money{41250}, 2026, QStringLiteral("lønkontoret")}));
    return data.evaluated(data.request(QDate(2025, 4, 1), QDate(2026, 9, 30), EvaluationLevel::Outside));
}

/// The page with figures of the small project, and its period as somebody writes it.
struct PeriodChooser {
    Desk desk;
    std::unique_ptr<EvaluationPage> page;

    PeriodChooser() {
        EvaluationData(desk.workspace()).smallProject();
        page = std::make_unique<EvaluationPage>(desk.context);
        Desk::show(*page);
        waitForFigures(*page);
    }
    void write(QDate from, QDate to) const {
        named<DateField>(*page, "fromDate")->setDate(from);
        named<DateField>(*page, "toDate")->setDate(to);
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

TEST_CASE("The evaluation counts by itself and shows a chart and its table on every tab", "[evaluation]") {
    Desk desk;
    EvaluationData(desk.workspace()).smallProject();
    EvaluationPage page(desk.context);
    Desk::show(page);
    waitForFigures(page);
    auto* tabs = named<EvaluationView>(page, "evaluationTabs");
    REQUIRE(tabs->count() == 5);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        CHECK_FALSE(tabs->widget(tab)->findChildren<ChartView*>().isEmpty());
        CHECK_FALSE(tabs->widget(tab)->findChildren<RecordTable*>().isEmpty());
    }
    CHECK(tabs->tabText(2) == QStringLiteral("Udeblivelser"));
}

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

TEST_CASE("Without a price of an hour there is no chart of the cost, and the tab says where the price is entered",
          "[evaluation]") {
    Desk desk;
    EvaluationData(desk.workspace()).smallProject();
    EvaluationPage page(desk.context);
    Desk::show(page);
    waitForFigures(page);
    REQUIRE(page.evaluation()->exhibit(QStringLiteral("cost.per_course")));
    CHECK_FALSE(page.evaluation()->exhibit(QStringLiteral("cost.per_course"))->chart);
    const QWidget* economy = named<EvaluationView>(page, "evaluationTabs")->widget(4);
    auto* enter = named<QPushButton>(*economy, "hourPriceButton");
    REQUIRE(enter);
    const QList<QLabel*> labels = economy->findChildren<QLabel*>();
    CHECK(std::any_of(labels.cbegin(), labels.cend(),
                      [enter](const QLabel* label) { return label->text().contains(QStringLiteral("med ") + enter->text()); }));
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

TEST_CASE("Enter on a key figure opens the appointments behind it, and Esc goes back", "[evaluation]") {
    Desk desk;
    EvaluationData(desk.workspace()).smallProject();
    EvaluationPage page(desk.context);
    Desk::show(page);
    waitForFigures(page);
    auto* tabs = named<EvaluationView>(page, "evaluationTabs");
    tabs->setCurrentIndex(2);
    auto* figure = named<QAbstractButton>(*tabs->widget(2), "noshow_rateButton");
    REQUIRE(figure);
    figure->setFocus();
    press(Qt::Key_Return);
    auto* table = named<RecordTable>(page, "figureRowsTable");
    REQUIRE(table->isVisible());
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(table->model()->rowCount() == page.evaluation()->figure(QStringLiteral("noshow.rate"))->numerator);
    press(Qt::Key_Return);
    REQUIRE(desk.navigator.opened.size() == 1);
    CHECK(desk.navigator.opened.first().citizen.isValid());
    press(Qt::Key_Escape);
    CHECK_FALSE(table->isVisible());
}

TEST_CASE("For people outside the rows cannot be opened and the periods are quarters", "[evaluation]") {
    Desk desk;
    EvaluationData(desk.workspace()).smallProject();
    EvaluationPage page(desk.context);
    Desk::show(page);
    waitForFigures(page);
    auto* level = named<QComboBox>(page, "levelCombo");
    level->setFocus();
    press(Qt::Key_Down);
    REQUIRE(QTest::qWaitFor([&] { return page.evaluation()->request.level == EvaluationLevel::Outside; }, 20000));
    for (const Figure& figure : page.evaluation()->figures) {
        CHECK_FALSE(figure.hasRows);
    }
    CHECK(page.evaluation()->seriesOf(QStringLiteral("noshow.by_period"))->points.first().x == QStringLiteral("2025-K2"));
}

TEST_CASE("The report is made from the page, is said to be unencrypted, and is written down as a plain file", "[evaluation]") {
    Desk desk;
    EvaluationData(desk.workspace()).smallProject();
    EvaluationPage page(desk.context);
    Desk::show(page);
    waitForFigures(page);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rapport.pdf"));
    desk.ask.answer(path);
    named<QPushButton>(page, "reportButton")->click();
    REQUIRE(QTest::qWaitFor([&path] { return QFile::exists(path); }, 20000));
    CHECK(page.messages()->text().contains(QStringLiteral("ikke krypteret")));
    Statement written(desk.workspace().session.database(), "SELECT count(*) AS files FROM plain_file WHERE path = :path");
    written.bind(":path", path);
    REQUIRE(written.step());
    CHECK(written.number("files") == 1);
}

TEST_CASE("A period that ends before it begins is refused before a name for the report or the tables is asked for",
          "[evaluation]") {
    Desk desk;
    EvaluationData(desk.workspace()).smallProject();
    EvaluationPage page(desk.context);
    Desk::show(page);
    waitForFigures(page);
    const auto pressed = [&page](const char* button) {
        named<QPushButton>(page, button)->click();
        return page.messages()->text();
    };
    auto* last = named<DateField>(page, "toDate");
    last->setDate(named<DateField>(page, "fromDate")->date()->addDays(-1));
    for (const char* button : {"reportButton", "sheetButton"}) {
        INFO(button);
        CHECK(pressed(button) == QStringLiteral("Den første dag skal ligge før den sidste."));
        CHECK(last->edit()->hasFocus());
    }
    last->setDate(std::nullopt);
    CHECK(pressed("reportButton").contains(QStringLiteral("den første og den sidste dag")));
    CHECK(desk.ask.asked().isEmpty());
}

TEST_CASE("Under a period that ends before it begins no figures stay, and once it is corrected neither does the error",
          "[evaluation]") {
    const PeriodChooser chooser;
    EvaluationPage& page = *chooser.page;
    chooser.write(QDate(2026, 10, 1), QDate(2026, 9, 1));
    CHECK(chooser.refusal() == QStringLiteral("Den første dag skal ligge før den sidste."));
    named<QPushButton>(page, "reportButton")->click();
    CHECK(page.messages()->text() == QStringLiteral("Den første dag skal ligge før den sidste."));

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
    CHECK(page.evaluation()->seriesOf(QStringLiteral("noshow.by_period"))->points.size() == 1);
}

TEST_CASE("For people outside the page says what the sign of a hidden number means", "[evaluation]") {
    const PeriodChooser chooser;
    EvaluationPage& page = *chooser.page;
    CHECK_FALSE(named<QLabel>(page, "hiddenHint"));
    named<QComboBox>(page, "levelCombo")->setFocus();
    press(Qt::Key_Down);
    REQUIRE(QTest::qWaitFor(
        [&page] { return page.evaluation() && page.evaluation()->request.level == EvaluationLevel::Outside; }, 20000));
    settle();
    auto* hint = named<QLabel>(page, "hiddenHint");
    REQUIRE(hint);
    CHECK(hint->text().contains(QStringLiteral("»–«")));
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

TEST_CASE("Leaving the page while the report is made leaves no file behind", "[evaluation]") {
    Desk desk;
    EvaluationData(desk.workspace()).smallProject();
    const QTemporaryDir folder;
    {
        EvaluationPage page(desk.context);
        Desk::show(page);
        desk.ask.answer(folder.filePath(QStringLiteral("rapport.pdf")));
        named<QPushButton>(page, "reportButton")->click();
        REQUIRE(QTest::qWaitFor([&folder] { return !QDir(folder.path()).isEmpty(); }, 20000)); // it is being written
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() <= 1);
    CHECK(QDir(folder.path()).entryList({QStringLiteral("*.pdf.*")}, QDir::Files).isEmpty());
}

TEST_CASE("Every figure the outside report shows is found in the text of its pages", "[evaluation]") {
    Desk desk;
    const Evaluation evaluation = outside(desk);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rapport.pdf"));
    REQUIRE(writeReport(evaluation, path));
    const auto text = textOf(path);
    if (!text) {
        SKIP("pdftotext is not installed");
    }
    CHECK(text->count(QLatin1Char('\f')) >= 4); // pages
    for (const Figure& figure : evaluation.figures) {
        CAPTURE(figure.id.toStdString(), figure.display.toStdString());
        if (!figure.suppressed) {
            CHECK(text->contains(figure.display));
        }
    }
    CHECK(text->contains(QStringLiteral("Udeblivelser")));
    CHECK_FALSE(text->contains(QStringLiteral("Mikkelsen"))); // the surname of everybody in the data
}

TEST_CASE("The heads of the outcomes stand apart in the report", "[evaluation]") {
    Desk desk;
    EvaluationData data(desk.workspace());
    data.smallProject();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rapport.pdf"));
    REQUIRE(writeReport(data.evaluated(data.request(QDate(2025, 5, 1), QDate(2026, 10, 31))), path));
    const auto text = textOf(path, {QStringLiteral("-layout")});
    if (!text) {
        SKIP("pdftotext is not installed");
    }
    CHECK(text->contains(QStringLiteral("Hvad der blev af aftalerne")));
    for (const char* run : {"sent udeblevet", "tid uoplyst", "uoplyst ikke"}) {
        CAPTURE(run);
        CHECK_FALSE(text->contains(QLatin1String(run)));
    }
}

TEST_CASE("In the report of the demo no word of a table is broken, and every table keeps to the page", "[evaluation]") {
    Desk desk;
    Progress progress;
    REQUIRE(fillDemo(desk.workspace(), DemoSize{40, 30, 1}, progress));
    QBuffer paper;
    REQUIRE(paper.open(QIODevice::WriteOnly));
    QPdfWriter sheet(&paper);
    sheet.setResolution(600);
    constexpr qreal width = 166 / 25.4 * 600;
    int tables = 0;
    for (const EvaluationLevel level : {EvaluationLevel::Working, EvaluationLevel::Outside}) {
        const EvaluationRequest request = desk.workspace().evaluations.usualRequest(level);
        const Result<Report> report = makeReport(EvaluationData(desk.workspace()).evaluated(request));
        REQUIRE(report);
        for (const ReportPart& part : report->parts) {
            if (!part.html.contains(QStringLiteral("<table"))) {
                continue;
            }
            ++tables;
            const auto text = reportText(part.html, &sheet, width);
            CHECK(text->size().width() <= width + 10); // what the layout rounds up
            CHECK(withBrokenWords(*text).join(QStringLiteral(", ")).toStdString().empty());
        }
    }
    CHECK(tables > 20);
}

TEST_CASE("A table of the report with words too wide for the page stays on it all the same", "[evaluation]") {
    QBuffer paper;
    REQUIRE(paper.open(QIODevice::WriteOnly));
    QPdfWriter sheet(&paper);
    sheet.setResolution(600);
    const QString wide = QStringLiteral("<td>%1</td>").arg(QString(120, QLatin1Char('m')));
    const auto text = reportText(QStringLiteral("<table width=\"100%\"><tr>%1%1</tr></table>").arg(wide), &sheet, 3900);
    CHECK(text->size().width() <= 3910);
}

TEST_CASE("The chapters of the report follow each other, and no heading stands without what it is over", "[evaluation]") {
    Desk desk;
    const Result<Report> report = makeReport(outside(desk));
    REQUIRE(report);
    QStringList beginPages;
    for (const ReportPart& part : report->parts) {
        if (part.startsPage) {
            beginPages.append(part.html.section(QStringLiteral("</h1>"), 0, 0));
        }
        const QString html = part.html.trimmed();
        if (html.endsWith(QStringLiteral("</h1>")) || html.endsWith(QStringLiteral("</h2>")) ||
            html.endsWith(QStringLiteral("</h3>"))) {
            INFO(html.toStdString());
            CHECK(part.keepsWithNext);
        }
    }
    CHECK(beginPages == QStringList{QStringLiteral("<h1>Sammenfatning")}); // after the front
}

TEST_CASE("A chart goes on the page it has room on, whether its table has room there or not", "[evaluation]") {
    Desk desk;
    const Result<Report> report = makeReport(outside(desk));
    REQUIRE(report);
    int charts = 0;
    for (const ReportPart& part : report->parts) {
        if (part.chart) {
            ++charts;
            CHECK_FALSE(part.keepsWithNext);
        }
    }
    CHECK(charts > 0);
}

TEST_CASE("A report that cannot be written says so and writes nothing", "[evaluation]") {
    Desk desk;
    EvaluationData data(desk.workspace());
    const Evaluation empty = data.evaluated(data.request(QDate(2026, 1, 1), QDate(2026, 6, 30), EvaluationLevel::Outside));
    CHECK_FALSE(writeReport(empty, QStringLiteral("/no/such/folder/rapport.pdf")));
}

TEST_CASE("Every chart can be had as a vector and as a picture", "[evaluation]") {
    Desk desk;
    const QTemporaryDir folder;
    const Result<QStringList> files = writePictures(outside(desk), folder.filePath(QStringLiteral("billeder")));
    REQUIRE(files);
    CHECK(files->size() >= 12);
    for (const QString& file : *files) {
        CHECK(QFile(file).size() > 0);
    }
}

TEST_CASE("The pages of the evaluation as pictures", "[.][evaluation_pictures]") {
    Desk desk;
    const QString folder = qEnvironmentVariable("BROBYGGER_PICTURES", QDir::tempPath());
    REQUIRE(writeReport(outside(desk), folder + QStringLiteral("/evaluation_report.pdf")));
    EvaluationPage page(desk.context);
    Desk::show(page);
    waitForFigures(page);
    auto* tabs = named<EvaluationView>(page, "evaluationTabs");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        settle();
        page.grab().save(folder + QStringLiteral("/evaluation_%1.png").arg(tab));
    }
}
