// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/look/theme.h"
#include "ui/kit/panes.h"
#include "ui/kit/wrapping_row.h"

#include <QApplication>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
/// Buttons in a row, to see where they stand.
QList<QPushButton*> buttonsIn(WrappingRow* row, int count) {
    QList<QPushButton*> buttons;
    for (int i = 0; i < count; ++i) {
        buttons.append(makeButton(QStringLiteral("button%1").arg(i), QStringLiteral("A button"), ButtonRole::Ordinary));
        row->addWidget(buttons.last());
    }
    return buttons;
}
} // namespace

TEST_CASE("Buttons that do not fit beside one another stand below", "[narrow]") {
    QWidget widget;
    auto* row = new WrappingRow(&widget);
    const QList<QPushButton*> buttons = buttonsIn(row, 3);
    const int wide = row->sizeHint().width();
    widget.resize(wide, 60);
    widget.show();
    CHECK(buttons[0]->y() == buttons[2]->y());
    CHECK(buttons[2]->geometry().right() < wide);

    widget.resize(wide - 20, row->heightForWidth(wide - 20));
    QApplication::processEvents();
    CHECK(buttons[0]->y() == buttons[1]->y());
    CHECK(buttons[2]->y() > buttons[1]->geometry().bottom());
    CHECK(buttons[2]->x() == buttons[0]->x());
}

TEST_CASE("A stretch keeps the buttons after it at the right", "[narrow]") {
    QWidget widget;
    auto* row = new WrappingRow(&widget);
    const QList<QPushButton*> left = buttonsIn(row, 1);
    row->addStretch();
    const QList<QPushButton*> right = buttonsIn(row, 1);
    widget.resize(600, 40);
    widget.show();
    CHECK(left[0]->x() == 0);
    CHECK(right[0]->geometry().right() == 599);
}

TEST_CASE("Three panes stand beside one another, then the third below the second, then in one column", "[narrow]") {
    Panes panes;
    QWidgetList three{new QWidget, new QWidget, new QWidget};
    for (QWidget* pane : std::as_const(three)) {
        pane->setMinimumHeight(100);
    }
    panes.add(three[0], 200);
    panes.add(three[1]);
    panes.add(three[2], 300);
    panes.resize(1056, 500);
    panes.show();
    CHECK(three[0]->width() == 200);
    CHECK(three[1]->width() == 1056 - 500 - 24);
    CHECK(three[2]->geometry().right() == 1055);

    panes.resize(757, 500);
    QApplication::processEvents();
    CHECK(panes.steps() == PaneSteps::ThirdBelow);
    CHECK(three[1]->x() == three[2]->x());
    CHECK(three[2]->y() > three[1]->geometry().bottom());
    CHECK(three[1]->x() > three[0]->geometry().right());

    panes.resize(560, 500);
    QApplication::processEvents();
    CHECK(panes.steps() == PaneSteps::OneColumn);
    CHECK(three[0]->width() == 560);
    CHECK(three[1]->y() > three[0]->geometry().bottom());
    CHECK(three[2]->y() > three[1]->geometry().bottom());
}
