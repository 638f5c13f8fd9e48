// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

namespace {
void checkResearchFolder(const Eyes& eyes) {
    const QByteArray readMe = eyes.read("Udtræk til forskning 02-11-2026/README.txt");
    CHECK(readMe.contains("Tilladelse 2026-17"));
    CHECK(readMe.contains("mindst 3 borgere er ens"));
    CHECK(eyes.read("Udtræk til forskning 02-11-2026/people.csv").contains("pseudonym;age_band;sex"));
}
} // namespace

TEST_CASE("She hands data out for research and sees before who goes along, with the mouse", "[stories][research]") {
    Mouse hand;
    hand.click("Evaluering");
    hand.see("Balancemål");
    hand.scrollTo("Udtræk til forskning…");
    hand.click("Udtræk til forskning…");
    hand.fill("Tilladelsens nummer, eller hvilket samtykke", "Tilladelse 2026-17");
    hand.fill("Så mange skal ligne hinanden", "3");
    hand.see("kommer med.");
    hand.picture("research-extract");
    hand.click("Vælg mappe…");
    hand.giveFile(hand.path(""));
    hand.see("er gemt som");
    hand.see("Vis mappen");
    checkResearchFolder(hand);
}

TEST_CASE("She is asked what an extract for research rests on, and hands data out, with the keyboard", "[stories][research]") {
    Keyboard hand;
    hand.press("Ctrl+7");
    hand.see("Balancemål");
    hand.command("Udtræk til forskning");
    hand.fill("Så mange skal ligne hinanden", "3");
    hand.press("Ctrl+Return");
    hand.see("Skriv, hvad udtrækket hviler på");
    hand.fill("Tilladelsens nummer, eller hvilket samtykke", "Tilladelse 2026-17");
    hand.see("kommer med.");
    hand.press("Ctrl+Return");
    hand.giveFile(hand.path(""));
    hand.see("er gemt som");
    checkResearchFolder(hand);
}

TEST_CASE("She notes that a citizen says no to research, with the mouse", "[stories][research][citizens]") {
    Mouse hand;
    hand.click("Borgere");
    hand.doubleClick("Berg, Frank");
    hand.click("Ret");
    hand.scrollTo("bruges til forskning?");
    hand.choose("bruges til forskning?", "Nej");
    hand.click("Gem");
    hand.see("Oplysningerne om Frank Berg er ændret.");
    hand.click("Ret");
    hand.scrollTo("bruges til forskning?");
    CHECK(hand.valueOf("bruges til forskning?") == "Nej");
}
