// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui_desk.h"
#include "ui/kit/chip.h"
#include "ui/kit/form.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page.h"
#include "ui/kit/record_table.h"
#include "ui/screening/screening_tab.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
struct Around {
    Page page{PageBody::Filling};
    ScreeningTab* tab;
    RecordTable* criteria;

    Around(Desk& desk, CitizenId citizen)
        : tab(new ScreeningTab(desk.context, citizen))
        , criteria(named<RecordTable>(*tab, "criteriaTable")) {
        page.content()->addWidget(tab);
        Desk::show(page);
        criteria->setFocus();
    }
    QString cell(const char* criterion, int column) const {
        criteria->selectKey(QLatin1String(criterion));
        return criteria->records()->index(criteria->currentRow(), column).data().toString();
    }
    QString verdict() const { return named<Chip>(*tab, "verdictChip")->chip().text; }
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
    Around around(desk, citizen);
    QAbstractItemModelTester tester(around.criteria->records(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(around.criteria->records()->rowCount() == 13);
    CHECK(around.cell("network", 2) == QStringLiteral("lille netværk"));
    CHECK(around.cell("network", 3) == QStringLiteral("opfyldt"));
    CHECK(around.cell("age", 2) == QStringLiteral("58 år"));
    CHECK(around.verdict() == QStringLiteral("ikke afgjort"));

    around.criteria->selectKey(QStringLiteral("no_children_at_home"));
    press(Qt::Key_I);
    CHECK(around.cell("no_children_at_home", 3) == QStringLiteral("ikke opfyldt"));
    CHECK(around.verdict() == QStringLiteral("ikke i målgruppen"));
    around.criteria->selectKey(QStringLiteral("no_children_at_home"));
    press(Qt::Key_1);
    CHECK(around.criteria->currentKey() == QStringLiteral("chosen_parish"));
    press(Qt::Key_O);
    press(Qt::Key_O);
    for (const char* indicator : {"schooling", "misuse"}) {
        around.criteria->selectKey(QLatin1String(indicator));
        press(Qt::Key_O);
    }
    CHECK(around.verdict() == QStringLiteral("i målgruppen"));
    around.criteria->selectKey(QStringLiteral("network"));
    press(Qt::Key_U);
    CHECK(around.cell("network", 3) == QStringLiteral("uoplyst"));
    CHECK(around.verdict() == QStringLiteral("ikke afgjort"));
    around.criteria->selectKey(QStringLiteral("network"));
    press(Qt::Key_Backspace);
    CHECK(around.cell("network", 3) == QStringLiteral("opfyldt"));
}

TEST_CASE("A decision that differs is saved only with its reason, and stands in the history", "[screening]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    Around around(desk, citizen);
    around.criteria->selectKey(QStringLiteral("no_children_at_home"));
    press(Qt::Key_2);
    auto* decision = named<QComboBox>(*around.tab, "decisionCombo");
    decision->setFocus();
    while (decision->currentData().toString() != QStringLiteral("in")) {
        press(decision->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
    }
    auto* save = named<QPushButton>(*around.tab, "saveScreeningButton");
    save->setFocus();
    press(Qt::Key_Space);
    CHECK(desk.workspace().screenings.forCitizen(citizen).isEmpty());
    CHECK_FALSE(named<QLabel>(*around.tab, "reasonProblem")->text().isEmpty());
    named<QLineEdit>(*around.tab, "reasonEdit")->setFocus();
    type("Sønnen flytter i næste uge");
    save->setFocus();
    press(Qt::Key_Space);
    const auto kept = desk.workspace().screenings.latest(citizen);
    REQUIRE(kept);
    CHECK(kept->decision == ScreeningOutcome::In);
    CHECK(kept->verdict == ScreeningOutcome::Out);
    auto* history = named<RecordTable>(*around.tab, "screeningsTable");
    REQUIRE(history->records()->rowCount() == 1);
    CHECK(history->records()->index(0, 4).data().toString() == QStringLiteral("Sønnen flytter i næste uge"));
    CHECK(named<QLineEdit>(*around.tab, "reasonEdit")->text().isEmpty());
}

TEST_CASE("Half-answered criteria are there again after a lock", "[screening]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    {
        Around around(desk, citizen);
        around.criteria->selectKey(QStringLiteral("schooling"));
        press(Qt::Key_I);
    }
    Around again(desk, citizen);
    CHECK(again.cell("schooling", 3) == QStringLiteral("ikke opfyldt"));
}

TEST_CASE("A change of the citizen's facts moves the screening at once", "[screening]") {
    Desk desk;
    const CitizenId citizen = aCitizen(desk.workspace()).id;
    Around around(desk, citizen);
    CHECK(around.cell("misuse", 3) == QStringLiteral("uoplyst"));
    know(desk, citizen, "misuse", "no");
    CHECK(around.cell("misuse", 3) == QStringLiteral("ikke opfyldt"));
}
