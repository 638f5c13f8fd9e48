// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

TEST_CASE("A citizen is handed over to a locum in a bundle, and the bundle is received where the citizen is already, with the "
          "mouse",
          "[stories][bundles]") {
    Mouse hand(Begin::EmptyFile);
    hand.click("Borgere");
    hand.click("Ny borger");
    hand.fill("Fornavn", "Karen");
    hand.fill("Efternavn", "Prøvesen");
    hand.fill("Telefon", "22345678");
    hand.click("Gem");
    hand.see("Karen Prøvesen");
    hand.click("Mere");
    hand.click("Overdrag i pakke…");
    hand.see("Alt, hvad der står om Karen Prøvesen");
    hand.choose("Til hvem", "En vikar eller kollega i vores egen organisation");
    hand.fill("Hvem der får den", "Tove Lund");
    hand.fill("Pakkens adgangskode", "fire grå storke på taget");
    hand.fill("Adgangskoden igen", "fire grå storke på taget");
    hand.picture("hand-over-bundle");
    hand.click("Vælg sted…");
    hand.giveFile(hand.path("pakke.brobygger-bundle"));
    hand.see("Sig adgangskoden i telefonen");

    hand.click("Borgere");
    hand.click("Mere");
    hand.click("Modtag pakke…");
    hand.giveFile(hand.path("pakke.brobygger-bundle"));
    hand.see("Adgangskode til pakke.brobygger-bundle");
    hand.type("fire grå storke på taget");
    hand.click("Åbn pakken");
    hand.see("Kun stamoplysninger");
    CHECK(hand.valueOf("Karen Prøvesen") == "Læg under Karen Prøvesen, den samme borger, som er her");
    hand.picture("receive-bundle");
    hand.click("Modtag");
    hand.see("er modtaget fra pakken");
    hand.click("Fortryd");
}

TEST_CASE("Too short a passphrase and a missing name are told at their fields, with the keyboard", "[stories][bundles]") {
    Keyboard hand;
    hand.press("Ctrl+2");
    hand.command("Overdrag dem i forløb i pakke");
    hand.see("Overdrag i en krypteret pakke");
    hand.choose("Til hvem", "En vikar eller kollega i vores egen organisation");
    hand.fill("Pakkens adgangskode", "kort");
    hand.press("Ctrl+Return");
    hand.see("Skriv, hvem der får pakken.");
    hand.press("Escape");
    hand.seeNoMore("Pakkens adgangskode");
}
