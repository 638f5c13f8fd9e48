// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/citizens_window.h"
#include "ui/citizens/citizen_header.h"
#include "ui/citizens/citizen_list.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/tables/record_table.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("The list of citizens narrows as one types", "[citizens]") {
    CitizensWindow window;
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

TEST_CASE("Down from the search goes to the first citizen of the list, and Enter opens that one", "[citizens]") {
    CitizensWindow window;
    const CitizenId bente = aCitizen(window.file.workspace(), QStringLiteral("Bente"), QStringLiteral("Mikkelsen")).id;
    aCitizen(window.file.workspace(), QStringLiteral("Søren"), QStringLiteral("Østergaard"));
    CitizenList list(window.context, &window.widget);
    list.resize(1100, 600);
    list.show();
    window.widget.activateWindow();
    list.takeFocus();
    QApplication::processEvents();
    std::optional<CitizenId> opened;
    QObject::connect(&list, &CitizenList::opened, &list, [&opened](CitizenId id) { opened = id; });
    auto* table = list.findChild<RecordTable*>(QStringLiteral("citizensTable"));
    const Qt::Key way = GENERATE(Qt::Key_Down, Qt::Key_Return);
    QTest::keyClick(list.findChild<QLineEdit*>(QStringLiteral("searchEdit")), way);
    CHECK(table->currentRow() == 0);
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(opened == bente);
}

TEST_CASE("The search finds among those who are chosen to be shown", "[citizens]") {
    CitizensWindow window;
    Workspace& workspace = window.file.workspace();
    const Citizen bente = aCitizen(workspace, QStringLiteral("Bente"), QStringLiteral("Holm"));
    aCitizen(workspace, QStringLiteral("Bodil"), QStringLiteral("Holm"));
    REQUIRE(workspace.courses.open(bente.id, workspace.clock.today()));
    CitizenList list(window.context, &window.widget);
    const auto* table = list.findChild<RecordTable*>(QStringLiteral("citizensTable"));
    auto* who = list.findChild<QComboBox*>(QStringLiteral("whoCombo"));
    auto* search = list.findChild<QLineEdit*>(QStringLiteral("searchEdit"));
    who->setCurrentIndex(1);
    QTest::keyClicks(search, QStringLiteral("holm"));
    QTest::keyClick(search, Qt::Key_Return);
    REQUIRE(table->records()->rowCount() == 1);
    CHECK(table->records()->keyAt(0) == bente.id.toString());
    who->setCurrentIndex(0);
    CHECK(table->records()->rowCount() == 2);
    who->setCurrentIndex(1);
    QTest::keyClicks(search, QStringLiteral("qqqq"));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(table->records()->rowCount() == 0);
    CHECK(table->accessibleDescription().contains(QStringLiteral("Alle")));
}

TEST_CASE("A search that finds more than is shown says so", "[citizens]") {
    CitizensWindow window;
    for (int i = 0; i < 201; ++i) {
        aCitizen(window.file.workspace(), QStringLiteral("Anna"), i == 0 ? QStringLiteral("Bergmann") : QStringLiteral("Berg"));
    }
    CitizenList list(window.context, &window.widget);
    const auto* table = list.findChild<RecordTable*>(QStringLiteral("citizensTable"));
    const auto* more = list.findChild<QLabel*>(QStringLiteral("moreFoundLabel"));
    REQUIRE(more);
    CHECK(more->isHidden());
    CHECK(table->records()->rowCount() == 201);
    auto* search = list.findChild<QLineEdit*>(QStringLiteral("searchEdit"));
    QTest::keyClicks(search, QStringLiteral("berg"));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(table->records()->rowCount() == 200);
    CHECK_FALSE(more->isHidden());
    CHECK(more->text() == QStringLiteral("Ikke alle, der passer, er vist. Skriv mere for at finde færre."));
    QTest::keyClicks(search, QStringLiteral("mann"));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(table->records()->rowCount() == 1);
    CHECK(more->isHidden());
}

TEST_CASE("An empty list of citizens says why it is empty and what to do", "[citizens]") {
    CitizensWindow window;
    aCitizen(window.file.workspace());
    CitizenList list(window.context, &window.widget);
    const auto* table = list.findChild<RecordTable*>(QStringLiteral("citizensTable"));
    CHECK(table->accessibleDescription().isEmpty());
    auto* who = list.findChild<QComboBox*>(QStringLiteral("whoCombo"));
    who->setCurrentIndex(1);
    CHECK(table->accessibleDescription().contains(QStringLiteral("igangværende forløb")));
    who->setCurrentIndex(0);
    auto* search = list.findChild<QLineEdit*>(QStringLiteral("searchEdit"));
    QTest::keyClicks(search, QStringLiteral("qqqq"));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(table->accessibleDescription().contains(QStringLiteral("fire cifre")));
}

TEST_CASE("A protected address is nowhere shown: not in the header, not in the list", "[citizens]") {
    CitizensWindow window;
    Citizen bente = aCitizen(window.file.workspace());
    bente.street = QStringLiteral("Skovvej 12");
    REQUIRE(window.file.workspace().citizens.change(bente));
    CitizenHeader header(window.context, bente.id, &window.widget);
    CitizenList list(window.context, &window.widget);
    const auto everything = [&] {
        QStringList words;
        for (const QLabel* label : header.findChildren<QLabel*>()) {
            words << label->text() << label->toolTip();
        }
        const QAbstractItemModel* model = list.findChild<RecordTable*>(QStringLiteral("citizensTable"))->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            words << model->index(0, column).data().toString() << model->index(0, column).data(Qt::ToolTipRole).toString();
        }
        return words.join(QLatin1Char('\n'));
    };
    CHECK(everything().contains(QStringLiteral("Skovvej 12")));
    REQUIRE(window.file.workspace().citizens.setProtection(bente.id, true, {}));
    CHECK_FALSE(everything().contains(QStringLiteral("Skovvej")));
    CHECK_FALSE(everything().contains(QStringLiteral("Grenaa")));
    CHECK(everything().contains(bente.surname));
}

TEST_CASE("A death is entered from the list with its day, and the citizen is off the call lists", "[citizens]") {
    CitizensWindow window;
    Workspace& workspace = window.file.workspace();
    const Citizen bente = aCitizen(workspace);
    CitizenList list(window.context, &window.widget);
    auto* table = list.findChild<RecordTable*>(QStringLiteral("citizensTable"));
    QAction* died = window.actions.action(QStringLiteral("citizens.died"));
    REQUIRE(died != nullptr);
    CHECK_FALSE(died->isEnabled());
    REQUIRE(table->selectKey(bente.id.toString()));
    REQUIRE(died->isEnabled());
    died->trigger();
    auto* save = window.find<QPushButton>("saveButton");
    QTest::keyClick(save, Qt::Key_Space);
    CHECK(workspace.citizens.find(bente.id)->lifeState == LifeState::Present); // not without a day
    auto* on = window.find<DateField>("lifeStateOnDate");
    on->setDate(workspace.clock.today());
    QTest::keyClick(save, Qt::Key_Space);
    CHECK(workspace.citizens.find(bente.id)->lifeState == LifeState::Dead);
    CHECK(workspace.citizens.find(bente.id)->lifeStateOn == workspace.clock.today());
    CHECK(workspace.citizens.count(CitizenFilter::UnderWay) == 0);
}
