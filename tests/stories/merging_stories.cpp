// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

TEST_CASE("A citizen who was entered twice is merged from the list of duplicates and taken apart again, with the mouse",
          "[stories][merging]") {
    Mouse hand(Begin::EmptyFile);
    for (const char* name : {"Karen", "Karen"}) {
        hand.click("Borgere");
        hand.click("Ny borger");
        hand.fill("Fornavn", name);
        hand.fill("Efternavn", "Prøvesen");
        hand.fill("Telefon", "22345678");
        hand.click("Gem");
        hand.see("Karen Prøvesen");
    }
    hand.click("Borgere");
    hand.click("Mere");
    hand.click("Mulige dubletter…");
    hand.see("Kan være den samme som");
    hand.see("Samme telefonnummer");
    hand.picture("duplicates");
    hand.click("Slå sammen…");
    hand.see("Den, der bliver");
    hand.picture("merge");
    hand.click("Slå sammen");
    hand.see("er slået sammen");
    hand.seeNoMore("Samme telefonnummer");
    hand.click("Tilbage til borgerne");
    hand.doubleClick("Prøvesen, Karen");
    hand.see("Slået sammen med Karen Prøvesen");
    hand.click("Skil ad igen…");
    hand.see("bliver til to personer igen");
    hand.picture("split");
    hand.click("Skil ad");
    hand.see("er skilt ad igen");
}

TEST_CASE("Two who are not the same person are kept apart with the keyboard", "[stories][merging]") {
    Keyboard hand(Begin::EmptyFile);
    for (const char* name : {"Karen", "Karen"}) {
        hand.command("Ny borger");
        hand.fill("Fornavn", name);
        hand.fill("Efternavn", "Prøvesen");
        hand.fill("Telefon", "22345678");
        hand.press("Ctrl+Return");
        hand.see("Karen Prøvesen");
    }
    hand.command("Mulige dubletter");
    hand.see("Samme telefonnummer");
    hand.push("Ikke samme person");
    hand.see("bliver ikke foreslået mere");
    hand.seeNoMore("Samme telefonnummer");
}
