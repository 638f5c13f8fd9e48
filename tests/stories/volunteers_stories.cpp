// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

TEST_CASE("A volunteer follows to four appointments, less and less, with the mouse", "[stories][volunteers]") {
    Mouse hand;
    hand.click("Borgere");
    hand.doubleClick("Berg, Frank");
    hand.click("Aftaler");
    hand.click("Ny aftale");
    hand.choose("Sektor", "kommune");
    hand.fill("Dag", "5/11");
    hand.fill("Fra", "9.30");
    hand.fill("Antal gange", "4");
    hand.click("Book");
    hand.see("4 aftaler er booket.");
    hand.click("Følgeplan…");
    hand.choose("Frivillig", "Lis Eksempel");
    hand.click("Gem");
    hand.see("Intet samtykke lader den frivillige få kontakt og praktiske hensyn at vide.");
    hand.fill("Hvorfor navnet gives uden samtykke", "aftalt ved besøget");
    hand.click("Gem");
    hand.see("Følgeplanen er gemt.");
    hand.see("Lis Eksempel følger over 4 aftaler");
    hand.see("går med");
    hand.see("møder ved døren");
    hand.see("alene");
    hand.picture("accompaniment");
    hand.click("Fortryd");
    hand.seeNoMore("Lis Eksempel følger over 4 aftaler");
}

TEST_CASE("She enters a volunteer with a signed statement, with the keyboard", "[stories][volunteers]") {
    Keyboard hand;
    hand.press("Ctrl+9");
    hand.bringForward("Frivillige");
    hand.see("Lis Eksempel");
    hand.push("Ny frivillig…");
    hand.fill("Navn", "Per Eksempel");
    hand.fill("Hvornår", "torsdag eftermiddag");
    hand.fill("Skrevet under", "1/11");
    hand.press("Tab"); // the last day is proposed when one goes on
    CHECK(hand.valueOf("Gælder til og med") == "31-10-2027");
    hand.press("Ctrl+Return");
    hand.see("Per Eksempel står blandt de frivillige.");
    hand.picture("volunteers");
}

TEST_CASE("She enters a volunteer, with the mouse", "[stories][volunteers]") {
    Mouse hand;
    hand.click("Samarbejde");
    hand.click("Frivillige");
    hand.click("Ny frivillig…");
    hand.fill("E-mail", "per");
    hand.fill("Navn", "Per Eksempel");
    hand.click("Gem");
    hand.see("En e-mailadresse har et @.");
    hand.fill("E-mail", "per@eksempel.dk");
    hand.click("Gem");
    hand.see("Per Eksempel står blandt de frivillige.");
    hand.see("ikke skrevet under");
    hand.click("Fortryd");
    hand.seeNoMore("per@eksempel.dk");
}
