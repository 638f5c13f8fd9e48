// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/page.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTest>
#include <catch2/catch_test_macros.hpp>
#include <cmath>

using namespace brobygger;

TEST_CASE("A message stands over the bottom of the page and moves nothing", "[kit]") {
    Page page(PageBody::Filling);
    auto* content = new QPlainTextEdit;
    page.content()->addWidget(content);
    page.resize(900, 600);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    QApplication::processEvents();
    const QRect before = content->geometry();
    page.messages()->offer(QStringLiteral("Aftalen er slettet."), QStringLiteral("Fortryd"), [] {});
    QApplication::processEvents();
    CHECK(content->geometry() == before);
    const QRect toast = page.messages()->geometry();
    CHECK(toast.bottom() == 600 - 44 - 1);
    CHECK(std::abs(toast.center().x() - page.rect().center().x()) <= 1);
    page.resize(500, 400);
    QApplication::processEvents();
    CHECK(page.rect().contains(page.messages()->geometry()));
    page.messages()->fail(QStringLiteral("Filen kunne ikke skrives. ").repeated(12));
    QApplication::processEvents();
    CHECK(page.messages()->height() >= page.messages()->heightForWidth(page.messages()->width()));
}

TEST_CASE("A message gives way to the buttons at the bottom, and never lies over the main one", "[kit]") {
    Page page(PageBody::Filling);
    page.resize(1096, 600);
    auto place = [&page](const char* name, ButtonRole role, const QRect& where) {
        QPushButton* button = makeButton(QLatin1String(name), QStringLiteral("Knap"), role);
        button->setParent(&page);
        button->setGeometry(where);
        return button;
    };
    const QPushButton* criterion = place("criterion", ButtonRole::Ordinary, {500, 520, 80, 32});
    const QPushButton* refer = place("refer", ButtonRole::Primary, {765, 530, 80, 32});
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    page.messages()->offer(QStringLiteral("Ønskerne er gemt for borgeren."), QStringLiteral("Fortryd"), [] {});
    const QRect toast = page.messages()->geometry();
    CHECK_FALSE(toast.intersects(criterion->geometry()));
    CHECK_FALSE(toast.intersects(refer->geometry()));
    CHECK(toast.bottom() == page.height() - 44 - 1); // beside them, as low as it was
    CHECK(page.rect().contains(toast));
}

TEST_CASE("A button that appears where a message stands is not covered by it", "[kit]") {
    Page page(PageBody::Filling);
    page.resize(1096, 600);
    QPushButton* refer = makeButton(QStringLiteral("refer"), QStringLiteral("Henvis"), ButtonRole::Primary);
    refer->setParent(&page);
    refer->setGeometry(500, 520, 80, 32);
    refer->hide();
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    page.messages()->offer(QStringLiteral("Samtykket er noteret."), QStringLiteral("Fortryd"), [] {});
    REQUIRE(page.messages()->geometry().intersects(refer->geometry()));
    refer->show(); // the row of an offer was chosen
    CHECK(QTest::qWaitFor([&] { return !page.messages()->geometry().intersects(refer->geometry()); }));
    refer->move(page.messages()->geometry().topLeft()); // or its card has grown
    CHECK(QTest::qWaitFor([&] { return !page.messages()->geometry().intersects(refer->geometry()); }));
}

TEST_CASE("A message stays under the pointer, and gives way when the pointer has left it", "[kit]") {
    Page page(PageBody::Filling);
    page.resize(1096, 600);
    QPushButton* refer = makeButton(QStringLiteral("refer"), QStringLiteral("Henvis"), ButtonRole::Primary);
    refer->setParent(&page);
    refer->setGeometry(500, 520, 80, 32);
    refer->hide();
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    MessageBar* messages = page.messages();
    messages->offer(QStringLiteral("Samtykket er noteret."), QStringLiteral("Fortryd"), [] {});
    QApplication::processEvents();
    const QRect before = messages->geometry();
    REQUIRE(before.intersects(refer->geometry()));
    messages->setAttribute(Qt::WA_UnderMouse, true); // on the way to Fortryd
    refer->show();
    QApplication::processEvents();
    CHECK(messages->geometry() == before);
    messages->setAttribute(Qt::WA_UnderMouse, false);
    QEvent left(QEvent::Leave);
    QApplication::sendEvent(messages, &left);
    CHECK(QTest::qWaitFor([&] { return !messages->geometry().intersects(refer->geometry()); }));
}

TEST_CASE("Where a message finds no place free of buttons it stays where it is while other things appear", "[kit]") {
    Page page(PageBody::Filling);
    page.resize(1096, 600);
    for (int y = 0; y < 600; y += 20) {
        for (int x = 0; x < 1096; x += 100) {
            QPushButton* button = makeButton(QStringLiteral("button"), QStringLiteral("Knap"), ButtonRole::Ordinary);
            button->setParent(&page);
            button->setGeometry(x, y, 100, 20);
        }
    }
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    page.messages()->offer(QStringLiteral("Aftalen er gemt."), QStringLiteral("Fortryd"), [] {});
    QApplication::processEvents();
    const QRect before = page.messages()->geometry();
    QLabel* words = makeLabel(QStringLiteral("Torsdag kl. 10"), TextRole::Body);
    words->setParent(&page);
    words->setGeometry(before);
    words->show();
    words->lower();
    QApplication::processEvents();
    CHECK(page.messages()->geometry() == before);
}

TEST_CASE("A message covers other rows of a list rather than the chosen one", "[kit]") {
    Page page(PageBody::Filling);
    page.resize(1096, 600);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    QTableWidget table(30, 1, &page);
    table.horizontalHeader()->hide();
    table.setGeometry(0, 100, 1096, 500);
    table.show();
    page.messages()->offer(QStringLiteral("Aftalen er gemt."), QStringLiteral("Fortryd"), [] {});
    const QPoint under = table.viewport()->mapFrom(&page, page.messages()->geometry().center());
    page.messages()->dismiss();
    table.setCurrentCell(table.rowAt(under.y()), 0);
    REQUIRE(table.currentRow() >= 0);
    page.messages()->offer(QStringLiteral("Aftalen er gemt."), QStringLiteral("Fortryd"), [] {});
    const QRect row(table.viewport()->mapTo(&page, QPoint(0, table.rowViewportPosition(table.currentRow()))),
                    QSize(1096, table.rowHeight(table.currentRow())));
    CHECK_FALSE(page.messages()->geometry().intersects(row));
}

TEST_CASE("A card that is opened over a page is not covered by the message, nor are its words", "[kit]") {
    Page page(PageBody::Filling);
    page.resize(1096, 600);
    QFrame card(&page);
    card.setProperty("popover", true);
    card.setGeometry(400, 300, 328, 292);
    card.hide();
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    page.messages()->offer(QStringLiteral("Aftalen er gemt."), QStringLiteral("Fortryd"), [] {});
    REQUIRE(page.messages()->geometry().intersects(card.geometry()));
    card.show();
    CHECK(QTest::qWaitFor([&] { return !page.messages()->geometry().intersects(card.geometry()); }));
}

TEST_CASE("A message whose page gets smaller while another is in front stands in it when it comes back", "[kit]") {
    QStackedWidget pages;
    auto* page = new Page(PageBody::Filling);
    pages.addWidget(page);
    pages.addWidget(new QWidget);
    pages.resize(1096, 600);
    pages.show();
    REQUIRE(QTest::qWaitForWindowExposed(&pages));
    page->messages()->fail(QStringLiteral("Filen kunne ikke skrives."));
    pages.setCurrentIndex(1);
    pages.resize(700, 400);
    QApplication::processEvents();
    pages.setCurrentIndex(0);
    QApplication::processEvents();
    CHECK(page->rect().contains(page->messages()->geometry()));
}

TEST_CASE("A message lies over no button that can be pressed and not over the field one writes in", "[kit]") {
    Page page(PageBody::Filling);
    page.resize(1096, 600);
    auto place = [&page](ButtonRole role, const QRect& where) {
        QPushButton* button = makeButton(QStringLiteral("button"), QStringLiteral("Knap"), role);
        button->setParent(&page);
        button->setGeometry(where);
        return button;
    };
    QPushButton* refer = place(ButtonRole::Primary, {900, 530, 80, 32});
    QPushButton* above = place(ButtonRole::Ordinary, {900, 470, 80, 32});
    auto* field = new QLineEdit(&page);
    field->setGeometry(400, 520, 300, 32);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    SECTION("it stands clear of all of them") {
        field->setFocus();
        page.messages()->offer(QStringLiteral("Ønskerne er gemt for borgeren."), QStringLiteral("Fortryd"), [] {});
        const QRect toast = page.messages()->geometry();
        CHECK_FALSE(toast.intersects(field->geometry()));
        CHECK_FALSE(toast.intersects(refer->geometry()));
        CHECK_FALSE(toast.intersects(above->geometry()));
        CHECK(page.rect().contains(toast));
    }
    SECTION("a button that cannot be pressed and a field nobody writes in are not in its way") {
        QPushButton* off = place(ButtonRole::Ordinary, {500, 520, 80, 32});
        off->setEnabled(false);
        off->show();
        refer->setFocus();
        page.messages()->offer(QStringLiteral("Ønskerne er gemt for borgeren."), QStringLiteral("Fortryd"), [] {});
        CHECK(std::abs(page.messages()->geometry().center().x() - page.rect().center().x()) <= 1);
        field->setFocus(); // until somebody goes there
        CHECK_FALSE(page.messages()->geometry().intersects(field->geometry()));
    }
}

TEST_CASE("A message covers no words where there is room beside them, and otherwise as few as it can", "[kit]") {
    Page page(PageBody::Filling);
    page.resize(1096, 600);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    auto write = [&page](const QRect& where) {
        QLabel* words = makeLabel(QStringLiteral("Torsdag kl. 10: Motion på naturen"), TextRole::Body);
        words->setParent(&page);
        words->setGeometry(where);
        words->show();
        return words->geometry();
    };
    SECTION("beside") {
        const QRect words = write({100, 400, 560, 190}); // a list at the left, and nothing at the right of it
        page.messages()->offer(QStringLiteral("Aftalen er gemt."), QStringLiteral("Fortryd"), [] {});
        CHECK_FALSE(page.messages()->geometry().intersects(words));
        CHECK(page.messages()->geometry().bottom() == page.height() - 44 - 1);
    }
    SECTION("above") {
        const QRect words = write({0, 420, 1096, 180});
        page.messages()->offer(QStringLiteral("Aftalen er gemt."), QStringLiteral("Fortryd"), [] {});
        CHECK_FALSE(page.messages()->geometry().intersects(words));
        CHECK(page.messages()->geometry().top() >= page.height() / 2);
    }
    SECTION("there is no room: it stays low, over the part that has fewest words") {
        write({0, 100, 1096, 500});
        const QRect more = write({300, 500, 400, 100});
        page.messages()->offer(QStringLiteral("Aftalen er gemt."), QStringLiteral("Fortryd"), [] {});
        CHECK_FALSE(page.messages()->geometry().intersects(more));
        CHECK(page.messages()->geometry().bottom() == page.height() - 44 - 1);
    }
}

TEST_CASE("A message covers no rows of a list whose first column is hidden", "[kit]") {
    Page page(PageBody::Filling);
    page.resize(1096, 600);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    QTableWidget table(12, 2, &page);
    table.horizontalHeader()->hide();
    table.verticalHeader()->hide();
    table.setColumnHidden(0, true);
    table.setGeometry(100, 400, 560, 190); // with nothing at the right of it
    table.show();
    page.messages()->offer(QStringLiteral("Aftalen er gemt."), QStringLiteral("Fortryd"), [] {});
    CHECK_FALSE(page.messages()->geometry().intersects(table.geometry()));
}

TEST_CASE("A message stays at the bottom over words rather than covering others in the middle of the page", "[kit]") {
    Page page(PageBody::Filling);
    page.resize(1096, 600);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    const auto write = [&page](const QRect& where) {
        QLabel* words = makeLabel(QStringLiteral("Bor i et af de valgte sogne"), TextRole::Body);
        words->setParent(&page);
        words->setGeometry(where);
        words->show();
        return words;
    };
    write({0, 500, 1096, 100});
    const QLabel* criterion = write({0, 380, 400, 20});
    page.messages()->offer(QStringLiteral("Screeningen er gemt."), QStringLiteral("Fortryd"), [] {});
    CHECK(page.messages()->geometry().bottom() > 400);
    CHECK_FALSE(page.messages()->geometry().intersects(criterion->geometry()));
    page.messages()->dismiss();
    for (int y = 100; y < 500; y += 30) {
        write({0, y, 1096, 10}); // a message here would cover fewer words, and yet what is read first
    }
    page.messages()->offer(QStringLiteral("Screeningen er gemt."), QStringLiteral("Fortryd"), [] {});
    CHECK(page.messages()->geometry().bottom() == page.height() - 44 - 1);
}

TEST_CASE("A message comes to the upper half of the page only to keep clear of what can be pressed", "[kit]") {
    Page page(PageBody::Filling);
    page.resize(1096, 600);
    QList<QPushButton*> answers;
    for (int y = 320; y < 600; y += 20) {
        for (int x = 0; x < 1096; x += 100) {
            QPushButton* button = makeButton(QStringLiteral("button"), QStringLiteral("opfyldt"), ButtonRole::Ordinary);
            button->setParent(&page);
            button->setGeometry(x, y, 100, 20);
            answers.append(button);
        }
    }
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    page.messages()->offer(QStringLiteral("Samtykket er noteret."), QStringLiteral("Fortryd"), [] {});
    CHECK(page.messages()->geometry().bottom() < 320);
    page.messages()->dismiss();
    for (QPushButton* button : std::as_const(answers)) {
        button->setEnabled(false);
    }
    page.messages()->offer(QStringLiteral("Samtykket er noteret."), QStringLiteral("Fortryd"), [] {});
    CHECK(page.messages()->geometry().bottom() == page.height() - 44 - 1);
}
