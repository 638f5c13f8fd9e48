// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

TEST_CASE("What happened with a citizen stands in one timeline, which leads to each record, with the mouse",
          "[stories][timeline]") {
    Mouse hand(Begin::EmptyFile);
    hand.click("Ny henvisning");
    hand.fill("Fornavn", "Bente");
    hand.fill("Efternavn", "Mikkelsen");
    hand.choose("Henvist af", "praktiserende læge");
    hand.click("Modtag");
    hand.click("Borgere");
    hand.doubleClick("Mikkelsen, Bente");
    hand.click("Tidslinje");
    hand.see("Henvist til os");
    hand.click("Notat");
    hand.fill("Notat", "Vi gik en tur langs åen.");
    hand.click("Gem");
    hand.see("Notatet er gemt.");
    hand.click("Tidslinje");
    hand.see("mandag den 2. november 2026");
    hand.click("Notater 1");
    hand.seeNoMore("Henvist til os");
    hand.picture("timeline");
    hand.doubleClick("Vi gik en tur langs åen.");
    hand.see("Nyt notat");
}

TEST_CASE("What happened with a citizen stands in one timeline, which leads to each record, with the keyboard",
          "[stories][timeline]") {
    Keyboard hand(Begin::EmptyFile);
    hand.press("Ctrl+N");
    hand.fill("Fornavn", "Bente");
    hand.fill("Efternavn", "Mikkelsen");
    hand.choose("Henvist af", "praktiserende læge");
    hand.press("Ctrl+Return");
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Mikkelsen, Bente");
    hand.press("Return");
    hand.bringForward("Notater");
    hand.push("Nyt notat");
    hand.fill("Notat", "Vi gik en tur langs åen.");
    hand.press("Ctrl+Return");
    hand.see("Notatet er gemt.");
    hand.bringForward("Tidslinje");
    hand.see("Henvist til os");
    hand.tabTo("Tidslinje");
    hand.goToRow("Vi gik en tur langs åen.");
    hand.press("Return");
    hand.see("Nyt notat");
}
