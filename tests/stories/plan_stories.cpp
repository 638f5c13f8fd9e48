// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

TEST_CASE("A goal is agreed with a step, followed up and ended, with the mouse", "[stories][plan]") {
    Mouse hand;
    hand.click("Borgere");
    hand.doubleClick("Berg, Frank");
    hand.click("Mål og skridt");
    hand.click("Nyt mål…");
    hand.fill("Hvad borgeren vil", "Jeg vil kunne klippes.");
    hand.fill("Aftalt den", "12-10-2026");
    hand.fill("Følges op den", "2-11-2026");
    hand.click("Gem");
    hand.see("Målet står i planen");
    hand.see("Hvordan går det?");
    hand.click("Nyt skridt…");
    hand.fill("Hvad der er aftalt", "Ringe til salonen");
    hand.fill("Hvem gør det", "Frank");
    hand.fill("Senest", "6-11-2026");
    hand.click("Gem");
    hand.see("Skridtet er aftalt: Ringe til salonen");
    hand.click("Ringe til salonen");
    hand.click("Sæt flueben");
    hand.see("Udført: Ringe til salonen");
    hand.see("1 af 1 skridt nået");
    hand.click("»Jeg vil kunne klippes.«");
    hand.click("Afsluttes");
    hand.see("Målet er afsluttet: »Jeg vil kunne klippes.«");
    hand.seeNoMore("Hvordan går det?");
    hand.click("Fortryd");
    hand.see("Hvordan går det?");
    hand.click("Afsluttes");
    hand.see("Afsluttes 02-11-2026");
    CHECK_FALSE(hand.canUse("Nyt skridt…"));
}

TEST_CASE("A goal is agreed with a step, followed up and ended, with the keyboard", "[stories][plan]") {
    Keyboard hand;
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Berg, Frank");
    hand.press("Return");
    hand.bringForward("Mål og skridt");
    hand.push("Nyt mål…");
    hand.fill("Hvad borgeren vil", "Jeg vil kunne klippes.");
    hand.fill("Aftalt den", "12-10-2026");
    hand.fill("Følges op den", "2-11-2026");
    hand.press("Ctrl+Return");
    hand.see("Målet står i planen");
    hand.push("Nyt skridt…");
    hand.fill("Hvad der er aftalt", "Ringe til salonen");
    hand.fill("Hvem gør det", "Frank");
    hand.fill("Senest", "6-11-2026");
    hand.press("Ctrl+Return");
    hand.see("Skridtet er aftalt: Ringe til salonen");
    hand.tabTo("Mål og aftalte skridt");
    hand.goToRow("Ringe til salonen");
    hand.press("Space");
    hand.see("Udført: Ringe til salonen");
    hand.goToRow("Jeg vil kunne klippes.");
    hand.press("3");
    hand.see("Målet er afsluttet: »Jeg vil kunne klippes.«");
    hand.press("Ctrl+Z");
    hand.see("Hvordan går det?");
    hand.tabTo("Mål og aftalte skridt");
    hand.goToRow("Jeg vil kunne klippes.");
    hand.press("1");
    hand.see("Målet fortsættes og følges op igen den 30-11-2026.");
}

TEST_CASE("The plan is given to the citizen on paper, with the mouse", "[stories][plan]") {
    Mouse hand;
    hand.click("Borgere");
    hand.doubleClick("Berg, Frank");
    hand.click("Mål og skridt");
    hand.click("Nyt mål…");
    hand.fill("Hvad borgeren vil", "Jeg vil kunne klippes.");
    hand.fill("Aftalt den", "12-10-2026");
    hand.click("Gem");
    hand.see("Målet står i planen");
    hand.click("Udskriv planen…");
    hand.see("Gem som udleveret");
    hand.picture("plan-sheet");
    hand.click("Gem som udleveret");
    hand.see("Arket er gemt som udleveret");
    hand.see("»Jeg vil kunne klippes.«"); // she is back at the goals
    hand.click("Tidslinje");
    hand.see("udleveret 02-11-2026");
}

TEST_CASE("The plan is given to the citizen on paper, with the keyboard", "[stories][plan]") {
    Keyboard hand;
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Berg, Frank");
    hand.press("Return");
    hand.bringForward("Mål og skridt");
    hand.push("Nyt mål…");
    hand.fill("Hvad borgeren vil", "Jeg vil kunne klippes.");
    hand.fill("Aftalt den", "12-10-2026");
    hand.press("Ctrl+Return");
    hand.see("Målet står i planen");
    hand.push("Udskriv planen…");
    hand.see("Gem som udleveret");
    hand.press("Ctrl+Return");
    hand.see("Arket er gemt som udleveret");
}
