// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

TEST_CASE("A citizen asks for access, stands on Today and is answered, with the mouse", "[stories][rights]") {
    Mouse hand;
    hand.click("Borgere");
    hand.doubleClick("Berg, Frank");
    hand.click("Rettigheder");
    hand.click("Ny anmodning…");
    hand.click("Gem");
    hand.see("Vælg en af mulighederne.");
    hand.choose("Hvad der bedes om", "Indsigt");
    hand.fill("Hvordan du sikrede dig, hvem der spørger", "kender ham");
    hand.click("Gem");
    hand.see("Anmodningen er noteret. Svar senest 02-12-2026.");
    hand.see("Svar senest 02-12-2026");
    hand.picture("rights");
    hand.click("Luk beskeden");
    hand.click("Besvar…");
    hand.choose("Afgørelse", "Imødekommet");
    hand.choose("Besvaret via", "telefon");
    hand.click("Gem");
    hand.see("Anmodningen er besvaret.");
    hand.see("Imødekommet 02-11-2026");
}

TEST_CASE("A citizen's data are restricted as asked for, and used again once the citizen was told, with the mouse",
          "[stories][rights]") {
    Mouse hand;
    hand.click("Borgere");
    hand.doubleClick("Berg, Frank");
    hand.click("Rettigheder");
    hand.see("Intet er begrænset.");
    hand.click("Ny anmodning…");
    hand.choose("Hvad der bedes om", "Begrænsning");
    hand.fill("Hvordan du sikrede dig, hvem der spørger", "kender ham");
    hand.fill("Hvad præcist", "Diagnosen er forkert.");
    hand.click("Gem");
    hand.click("Luk beskeden");
    hand.click("Begræns som ønsket…");
    hand.choose("Hvorfor de begrænses", "Borgeren siger, det er forkert; det undersøges");
    hand.see("Diagnosen er forkert.");
    hand.click("Begræns");
    hand.see("Borgerens oplysninger er begrænset og bliver kun opbevaret.");
    hand.see("Begrænset siden 02-11-2026");
    hand.picture("restriction");
    hand.click("Luk beskeden");
    hand.click("Ophæv begrænsningen…");
    hand.click("Ophæv");
    hand.see("Vælg en af mulighederne.");
    hand.fill("Borgeren fik besked den", "02-11-2026");
    hand.choose("Hvordan", "telefon");
    hand.click("Ophæv");
    hand.see("Begrænsningen er ophævet. Oplysningerne må bruges igen.");
    hand.see("Var begrænset fra 02-11-2026 til 02-11-2026.");
}

TEST_CASE("A citizen's data are restricted, with the keyboard", "[stories][rights]") {
    Keyboard hand;
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Berg, Frank");
    hand.press("Return");
    hand.bringForward("Rettigheder");
    hand.push("Begræns…");
    hand.choose("Hvorfor de begrænses", "Borgeren har brug for det til et retskrav");
    hand.fill("Begrundelse", "Sag mod udlejeren.");
    hand.press("Ctrl+Return");
    hand.see("Borgerens oplysninger er begrænset og bliver kun opbevaret.");
    hand.see("Begrænset");
}
