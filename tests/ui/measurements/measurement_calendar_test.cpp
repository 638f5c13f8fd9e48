// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/desk.h"
#include "tests/ui/measurements/measuring_steps.h"
#include "ui/kit/tables/record_table.h"
#include "ui/measurements/together_tab.h"

#include <QComboBox>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("The calendar of the course shows what is made, due and later", "[measurements]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const auto course = desk.workspace().courses.open(citizen, desk.file.clock.today());
    REQUIRE(course);
    aConsent(desk.workspace(), citizen);
    REQUIRE(desk.workspace().courses.start(*course, desk.file.clock.today()));
    recorded(desk, citizen, QStringLiteral("TILS"), {1, 1, 1}, desk.file.clock.today());
    AroundMeasurements around(desk, citizen);
    auto* calendar = around.find<RecordTable>("measurementCalendarTable");
    calendar->selectKey(QStringLiteral("start/TILS"));
    CHECK(calendar->records()->index(calendar->currentRow(), 1).data().toString() == QStringLiteral("udfyldt 02-11-2026"));
    CHECK(around.find<QComboBox>("instrumentCombo")->currentData().toString() == QStringLiteral("TILS"));
    calendar->selectKey(QStringLiteral("start/WHO5"));
    CHECK(calendar->records()->index(calendar->currentRow(), 1).data().toString() == QStringLiteral("nu"));
    calendar->selectKey(QStringLiteral("month_3/WHO5"));
    CHECK(calendar->records()->index(calendar->currentRow(), 1).data().toString() == QStringLiteral("fra 26-01-2027"));
    calendar->setFocus();
    press(Qt::Key_Return);
    CHECK(around.label("sheetTitle") == QStringLiteral("WHO-5 trivsel"));
}

TEST_CASE("A questionnaire that is begun says so in the list, with how far one has come, and goes on from there",
          "[measurements]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const QDate today = desk.file.clock.today();
    const auto course = desk.workspace().courses.open(citizen, today);
    REQUIRE(course);
    aConsent(desk.workspace(), citizen);
    REQUIRE(desk.workspace().courses.start(*course, today));
    AroundMeasurements around(desk, citizen);
    auto* calendar = around.find<RecordTable>("measurementCalendarTable");
    const auto stateOf = [calendar](const char* key) {
        REQUIRE(calendar->selectKey(QLatin1String(key)));
        return calendar->records()->index(calendar->currentRow(), 1).data().toString();
    };
    REQUIRE(stateOf("start/WHO5") == QStringLiteral("nu"));
    around.fillIn(who5);
    type("45");
    press(Qt::Key_Escape);
    CHECK(stateOf("start/WHO5") == QStringLiteral("påbegyndt, 2 af 5"));
    CHECK(stateOf("month_3/WHO5") == QStringLiteral("fra 26-01-2027"));
    auto* combo = around.find<QComboBox>("instrumentCombo");
    CHECK(combo->itemText(combo->findData(who5)).contains(QStringLiteral("påbegyndt, 2 af 5")));

    TogetherTab together(desk.context, citizen);
    const QAbstractItemModel* rows = named<RecordTable>(together, "togetherTable")->model();
    QStringList told;
    for (int row = 0; row < rows->rowCount(); ++row) {
        told << rows->index(row, 1).data().toString();
    }
    CHECK(told.contains(QStringLiteral("påbegyndt, 2 af 5")));

    around.fillIn(who5);
    CHECK(around.label("progressLabel") == QStringLiteral("3 af 5"));
    type("333");
    press(Qt::Key_Return);
    around.click("backToMeasurementsButton");
    CHECK(stateOf("start/WHO5") == QStringLiteral("udfyldt 02-11-2026"));
    CHECK_FALSE(combo->itemText(combo->findData(who5)).contains(QStringLiteral("påbegyndt")));
}
