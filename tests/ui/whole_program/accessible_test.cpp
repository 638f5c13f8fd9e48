// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/accessible_names.h"
#include "tests/support/ui/demo_desk.h"
#include "tests/support/ui/desk.h"
#include "ui/kit/behaviour/spoken_name.h"
#include "ui/kit/charts/chart_view.h"
#include "ui/kit/forms/combo_name.h"
#include "ui/kit/look/appearance.h"
#include "ui/shell/main_window.h"
#include "ui/shell/work_view.h"
#include "ui/slices.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>

using namespace brobygger;
using namespace brobygger::test;

namespace {
QAccessibleInterface* reader(QWidget* widget) {
    REQUIRE(widget);
    return QAccessible::queryAccessibleInterface(widget);
}
} // namespace

TEST_CASE("A screen reader says the pages, their keys, and which of them is open") {
    Desk desk;
    Appearance appearance(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    WorkView view(desk.workspace(), desk.ask, appearance, pages(), {});
    view.show();
    view.open({page::citizens});
    for (const PageEntry& entry : view.entries()) {
        auto* row = view.findChild<QAbstractButton*>(entry.id.toString() + QStringLiteral("Navigation"));
        QAccessibleInterface* said = reader(row);
        INFO(entry.id.toString().toStdString());
        CHECK(said->role() == QAccessible::CheckBox); // a button that stays pressed
        CHECK(said->text(QAccessible::Name).startsWith(entry.title()));
        CHECK(said->text(QAccessible::Description).contains(entry.shortcut.toString(QKeySequence::NativeText)));
        CHECK((said->state().checked == 1) == (entry.id == page::citizens));
    }
    CHECK_FALSE(reader(view.findChild<QWidget*>(QStringLiteral("navigation")))->text(QAccessible::Name).isEmpty());
}

TEST_CASE("A screen reader says a combo box without a label by its name, also in the next language") {
    QWidget place;
    auto* box = new QComboBox(&place);
    box->setObjectName(QStringLiteral("levelCombo"));
    setComboName(box, QStringLiteral("Who it is for"));
    setComboName(box, QStringLiteral("Hvem den er til"));
    const auto labels = reader(box)->relations(QAccessible::Label);
    REQUIRE(labels.size() == 1);
    CHECK(labels.first().first->text(QAccessible::Name) == QStringLiteral("Hvem den er til"));
}

TEST_CASE("Every choice on every page and tab has a label by which a screen reader says it") {
    DemoDesk desk;
    for (const Target& place : desk.places()) {
        desk.open(place);
        INFO(nameOf(place).toStdString());
        CHECK(combosWithoutLabel(*desk.view).join(QStringLiteral(", ")).toStdString() == "");
    }
}

TEST_CASE("The name of every button on every page and tab has the words that stand on it") {
    DemoDesk desk;
    for (const Target& place : desk.places()) {
        desk.open(place);
        INFO(nameOf(place).toStdString());
        CHECK(buttonsNamedOtherwise(*desk.view).join(QStringLiteral(", ")).toStdString() == "");
    }
}

TEST_CASE("What a button shows is part of its name, or stands before it") {
    CHECK(spokenName(QStringLiteral("Ret…"), QStringLiteral("Ret barrieren…")) == QStringLiteral("Ret barrieren…"));
    CHECK(spokenName(QStringLiteral("Slet"), QStringLiteral("Fjern barrieren")) == QStringLiteral("Slet: Fjern barrieren"));
    CHECK(spokenName(QStringLiteral("Er tjekket"), QStringLiteral("Tilbuddet er tjekket")) ==
          QStringLiteral("Tilbuddet er tjekket"));
}

TEST_CASE("A screen reader says a chart by its title and its figures") {
    Chart chart;
    chart.title = QStringLiteral("No-shows");
    chart.labels = {QStringLiteral("Week 46"), QStringLiteral("Week 47")};
    chart.series.append({.name = QStringLiteral("Missed"), .values = {3.0, 4.0}});
    ChartView view;
    view.setChart(chart);
    QAccessibleInterface* said = reader(&view);
    CHECK(said->role() == QAccessible::Chart);
    CHECK(said->text(QAccessible::Name) == QStringLiteral("No-shows"));
    CHECK(said->text(QAccessible::Description).contains(QStringLiteral("Week 46 3")));
    CHECK(said->text(QAccessible::Description).contains(QStringLiteral("Week 47 4")));
}

TEST_CASE("The window has a name, and it names nobody") {
    MainWindow window;
    CHECK(reader(&window)->text(QAccessible::Name) == QStringLiteral("Brobygger"));
}
