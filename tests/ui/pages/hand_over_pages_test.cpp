// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/support/ui/desk.h"
#include "ui/courses/course_tab.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/tables/record_table.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
/// The course of a citizen that was opened on 1 September and started on the 15th.
struct HandOverPage {
    Desk desk;
    Workspace& workspace = desk.workspace();
    CitizenId citizen = aCitizen(workspace).id;
    CourseId course;
    std::unique_ptr<TabAlone<CourseTab>> around;

    HandOverPage() {
        const auto opened = workspace.courses.open(citizen, QDate(2026, 9, 1));
        REQUIRE(opened);
        course = *opened;
        aConsent(workspace, citizen, QDate(2026, 9, 1));
        REQUIRE(workspace.courses.start(course, QDate(2026, 9, 15)));
        around = std::make_unique<TabAlone<CourseTab>>(desk, citizen);
    }
    Course now() { return *workspace.courses.find(course); }
    RecordTable* ladder() const { return named<RecordTable>(around->page, "handOverTable"); }
    QString cell(int row, int column) const { return ladder()->model()->index(row, column).data().toString(); }
    int rowOf(const char* rung) const { return ladder()->records()->rowOfKey(QString::fromLatin1(rung)); }
    void push(const char* name) const {
        auto* button = named<QPushButton>(around->page, name);
        REQUIRE(button);
        REQUIRE(button->isEnabled());
        around->page.activateWindow();
        QApplication::processEvents();
        button->setFocus();
        press(Qt::Key_Space);
    }
    FormDialog* dialog(const char* name) const {
        for (FormDialog* one : around->page.findChildren<FormDialog*>(QLatin1String(name))) {
            if (one->isVisible()) {
                return one;
            }
        }
        FAIL("no dialog is open");
        return nullptr;
    }
    void takeBack() const {
        QTest::mouseClick(named<QPushButton>(*around->page.messages(), "messageActionButton"), Qt::LeftButton);
        QApplication::processEvents();
    }
};

void answer(const FormDialog& dialog, const char* value) {
    auto* segment =
        named<QWidget>(dialog, "answerSegments")->findChild<QAbstractButton*>(QLatin1String(value) + QStringLiteral("Segment"));
    REQUIRE(segment);
    segment->setFocus();
    press(Qt::Key_Space);
}

void onDay(const FormDialog& dialog, const char* day) {
    auto* edit = named<DateField>(dialog, "onDate")->edit();
    edit->setFocus();
    edit->selectAll();
    type(day);
}
} // namespace

TEST_CASE("The ladder of the hand-over shows the day of each step, and one is set, changed and taken away", "[courses]") {
    HandOverPage page;
    const QAbstractItemModelTester tester(page.ladder()->records(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(page.ladder()->records()->rowCount() == 8);
    const int included = page.rowOf("included");
    CHECK(page.cell(included, 1) == QStringLiteral("15-09-2026"));
    REQUIRE(page.ladder()->selectKey(QStringLiteral("included")));
    CHECK_FALSE(named<QPushButton>(page.around->page, "clearRungButton")->isEnabled()); // it follows from the case
    page.push("setRungButton");
    FormDialog* dialog = page.dialog("rungDialog");
    CHECK(named<DateField>(*dialog, "onDate")->date() == QDate(2026, 9, 15));
    CHECK(named<QLabel>(*dialog, "dayHint")->text().contains(QStringLiteral("15-09-2026")));
    onDay(*dialog, "03-11-2026");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("on")).isEmpty()); // in the future
    onDay(*dialog, "20-09-2026");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(page.workspace.courses.rungs(page.course).size() == 1);
    CHECK(page.cell(included, 1) == QStringLiteral("20-09-2026"));
    REQUIRE(named<QPushButton>(page.around->page, "clearRungButton")->isEnabled());
    page.push("clearRungButton");
    CHECK(page.workspace.courses.rungs(page.course).isEmpty());
    CHECK(page.cell(included, 1) == QStringLiteral("15-09-2026"));
    page.takeBack();
    CHECK(page.cell(included, 1) == QStringLiteral("20-09-2026"));
    CHECK(namelessControls(page.around->page).isEmpty());
}

TEST_CASE("An empty day takes no step away", "[courses]") {
    HandOverPage page;
    REQUIRE(page.workspace.courses.setRung(page.course, QStringLiteral("screened"), QDate(2026, 9, 10)));
    QApplication::processEvents();
    REQUIRE(page.ladder()->selectKey(QStringLiteral("screened")));
    page.ladder()->setFocus();
    press(Qt::Key_Return);
    FormDialog* dialog = page.dialog("rungDialog");
    named<DateField>(*dialog, "onDate")->edit()->setFocus();
    named<DateField>(*dialog, "onDate")->edit()->selectAll();
    press(Qt::Key_Delete);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("on")).isEmpty());
    CHECK(page.workspace.courses.rungs(page.course).size() == 1);
}

TEST_CASE("What began before the step above it was done is told with its chip", "[courses]") {
    HandOverPage page;
    REQUIRE(page.workspace.courses.setRung(page.course, QStringLiteral("screened"), QDate(2026, 9, 20)));
    QApplication::processEvents();
    const int included = page.rowOf("included"); // on the 15th
    CHECK_FALSE(page.cell(included, 2).isEmpty());
    CHECK_FALSE(page.cell(included, 2).contains(QLatin1Char('5')));
}

TEST_CASE("Asked, no with a reason and later yes are noted on the course, each with its day, and taken back", "[courses]") {
    HandOverPage page;
    page.push("takingPartButton");
    FormDialog* dialog = page.dialog("takingPartDialog");
    CHECK_FALSE(named<QComboBox>(*dialog, "reasonCombo")->isVisible());
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("answer")).isEmpty());
    answer(*dialog, "no");
    auto* reason = named<QComboBox>(*dialog, "reasonCombo");
    REQUIRE(reason->isVisible());
    REQUIRE(choose(reason, QStringLiteral("no_energy")));
    onDay(*dialog, "05-09-2026");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(page.now().refusedOn == QDate(2026, 9, 5));
    CHECK(page.now().refusalReason == QStringLiteral("no_energy"));
    CHECK(page.now().askedOn == QDate(2026, 9, 5));

    page.push("takingPartButton");
    dialog = page.dialog("takingPartDialog");
    CHECK(named<QLabel>(*dialog, "notedSoFarLabel")->text().contains(QStringLiteral("05-09-2026")));
    answer(*dialog, "yes");
    CHECK_FALSE(named<QComboBox>(*dialog, "reasonCombo")->isVisible());
    onDay(*dialog, "10-09-2026");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(page.now().agreedOn == QDate(2026, 9, 10));
    CHECK(page.now().refusedOn == QDate(2026, 9, 5));
    page.takeBack();
    CHECK_FALSE(page.now().agreedOn.isValid());
    CHECK(page.now().refusedOn == QDate(2026, 9, 5));
}

TEST_CASE("That nobody has answered yet is noted with the day of the question", "[courses]") {
    HandOverPage page;
    page.push("takingPartButton");
    const FormDialog* dialog = page.dialog("takingPartDialog");
    answer(*dialog, "open");
    onDay(*dialog, "04-09-2026");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(page.now().askedOn == QDate(2026, 9, 4));
    CHECK_FALSE(page.now().agreedOn.isValid());
    CHECK_FALSE(page.now().refusedOn.isValid());
}
