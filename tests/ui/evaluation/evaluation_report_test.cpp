// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"
#include "core/storage/statement.h"
#include "tests/ui/evaluation/evaluation_steps.h"
#include "ui/evaluation/report_pdf.h"
#include "ui/evaluation/report_text.h"
#include "ui/kit/commands/message_bar.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QPdfWriter>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace brobygger;
using namespace brobygger::test;

namespace {
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

void written(const Evaluation& evaluation, const QString& path) {
    const Result<QByteArray> pdf = reportPdf(evaluation);
    REQUIRE(pdf);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(*pdf);
}

Evaluation outside(Desk& desk) {
    EvaluationData data(desk.workspace());
    data.smallProject();
    REQUIRE(desk.workspace().costs.enter(Price{{}, hourPriceKind, 2026, Money{41250}, QStringLiteral("lønkontoret")}));
    return data.evaluated(data.request(QDate(2025, 4, 1), QDate(2026, 9, 30), EvaluationLevel::Outside));
}
} // namespace

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
    written(evaluation, path);
    const auto text = textOf(path);
    if (!text) {
        SKIP("pdftotext is not installed");
    }
    CHECK(text->count(QLatin1Char('\f')) >= 4); // pages
    for (const Figure& figure : evaluation.figures) {
        CAPTURE(figure.id.toStdString(), figure.display.toStdString());
        if (!figure.suppressed && figure.value) {
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
    written(data.evaluated(data.request(QDate(2025, 5, 1), QDate(2026, 10, 31))), path);
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
    SmallProject project;
    project.desk.ask.answer(QStringLiteral("/no/such/folder/rapport.pdf"));
    project.click(*project.page, "reportButton");
    REQUIRE(QTest::qWaitFor([&project] { return project.page->messages()->isVisible(); }, 30000));
    CHECK_FALSE(QFile::exists(QStringLiteral("/no/such/folder")));
}

TEST_CASE("Pictures of the working view take the place of none that may leave the house", "[evaluation]") {
    Desk desk;
    EvaluationData data(desk.workspace());
    data.smallProject();
    const QTemporaryDir folder;
    const auto written = [&](EvaluationLevel level) {
        const auto files =
            writePictures(data.evaluated(data.request(QDate(2025, 4, 1), QDate(2026, 9, 30), level)), folder.path());
        REQUIRE(files);
        return QSet<QString>(files->cbegin(), files->cend());
    };
    CHECK_FALSE(written(EvaluationLevel::Outside).intersects(written(EvaluationLevel::Working)));
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
