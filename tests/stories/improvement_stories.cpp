// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

TEST_CASE("She plans a test, starts it with a prediction and decides it, with the mouse", "[stories][improvement]") {
    Mouse hand;
    hand.click("Forbedring");
    hand.see("Følgeskab første gang");
    hand.click("Ny afprøvning…");
    hand.fill("Hvad der prøves", "Fast tid om formiddagen");
    hand.click("Gem");
    hand.see("er planlagt");
    hand.click("Begynd afprøvningen…");
    hand.click("Begynd");
    hand.see("begynder ikke uden en forudsigelse");
    hand.fill("Forudsigelse", "Hver tiende udebliver om tre måneder");
    hand.fill("Begynder den", "01-10-2026");
    hand.fill("Undersøges den", "01-02-2027");
    hand.click("Begynd");
    hand.see("begynder tidligst den dag"); // what is predicted afterwards is no prediction
    hand.fill("Begynder den", "02-11-2026");
    hand.click("Begynd");
    hand.see("er begyndt");
    hand.see("PDSA 3: Fast tid om formiddagen");
    hand.picture("improvement");
    hand.click("Beslut…");
    hand.click("tilpas");
    hand.fill("Hvorfor", "Bussen kører først kl. 10");
    hand.click("Gem");
    hand.see("Besluttet: tilpas");
    hand.click("Evaluering");
    hand.see("Balancemål");
}

TEST_CASE("She plans a test, starts it with a prediction and decides it, with the keyboard", "[stories][improvement]") {
    Keyboard hand;
    hand.press("Ctrl+8");
    hand.see("Følgeskab første gang");
    hand.push("Ny afprøvning…");
    hand.fill("Hvad der prøves", "Fast tid om formiddagen");
    hand.press("Ctrl+Return");
    hand.see("er planlagt");
    hand.push("Begynd afprøvningen…");
    hand.press("Ctrl+Return");
    hand.see("begynder ikke uden en forudsigelse");
    hand.fill("Forudsigelse", "Hver tiende udebliver om tre måneder");
    hand.fill("Begynder den", "01-10-2026");
    hand.fill("Undersøges den", "01-02-2027");
    hand.press("Ctrl+Return");
    hand.see("begynder tidligst den dag");
    hand.fill("Begynder den", "02-11-2026");
    hand.press("Ctrl+Return");
    hand.see("er begyndt");
    hand.see("PDSA 3: Fast tid om formiddagen");
    hand.push("Beslut…");
    hand.fill("Hvorfor", "Bussen kører først kl. 10");
    hand.tabTo("Beslutning: indfør");
    hand.press("Right", "Space");
    hand.press("Ctrl+Return");
    hand.see("Besluttet: tilpas");
}

TEST_CASE("She looks how the screening tool does and opens what stands behind a figure, with the mouse",
          "[stories][calibration]") {
    Mouse hand;
    hand.click("Forbedring");
    hand.click("Screeningsredskabet");
    hand.see("Redskabet mod afgørelsen");
    hand.see("Redskabet finder dem, der er i målgruppen");
    hand.click("Afgjort anderledes"); // in sight once the table is as high as its lines
    hand.picture("calibration");
    hand.click("Vis screeningerne bag tallet");
    hand.see("Tilbage til screeningsredskabet");
    hand.click("Af alle disse");
    hand.click("Tilbage til screeningsredskabet");
    hand.see("Redskabet mod afgørelsen");
}

TEST_CASE("She looks how the screening tool does and opens what stands behind a figure, with the keyboard",
          "[stories][calibration]") {
    Keyboard hand;
    hand.press("Ctrl+8");
    hand.bringForward("Screeningsredskabet");
    hand.see("Redskabet mod afgørelsen");
    hand.tabTo("Redskabet mod afgørelsen");
    hand.press("Return");
    hand.see("Tilbage til screeningsredskabet");
    hand.press("Escape");
    hand.see("Redskabet mod afgørelsen");
}
