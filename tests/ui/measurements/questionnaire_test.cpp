// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/support/ui/desk.h"
#include "tests/ui/measurements/measuring_steps.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/page.h"
#include "ui/kit/tables/record_table.h"
#include "ui/measurements/measurements_tab.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("Digits answer one question after the other, and saving shows the result", "[measurements]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundMeasurements around(desk, citizen);
    CHECK(namelessControls(around.page).isEmpty());
    around.fillIn(who5);
    CHECK(around.label("progressLabel") == QStringLiteral("1 af 5"));
    CHECK(around.label("questionLabel") == QStringLiteral("Godt humør"));
    CHECK(namelessControls(around.page).isEmpty());
    type("34");
    CHECK(around.label("progressLabel") == QStringLiteral("3 af 5"));
    press(Qt::Key_Backspace);
    CHECK(around.label("progressLabel") == QStringLiteral("2 af 5"));
    type("9"); // is no answer
    CHECK(around.label("progressLabel") == QStringLiteral("2 af 5"));
    type("3333");
    CHECK(around.label("endLabel") == QStringLiteral("Alle spørgsmål er besvaret."));
    press(Qt::Key_Return);
    const auto results = resultsOf(desk, citizen);
    REQUIRE(results.size() == 1);
    CHECK(results.first().measurement.answers == Answers{3, 3, 3, 3, 3});
    CHECK(around.isShown("resultView"));
    CHECK(around.label("score-pct") == QStringLiteral("60 · God eller almindelig trivsel"));
    CHECK(around.page.messages()->text().contains(QStringLiteral("WHO-5")));
    CHECK(namelessControls(around.page).isEmpty());
    around.click("backToMeasurementsButton");
    CHECK(around.find<RecordTable>("measurementsTable")->isVisible());
}

TEST_CASE("A question can be passed over, and an incomplete sheet has no score but is kept", "[measurements]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundMeasurements around(desk, citizen);
    around.fillIn(QStringLiteral("TILS"));
    type("2");
    press(Qt::Key_Space);
    type("0"); // 0 is no answer in T-ILS, so it passes over too
    CHECK(around.label("endLabel") == QStringLiteral("1 af 3 besvaret"));
    CHECK(around.label("endDetailLabel").contains(QStringLiteral("ikke beregnes en score")));
    press(Qt::Key_Return); // one more Enter goes back to what is missing
    CHECK(around.label("progressLabel") == QStringLiteral("2 af 3"));
    CHECK(resultsOf(desk, citizen).isEmpty());
    press(Qt::Key_Space);
    press(Qt::Key_Space);
    CHECK(around.find<QPushButton>("handInButton")->text() == QStringLiteral("Gem som ufuldstændigt"));
    around.click("handInButton");
    const auto results = resultsOf(desk, citizen);
    REQUIRE(results.size() == 1);
    CHECK(results.first().measurement.answers == Answers{2, std::nullopt, std::nullopt});
    CHECK(around.label("score-total").contains(QStringLiteral("ingen score")));
    CHECK(everyWord(*around.find<QWidget>("resultView")).contains(QStringLiteral("1 af 3 besvaret")));
}

TEST_CASE("Ctrl+Enter passes no question over: it saves what is whole, and otherwise says what is missing", "[measurements]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundMeasurements around(desk, citizen);
    around.fillIn(who5);
    type("33");
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(resultsOf(desk, citizen).isEmpty());
    CHECK(around.label("endLabel") == QStringLiteral("2 af 5 besvaret"));
    press(Qt::Key_Return);
    CHECK(around.label("progressLabel") == QStringLiteral("3 af 5"));
    type("333");
    press(Qt::Key_Backspace); // a question that is answered is in view
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(resultsOf(desk, citizen).size() == 1);
    CHECK(resultsOf(desk, citizen).first().measurement.answers == Answers{3, 3, 3, 3, 3});
}

TEST_CASE("A question that an earlier answer makes needless is not where one goes on", "[measurements]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    REQUIRE(desk.workspace().measurements.use(known(desk, QStringLiteral("AUDITC")), true));
    AroundMeasurements around(desk, citizen);
    around.fillIn(QStringLiteral("AUDITC"));
    typeOn("0"); // whoever never drinks is not asked how much
    around.click("wholeSheetButton");
    CHECK(around.find<QLineEdit>("line1Edit")->hasFocus());
    around.click("oneByOneButton");
    CHECK(around.label("progressLabel") == QStringLiteral("1 af 3"));
    around.click("wholeSheetButton");
    typeOn("1"); // now the others are missing
    around.click("saveSheetButton");
    CHECK(around.find<QLineEdit>("line2Edit")->hasFocus());
    CHECK(resultsOf(desk, citizen).isEmpty());
}

TEST_CASE("Ten is typed as one and zero", "[measurements]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundMeasurements around(desk, citizen);
    around.fillIn(QStringLiteral("WAS"));
    type("10");
    press(Qt::Key_Return);
    REQUIRE(resultsOf(desk, citizen).size() == 1);
    CHECK(resultsOf(desk, citizen).first().measurement.answers == Answers{10});
    around.click("backToMeasurementsButton");
    around.fillIn(QStringLiteral("WAS"));
    type("1");
    press(Qt::Key_Return); // no need to wait
    press(Qt::Key_Return);
    CHECK(resultsOf(desk, citizen).first().measurement.answers == Answers{1});
}

TEST_CASE("A half-filled sheet is kept and offered back, also after a lock", "[measurements]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    {
        AroundMeasurements around(desk, citizen);
        around.fillIn(who5);
        type("45");
        press(Qt::Key_Escape);
        CHECK(around.find<RecordTable>("measurementsTable")->isVisible());
        CHECK(resultsOf(desk, citizen).isEmpty());
    }
    desk.file.reopen();
    PageContext context{desk.workspace(), desk.navigator, desk.ask, desk.actions};
    Page page(PageBody::Filling);
    auto* tab = new MeasurementsTab(context, citizen);
    page.content()->addWidget(tab);
    Desk::show(page);
    auto* combo = named<QComboBox>(*tab, "instrumentCombo");
    combo->setCurrentIndex(combo->findData(who5));
    QTest::mouseClick(named<QPushButton>(*tab, "fillInButton"), Qt::LeftButton);
    CHECK(named<QLabel>(*tab, "progressLabel")->text() == QStringLiteral("3 af 5"));
    CHECK(named<QLabel>(*tab, "draftLabel")->isVisible());
    type("333");
    press(Qt::Key_Return);
    const auto results = desk.workspace().measurements.results(citizen);
    REQUIRE(results.size() == 1);
    CHECK(results.first().measurement.answers == Answers{4, 5, 3, 3, 3});
    CHECK(!desk.workspace().drafts.find(QStringLiteral("measurement/%1/WHO5").arg(citizen.toString())));
}

TEST_CASE("Leaving a questionnaire keeps the one that was chosen, also when another row is marked", "[measurements]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const QDate today = desk.file.clock.today();
    const auto course = desk.workspace().courses.open(citizen, today);
    REQUIRE(course);
    aConsent(desk.workspace(), citizen);
    REQUIRE(desk.workspace().courses.start(*course, today));
    AroundMeasurements around(desk, citizen);
    REQUIRE(around.find<RecordTable>("measurementCalendarTable")->selectKey(QStringLiteral("start/WHO5")));
    around.fillIn(QStringLiteral("TILS"));
    type("2");
    press(Qt::Key_Escape);
    CHECK(around.find<QComboBox>("instrumentCombo")->currentData().toString() == QStringLiteral("TILS"));
}
