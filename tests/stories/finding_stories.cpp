// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

TEST_CASE("She opens a citizen's page from the list, with the mouse", "[stories][citizens]") {
    Mouse hand;
    hand.click("Borgere");
    hand.doubleClick("Berg, Brian");
    hand.see("Brian Berg");
    hand.click("Aftaler");
    hand.see("Ny aftale");
}

TEST_CASE("She opens a citizen's page from the list, with the keyboard", "[stories][citizens]") {
    Keyboard hand;
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Berg, Brian");
    hand.press("Return");
    hand.see("Brian Berg");
}

TEST_CASE("She finds a citizen by the search field, with the mouse", "[stories][search]") {
    Mouse hand;
    hand.click("Søg navn");
    hand.type("brian berg");
    hand.see("Borger, Brian Berg");
    hand.picture("search");
    hand.click("Borger, Brian Berg");
    hand.see("Brian Berg");
    hand.see("Ret");
}

TEST_CASE("She locks and unlocks and is where she was, with the keyboard", "[stories][lock]") {
    Keyboard hand;
    hand.press("Ctrl+3");
    hand.see("Henvisninger");
    hand.press("Ctrl+L");
    hand.see("Lås op");
    CHECK_FALSE(hand.sees("Ny henvisning"));
    hand.type(storyPassphrase());
    hand.press("Return");
    hand.see("Ny henvisning");
    hand.see("Henvisninger");
}

TEST_CASE("She finds a citizen by the search field, with the keyboard", "[stories][search]") {
    Keyboard hand;
    hand.press("Ctrl+F");
    hand.type("brian berg");
    hand.see("Borger, Brian Berg");
    hand.press("Return");
    hand.see("Brian Berg");
    hand.see("Ret");
}

TEST_CASE("She locks and unlocks and is where she was, with the mouse", "[stories][lock]") {
    Mouse hand;
    hand.click("Henvisninger");
    hand.see("Ny henvisning");
    hand.click("Lås");
    hand.see("Lås op");
    CHECK_FALSE(hand.sees("Ny henvisning"));
    hand.type(storyPassphrase());
    hand.click("Lås op");
    hand.see("Ny henvisning");
    hand.see("Henvisninger");
}
