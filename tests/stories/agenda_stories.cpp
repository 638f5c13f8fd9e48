// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

TEST_CASE("A fresh file says what to do first, and hides it, with the mouse", "[stories][today]") {
    Mouse hand(Begin::EmptyFile);
    hand.see("Velkommen, Karen");
    hand.see("Læg din første borger ind");
    hand.click("Angiv områder…");
    hand.see("Indstillinger");
    hand.click("I dag");
    hand.click("Skjul");
    hand.seeNoMore("Velkommen, Karen");
    hand.see("Der venter ikke noget i dag.");
}

TEST_CASE("A fresh file says what to do first, and hides it, with the keyboard", "[stories][today]") {
    Keyboard hand(Begin::EmptyFile);
    hand.see("Velkommen, Karen");
    hand.push("Skjul");
    hand.seeNoMore("Velkommen, Karen");
}

TEST_CASE("She enters an outcome that is overdue from I dag, with the mouse", "[stories][today]") {
    Mouse hand;
    hand.see("Overskredet");
    const int before = hand.auditLines();
    hand.click("Angiv udfald", 0);
    hand.see("Hvordan gik aftalen?");
    hand.click("mødt");
    hand.see("mødt.");
    CHECK(hand.auditLines() > before);
    hand.click("Fortryd");
}

TEST_CASE("She enters an outcome that is overdue from I dag, with the keyboard", "[stories][today]") {
    Keyboard hand;
    hand.see("Overskredet");
    const int before = hand.auditLines();
    hand.tabTo("Manglende udfald");
    hand.press("Space");
    hand.see("Hvordan gik aftalen?");
    hand.press("5");
    hand.see("Hvorfor udeblev borgeren?");
    hand.press("4");
    hand.press("Ctrl+Return");
    hand.see("udeblevet.");
    CHECK(hand.auditLines() > before);
}
