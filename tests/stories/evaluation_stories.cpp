// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

TEST_CASE("She looks at the rows behind a figure and writes the report, with the mouse", "[stories][evaluation]") {
    Mouse hand;
    hand.click("Evaluering");
    hand.see("Nøgletal");
    hand.click("Udeblivelser");
    hand.click("Rapport");
    hand.giveFile(hand.path("rapport.pdf"));
    hand.see("Gemt som");
    CHECK(hand.read("rapport.pdf").startsWith("%PDF"));
}

TEST_CASE("She looks at the rows behind a figure and writes the report, with the keyboard", "[stories][evaluation]") {
    Keyboard hand;
    hand.press("Ctrl+7");
    hand.see("Nøgletal");
    hand.bringForward("Udeblivelser");
    hand.press("Ctrl+Shift+R");
    hand.giveFile(hand.path("rapport.pdf"));
    hand.see("Gemt som");
    CHECK(hand.read("rapport.pdf").startsWith("%PDF"));
}
