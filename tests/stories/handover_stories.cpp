// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

TEST_CASE("A book for a locum is asked for, and days that are over are refused at their field, with the keyboard",
          "[stories][handover]") {
    Keyboard hand;
    hand.press("Ctrl+2");
    hand.push("Overlevering til vikar…");
    hand.fill("Hvem der får den", "Tove Lund");
    hand.fill("Sidste dag, den er med", "01-10-2026");
    hand.press("Ctrl+Return");
    hand.see("Skriv den sidste dag af fraværet.");
    hand.picture("handover-book");
    hand.press("Escape");
    hand.seeNoMore("Hvem der får den");
}
