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
