// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

namespace {

/// An appointment tomorrow at ten with Frank Berg, entered in the form that is open.
void enterByMouse(Mouse& hand) {
    hand.click("Borger, skal udfyldes");
    hand.type("frank berg");
    hand.click("Berg, Frank");
    hand.choose("Sektor", "kommune");
    hand.fill("Hvad det drejer sig om", "ny seng");
    hand.fill("Dag", "3/11");
    hand.fill("Fra", "10");
    hand.click("Book");
}

void enterByKeyboard(Keyboard& hand) {
    hand.press("Ctrl+4");
    hand.see("Uge 45");
    hand.press("N");
    hand.fill("Borger", "frank berg");
    hand.press("Return");
    hand.choose("Sektor", "kommune");
    hand.fill("Hvad det drejer sig om", "ny seng");
    hand.fill("Dag", "3/11");
    hand.fill("Fra", "10");
    hand.press("Ctrl+Return");
}

} // namespace

TEST_CASE("She books in the calendar, moves the appointment and takes the move back, with the mouse", "[stories][calendar]") {
    Mouse hand;
    hand.click("Kalender");
    hand.see("Uge 45");
    hand.click("Ny aftale");
    enterByMouse(hand);
    hand.see("Aftalen er booket til tirsdag den 3. november 2026 kl. 10.00.");
    hand.click("tirsdag den 3. november 2026, 10.00, Frank B.");
    hand.see("Frank Berg");
    hand.click("Ny tid…");
    hand.fill("Dag", "4/11");
    hand.click("Flyt");
    hand.see("onsdag den 4. november 2026, 10.00, Frank B.");
    hand.click("Fortryd");
    hand.seeNoMore("onsdag den 4. november 2026, 10.00, Frank B.");
    hand.see("tirsdag den 3. november 2026, 10.00, Frank B.");
}

TEST_CASE("She turns the weeks and begins an appointment, with the keyboard", "[stories][calendar]") {
    Keyboard hand;
    hand.press("Ctrl+4");
    hand.see("Uge 45");
    hand.press("PgUp");
    hand.see("Uge 44");
    hand.press("T");
    hand.see("Uge 45");
    hand.press("N");
    hand.see("Ny aftale");
    hand.press("Esc");
    hand.press("Ctrl+PgUp");
    hand.see("Uge 44");
}

TEST_CASE("The list of the calendar shows the same appointments and goes back to the week, with the mouse",
          "[stories][calendar]") {
    Mouse hand;
    hand.click("Kalender");
    hand.click("Ny aftale");
    enterByMouse(hand);
    hand.click("Liste");
    hand.see("ny seng");
    hand.click("Dag");
    hand.see("tirsdag den 3. november 2026");
    hand.click("Uge");
    hand.see("Uge 45");
}

TEST_CASE("She books in the calendar, moves the appointment and takes the move back, with the keyboard",
          "[stories][calendar]") {
    Keyboard hand;
    enterByKeyboard(hand);
    hand.see("Aftalen er booket til tirsdag den 3. november 2026 kl. 10.00.");
    CHECK(hand.focus().find("Frank B., ny seng") != std::string::npos);
    hand.press("Return");
    hand.push("Ny tid…");
    hand.fill("Dag", "4/11");
    hand.press("Ctrl+Return");
    hand.see("onsdag den 4. november 2026, 10.00, Frank B.");
    hand.press("Ctrl+Z");
    hand.seeNoMore("onsdag den 4. november 2026, 10.00, Frank B.");
    hand.see("tirsdag den 3. november 2026, 10.00, Frank B.");
}

TEST_CASE("The list of the calendar shows the same appointments and goes back to the week, with the keyboard",
          "[stories][calendar]") {
    Keyboard hand;
    enterByKeyboard(hand);
    hand.push("Liste");
    hand.see("ny seng");
    hand.push("Dag");
    hand.see("tirsdag den 3. november 2026");
    hand.push("Uge");
    hand.see("Uge 45");
}

TEST_CASE("She turns the weeks and begins an appointment, with the mouse", "[stories][calendar]") {
    Mouse hand;
    hand.click("Kalender");
    hand.see("Uge 45");
    hand.click("Tidligere");
    hand.see("Uge 44");
    hand.click("I dag");
    hand.see("Uge 45");
    hand.click("Senere");
    hand.see("Uge 46");
    hand.click("Tidligere");
    hand.click("Ny aftale");
    hand.see("Søg navn");
    hand.click("Annuller");
    hand.seeNoMore("Book");
}
