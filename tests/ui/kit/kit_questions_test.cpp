// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/scripted_ask.h"
#include "ui/kit/dialogs/dialog_ask.h"
#include "ui/kit/look/appearance.h"

#include <QApplication>
#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

TEST_CASE("Every question has its buttons in the order of the forms: Cancel first, what is usual last", "[kit]") {
    Appearance appearance(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    appearance.setTheme(ThemeChoice::Light);
    QWidget window;
    window.show();
    DialogAsk ask;
    SECTION("the passphrase") {
        ask.passphrase(&window, QStringLiteral("Tilbage til alle borgere"), QStringLiteral("Lås op"), {},
                       [](const QString&) {});
        CHECK(window.findChild<QPushButton*>(QStringLiteral("acceptButton"))->text() == QStringLiteral("Lås op"));
    }
    SECTION("yes or no") {
        ask.confirm(&window, QStringLiteral("Slet kladden?"), {}, QStringLiteral("Slet"), [] {});
    }
    QApplication::processEvents();
    const auto* accept = window.findChild<QPushButton*>(QStringLiteral("acceptButton"));
    const auto* cancel = window.findChild<QPushButton*>(QStringLiteral("cancelButton"));
    REQUIRE(accept);
    REQUIRE(cancel);
    CHECK(cancel->mapTo(cancel->window(), QPoint()).x() < accept->mapTo(accept->window(), QPoint()).x());
}

TEST_CASE("A question that is declined does nothing", "[kit]") {
    test::ScriptedAsk ask;
    int deleted = 0;
    const auto confirm = [&] {
        ask.confirm(nullptr, QStringLiteral("Slet kladden?"), {}, QStringLiteral("Slet"), [&] { ++deleted; });
    };
    confirm();
    CHECK(deleted == 0);
    ask.answer();
    confirm();
    CHECK(deleted == 1);
    CHECK(ask.asked().size() == 2);
}
