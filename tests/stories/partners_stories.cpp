// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

TEST_CASE("She adds a partner and corrects the telephone number, with the mouse", "[stories][partners]") {
    Mouse hand;
    hand.click("Samarbejde");
    hand.click("Partnere");
    hand.click("Ny partner…");
    hand.fill("Navn", "Værestedet Prøven");
    hand.choose("Slags", "Forening");
    hand.fill("Telefon", "87654321");
    hand.click("Gem");
    hand.see("Værestedet Prøven står på listen.");
    hand.click("Værestedet Prøven");
    hand.click("Ret partner…");
    hand.fill("Telefon", "87654322");
    hand.click("Gem");
    hand.see("Værestedet Prøven er rettet.");
    hand.see("87 65 43 22");
}

TEST_CASE("She adds a partner and corrects the telephone number, with the keyboard", "[stories][partners]") {
    Keyboard hand;
    hand.press("Ctrl+9");
    hand.bringForward("Partnere");
    hand.push("Ny partner…");
    hand.fill("Navn", "Værestedet Prøven");
    hand.choose("Slags", "Forening");
    hand.fill("Telefon", "87654321");
    hand.press("Ctrl+Return");
    hand.see("Værestedet Prøven står på listen.");
    hand.tabTo("Henvisere og samarbejdsparter");
    hand.goToRow("Værestedet Prøven");
    hand.press("Return");
    hand.fill("Telefon", "87654322");
    hand.press("Ctrl+Return");
    hand.see("Værestedet Prøven er rettet.");
    hand.see("87 65 43 22");
}
