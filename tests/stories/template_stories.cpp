// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

TEST_CASE("She writes the letter to the citizen in her own words and takes it into use, with the mouse",
          "[stories][templates]") {
    Mouse hand;
    hand.click("Indstillinger");
    hand.click("Breve");
    hand.see("Brevskabeloner");
    hand.click("Brev til borgeren");
    hand.click("Rediger en kopi…");
    hand.see("Der er ingen fejl i teksten.");
    hand.fill("Skabelonens navn", "Vores brev");
    hand.picture("template-editor");
    hand.click("Gem en ny version");
    hand.see("Version 1 af »Vores brev« er gemt.");
    hand.see("prøvebrev ikke set endnu");
    hand.click("Brug");
    hand.see("Se først et prøvebrev.");
    hand.click("Prøvebrev…");
    hand.see("Personen findes ikke.");
    hand.picture("template-trial");
    hand.click("Brug dette brev");
    hand.see("»Vores brev« bruges fra nu af.");
    hand.click("Fortryd");
    hand.see("Fortrudt");
}

TEST_CASE("She misspells a field in a letter of her own, and is told which one was meant, with the keyboard",
          "[stories][templates]") {
    Keyboard hand;
    hand.press("Ctrl+,");
    hand.tabTo("Grupper af indstillinger");
    hand.goToRow("Breve");
    hand.tabTo("Brevskabeloner");
    hand.goToRow("Brev til borgeren");
    hand.push("Rediger en kopi…");
    hand.fill("Skabelonens navn", "Vores brev");
    hand.tabTo("Tekst");
    hand.press("Ctrl+End");
    hand.type("{{givn_name}}");
    hand.see("Mente du »{{given_name}}«?");
    hand.press("Ctrl+Return");
    hand.see("Gem en ny version"); // it is still open
    hand.tabTo("Tekst");
    for (int letters = 0; letters < 13; ++letters) {
        hand.press("Backspace");
    }
    hand.see("Der er ingen fejl i teksten.");
    hand.press("Ctrl+Return");
    hand.see("Version 1 af »Vores brev« er gemt.");
}

TEST_CASE("Her envelopes have the window at the right, with the mouse", "[stories][settings]") {
    Mouse hand;
    hand.click("Indstillinger");
    hand.click("Breve");
    hand.scrollTo("Rude");
    hand.choose("Rude", "Til højre");
    hand.see("»Rude« er gemt.");
    hand.picture("measuring-sheet");
    CHECK(hand.valueOf("Rude") == "Til højre");
}

TEST_CASE("She prints the letters of the week from one list, with the mouse", "[stories][calendar]") {
    Mouse hand;
    hand.click("Kalender");
    hand.click("Mere om kalenderen");
    hand.click("Breve om aftaler…");
    hand.see("Hvert brev, der udskrives, gemmes som sendt.");
    hand.picture("letters-of-the-week");
    hand.click("Annuller");
    hand.see("Uge 45");
}
