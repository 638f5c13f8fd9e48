// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

TEST_CASE("She registers somebody, and the postcode brings town and parish, with the mouse", "[stories][citizens]") {
    Mouse hand;
    hand.click("Borgere");
    hand.click("Ny borger");
    hand.fill("Fornavn", "Prøve");
    hand.fill("Efternavn", "Personsen");
    hand.fill("Postnummer", "8585");
    CHECK(hand.valueOf("By") == "Glesborg");
    CHECK(hand.valueOf("Sogn") == "Glesborg, Norddjurs");
    CHECK(hand.valueOf("Kommune") == "Norddjurs");
    hand.scrollTo("Lægehus");
    hand.fill("Lægehus", "Lægehuset Prøve");
    hand.click("Tilføj som nyt lægehus");
    hand.fill("Egen læge", "Eva Prøve");
    hand.click("Tilføj som ny læge");
    hand.picture("new-citizen");
    hand.click("Gem");
    hand.see("Prøve Personsen");
    hand.see("egen læge: Eva Prøve, Lægehuset Prøve");
    hand.see("Glesborg sogn");
}

TEST_CASE("She registers somebody, and the postcode brings town and parish, with the keyboard", "[stories][citizens]") {
    Keyboard hand;
    hand.press("Ctrl+2");
    hand.press("Ctrl+Shift+N");
    hand.fill("Fornavn", "Prøve");
    hand.fill("Efternavn", "Personsen");
    hand.fill("Postnummer", "8585");
    CHECK(hand.valueOf("Sogn") == "Glesborg, Norddjurs");
    // She lives just across the border, in another parish.
    hand.fill("Sogn", "fjellerup");
    hand.press("Return");
    CHECK(hand.valueOf("Sogn") == "Fjellerup, Norddjurs");
    hand.fill("Lægehus", "Lægehuset Prøve");
    hand.press("Down", "Return");
    hand.press("Ctrl+Return");
    hand.see("Prøve Personsen");
    hand.see("egen læge: Lægehuset Prøve");
    hand.see("Fjellerup sogn");
}

TEST_CASE("She enters that a citizen has moved, takes it back, and enters a death, with the mouse", "[stories][citizens]") {
    Mouse hand;
    hand.click("Borgere");
    hand.doubleClick("Berg, Brian");
    hand.see("Brian Berg");
    hand.click("Mere");
    hand.click("Flyttet fra kommunen…");
    hand.see("kommer af alle ringelister");
    hand.fill("Flyttet den, skal udfyldes", "1/11");
    hand.click("Gem");
    hand.see("er taget af ringelisterne");
    hand.see("Flyttet 01-11-2026");
    hand.click("Fortryd");
    hand.seeNoMore("Flyttet 01-11-2026");
    hand.click("Mere");
    hand.click("Død…");
    hand.fill("Død den, skal udfyldes", "31/10");
    hand.click("Gem");
    hand.see("Død 31-10-2026");
}

TEST_CASE("She enters that a citizen has moved, with the keyboard", "[stories][citizens]") {
    Keyboard hand;
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Berg, Brian");
    hand.press("Return");
    hand.see("Brian Berg");
    hand.command("Flyttet");
    hand.type("1/11");
    hand.press("Ctrl+Return");
    hand.see("Flyttet 01-11-2026");
    hand.command("Borgeren er ikke flyttet");
    hand.push("Fjern flyttedatoen");
    hand.seeNoMore("Flyttet 01-11-2026");
}

TEST_CASE("A protected address is nowhere to be seen, with the mouse", "[stories][citizens]") {
    Mouse hand;
    hand.click("Borgere");
    hand.doubleClick("Berg, Brian");
    hand.click("Ret");
    hand.fill("Vej og nummer", "Hemmelig Vej 7");
    hand.click("Gem");
    hand.see("Hemmelig Vej 7");
    hand.click("Mere");
    hand.click("Adressebeskyttelse…");
    hand.click("Adressen er beskyttet");
    hand.click("Gem");
    hand.seeNoMore("Hemmelig Vej");
    hand.see("Adressebeskyttet");
    hand.click("Borgere");
    hand.see("Beskyttet");
    hand.click("Søg navn");
    hand.type("brian berg");
    hand.see("Berg");
    CHECK_FALSE(hand.sees("Hemmelig Vej"));
}

TEST_CASE("A protected address is nowhere to be seen, with the keyboard", "[stories][citizens]") {
    Keyboard hand;
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Berg, Brian");
    hand.press("Return");
    hand.see("Brian Berg");
    hand.press("Ctrl+E");
    hand.fill("Vej og nummer", "Hemmelig Vej 7");
    hand.press("Ctrl+Return");
    hand.see("Hemmelig Vej 7");
    hand.command("Adressebeskyttelse");
    hand.press("Space");
    hand.press("Ctrl+Return");
    hand.seeNoMore("Hemmelig Vej");
    hand.see("Adressebeskyttet");
}

TEST_CASE("She takes a change of a citizen back, with the mouse", "[stories][citizens]") {
    Mouse hand;
    hand.click("Borgere");
    hand.doubleClick("Berg, Brian");
    hand.click("Ret");
    hand.fill("Vej og nummer", "Forkert Vej 1");
    hand.click("Gem");
    hand.see("Forkert Vej 1");
    hand.click("Fortryd");
    hand.seeNoMore("Forkert Vej 1");
}
