// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

TEST_CASE("She enters a new offer and finds it in the directory, with the mouse", "[stories][offers]") {
    Mouse hand;
    hand.click("Tilbud");
    hand.click("Nyt tilbud");
    hand.fill("Navn", "Strikkecaféen i Glesborg");
    hand.choose("Kategori", "Fællesskab og samvær");
    hand.fill("Telefon", "87654321");
    hand.click("Gem");
    hand.see("Tilbuddet er gemt.");
    hand.fill("Navn, udbyder eller by", "strikkecaf");
    hand.click("Strikkecaféen i Glesborg");
    hand.see("87 65 43 21");
}

TEST_CASE("She enters a new offer and finds it in the directory, with the keyboard", "[stories][offers]") {
    Keyboard hand;
    hand.press("Ctrl+5");
    hand.press("Ctrl+Shift+T");
    hand.fill("Navn", "Strikkecaféen i Glesborg");
    hand.choose("Kategori", "Fællesskab og samvær");
    hand.fill("Telefon", "87654321");
    hand.press("Ctrl+Return");
    hand.see("Tilbuddet er gemt.");
    hand.fill("Navn, udbyder eller by", "strikkecaf");
    hand.tabTo("Tilbud");
    hand.goToRow("Strikkecaféen i Glesborg");
    hand.see("87 65 43 21");
}

TEST_CASE("She refers directly to an offer she knows, with the mouse", "[stories][offers][direct]") {
    Mouse hand;
    hand.click("Borgere");
    hand.doubleClick("Berg, Frank");
    hand.click("Henvisninger og tilbud");
    hand.click("Direkte henvisning…");
    hand.fill("Tilbud", "bisidder");
    hand.click("Bisidderordning");
    hand.click("Videre");
    hand.see("Henvis til Bisidderordning");
    hand.fill("Hvem følger med første gang", "kommer alene");
    hand.fill("Hvorfor dette tilbud alligevel", "Frank beder selv om det");
    hand.click("Gem som kladde");
    hand.see("gemt som kladde");
    hand.see("Kladde");
}

TEST_CASE("She refers directly to an offer she knows, with the keyboard", "[stories][offers][direct]") {
    Keyboard hand;
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Berg, Frank");
    hand.press("Return");
    hand.bringForward("Henvisninger og tilbud");
    hand.push("Direkte henvisning…");
    hand.fill("Tilbud", "bisidder");
    hand.press("Return");
    hand.press("Ctrl+Return");
    hand.see("Henvis til Bisidderordning");
    hand.fill("Hvem følger med første gang", "kommer alene");
    hand.fill("Hvorfor dette tilbud alligevel", "Frank beder selv om det");
    hand.press("Ctrl+Return");
    hand.see("gemt som kladde");
    hand.see("Kladde");
}
