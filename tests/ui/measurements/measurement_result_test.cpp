// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/support/ui/desk.h"
#include "tests/ui/measurements/measuring_steps.h"
#include "ui/kit/charts/chart_view.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/tables/record_table.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QRadioButton>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("Low well-being holds the result back until it is written down that safety was talked about", "[measurements]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundMeasurements around(desk, citizen);
    around.fillIn(who5);
    type("11111");
    press(Qt::Key_Return);
    CHECK(around.isShown("safetyCard"));
    CHECK(!around.isShown("resultView"));
    CHECK(around.label("noCrisisCardLabel").contains(QStringLiteral("Indstillinger, Spørgeskemaer")));
    CHECK(namelessControls(around.page).isEmpty());
    SECTION("and nothing is chosen for her beforehand") {
        CHECK_FALSE(around.find<QRadioButton>("talkedRadio")->isChecked());
        CHECK_FALSE(around.find<QRadioButton>("notTalkedRadio")->isChecked());
        around.click("noteSafetyButton");
        CHECK(around.label("safetyProblem") == QStringLiteral("Vælg, om I har talt om det."));
        CHECK(around.isShown("safetyCard"));
        CHECK(resultsOf(desk, citizen).first().measurement.safetyTalk == SafetyTalk::Open);
        around.find<QRadioButton>("talkedRadio")->click();
        around.click("noteSafetyButton");
        CHECK(!around.isShown("safetyCard"));
        CHECK(resultsOf(desk, citizen).first().measurement.safetyTalk == SafetyTalk::Talked);
    }
    SECTION("with why not, when it was not") {
        around.find<QRadioButton>("notTalkedRadio")->setChecked(true);
        around.click("noteSafetyButton");
        CHECK(around.isShown("safetyProblem"));
        CHECK(around.isShown("safetyCard"));
        around.find<QLineEdit>("safetyNoteEdit")->setFocus();
        type("hun skulle med bussen");
        press(Qt::Key_Return);
        CHECK(!around.isShown("safetyCard"));
        CHECK(around.isShown("resultView"));
        CHECK(resultsOf(desk, citizen).first().measurement.safetyTalk == SafetyTalk::NotTalked);
    }
    SECTION("and it stands on the tab until then") {
        AroundMeasurements later(desk, citizen);
        CHECK(later.isShown("safetyCard"));
        CHECK(later.find<RecordTable>("measurementsTable")->isVisible());
        desk.workspace().settings.set(crisisCard, QStringLiteral("Vagttelefon 00 00 00 09"));
        AroundMeasurements withCard(desk, citizen);
        CHECK(withCard.label("crisisCardLabel") == QStringLiteral("Vagttelefon 00 00 00 09"));
        withCard.fillIn(who5);
        CHECK(!withCard.isShown("safetyCard")); // the citizen looks on
    }
}

TEST_CASE("A second result says what moved, in words and in a chart, and can be taken back", "[measurements]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    recorded(desk, citizen, QStringLiteral("SF12V2"), {3, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3}, QDate(2026, 5, 1));
    const MeasurementId id =
        recorded(desk, citizen, QStringLiteral("SF12V2"), {1, 3, 3, 5, 5, 5, 5, 1, 1, 1, 5, 5}, QDate(2026, 11, 1));
    AroundMeasurements around(desk, citizen);
    QAbstractItemModelTester tester(around.find<RecordTable>("measurementsTable")->records());
    around.tab->showRecord(id.value());
    CHECK(around.isShown("resultView"));
    const QString words = everyWord(*around.find<QWidget>("resultView"));
    CHECK(words.contains(QStringLiteral("fremgang på")));
    CHECK(words.contains(QStringLiteral("mere end måleusikkerhed")));
    CHECK(!around.find<QWidget>("resultView")->findChild<ChartView*>()->isHidden());
    auto* answers = around.find<RecordTable>("answersTable")->records();
    CHECK(answers->rowCount() == 12);
    CHECK(answers->index(2, 2).data().toString() == QStringLiteral("2"));
    around.click("withdrawButton");
    CHECK(!desk.workspace().measurements.find(id)->counts());
    CHECK(around.page.messages()->text().contains(QStringLiteral("annulleret")));
    // It is compared with nothing any more, which does not make it the first.
    around.tab->showRecord(id.value());
    const QString after = everyWord(*around.find<QWidget>("resultView"));
    CHECK(after.contains(QStringLiteral("tæller ikke med nogen steder")));
    CHECK_FALSE(after.contains(QStringLiteral("Den første")));
}

TEST_CASE("A questionnaire for groups never judges one person", "[measurements]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    REQUIRE(desk.workspace().measurements.use(known(desk, QStringLiteral("DJG6")), true));
    const MeasurementId id = recorded(desk, citizen, QStringLiteral("DJG6"), {1, 1, 1, 3, 3, 3}, QDate(2026, 11, 1));
    AroundMeasurements around(desk, citizen);
    around.tab->showRecord(id.value());
    CHECK(around.find<QWidget>("score-total") == nullptr);
    CHECK(everyWord(*around.find<QWidget>("resultView")).contains(QStringLiteral("grupper")));
}
