// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

TEST_CASE("Facts change, and the earlier answer stands beside the new one, with the mouse", "[stories][facts]") {
    Mouse hand;
    hand.click("Borgere");
    hand.doubleClick("Berg, Frank");
    hand.click("Oplysninger");
    hand.click("Skriv oplysninger");
    CHECK(hand.valueOf("Skolegang") == "folkeskole");
    hand.choose("Skolegang", "erhvervsuddannelse");
    hand.click("Gem");
    hand.see("erhvervsuddannelse");
    hand.see("Før det");
    hand.see("folkeskole (09-07-2026)");
}

TEST_CASE("Facts change, and the earlier answer stands beside the new one, with the keyboard", "[stories][facts]") {
    Keyboard hand;
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Berg, Frank");
    hand.press("Return");
    hand.bringForward("Oplysninger");
    hand.push("Skriv oplysninger");
    CHECK(hand.valueOf("Skolegang") == "folkeskole");
    hand.choose("Skolegang", "erhvervsuddannelse");
    hand.press("Ctrl+Return");
    hand.see("erhvervsuddannelse");
    hand.see("Før det");
    hand.see("folkeskole (09-07-2026)");
}
