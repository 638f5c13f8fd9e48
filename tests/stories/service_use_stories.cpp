// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

namespace {

void openServiceUse(Mouse& hand) {
    hand.click("Borgere");
    hand.doubleClick("Berg, Frank");
    hand.click("Målinger");
    hand.click("Forbrug af ydelser");
}

void openServiceUse(Keyboard& hand) {
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Berg, Frank");
    hand.press("Return");
    hand.bringForward("Målinger");
    hand.bringForward("Forbrug af ydelser");
}

} // namespace

TEST_CASE("She fills in the start sheet of service use, with the mouse", "[stories][service_use]") {
    Mouse hand;
    openServiceUse(hand);
    const int before = hand.auditLines();
    hand.click("Udfyld startark…");
    hand.see("Forbrug af ydelser: startark");
    hand.choose("Kilde", "Journal");
    hand.fill("skadestue, hvor tit", "17");
    hand.click("Gem arket");
    hand.see("Arket er gemt med");
    CHECK(hand.auditLines() > before);
    hand.picture("service-use");
}

TEST_CASE("She fills in the start sheet of service use, with the keyboard", "[stories][service_use]") {
    Keyboard hand;
    openServiceUse(hand);
    const int before = hand.auditLines();
    hand.push("Udfyld startark…");
    hand.see("Forbrug af ydelser: startark");
    hand.choose("Kilde", "Journal");
    hand.fill("skadestue, hvor tit", "17");
    hand.press("Ctrl+Return");
    hand.see("Arket er gemt med");
    CHECK(hand.auditLines() > before);
}
