// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/support/ui/desk.h"
#include "tests/ui/measurements/measuring_steps.h"
#include "ui/kit/tables/record_table.h"
#include "ui/measurements/answering/whole_sheet.h"

#include <QLineEdit>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("A sheet with empty lines says so, and is saved as incomplete only when that is chosen", "[measurements]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    const auto course = desk.workspace().courses.open(citizen, desk.file.clock.today());
    REQUIRE(course);
    aConsent(desk.workspace(), citizen);
    REQUIRE(desk.workspace().courses.start(*course, desk.file.clock.today()));
    AroundMeasurements around(desk, citizen);
    around.choose(who5);
    around.click("fromPaperButton");
    CHECK_FALSE(around.isShown("saveIncompleteButton"));
    typeOn("33");
    around.find<QLineEdit>("line4Edit")->setFocus();
    typeOn("33");
    around.click("saveSheetButton");
    CHECK(resultsOf(desk, citizen).isEmpty());
    CHECK(around.label("sheetProblem").startsWith(QStringLiteral("4 af 5 besvaret")));
    CHECK(around.find<QLineEdit>("line3Edit")->hasFocus());
    CHECK(around.isShown("saveIncompleteButton"));

    SECTION("the missing answer is given") {
        typeOn("3");
        CHECK_FALSE(around.isShown("sheetProblem"));
        CHECK_FALSE(around.isShown("saveIncompleteButton"));
        around.click("saveSheetButton");
        REQUIRE(resultsOf(desk, citizen).size() == 1);
    }
    SECTION("it is kept as it is, and the calendar says incomplete") {
        around.click("saveIncompleteButton");
        REQUIRE(resultsOf(desk, citizen).size() == 1);
        around.click("backToMeasurementsButton");
        auto* calendar = around.find<RecordTable>("measurementCalendarTable");
        calendar->selectKey(QStringLiteral("start/WHO5"));
        CHECK(calendar->records()->index(calendar->currentRow(), 1).data().toString() ==
              QStringLiteral("ufuldstændig 02-11-2026"));
    }
}

TEST_CASE("No line of a sheet is cut in the middle, however low the window is and wherever the cursor stands",
          "[measurements]") {
    Questionnaire questionnaire;
    for (int number = 1; number <= 12; ++number) {
        questionnaire.questions.append({QString::number(number), QStringLiteral("Spørgsmål %1").arg(number), {}, {}, {}, 1, 5});
    }
    WholeSheet sheet;
    sheet.resize(800, 300);
    sheet.start(questionnaire, Answers(12));
    sheet.show();
    QApplication::processEvents();
    for (int height = 180; height <= 560; height += 17) {
        sheet.resize(800, height);
        QApplication::processEvents();
        for (const int row : {0, 8}) {
            sheet.takeFocus({row});
            QApplication::processEvents();
            int whole = 0;
            for (int number = 1; number <= 12; ++number) {
                const auto* edit = named<QLineEdit>(sheet, QStringLiteral("line%1Edit").arg(number).toLatin1().constData());
                const QRect place(edit->mapTo(sheet.viewport(), QPoint(0, 0)), edit->size());
                const QRect seen = place.intersected(sheet.viewport()->rect());
                INFO("line " << number << " in a sheet of " << height << " px, the cursor in line " << row + 1);
                CHECK((seen.isEmpty() || seen == place));
                whole += seen == place ? 1 : 0;
            }
            CHECK(whole >= 3);
        }
    }
}

TEST_CASE("From paper the whole sheet is typed in digits alone, with the day it was answered", "[measurements]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    AroundMeasurements around(desk, citizen);
    around.choose(QStringLiteral("SF12V2"));
    around.click("fromPaperButton");
    CHECK(namelessControls(around.page).isEmpty());
    typeOn("32"); // general health, moderate activities
    typeOn("5");  // stairs have three answers only
    CHECK(around.label("line3Label").contains(QStringLiteral("5 er ikke et svar her")));
    typeOn("2333333333");
    around.find<QLineEdit>("answeredOnEdit")->setText(QString());
    around.find<QLineEdit>("answeredOnEdit")->setFocus();
    type("30-10-2026");
    press(Qt::Key_Return);
    around.click("saveSheetButton");
    const auto results = resultsOf(desk, citizen);
    REQUIRE(results.size() == 1);
    const Measurement kept = results.first().measurement;
    CHECK(kept.answeredOn == QDate(2026, 10, 30));
    CHECK(kept.mode == AnswerMode::Paper);
    CHECK(kept.answers == Answers{3, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3});
    CHECK(kept.weightSet == QStringLiteral("us1998+dk2018"));
}
