// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

TEST_CASE("From the wishes to a referral, with the mouse", "[stories][matching]") {
    Mouse hand;
    hand.click("Borgere");
    hand.doubleClick("Berg, Brian");
    hand.click("Find tilbud");
    hand.see("Find tilbud til Brian Berg");
    hand.see("Passer");
    hand.click("Ret ønsker");
    hand.fill("Højst hvor langt (km)", "40");
    hand.click("Gem");
    hand.see("højst 40 km");
    hand.picture("match");
    hand.click("Henvis");
    hand.see("Hvad borgeren gerne vil");
    hand.see("Står feltet tomt, spørger brevet efter det.");
    hand.fill("Hvem følger med første gang", "kommer alene");
    hand.click("Gem som kladde");
    hand.seeNoMore("Hvad borgeren gerne vil");
    hand.click("Tilbage");
    hand.see("Kladde");
}

TEST_CASE("From the wishes to a referral, with the keyboard", "[stories][matching]") {
    Keyboard hand;
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Berg, Brian");
    hand.press("Return");
    hand.see("Brian Berg");
    hand.command("Find tilbud");
    hand.see("Find tilbud til Brian Berg");
    hand.press("Return");
    hand.see("Hvad borgeren gerne vil");
    hand.fill("Hvem følger med første gang", "kommer alene");
    hand.press("Ctrl+Return");
    hand.seeNoMore("Hvad borgeren gerne vil");
    hand.press("Alt+Left");
    hand.see("Kladde");
}

TEST_CASE("Offers that serve none of the wishes are unfolded and folded, with the mouse", "[stories][matching]") {
    Mouse hand;
    hand.click("Borgere");
    hand.doubleClick("Berg, Brian");
    hand.click("Find tilbud");
    hand.click("Vis også »passer ikke«"); // fewer lines, so that the last one shows
    hand.see("dækker ingen af ønskerne");
    hand.click("dækker ingen af ønskerne");
    hand.see("Behov · tilbud: ");
}

TEST_CASE("Offers that serve none of the wishes are unfolded and folded, with the keyboard", "[stories][matching]") {
    Keyboard hand;
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Berg, Brian");
    hand.press("Return");
    hand.push("Find tilbud");
    hand.push("Vis også »passer ikke«");
    hand.see("dækker ingen af ønskerne");
    hand.tabTo("Tilbud i rækkefølge for borgeren");
    hand.goToRow("dækker ingen af ønskerne");
    hand.press("Return");
    hand.see("Behov · tilbud: ");
}
