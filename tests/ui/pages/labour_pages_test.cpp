// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time/dates.h"
#include "tests/support/builders.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/support/ui/desk.h"
#include "ui/courses/course_tab.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/tables/record_table.h"
#include "ui/measurements/measurements_tab.h"
#include "ui/shared/citizens/labour_words.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
const QString activityReady = QStringLiteral("cash_benefit_activity_ready");

/// The measurements of a citizen with what she lives on in front.
struct LabourPage {
    Desk desk;
    CitizenId citizen = aCitizen(desk.workspace()).id;
    TabAlone<MeasurementsTab> around{desk, citizen};

    LabourPage() {
        named<QTabWidget>(around.page, "measurementParts")->setCurrentIndex(2);
        QApplication::processEvents();
    }
    QList<LabourStatus> statuses() { return desk.workspace().labourStatuses.forCitizen(citizen); }
    void click(const char* name) const {
        auto* button = named<QPushButton>(around.page, name);
        REQUIRE(button);
        REQUIRE(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QApplication::processEvents();
    }
    FormDialog* dialog() const {
        for (FormDialog* one : around.page.findChildren<FormDialog*>(QStringLiteral("labourDialog"))) {
            if (one->isVisible()) {
                return one;
            }
        }
        FAIL("no dialog is open");
        return nullptr;
    }
    void takeBack() {
        QTest::mouseClick(named<QPushButton>(*around.page.messages(), "messageActionButton"), Qt::LeftButton);
        QApplication::processEvents();
    }
};

LabourStatus livesFrom(CitizenId citizen, const QString& status, QDate from) { return {{}, citizen, from, {}, status, {}}; }
} // namespace

TEST_CASE("What the citizen lives on is entered by keyboard, changed and removed, each taken back", "[labour]") {
    LabourPage page;
    page.click("newLabourButton");
    FormDialog* dialog = page.dialog();
    CHECK(combosWithoutLabel(*dialog).isEmpty());
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("status")).isEmpty());
    REQUIRE(choose(named<QComboBox>(*dialog, "statusCombo"), activityReady));
    auto* from = named<DateField>(*dialog, "fromDate");
    CHECK(from->date() == page.desk.file.clock.today());
    from->edit()->setFocus();
    from->edit()->selectAll();
    type("01-11-2025");
    named<QLineEdit>(*dialog, "sourceEdit")->setFocus();
    type("sagen");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(page.statuses().size() == 1);
    CHECK(page.statuses().first().status == activityReady);
    CHECK(page.statuses().first().from == QDate(2025, 11, 1));
    CHECK(page.statuses().first().source == QStringLiteral("sagen"));
    auto* table = named<RecordTable>(page.around.page, "labourTable");
    const QAbstractItemModelTester tester(table->records(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(table->records()->rowCount() == 1);

    page.click("changeLabourButton");
    dialog = page.dialog();
    auto* to = named<DateField>(*dialog, "toDate");
    to->edit()->setFocus();
    type("31-10-2025");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("to")).isEmpty()); // before it begins
    to->edit()->setFocus();
    to->edit()->selectAll();
    type("31-01-2026");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(page.statuses().first().to == QDate(2026, 1, 31));
    page.takeBack();
    CHECK_FALSE(page.statuses().first().to.isValid());

    page.click("removeLabourButton");
    CHECK(page.statuses().isEmpty());
    page.takeBack();
    CHECK(page.statuses().size() == 1);
    CHECK(namelessControls(page.around.page).isEmpty());
}

TEST_CASE("A benefit that is no more can be chosen for a day in the past", "[labour]") {
    LabourPage page;
    page.click("newLabourButton");
    FormDialog* dialog = page.dialog();
    REQUIRE(choose(named<QComboBox>(*dialog, "statusCombo"), QStringLiteral("education_benefit")));
    named<DateField>(*dialog, "fromDate")->setDate(QDate(2025, 1, 1));
    dialog->submit();
    REQUIRE(page.statuses().size() == 1);
    CHECK(page.statuses().first().status == QStringLiteral("education_benefit"));
}

TEST_CASE("The course says on what the citizen lives, and that it is to be asked again once it has run out", "[labour]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    REQUIRE(workspace.courses.open(citizen, QDate(2026, 9, 1)));
    TabAlone<CourseTab> around(desk, citizen);
    const auto stands = [&around](const QString& words) {
        for (const QLabel* label : around.page.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text() == words) {
                return true;
            }
        }
        return false;
    };
    CHECK(stands(labourNow(workspace, citizen)));
    const auto added = workspace.labourStatuses.add(livesFrom(citizen, activityReady, QDate(2026, 6, 1)));
    REQUIRE(added);
    QApplication::processEvents();
    const QString now = labourNow(workspace, citizen);
    CHECK(now.startsWith(QStringLiteral("Kontanthjælp, aktivitetsparat")));
    CHECK(now.contains(QStringLiteral("01-06-2026")));
    CHECK(stands(now));
    desk.file.clock.moveTo(QDateTime(QDate(2026, 6, 1).addDays(openStatusDays), QTime(9, 0)));
    CHECK(labourNow(workspace, citizen) == now);
    desk.file.clock.moveTo(QDateTime(QDate(2026, 12, 20), QTime(9, 0)));
    CHECK(labourNow(workspace, citizen).contains(formatDate(QDate(2026, 6, 1).addDays(openStatusDays + 1))));
}
