// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

TEST_CASE("She copies the words of a text message about an appointment, with the mouse", "[stories][sms]") {
    Mouse hand;
    hand.click("Borgere");
    hand.doubleClick("Berg, Frank");
    hand.click("Aftaler");
    hand.click("Ny aftale");
    hand.choose("Sektor", "kommune");
    hand.fill("Dag", "5/11");
    hand.fill("Fra", "9.30");
    hand.click("Book");
    hand.see("Aftalen er booket til torsdag den 5. november 2026 kl. 09.30.");
    hand.click("05-11-2026 kl. 09.30, to, uge 45");
    hand.click("Kopiér sms");
    hand.see("Kopieret. Sæt den ind som sms:");
}

TEST_CASE("She copies the words of a text message about an appointment, with the keyboard", "[stories][sms]") {
    Keyboard hand;
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Berg, Frank");
    hand.press("Return");
    hand.bringForward("Aftaler");
    hand.push("Ny aftale");
    hand.choose("Sektor", "kommune");
    hand.fill("Dag", "5/11");
    hand.fill("Fra", "9.30");
    hand.press("Ctrl+Return");
    hand.see("Aftalen er booket til torsdag den 5. november 2026 kl. 09.30.");
    hand.tabTo("Borgerens aftaler");
    hand.goToRow("05-11-2026 kl. 09.30");
    hand.push("Kopiér sms");
    hand.see("Kopieret. Sæt den ind som sms:");
}
