// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/page.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

TEST_CASE("What was done can be taken back from the message bar once", "[kit]") {
    MessageBar bar;
    int undone = 0;
    bar.offer(QStringLiteral("Aftalen er slettet."), QStringLiteral("Fortryd"), [&] { ++undone; });
    CHECK(bar.text() == QStringLiteral("Aftalen er slettet."));
    CHECK(bar.accessibleName() == QStringLiteral("Aftalen er slettet."));
    auto* button = bar.findChild<QPushButton*>(QStringLiteral("messageActionButton"));
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(undone == 1);
    CHECK(bar.isHidden());
}

TEST_CASE("A message goes by itself, an error stays", "[kit]") {
    // Inside a window, so that the pointer does not happen to rest on it.
    QWidget window;
    window.resize(800, 600);
    QLineEdit field(&window); // where one is at work: a message that has the focus stays
    MessageBar bar(&window);
    bar.setGeometry(500, 500, 200, 44);
    window.show();
    field.setFocus();
    bar.setLifetime(1);
    bar.tell(QStringLiteral("Gemt."));
    CHECK(QTest::qWaitFor([&] { return bar.isHidden(); }, 1000));
    bar.fail(QStringLiteral("Filen kunne ikke skrives."));
    CHECK_FALSE(QTest::qWaitFor([&] { return bar.isHidden(); }, 100));
    CHECK(bar.text() == QStringLiteral("Filen kunne ikke skrives."));
}

TEST_CASE("A message can offer what comes next beside taking it back, and the next message does not", "[kit]") {
    Page page(PageBody::Filling);
    page.resize(900, 600);
    page.show();
    int letters = 0;
    const auto* next = page.messages()->findChild<QPushButton*>(QStringLiteral("messageNextButton"));
    page.messages()->offer(QStringLiteral("Gemt som kladde."), QStringLiteral("Fortryd"), [] {});
    page.messages()->addNext(QStringLiteral("Skriv brev"), [&letters] { ++letters; });
    CHECK(next->isVisible());
    page.messages()->findChild<QPushButton*>(QStringLiteral("messageNextButton"))->click();
    CHECK(letters == 1);
    CHECK(page.messages()->isHidden());
    page.messages()->tell(QStringLiteral("Gemt."));
    CHECK_FALSE(next->isVisible());
}

TEST_CASE("The message is reached by the keyboard, and Escape leads back to where one was", "[kit]") {
    Page page(PageBody::Filling);
    auto* field = new QLineEdit;
    page.content()->addWidget(field);
    page.resize(900, 600);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    field->setFocus();
    CHECK_FALSE(page.messages()->takeFocus());
    page.messages()->setLifetime(1);
    page.messages()->offer(QStringLiteral("Aftalen er slettet."), QStringLiteral("Fortryd"), [] {});
    REQUIRE(page.messages()->takeFocus());
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("messageActionButton"));
    REQUIRE_FALSE(QTest::qWaitFor([&] { return page.messages()->isHidden(); }, 100)); // it does not go while somebody is at it
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(page.messages()->isHidden());
    CHECK(field->hasFocus());
    page.messages()->fail(QStringLiteral("Filen kunne ikke skrives."));
    QTest::keyClick(field, Qt::Key_Escape); // from the page too
    CHECK(page.messages()->isHidden());
}

TEST_CASE("The keyboard comes to what is next in a message, not to taking back what was just done", "[kit]") {
    Page page(PageBody::Filling);
    page.resize(900, 600);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    int undone = 0;
    int letters = 0;
    page.messages()->offer(QStringLiteral("Gemt som kladde."), QStringLiteral("Fortryd"), [&undone] { ++undone; });
    page.messages()->addNext(QStringLiteral("Skriv brev"), [&letters] { ++letters; });
    REQUIRE(page.messages()->takeFocus());
    REQUIRE(QApplication::focusWidget()->objectName() == QStringLiteral("messageNextButton"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(letters == 1);
    CHECK(undone == 0);
}

TEST_CASE("Screen readers are told a message as a notification", "[kit]") {
    MessageBar bar;
    QAccessibleInterface* said = QAccessible::queryAccessibleInterface(&bar);
    REQUIRE(said);
    CHECK(said->role() == QAccessible::Notification);
    bar.tell(QStringLiteral("Gemt."));
    CHECK(said->text(QAccessible::Name) == QStringLiteral("Gemt."));
}

TEST_CASE("A message goes when another tab is opened, unless it offers to take something back", "[kit]") {
    Page page(PageBody::Filling);
    auto* tabs = new QStackedWidget;
    tabs->addWidget(new QWidget);
    tabs->addWidget(new QWidget);
    page.content()->addWidget(tabs);
    page.resize(1096, 600);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    MessageBar* messages = page.messages();
    SECTION("it only told something") {
        messages->tell(QStringLiteral("Brevet er kopieret."));
        QApplication::processEvents();
        REQUIRE(messages->isVisible());
        tabs->setCurrentIndex(1);
        CHECK(QTest::qWaitFor([&] { return messages->isHidden(); }, 1000));
    }
    SECTION("it offers the way back") {
        messages->offer(QStringLiteral("Aftalen er gemt."), QStringLiteral("Fortryd"), [] {});
        QApplication::processEvents();
        tabs->setCurrentIndex(1);
        QApplication::processEvents();
        CHECK(messages->text() == QStringLiteral("Aftalen er gemt."));
    }
    SECTION("an error stays") {
        messages->fail(QStringLiteral("Filen kunne ikke skrives."));
        QApplication::processEvents();
        tabs->setCurrentIndex(1);
        QApplication::processEvents();
        CHECK(messages->text() == QStringLiteral("Filen kunne ikke skrives."));
    }
    SECTION("it was told by what opens the tab") {
        messages->tell(QStringLiteral("Referatet ligger under Notater."));
        tabs->setCurrentIndex(1);
        QApplication::processEvents();
        CHECK(messages->isVisible());
    }
}

TEST_CASE("A message does not wait for one who comes back from another page", "[kit]") {
    QStackedWidget pages;
    auto* page = new Page(PageBody::Filling);
    pages.addWidget(page);
    pages.addWidget(new QWidget);
    pages.resize(1096, 600);
    pages.show();
    REQUIRE(QTest::qWaitForWindowExposed(&pages));
    page->messages()->tell(QStringLiteral("Brevet er kopieret."));
    QApplication::processEvents();
    pages.setCurrentIndex(1);
    QApplication::processEvents();
    pages.setCurrentIndex(0);
    QApplication::processEvents();
    CHECK_FALSE(page->messages()->isVisible());
}
