// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

TEST_CASE("She writes down what was promised, and that it was dropped, with the mouse", "[stories][cooperation]") {
    Mouse hand;
    hand.click("Samarbejde");
    hand.see("Fælles dagsorden");
    hand.see("To pladser på hold uden ventetid");
    hand.click("Ny forpligtelse…");
    hand.fill("Hvad der er lovet", "Holde et oplæg om projektet");
    hand.choose("Princip", "Løbende kommunikation");
    hand.click("Gem");
    hand.see("står på listen");
    hand.see("Holde et oplæg om projektet");
    hand.picture("cooperation");
    hand.click("Hvordan gik det…");
    hand.choose("Hvad blev der af den", "droppet");
    hand.click("Gem");
    hand.see("Skriv, hvorfor den blev droppet.");
    hand.fill("Hvad der blev sagt, og hvorfor", "Ingen har tid før jul");
    hand.click("Gem");
    hand.see("Skrevet ned: droppet.");
    hand.click("Fortryd");
    hand.see("Fortrudt");
    hand.wheel("Jonas Eksempel", 5);
    hand.see("Holde et oplæg om projektet");
}

TEST_CASE("She writes down what was promised, and that it was dropped, with the keyboard", "[stories][cooperation]") {
    Keyboard hand;
    hand.press("Ctrl+9");
    hand.see("Fælles dagsorden");
    hand.push("Ny forpligtelse…");
    hand.fill("Hvad der er lovet", "Holde et oplæg om projektet");
    hand.choose("Princip", "Løbende kommunikation");
    hand.press("Ctrl+Return");
    hand.see("Holde et oplæg om projektet");
    hand.push("Hvordan gik det…");
    hand.choose("Hvad blev der af den", "droppet");
    hand.fill("Hvad der blev sagt, og hvorfor", "Ingen har tid før jul");
    hand.press("Ctrl+Return");
    hand.see("Skrevet ned: droppet.");
}

TEST_CASE("She enters whom to ask for at a partner, with the mouse", "[stories][cooperation]") {
    Mouse hand;
    hand.click("Samarbejde");
    hand.click("Partnere");
    hand.click("Kommunens jobteam (eksempel)");
    hand.see("Merete Eksempel");
    hand.click("Ny kontaktperson…");
    hand.fill("Navn", "Ida Eksempel");
    hand.fill("Funktion", "visitator");
    hand.click("Gem");
    hand.see("Ida Eksempel står blandt kontaktpersonerne.");
}

TEST_CASE("She enters whom to ask for at a partner, with the keyboard", "[stories][cooperation]") {
    Keyboard hand;
    hand.press("Ctrl+9");
    hand.bringForward("Partnere");
    hand.tabTo("Henvisere og samarbejdsparter");
    hand.goToRow("Kommunens jobteam (eksempel)");
    hand.push("Ny kontaktperson…");
    hand.fill("Navn", "Ida Eksempel");
    hand.fill("Funktion", "visitator");
    hand.press("Ctrl+Return");
    hand.see("Ida Eksempel står blandt kontaktpersonerne.");
}
