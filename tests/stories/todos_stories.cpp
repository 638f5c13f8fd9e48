// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

TEST_CASE("A task is made, postponed and done, with the mouse", "[stories][tasks]") {
    Mouse hand;
    hand.click("Borgere");
    hand.doubleClick("Berg, Frank");
    hand.click("Forløb og plan");
    hand.scrollTo("Ny opgave");
    hand.click("Ny opgave");
    hand.fill("Hvad skal gøres", "Ring til kommunen");
    hand.fill("Senest", "3-11-2026");
    hand.click("Gem");
    hand.see("Opgaven er på listen");
    hand.click("Luk beskeden");
    hand.scrollTo("Ring til kommunen");
    hand.click("Ring til kommunen");
    hand.click("Udskyd…");
    hand.fill("Ny dag", "10-11-2026");
    hand.click("Udskyd");
    hand.see("Udskudt til 10-11-2026: Ring til kommunen");
    hand.click("Luk beskeden");
    hand.scrollTo("Ring til kommunen");
    hand.click("Ring til kommunen");
    hand.click("Udført");
    hand.see("Udført: Ring til kommunen");
}

TEST_CASE("A task is made, postponed and done, with the keyboard", "[stories][tasks]") {
    Keyboard hand;
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Berg, Frank");
    hand.press("Return");
    hand.bringForward("Forløb og plan");
    hand.push("Ny opgave");
    hand.fill("Hvad skal gøres", "Ring til kommunen");
    hand.fill("Senest", "3-11-2026");
    hand.press("Ctrl+Return");
    hand.see("Opgaven er på listen");
    hand.tabTo("Aftalte handlinger og opgaver");
    hand.goToRow("Ring til kommunen");
    hand.push("Udskyd…");
    hand.fill("Ny dag", "10-11-2026");
    hand.press("Ctrl+Return");
    hand.see("Udskudt til 10-11-2026: Ring til kommunen");
    hand.tabTo("Aftalte handlinger og opgaver");
    hand.goToRow("Ring til kommunen");
    hand.push("Udført");
    hand.see("Udført: Ring til kommunen");
}
