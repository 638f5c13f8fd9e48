// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/support/ui/desk.h"
#include "tests/ui/measurements/measuring_steps.h"
#include "ui/kit/tables/record_table.h"
#include "ui/measurements/answering/one_by_one.h"
#include "ui/measurements/together_tab.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {

/// Whole questions, without which nothing is given to the citizen alone.
void loadQuestions(Desk& desk) {
    Workspace& workspace = desk.workspace();
    REQUIRE(workspace.instruments.loadTexts(known(desk, who5), R"({"instrument": "WHO5", "version": "1998", "language": "da",
        "licence": "eksempel", "items": {"1": {"text": "Et?"}, "2": {"text": "To?"}, "3": {"text": "Tre?"},
        "4": {"text": "Fire?"}, "5": {"text": "Fem?"}}})"));
    REQUIRE(workspace.instruments.loadTexts(known(desk, QStringLiteral("TILS")), R"({"instrument": "TILS", "version": "3",
        "language": "da", "licence": "eksempel",
        "items": {"1": {"text": "Et?"}, "2": {"text": "To?"}, "3": {"text": "Tre?"}}})"));
}

} // namespace

TEST_CASE("With the citizen beside, the due questionnaire says for which time it is, and no licence shows", "[measurements]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const QDate today = desk.workspace().clock.today();
    const auto course = desk.workspace().courses.open(citizen, today);
    REQUIRE(course);
    aConsent(desk.workspace(), citizen);
    REQUIRE(desk.workspace().courses.start(*course, today));
    TogetherTab tab(desk.context, citizen);
    Desk::show(tab);
    const QAbstractItemModel* rows = named<RecordTable>(tab, "togetherTable")->model();
    CHECK(rows->index(0, 1).data().toString() == QStringLiteral("nu, ved start"));
    QTest::mouseClick(named<QPushButton>(tab, "fillInTogetherButton"), Qt::LeftButton);
    QApplication::processEvents();
    CHECK(named<QLabel>(tab, "questionLabel")->isVisible());
    CHECK_FALSE(named<QLabel>(tab, "licenceLabel")->isVisible());

    AroundMeasurements around(desk, citizen);
    around.fillIn(who5);
    CHECK(around.isShown("licenceLabel"));
}

TEST_CASE("The citizen's own mode asks, thanks and shows nothing else", "[measurements]") {
    Desk desk;
    const Citizen citizen = aCitizen(desk.workspace(), QStringLiteral("Bente"), QStringLiteral("Mikkelsen"));
    recorded(desk, citizen.id, who5, {4, 4, 4, 4, 4}, QDate(2026, 5, 1));
    const auto course = desk.workspace().courses.open(citizen.id, desk.file.clock.today());
    REQUIRE(course);
    aConsent(desk.workspace(), citizen.id);
    REQUIRE(desk.workspace().courses.start(*course, desk.file.clock.today()));
    loadQuestions(desk);
    AroundMeasurements around(desk, citizen.id);
    around.choose(who5);
    desk.ask.answer(0); // only this one, not all that are due
    around.click("citizenAloneButton");
    REQUIRE(around.navigator.handed);
    CHECK(around.navigator.handed->back.command == command::reviewMeasurements);
    const QAction* review = desk.actions.action(command::reviewMeasurements.toString());
    REQUIRE(review);
    CHECK_FALSE(review->isEnabled());

    std::unique_ptr<QWidget> own(around.navigator.handed->make());
    Desk::show(*own);
    CHECK(namelessControls(*own).isEmpty());
    QTest::mouseClick(named<QPushButton>(*own, "beginButton"), Qt::LeftButton);
    CHECK(named<QLabel>(*own, "questionLabel")->isVisible());
    CHECK(namelessControls(*own).isEmpty());
    QTest::keyClicks(named<OneByOne>(*own, "oneByOne"), QStringLiteral("11111"));
    QString seen = everyWord(*own);
    QTest::mouseClick(named<QPushButton>(*own, "handInButton"), Qt::LeftButton);
    QApplication::processEvents();
    CHECK(named<QLabel>(*own, "thanksLabel")->isVisible());
    seen += everyWord(*own);
    for (const char* hidden : {"Bente", "20", "rivsel", "sikkerhed", "score", "80"}) {
        INFO(hidden);
        CHECK(!seen.contains(QString::fromUtf8(hidden)));
    }
    const auto results = resultsOf(desk, citizen.id);
    REQUIRE(results.size() == 2);
    CHECK(results.first().measurement.mode == AnswerMode::Citizen);

    // The worker has it back: first the safety card, then the result.
    CHECK(review->isEnabled());
    desk.actions.trigger(command::reviewMeasurements.toString());
    Desk::show(around.page);
    CHECK(around.isShown("safetyCard"));
    CHECK(!around.isShown("resultView"));
    around.find<QRadioButton>("talkedRadio")->setChecked(true);
    around.click("noteSafetyButton");
    CHECK(around.isShown("resultView"));
}
