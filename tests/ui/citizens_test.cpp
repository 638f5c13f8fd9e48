// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/test_file.h"
#include "tests/support/ui_scripted_ask.h"
#include "ui/citizens/citizen_form.h"
#include "ui/citizens/citizen_list.h"
#include "ui/citizens/facts_tab.h"
#include "ui/kit/actions.h"
#include "ui/kit/record_table.h"
#include "ui/pickers/duplicates_panel.h"
#include "ui/shell/navigator.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

class NoNavigator final : public Navigator {
public:
    void open(const Target& target) override { last = target; }
    Target last;
};

/// A window on a file with everything a page is given.
struct Window {
    TestFile file;
    test::ScriptedAsk ask;
    NoNavigator navigator;
    ActionCollection actions;
    PageContext context{file.workspace(), navigator, ask, actions};
    QWidget widget;

    Window() {
        widget.resize(1280, 720);
        widget.show();
    }
    template <class Widget> Widget* find(const char* name) {
        return widget.findChild<Widget*>(QLatin1String(name));
    }
};

} // namespace

TEST_CASE("While a new person is typed, the one who is there already stands beside, with the reason", "[citizens]") {
    Window window;
    const Citizen bente = aCitizen(window.file.workspace());
    CitizenId chosen;
    CitizenForm::open(window.context, &window.widget, Citizen(), [&chosen](CitizenId id) { chosen = id; });
    QTest::keyClicks(window.find<QLineEdit>("givenNameEdit"), QStringLiteral("Mikkelsen"));
    QTest::keyClicks(window.find<QLineEdit>("surnameEdit"), QStringLiteral("Bente"));
    REQUIRE(QTest::qWaitFor([&] { return window.find<QPushButton>("duplicate1Button") != nullptr; }, 3000));
    auto* same = window.find<QPushButton>("duplicate1Button");
    REQUIRE(same != nullptr);
    CHECK_FALSE(same->accessibleDescription().isEmpty());
    QTest::keyClick(same, Qt::Key_Space);
    CHECK(chosen == bente.id);
    CHECK(window.file.workspace().citizens.count(CitizenFilter::Everybody) == 1);
}

TEST_CASE("A new person is typed and saved with the keyboard alone", "[citizens]") {
    Window window;
    CitizenId saved;
    CitizenForm::open(window.context, &window.widget, Citizen(), [&saved](CitizenId id) { saved = id; });
    QTest::keyClicks(window.find<QLineEdit>("givenNameEdit"), QStringLiteral("Mads"));
    QTest::keyClicks(window.find<QLineEdit>("surnameEdit"), QStringLiteral("Lund"));
    QTest::keyClick(window.find<QPushButton>("saveButton"), Qt::Key_Space);
    REQUIRE(saved.isValid());
    CHECK(window.file.workspace().citizens.find(saved)->surname == QStringLiteral("Lund"));
}

TEST_CASE("The list of citizens narrows as one types", "[citizens]") {
    Window window;
    aCitizen(window.file.workspace(), QStringLiteral("Bente"), QStringLiteral("Mikkelsen"));
    aCitizen(window.file.workspace(), QStringLiteral("Søren"), QStringLiteral("Østergaard"));
    CitizenList list(window.context, &window.widget);
    auto* table = list.findChild<RecordTable*>(QStringLiteral("citizensTable"));
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(table->model()->rowCount() == 2);
    QTest::keyClicks(list.findChild<QLineEdit*>(QStringLiteral("searchEdit")), QStringLiteral("oester"));
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }, 3000));
    CHECK(table->model()->rowCount() == 1);
}

TEST_CASE("What is known is written once, with its day and source, and stands in the list", "[citizens]") {
    Window window;
    const Citizen bente = aCitizen(window.file.workspace());
    FactsTab tab(window.context, bente.id, &window.widget);
    tab.carryOut(QStringLiteral("facts.edit"));
    auto* network = window.find<QComboBox>("networkCombo");
    REQUIRE(network != nullptr);
    network->setFocus();
    QTest::keyClick(network, Qt::Key_Down);
    QTest::keyClicks(window.find<QLineEdit>("sourceEdit"), QStringLiteral("samtale"));
    QTest::keyClick(window.find<QPushButton>("saveButton"), Qt::Key_Space);
    const auto facts = window.file.workspace().citizenFacts.newest(bente.id);
    REQUIRE(facts.contains(QStringLiteral("network")));
    CHECK(facts.value(QStringLiteral("network")).value == QStringLiteral("none"));
    CHECK(facts.value(QStringLiteral("network")).source == QStringLiteral("samtale"));
    CHECK(facts.size() == 1);
}
