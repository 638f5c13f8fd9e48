// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/forms/form.h"
#include "ui/kit/labels/chip.h"
#include "ui/kit/look/appearance.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/page.h"
#include "ui/kit/segments.h"
#include "ui/kit/tables/record_table.h"
#include "ui/screening/criteria_list.h"
#include "ui/screening/criterion_row.h"
#include "ui/screening/screening_tab.h"
#include "ui/screening/verdict_card.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
struct AroundScreening : TabAlone<ScreeningTab> {
    CriteriaList* criteria = named<CriteriaList>(*tab, "criteriaList");

    AroundScreening(Desk& desk, CitizenId citizen)
        : TabAlone(desk, citizen) {
        tab->setFocus();
        QApplication::processEvents();
    }
    CriterionRow& row(const char* criterion) const {
        auto* found = tab->findChild<CriterionRow*>(QStringLiteral("criterion_") + QLatin1String(criterion));
        REQUIRE(found);
        return *found;
    }
    ConditionState state(const char* criterion) const { return row(criterion).line().state; }
    void go(const char* criterion) { criteria->select(QLatin1String(criterion)); }
    /// Clicks one of the answers of a widget with answers side by side.
    static void click(const QWidget& around, const char* value) {
        auto* button = around.findChild<QAbstractButton*>(QLatin1String(value) + QStringLiteral("Segment"));
        REQUIRE(button);
        REQUIRE(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QApplication::processEvents();
    }
    void decide(const char* outcome) { click(*named<Segments>(*tab, "decisionSegments"), outcome); }
    /// Decides and saves.
    void saveAs(const char* outcome) {
        decide(outcome);
        push("saveScreeningButton");
    }
    void push(const char* button) {
        auto* found = named<QPushButton>(*tab, button);
        REQUIRE(found);
        REQUIRE(found->isVisible());
        found->setFocus();
        press(Qt::Key_Space);
    }
    /// The button in the message over the page: Fortryd, Begynd forfra.
    void answerMessage() {
        auto* button = named<QPushButton>(page, "messageActionButton");
        REQUIRE(button);
        REQUIRE(button->isVisible());
        button->click();
        QApplication::processEvents();
    }
    QString message() const { return page.messages()->text(); }
    RecordTable& history() const { return *named<RecordTable>(*tab, "screeningsTable"); }
    QString verdict() const { return named<Chip>(*tab, "verdictChip")->chip().text; }
    QString reasonProblem() const { return named<QLabel>(*tab, "reasonProblem")->text(); }
    void setDay(QDate day) { named<DateField>(*tab, "onDate")->setDate(day); }
};

void know(Desk& desk, CitizenId citizen, const char* code, const char* value) {
    REQUIRE(desk.workspace().citizenFacts.record(
        Fact{{}, citizen, QLatin1String(code), QLatin1String(value), QDate(2026, 11, 1), QStringLiteral("samtale")}));
}
} // namespace

TEST_CASE("Criteria are answered with one key each, and the verdict follows", "[screening]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    know(desk, citizen, "network", "small");
    AroundScreening around(desk, citizen);
    CHECK(around.tab->findChildren<CriterionRow*>().size() == 13);
    CHECK(around.row("network").line().known == QStringLiteral("lille netværk"));
    CHECK(around.state("network") == ConditionState::Met);
    CHECK(around.row("age").line().known == QStringLiteral("58 år"));
    CHECK(around.verdict() == QStringLiteral("ikke afgjort"));

    around.go("no_children_at_home");
    press(Qt::Key_I);
    CHECK(around.state("no_children_at_home") == ConditionState::NotMet);
    CHECK(around.verdict() == QStringLiteral("ikke i målgruppen"));
    CHECK(around.criteria->currentCriterion() == QStringLiteral("chosen_parish"));
    press(Qt::Key_Up);
    press(Qt::Key_1);
    press(Qt::Key_O);
    press(Qt::Key_O);
    for (const char* indicator : {"schooling", "misuse"}) {
        around.go(indicator);
        press(Qt::Key_O);
    }
    CHECK(around.verdict() == QStringLiteral("i målgruppen"));
    around.go("network");
    press(Qt::Key_U);
    CHECK(around.state("network") == ConditionState::Unknown);
    CHECK(around.verdict() == QStringLiteral("ikke afgjort"));
    around.go("network");
    press(Qt::Key_Delete);
    CHECK(around.state("network") == ConditionState::Met);
}

TEST_CASE("Criteria are answered with the mouse, and what was clicked is the current one", "[screening]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundScreening around(desk, citizen);
    AroundScreening::click(around.row("misuse"), "met");
    CHECK(around.state("misuse") == ConditionState::Met);
    CHECK(around.criteria->currentCriterion() == QStringLiteral("misuse"));
    AroundScreening::click(around.row("no_children_at_home"), "not_met");
    CHECK(around.verdict() == QStringLiteral("ikke i målgruppen"));
    AroundScreening::click(around.row("no_children_at_home"), "unknown");
    CHECK(around.verdict() == QStringLiteral("ikke afgjort"));
}

TEST_CASE("The criteria propose and nothing is decided for her", "[screening]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundScreening around(desk, citizen);
    AroundScreening::click(around.row("no_children_at_home"), "not_met");
    CHECK(around.verdict() == QStringLiteral("ikke i målgruppen"));
    CHECK(named<QLabel>(*around.tab, "verdictLabel")->text().contains(QStringLiteral("Kriterierne siger")));
    auto* decision = named<Segments>(*around.tab, "decisionSegments");
    CHECK(decision->value().isEmpty());
    const QString name = decision->accessibleName();
    around.push("saveScreeningButton");
    CHECK(desk.workspace().screenings.forCitizen(citizen).isEmpty());
    CHECK(named<QLabel>(*around.tab, "decisionProblem")->text() == QStringLiteral("Vælg, hvad du beslutter."));
    CHECK(decision->accessibleName() == name); // the sentence is said after it
    around.saveAs("out");
    REQUIRE(desk.workspace().screenings.latest(citizen));
    CHECK(desk.workspace().screenings.latest(citizen)->decision == ScreeningOutcome::Out);
    around.push("newScreeningButton");
    CHECK(decision->value().isEmpty());
}

TEST_CASE("Ctrl+Enter saves the screening, and says at the field what is missing", "[screening]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundScreening around(desk, citizen);
    CHECK(named<QPushButton>(*around.tab, "saveScreeningButton")
              ->toolTip()
              .contains(QKeySequence(Qt::CTRL | Qt::Key_Enter).toString(QKeySequence::NativeText)));
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.workspace().screenings.forCitizen(citizen).isEmpty());
    CHECK(named<QLabel>(*around.tab, "decisionProblem")->text() == QStringLiteral("Vælg, hvad du beslutter."));
    around.decide("undecided");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.workspace().screenings.latest(citizen));
    CHECK(desk.workspace().screenings.latest(citizen)->decision == ScreeningOutcome::Undecided);
}

TEST_CASE("Ctrl+Enter on another tab of the citizen does not save the screening", "[screening]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundScreening around(desk, citizen);
    auto* elsewhere = new QLineEdit;
    around.page.content()->addWidget(elsewhere);
    desk.actions.addTo(&around.page); // as the view of the citizen does for all its tabs
    around.decide("undecided");
    around.tab->hide();
    elsewhere->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.workspace().screenings.forCitizen(citizen).isEmpty());
    around.tab->show();
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.workspace().screenings.forCitizen(citizen).size() == 1);
}

TEST_CASE("A decision that differs is saved only with its reason, and stays in view", "[screening]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundScreening around(desk, citizen);
    around.go("no_children_at_home");
    press(Qt::Key_2);
    around.decide("in");
    around.push("saveScreeningButton");
    CHECK(desk.workspace().screenings.forCitizen(citizen).isEmpty());
    CHECK_FALSE(around.reasonProblem().isEmpty());
    CHECK_FALSE(named<QLabel>(*around.tab, "reasonHelp")->isVisible()); // it would say the same once more
    named<QLineEdit>(*around.tab, "reasonEdit")->setFocus();
    type("Sønnen flytter i næste uge");
    around.push("saveScreeningButton");
    const auto kept = desk.workspace().screenings.latest(citizen);
    REQUIRE(kept);
    CHECK(kept->decision == ScreeningOutcome::In);
    CHECK(kept->verdict == ScreeningOutcome::Out);
    CHECK(around.state("no_children_at_home") == ConditionState::NotMet);
    CHECK(around.verdict() == QStringLiteral("ikke i målgruppen"));
    CHECK(named<QLineEdit>(*around.tab, "reasonEdit")->text() == QStringLiteral("Sønnen flytter i næste uge"));
    CHECK(named<RecordTable>(*around.tab, "screeningsTable")->records()->rowCount() == 1);
    around.go("no_children_at_home");
    press(Qt::Key_O); // saved, and never changed
    CHECK(around.state("no_children_at_home") == ConditionState::NotMet);
}

TEST_CASE("An answer against the registered age says so at its row, and is saved only with a reason", "[screening]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id; // 58 years
    AroundScreening around(desk, citizen);
    const QString known = around.row("age").line().known;
    CHECK_FALSE(around.row("age").line().contradicts);
    around.go("age");
    press(Qt::Key_I);
    CHECK(around.row("age").line().contradicts);
    CHECK(around.row("age").line().known.startsWith(known));
    CHECK(around.row("age").line().known != known);
    around.saveAs("out");
    CHECK(desk.workspace().screenings.forCitizen(citizen).isEmpty());
    CHECK_FALSE(around.reasonProblem().isEmpty());
    named<QLineEdit>(*around.tab, "reasonEdit")->setFocus();
    type("Fødselsdatoen er forkert");
    around.push("saveScreeningButton");
    CHECK(desk.workspace().screenings.forCitizen(citizen).size() == 1);
}

TEST_CASE("Enter in the line of the reason saves the screening", "[screening]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundScreening around(desk, citizen);
    around.go("no_children_at_home");
    press(Qt::Key_2);
    around.decide("in");
    named<QLineEdit>(*around.tab, "reasonEdit")->setFocus();
    type("Sønnen flytter i næste uge");
    press(Qt::Key_Return);
    REQUIRE(desk.workspace().screenings.latest(citizen));
    CHECK(desk.workspace().screenings.latest(citizen)->decisionReason == QStringLiteral("Sønnen flytter i næste uge"));
    CHECK(desk.workspace().screenings.forCitizen(citizen).size() == 1);
}

TEST_CASE("A screening of an earlier day is kept with that day, and one of tomorrow is refused", "[screening]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundScreening around(desk, citizen);
    around.setDay(QDate(2026, 11, 3));
    around.saveAs("undecided");
    CHECK(desk.workspace().screenings.forCitizen(citizen).isEmpty());
    CHECK_FALSE(named<QLabel>(*around.tab, "onProblem")->text().isEmpty());
    around.setDay(QDate(2026, 6, 16));
    around.push("saveScreeningButton");
    REQUIRE(desk.workspace().screenings.latest(citizen));
    CHECK(desk.workspace().screenings.latest(citizen)->screenedOn == QDate(2026, 6, 16));
}

TEST_CASE("An earlier screening opens with its answers, and a new one begins afresh", "[screening]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    {
        AroundScreening around(desk, citizen);
        AroundScreening::click(around.row("no_children_at_home"), "not_met");
        around.setDay(QDate(2026, 6, 16));
        around.saveAs("out");
        around.push("newScreeningButton");
        CHECK(around.state("no_children_at_home") == ConditionState::Unknown);
        AroundScreening::click(around.row("no_children_at_home"), "met");
        around.saveAs("undecided");
    }
    AroundScreening again(desk, citizen);
    CHECK(again.state("no_children_at_home") == ConditionState::Met);
    auto* history = named<RecordTable>(*again.tab, "screeningsTable");
    REQUIRE(history->records()->rowCount() == 2);
    history->selectKey(history->records()->keyAt(1));
    again.push("openScreeningButton");
    CHECK(again.state("no_children_at_home") == ConditionState::NotMet);
    CHECK(again.verdict() == QStringLiteral("ikke i målgruppen"));
    CHECK(named<DateField>(*again.tab, "onDate")->date() == QDate(2026, 6, 16));
}

namespace {
/// Counts the windows that come to the screen while it lives.
class ShownWindows final : public QObject {
public:
    ShownWindows() { qApp->installEventFilter(this); }
    int count() const { return m_count; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto* widget = qobject_cast<QWidget*>(watched);
        m_count += widget && widget->isWindow() && event->type() == QEvent::Show ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};
} // namespace

TEST_CASE("In the target group without consent: the course waits, says so, and starts with one click afterwards",
          "[screening]") {
    Desk desk;
    Workspace& workspace = desk.workspace();
    const CitizenId citizen = aCitizen(workspace).id;
    AroundScreening around(desk, citizen);
    CHECK_FALSE(named<QWidget>(*around.tab, "waitingCard")->isVisible());
    around.decide("in");
    named<QLineEdit>(*around.tab, "reasonEdit")->setFocus();
    type("kendes i forvejen");
    around.push("saveScreeningButton");
    REQUIRE(workspace.courses.current(citizen));
    CHECK(workspace.courses.current(citizen)->state == CourseState::Intake);
    CHECK(named<QLabel>(*around.tab, "waitingLabel")
              ->text()
              .endsWith(workspace.courses.missingForStart(citizen))); // which would do
    around.push("recordConsentButton");
    REQUIRE(desk.navigator.opened.size() == 1);
    CHECK(desk.navigator.opened.first().tab == tab::privacy);
    CHECK(desk.navigator.opened.first().command == command::newConsent);

    {
        const ShownWindows windows;
        const ScreeningTab made(desk.context, citizen);
        CHECK(windows.count() == 0); // a part that is shown before it has its place would be one
    }
    aConsent(workspace, citizen);
    around.push("takeInButton");
    CHECK(workspace.courses.current(citizen)->state == CourseState::Active);
    CHECK_FALSE(named<QWidget>(*around.tab, "waitingCard")->isVisible());
}

TEST_CASE("Half-answered criteria are there again after a lock", "[screening]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    {
        AroundScreening around(desk, citizen);
        around.go("schooling");
        press(Qt::Key_I);
    }
    AroundScreening again(desk, citizen);
    CHECK(again.state("schooling") == ConditionState::NotMet);
}

TEST_CASE("A change of the citizen's facts moves the screening at once", "[screening]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundScreening around(desk, citizen);
    CHECK(around.state("misuse") == ConditionState::Unknown);
    know(desk, citizen, "misuse", "no");
    CHECK(around.state("misuse") == ConditionState::NotMet);
}

TEST_CASE("Looking at an earlier screening keeps the answers of the one that was begun", "[screening]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundScreening around(desk, citizen);
    around.saveAs("undecided");
    around.push("newScreeningButton");
    AroundScreening::click(around.row("schooling"), "not_met");
    around.decide("out");
    around.push("openScreeningButton");
    CHECK(around.state("schooling") == ConditionState::Unknown);
    CHECK(around.message().contains(QStringLiteral("kladde")));

    SECTION("Fortryd goes back to them") {
        around.answerMessage();
        CHECK(around.state("schooling") == ConditionState::NotMet);
        CHECK(around.tab->findChild<VerdictCard*>()->decision() == ScreeningOutcome::Out);
    }
    SECTION("Ny screening brings them back, and says so, and lets one begin anew") {
        around.push("newScreeningButton");
        CHECK(around.state("schooling") == ConditionState::NotMet);
        CHECK(around.message().contains(QStringLiteral("begyndt")));
        around.answerMessage();
        CHECK(around.state("schooling") == ConditionState::Unknown);
        CHECK_FALSE(desk.workspace().drafts.find(QStringLiteral("screening/") + citizen.toString()));
    }
}

TEST_CASE("A new screening starts at the first criterion, scrolled to the top", "[screening]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundScreening around(desk, citizen);
    around.page.resize(1096, 320);
    QApplication::processEvents();
    const auto rows = around.tab->findChildren<CriterionRow*>();
    const QString last = rows.last()->line().id;
    around.criteria->select(last);
    press(Qt::Key_I);
    CHECK(around.criteria->currentCriterion() == last);
    around.tab->findChild<VerdictCard*>()->setDecision(ScreeningOutcome::Undecided);
    named<QPushButton>(*around.tab, "saveScreeningButton")->click();
    named<QPushButton>(*around.tab, "newScreeningButton")->click();
    QApplication::processEvents();
    CHECK(around.criteria->currentCriterion() == rows.first()->line().id);
    CHECK(named<QScrollArea>(*around.tab, "criteriaArea")->verticalScrollBar()->value() == 0);
    CHECK(rows.first()->hasFocus());
}

TEST_CASE("The list marks the screening that was just saved, also when it is of an earlier day", "[screening]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundScreening around(desk, citizen);
    around.saveAs("undecided");
    const ScreeningId first = desk.workspace().screenings.latest(citizen)->id;
    CHECK(around.history().currentKey() == first.toString());
    around.push("newScreeningButton");
    around.saveAs("undecided");
    const ScreeningId second = desk.workspace().screenings.latest(citizen)->id;
    REQUIRE(second != first);
    CHECK(around.history().currentKey() == second.toString());
    around.push("newScreeningButton");
    around.setDay(QDate(2026, 6, 16));
    around.saveAs("undecided");
    CHECK(around.history().currentKey() == desk.workspace().screenings.forCitizen(citizen).last().id.toString());
}

TEST_CASE("The reason is marked as required while the decision differs from the criteria", "[screening]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundScreening around(desk, citizen);
    const auto isMarked = [&around] {
        return named<QLineEdit>(*around.tab, "reasonEdit")->accessibleName().contains(QStringLiteral("skal udfyldes"));
    };
    CHECK_FALSE(isMarked());
    around.decide("in");
    CHECK(isMarked());
    around.decide("undecided");
    CHECK_FALSE(isMarked());
    around.decide("in");
    named<QLineEdit>(*around.tab, "reasonEdit")->setFocus();
    type("kendes i forvejen");
    around.push("saveScreeningButton");
    CHECK_FALSE(isMarked()); // it is only read now
}

TEST_CASE("A screening saved by mistake is taken back, and its answers are there to be put right", "[screening]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundScreening around(desk, citizen);
    AroundScreening::click(around.row("schooling"), "not_met");
    around.saveAs("undecided");
    REQUIRE(desk.workspace().screenings.forCitizen(citizen).size() == 1);
    around.answerMessage();
    CHECK(desk.workspace().screenings.forCitizen(citizen).isEmpty());
    CHECK(around.state("schooling") == ConditionState::NotMet);
    AroundScreening::click(around.row("schooling"), "met"); // answered, not read
    CHECK(around.state("schooling") == ConditionState::Met);
    around.push("saveScreeningButton");
    CHECK(desk.workspace().screenings.forCitizen(citizen).size() == 1);
}

TEST_CASE("Long criteria are shown whole, on as many lines as they need", "[screening]") {
    CriterionRow row;
    CriterionLine line;
    line.id = QStringLiteral("care");
    line.text = QStringLiteral("Kort");
    row.setLine(line);
    row.resize(620, 40);
    const int oneLine = row.minimumHeight();
    line.text = QStringLiteral("Manglende evne til at drage omsorg for sig selv, for sin bolig og for dem, man bor sammen med, "
                               "i en grad så hverdagen ikke hænger sammen");
    row.setLine(line);
    CHECK(row.minimumHeight() > oneLine);
    line.text = QStringLiteral("Kort");
    line.known = QStringLiteral("ja, siden foråret, ifølge egen læge og den seneste samtale med sagsbehandleren i kommunen");
    row.setLine(line);
    CHECK(row.minimumHeight() > oneLine);
}

TEST_CASE("No criterion is cut at the bottom edge, however low the window is and wherever one stands", "[screening]") {
    Desk desk;
    AroundScreening around(desk, aCitizen(desk.workspace()).id);
    const auto* area = named<QScrollArea>(*around.tab, "criteriaArea");
    const QList<CriterionRow*> rows = around.criteria->findChildren<CriterionRow*>();
    REQUIRE(rows.size() > 8);
    int looked = 0;
    for (int height = 420; height <= 640; height += 13) {
        around.page.resize(1096, height);
        QApplication::processEvents();
        if (area->verticalScrollBar()->maximum() == 0 || area->height() < 280) {
            continue; // everything is seen, or there is hardly a list
        }
        for (const qsizetype current : {qsizetype(0), rows.size() / 2, rows.size() - 1}) {
            around.criteria->select(rows[current]->line().id);
            QApplication::processEvents();
            ++looked;
            const int end = area->viewport()->height();
            for (const CriterionRow* row : rows) {
                const int top = row->mapTo(area->viewport(), QPoint(0, 0)).y();
                INFO("criterion " << row->line().number << " in a window of " << height << " px, the cursor in "
                                  << current + 1);
                CHECK_FALSE((top < end && top + row->height() > end));
            }
            const int at = rows[current]->mapTo(area->viewport(), QPoint(0, 0)).y();
            CHECK((at >= 0 && at + rows[current]->height() <= end)); // where one stands is seen
        }
    }
    CHECK(looked > 0);
}

TEST_CASE("The screening follows a new size of text without being resized", "[screening]") {
    Appearance appearance(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    Desk desk;
    {
        AroundScreening around(desk, aCitizen(desk.workspace()).id);
        around.page.resize(840, 600);
        QApplication::processEvents();
        auto* area = named<QScrollArea>(*around.tab, "criteriaArea");
        REQUIRE(area->verticalScrollBarPolicy() == Qt::ScrollBarAsNeeded);
        const int answers = around.row("age").findChild<Segments*>()->width();
        appearance.setTextSize(largestTextSize);
        QApplication::processEvents();
        CHECK(area->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff); // one column, which scrolls as a whole
        CHECK(around.row("age").findChild<Segments*>()->width() > answers);
    }
    appearance.setTextSize(usualTextSize);
}

TEST_CASE("The right column of the screening is as wide as its cards", "[screening]") {
    Desk desk;
    AroundScreening around(desk, aCitizen(desk.workspace()).id);
    const auto* side = named<QScrollArea>(*around.tab, "screeningSide");
    REQUIRE(side);
    CHECK(side->widget()->minimumSizeHint().width() <= side->viewport()->width());
}
