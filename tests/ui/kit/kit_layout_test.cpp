// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/labels/breaking_label.h"
#include "ui/kit/layout/panes.h"
#include "ui/kit/layout/scrolling.h"
#include "ui/kit/layout/wrapping_row.h"
#include "ui/kit/look/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>
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

/// Words that need another line where a scroll bar takes some of the width.
class BreakingWords final : public QWidget {
public:
    BreakingWords() {
        QSizePolicy breaking(QSizePolicy::Preferred, QSizePolicy::Preferred);
        breaking.setHeightForWidth(true);
        setSizePolicy(breaking);
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width >= 300 ? 40 : 80; }
    QSize sizeHint() const override { return {100, 40}; }
};
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

TEST_CASE("The field one writes in is not hidden when a sentence makes its row higher than the rest of the place", "[narrow]") {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QList<QWidget*> rows;
    for (int i = 0; i < 10; ++i) {
        rows.append(new QWidget);
        rows.last()->setFixedHeight(40);
        (new QLineEdit(rows.last()))->setGeometry(0, 0, 100, 30);
        column->addWidget(rows.last());
    }
    GrowingScrollArea area(content, QStringLiteral("area"));
    area.setRows([rows] { return rows; });
    area.resize(300, 170);
    area.show();
    QApplication::processEvents();
    REQUIRE(area.viewport()->height() == 160); // four whole rows, and not a quarter of the fifth

    SECTION("somebody writes in it") {
        rows[3]->findChild<QLineEdit*>()->setFocus();
        rows[3]->setFixedHeight(60);
        QApplication::processEvents();
        CHECK(area.viewport()->height() == 170);
    }
    SECTION("somebody was led to it") {
        area.bringIntoSight(rows[3]);
        rows[3]->setFixedHeight(60);
        QApplication::processEvents();
        CHECK(rows[3]->mapTo(area.viewport(), QPoint()).y() < area.viewport()->height());
    }
    SECTION("nobody is there: the place ends above it") {
        rows[0]->findChild<QLineEdit*>()->setFocus();
        rows[3]->setFixedHeight(60);
        QApplication::processEvents();
        CHECK(area.viewport()->height() == 120);
    }
}

TEST_CASE("Where all fields have room again none is left out below an empty band", "[narrow]") {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QList<QWidget*> rows{new BreakingWords};
    column->addWidget(rows.first());
    for (int i = 0; i < 3; ++i) {
        rows.append(new QWidget);
        rows.last()->setFixedHeight(70);
        column->addWidget(rows.last());
    }
    GrowingScrollArea area(content, QStringLiteral("area"));
    area.setRows([rows] { return rows; });
    area.resize(300, 200);
    area.show();
    QApplication::processEvents();
    REQUIRE(area.verticalScrollBar()->isVisible());
    area.resize(300, 250); // 40 and three times 70
    QApplication::processEvents();
    CHECK_FALSE(area.verticalScrollBar()->isVisible());
    CHECK(area.viewport()->height() == 250);
    CHECK(rows.last()->visibleRegion().boundingRect() == rows.last()->rect());
}

TEST_CASE("A high part is cut rather than a high empty band left in its place", "[narrow]") {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QList<QWidget*> rows;
    for (const int height : {40, 40, 40, 40, 40, 40, 40, 40, 200}) {
        rows.append(new QWidget);
        rows.last()->setFixedHeight(height);
        column->addWidget(rows.last());
    }
    GrowingScrollArea area(content, QStringLiteral("area"));
    area.setRows([rows] { return rows; });
    area.resize(300, 350);
    area.show();
    QApplication::processEvents();
    CHECK(area.viewport()->height() == 320); // the eight low ones
    area.resize(300, 400);
    QApplication::processEvents();
    CHECK(area.viewport()->height() == 400); // and the upper part of the high one, as of a list in the form of a consent
}

TEST_CASE("A refused field is seen with its sentence, however low the dialog is", "[narrow]") {
    auto* dialog = new FormDialog(QStringLiteral("A long form"), QStringLiteral("Save"), nullptr, 1);
    for (int i = 0; i < 20; ++i) {
        dialog->form()->line(QStringLiteral("field%1").arg(i), QStringLiteral("Field"));
    }
    dialog->onSave([]() -> Result<void> {
        Problems problems;
        problems.error(QStringLiteral("field9"),
                       QStringLiteral("This is too long for its field. Write it in fewer words, or in the notes."));
        problems.error(QStringLiteral("course"), QStringLiteral("The course has ended."));
        return invalid(problems);
    });
    dialog->show();
    QApplication::processEvents();
    const QWidget* field = dialog->form()->field(QStringLiteral("field9"));
    const auto* sentence = dialog->form()->findChild<QLabel*>(QStringLiteral("field9Problem"));
    for (int height = 400; height <= 560; height += 13) {
        dialog->resize(dialog->width(), height);
        QApplication::processEvents();
        dialog->submit();
        QApplication::processEvents();
        INFO("a dialog of " << height << " px");
        CHECK(field->visibleRegion().boundingRect() == field->rect());
        CHECK(sentence->visibleRegion().boundingRect() == sentence->rect());
    }
    delete dialog;
}

TEST_CASE("A long name over the fields of a form breaks, and the fields keep to the dialog", "[narrow]") {
    auto* dialog = new FormDialog(QStringLiteral("Sent"), QStringLiteral("Save"), nullptr, 1);
    QLabel* about =
        makeLabel(QStringLiteral("Ib-Frederik Christian Emanuel Nepomuk Alexander Maximilian Løvenskiold-Rosenørn  ·  "
                                 "Naturvandring ved Ørsted (eksempel)"),
                  TextRole::Muted);
    dialog->form()->addWide(about);
    const QLineEdit* field = dialog->form()->line(QStringLiteral("via"), QStringLiteral("Sent by"));
    dialog->show();
    QApplication::processEvents();
    CHECK(about->height() >= 2 * about->fontMetrics().lineSpacing());
    CHECK(field->visibleRegion().boundingRect() == field->rect());
    CHECK(field->mapTo(dialog, field->rect().topRight()).x() < dialog->width());
    delete dialog;
}

TEST_CASE("That a form goes on below is seen at its lower edge, until its end is in sight", "[narrow]") {
    auto* dialog = new FormDialog(QStringLiteral("A long form"), QStringLiteral("Save"), nullptr, 1);
    for (int i = 0; i < 30; ++i) {
        dialog->form()->line(QStringLiteral("field%1").arg(i), QStringLiteral("Field"));
    }
    dialog->show();
    dialog->resize(dialog->width(), 420);
    QApplication::processEvents();
    const auto* edge = dialog->findChild<QWidget*>(QStringLiteral("moreBelow"));
    REQUIRE(edge);
    CHECK(edge->isVisible());
    auto* area = dialog->findChild<GrowingScrollArea*>();
    CHECK(area->rect().contains(edge->geometry()));
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    QApplication::processEvents();
    // Without the room for a whole row at the end there may be some pixels more to go.
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    QApplication::processEvents();
    CHECK_FALSE(edge->isVisible());
    delete dialog;
}

TEST_CASE("A long form is as high as the screen lets it be before it scrolls", "[narrow]") {
    auto* dialog = new FormDialog(QStringLiteral("A long form"), QStringLiteral("Save"), nullptr, 1);
    for (int i = 0; i < 30; ++i) {
        dialog->form()->line(QStringLiteral("field%1").arg(i), QStringLiteral("Field"));
    }
    dialog->show();
    QApplication::processEvents();
    const int screen = dialog->screen()->availableGeometry().height();
    CHECK(dialog->height() <= screen - 40); // its title bar is on the screen too
    CHECK(dialog->height() >= screen - 60);
    delete dialog;
}

TEST_CASE("A word longer than its column is wide breaks and is seen whole", "[narrow]") {
    BreakingLabel label(TextRole::Small);
    label.setText(QStringLiteral("Sygdom og patientforening"));
    const int width = label.minimumSizeHint().width();
    CHECK(width < label.fontMetrics().horizontalAdvance(QStringLiteral("patientforening")));
    CHECK(label.heightForWidth(width) >= 3 * label.fontMetrics().height());
    CHECK(label.heightForWidth(1000) < 2 * label.fontMetrics().height());
}
