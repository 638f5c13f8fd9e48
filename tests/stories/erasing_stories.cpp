// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

TEST_CASE("She sees what stands in the way of erasing, and where the information lies", "[stories][erasing]") {
    Mouse hand;
    hand.click("Borgere");
    hand.doubleClick("Berg, Frank");
    hand.see("Frank Berg");
    hand.click("Mere");
    hand.click("Opbevaring og sletning…");
    hand.see("Kan ikke slettes endnu");
    hand.see("Her ligger oplysningerne");
    hand.see("Oplysninger, notater og plan");
    hand.click("Luk");
    hand.seeNoMore("Her ligger oplysningerne");
}
