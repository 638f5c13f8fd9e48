// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

TEST_CASE("Somebody close is entered with how she may be reached, removed and put back, with the mouse", "[stories][people]") {
    Mouse hand;
    hand.click("Borgere");
    hand.doubleClick("Berg, Frank");
    hand.click("Personer");
    hand.click("Ny person omkring borgeren…");
    hand.choose("Hvem er det for borgeren?", "pårørende");
    hand.fill("Navn", "Lone Prøve");
    hand.fill("Telefon", "00 00 77 77");
    hand.choose("Må vi lægge besked?", "Nej");
    hand.fill("Hvad personen må få at vide", "Kun tid og sted");
    hand.picture("person-around");
    hand.click("Gem");
    hand.see("Gemt: Lone Prøve, pårørende.");
    hand.see("00 00 77 77");
    hand.see("Læg ikke besked");
    hand.see("Kun tid og sted");
    hand.picture("people-around");
    hand.click("Slet personen omkring borgeren");
    hand.see("Slettet: Lone Prøve, pårørende.");
    hand.seeNoMore("00 00 77 77");
    hand.click("Fortryd");
    hand.see("00 00 77 77");
}

TEST_CASE("Home nursing at a partner is entered, removed and put back, with the keyboard", "[stories][people]") {
    Keyboard hand;
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Berg, Frank");
    hand.press("Return");
    hand.bringForward("Personer");
    hand.push("Ny person omkring borgeren…");
    hand.choose("Hvem er det for borgeren?", "hjemmesygepleje");
    hand.fill("Hører til hos", "sundhedscent");
    hand.press("Down", "Return");
    CHECK(hand.valueOf("Hører til hos") == "Sundhedscentret (eksempel)");
    hand.choose("Må vi ringe?", "Ja");
    hand.press("Ctrl+Return");
    hand.see("Gemt: Sundhedscentret (eksempel), hjemmesygepleje.");
    hand.see("00 00 01 21"); // the partner's number
    hand.tabTo("Personer omkring borgeren");
    hand.goToRow("Sundhedscentret (eksempel)");
    hand.push("Slet personen omkring borgeren");
    hand.see("Slettet: Sundhedscentret (eksempel), hjemmesygepleje.");
    hand.seeNoMore("00 00 01 21");
    hand.press("Ctrl+Z");
    hand.see("00 00 01 21");
}
