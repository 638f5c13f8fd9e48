// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

// A screen of 1280 × 720 at 200 %, less the title bar.
constexpr int narrow = 640;
constexpr int low = 330;

TEST_CASE("At 200 per cent she finds her way by the icons, with the mouse", "[stories][size]") {
    Mouse hand;
    hand.resize(narrow, low);
    hand.click("Borgere");
    hand.doubleClick("Berg, Brian");
    hand.see("Brian Berg");
    hand.click("Henvisninger");
    hand.see("Importér henvisning");
    hand.click("Søg overalt");
    hand.type("brian berg");
    hand.see("Borger, Brian Berg");
    hand.picture("narrow-search");
}

TEST_CASE("At 200 per cent she finds her way, with the keyboard", "[stories][size]") {
    Keyboard hand;
    hand.resize(narrow, low);
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Berg, Brian");
    hand.press("Return");
    hand.see("Brian Berg");
    hand.press("Ctrl+F");
    hand.type("brian berg");
    hand.see("Borger, Brian Berg");
}

TEST_CASE("She makes the text larger, and everything can still be clicked, with the mouse", "[stories][size]") {
    Mouse hand;
    hand.click("Indstillinger");
    hand.click("Skærm og tal");
    hand.choose("Tekststørrelse", "130 %");
    CHECK(hand.valueOf("Tekststørrelse") == "130 %");
    hand.click("Borgere");
    hand.doubleClick("Berg, Brian");
    hand.see("Brian Berg");
    hand.click("Aftaler");
    hand.see("Ny aftale");
    hand.picture("large-text");
}

TEST_CASE("She makes the text larger, with the keyboard", "[stories][size]") {
    Keyboard hand;
    hand.press("Ctrl+,");
    hand.tabTo("Grupper af indstillinger");
    hand.goToRow("Skærm og tal");
    hand.choose("Tekststørrelse", "130 %");
    CHECK(hand.valueOf("Tekststørrelse") == "130 %");
    hand.press("Ctrl+2");
    hand.see("Berg, Brian");
}
