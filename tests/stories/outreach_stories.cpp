// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

TEST_CASE("She writes down a visit with how many came, with the mouse", "[stories][outreach]") {
    Mouse hand;
    hand.click("Samarbejde");
    hand.click("Besøg og kontakter");
    hand.see("Sådan spørger man om samtykke");
    hand.click("Nyt besøg eller ny kontakt…");
    hand.fill("Hvor eller med hvem", "Biblioteket");
    hand.fill("Hvad det handlede om", "Sedler med vores nummer");
    hand.fill("Hvor mange kom", "4");
    hand.click("Gem");
    hand.see("står på listen.");
    hand.see("Biblioteket");
    hand.click("Fortryd");
    hand.seeNoMore("Biblioteket");
}

TEST_CASE("She writes down a talk by telephone with a partner, with the keyboard", "[stories][outreach]") {
    Keyboard hand;
    hand.press("Ctrl+9");
    hand.bringForward("Besøg og kontakter");
    hand.push("Nyt besøg eller ny kontakt…");
    hand.choose("Slags", "telefon");
    hand.fill("Hvor eller med hvem", "Biblioteket");
    hand.fill("Hvad det handlede om", "Sedler med vores nummer");
    hand.fill("Vores minutter", "10");
    hand.press("Ctrl+Return");
    hand.see("Biblioteket");
    hand.picture("outreach");
}
