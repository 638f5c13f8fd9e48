// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/support/ui/desk.h"
#include "tests/support/ui/settle.h"
#include "ui/improvement/improvement_page.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/layout/front_pages.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shell/navigator.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>

using namespace brobygger;
using namespace brobygger::test;

namespace {

/// The page over three citizens, one of whom a second screener has screened.
struct CalibrationDesk {
    Desk desk;
    std::unique_ptr<ImprovementPage> page;
    CitizenId kept; ///< out by the children at home, and decided to be in
    ScreeningId first;

    CalibrationDesk() {
        first = screen("Bente", ConditionState::NotMet, ScreeningOutcome::In);
        kept = desk.workspace().screenings.find(first)->citizen;
        screen("Karl", ConditionState::Met, ScreeningOutcome::Undecided);
        screen("Inger", ConditionState::NotMet, ScreeningOutcome::Out);
        auto second = desk.workspace().screenings.beginSecond(first);
        REQUIRE(second);
        second->answers.insert(QStringLiteral("no_children_at_home"), ConditionState::NotMet);
        REQUIRE(desk.workspace().screenings.keepSecond(*second, first, QStringLiteral("Mette Skov")));
    }

    ScreeningId screen(const char* name, ConditionState children, ScreeningOutcome decision) {
        auto form = desk.workspace().screenings.begin(aCitizen(desk.workspace(), QString::fromUtf8(name)));
        REQUIRE(form);
        form->answers.insert(QStringLiteral("no_children_at_home"), children);
        const auto done = desk.workspace().screenings.decide(*form, decision, QStringLiteral("Efter samtalen"));
        REQUIRE(done);
        return done->id;
    }
    void show() {
        page = std::make_unique<ImprovementPage>(desk.context);
        Desk::show(*page);
        QTabBar* bar = named<FrontTabs>(*page, "improvementTabs")->tabBar();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(1).center());
        waitForTables();
    }
    void waitForTables() const {
        const bool isThere = QTest::qWaitFor([this] { return named<QWidget>(*page, "calibrationArea")->isVisible(); }, 60000);
        REQUIRE(isThere);
        settle();
    }
    RecordTable& table(const char* name) const {
        auto* found = named<RecordTable>(*page, name);
        REQUIRE(found);
        return *found;
    }
    /// What stands in a line, by its key.
    QStringList line(const char* tableName, const char* key) const {
        RecordTable& found = table(tableName);
        REQUIRE(found.selectKey(QString::fromUtf8(key)));
        settle();
        QStringList cells;
        for (int column = 0; column < found.model()->columnCount(); ++column) {
            cells << found.model()->index(found.currentRow(), column).data().toString();
        }
        return cells;
    }
    void click(const char* button) const {
        auto* found = named<QPushButton>(*page, button);
        REQUIRE(found);
        found->click();
        settle();
    }
    QString text(const char* label) const { return named<QLabel>(*page, label)->text(); }
};

} // namespace

TEST_CASE("The tab says which criteria decided and what the tool finds, each with what it means", "[calibration]") {
    CalibrationDesk desk;
    desk.show();
    CHECK(namelessControls(*desk.page) == QStringList());
    CHECK(desk.line("calibrationCriteriaTable", "no_children_at_home").mid(1, 3) ==
          QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("0")});
    CHECK(desk.line("calibrationFiguresTable", "figure.calibration.sensitivity").last() == QStringLiteral("0 af 1"));
    CHECK(desk.text("calibrationFiguresMeaning").contains(QStringLiteral("vurderet i målgruppen")));
    CHECK(desk.line("calibrationFiguresTable", "figure.calibration.specificity").last() == QStringLiteral("1 af 1"));
    CHECK(desk.text("calibrationFiguresMeaning").contains(QStringLiteral("uden for målgruppen")));
    CHECK(desk.line("calibrationScreenersTable", "out").mid(1) ==
          QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("0")});
    CHECK(desk.line("calibrationFiguresTable", "kappa").at(2) == QStringLiteral("for få"));
    CHECK(desk.text("calibrationCounted").contains(QStringLiteral("3"))); // and not the second one
}

TEST_CASE("The screenings behind a criterion open, and lead to the citizen, by keyboard", "[calibration]") {
    CalibrationDesk desk;
    desk.show();
    RecordTable& criteria = desk.table("calibrationCriteriaTable");
    criteria.setFocus();
    REQUIRE(criteria.selectKey(QStringLiteral("no_children_at_home")));
    press(Qt::Key_Return);
    settle();
    RecordTable& rows = desk.table("calibrationRowsTable");
    REQUIRE(rows.isVisible());
    CHECK(rows.model()->rowCount() == 3); // each verdict would be another with the other answer
    auto* met = named<QAbstractButton>(*desk.page, "1Segment");
    REQUIRE(met);
    QTest::mouseClick(met, Qt::LeftButton);
    CHECK(rows.model()->rowCount() == 1); // Karl
    QTest::mouseClick(named<QAbstractButton>(*desk.page, "2Segment"), Qt::LeftButton);
    CHECK(rows.model()->rowCount() == 2);
    REQUIRE(rows.selectKey(desk.first.toString()));
    rows.setFocus();
    press(Qt::Key_Return);
    REQUIRE_FALSE(desk.desk.navigator.opened.isEmpty());
    const Target& target = desk.desk.navigator.opened.last();
    CHECK(target.citizen == desk.kept);
    CHECK(target.tab == tab::screening);
    CHECK(target.record == desk.first.value());
    rows.setFocus();
    press(Qt::Key_Escape);
    settle();
    CHECK_FALSE(rows.isVisible());
    CHECK(criteria.hasFocus());
}

TEST_CASE("What would be is said beside what is, and no screening is changed by asking", "[calibration]") {
    CalibrationDesk desk;
    const auto before = desk.desk.workspace().screenings.find(desk.first);
    desk.show();
    CHECK(desk.line("calibrationChangesTable", "now").at(1) == QStringLiteral("0"));
    CHECK(desk.line("calibrationChangesTable", "0/no_children_at_home/0").at(1) == QStringLiteral("0")); // still unknown
    desk.click("calibrationChangesButton");
    CHECK(desk.table("calibrationRowsTable").isVisible());
    desk.click("backToCalibrationButton");
    CHECK(desk.desk.workspace().screenings.find(desk.first) == before);
}

TEST_CASE("Another period is counted by itself, and one that cannot be is said", "[calibration]") {
    CalibrationDesk desk;
    desk.show();
    named<DateField>(*desk.page, "calibrationTo")->setDate(QDate(2026, 11, 1));
    desk.click("countCalibrationButton");
    const bool isEmpty =
        QTest::qWaitFor([&desk] { return desk.text("calibrationCounted").contains(QStringLiteral("0")); }, 60000);
    CHECK(isEmpty);
    named<DateField>(*desk.page, "calibrationTo")->setDate(QDate(2020, 1, 1));
    desk.click("countCalibrationButton");
    const bool isSaid =
        QTest::qWaitFor([&desk] { return named<QLabel>(*desk.page, "calibrationSentence")->isVisible(); }, 60000);
    CHECK(isSaid);
    CHECK_FALSE(desk.text("calibrationSentence").isEmpty());
}

TEST_CASE("After a lock one comes back to the screening tool", "[calibration]") {
    TabId left;
    {
        CalibrationDesk desk;
        desk.show();
        left = desk.page->tabInFront();
        CHECK_FALSE(left.isEmpty());
        named<FrontTabs>(*desk.page, "improvementTabs")->setCurrentIndex(0);
        CHECK(desk.page->tabInFront().isEmpty());
    }
    CalibrationDesk desk;
    desk.page = std::make_unique<ImprovementPage>(desk.desk.context);
    Desk::show(*desk.page);
    desk.page->openTarget({.page = page::improvement, .tab = left});
    desk.waitForTables();
    CHECK(desk.page->tabInFront() == left);
}
