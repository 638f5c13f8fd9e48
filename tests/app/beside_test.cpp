// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"
#include "tests/support/accessible_names.h"
#include "tests/support/builders.h"
#include "ui/shell/lock/beside_view.h"

#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
bool isBeside(Desk& desk) {
    return qobject_cast<BesideView*>(desk.window().content());
}
} // namespace

TEST_CASE("With the citizen beside, nobody else's name is anywhere and leaving needs the passphrase",
          "[shell][beside]") {
    Desk desk;
    desk.openNewFile();
    const CitizenId bente =
        aCitizen(desk.workspace(), QStringLiteral("Bente"), QStringLiteral("Mikkelsen")).id;
    const CitizenId jens = aCitizen(desk.workspace(), QStringLiteral("Andreas"), QStringLiteral("Holm")).id;
    desk.app.work()->open({page::today});
    desk.app.work()->openCitizen(bente);
    desk.press(Qt::Key_F8);
    REQUIRE(desk.waitUntil([&desk] { return isBeside(desk); }));
    CHECK(desk.shows(QStringLiteral("Bente Mikkelsen")));
    CHECK(!desk.shows(QStringLiteral("Holm")));
    CHECK(!desk.shows(QStringLiteral("Notater")));
    CHECK(namelessControls(desk.window()).isEmpty());

    SECTION("neither search, palette, pages nor another citizen can be reached") {
        desk.press(Qt::Key_K, Qt::ControlModifier);
        desk.press(Qt::Key_F, Qt::ControlModifier);
        desk.press(Qt::Key_1, Qt::ControlModifier);
        CHECK(isBeside(desk));
        CHECK(!desk.find<QWidget>("commandPalette"));
        CHECK(!desk.find<QWidget>("searchEdit"));
        CHECK(!desk.find<QWidget>("navigation"));
        qobject_cast<BesideView*>(desk.window().content())->openCitizen(jens);
        CHECK(!desk.shows(QStringLiteral("Holm")));
    }
    SECTION("a wrong passphrase is said and asked for again, the right one leads back to the same citizen") {
        desk.ask.answer(QStringLiteral("noget helt andet"));
        desk.press(Qt::Key_F8);
        REQUIRE(desk.waitUntil([&desk] { return desk.ask.asked().contains(QStringLiteral("Adgangskoden er ikke rigtig.")); }));
        CHECK(isBeside(desk));
        desk.ask.answer(deskPassphrase);
        desk.press(Qt::Key_F8);
        REQUIRE(desk.waitUntil([&desk] { return desk.app.work() != nullptr; }));
        CHECK(desk.app.work()->current().citizen == bente);
    }
    SECTION("after a lock one comes back to the citizen alone") {
        desk.press(Qt::Key_L, Qt::ControlModifier);
        REQUIRE(desk.waitUntil([&desk] { return !desk.app.isUnlocked(); }));
        CHECK(!desk.shows(QStringLiteral("Bente")));
        desk.unlock(deskPassphrase);
        REQUIRE(desk.waitUntil([&desk] { return desk.app.isUnlocked(); }));
        CHECK(isBeside(desk));
    }
}
