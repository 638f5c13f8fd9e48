// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

namespace {

void unlock(Eyes& hand) {
    hand.see("Lås op");
    hand.type(storyPassphrase());
}

} // namespace

TEST_CASE("She locks in the middle of a form and finds it again after unlocking, with the keyboard", "[stories][lock]") {
    Keyboard hand;
    hand.press("Ctrl+N");
    hand.fill("Fornavn", "Ingeborg");
    hand.press("Ctrl+L");
    unlock(hand);
    CHECK_FALSE(hand.sees("Ingeborg"));
    hand.press("Return");
    hand.see("En kladde venter.");
    hand.command("Kladder");
    hand.see("Ny henvisning");
    hand.press("Return");
    CHECK(hand.valueOf("Fornavn") == "Ingeborg");
}

TEST_CASE("She finds a form again that the lock has closed, with the mouse", "[stories][lock]") {
    Mouse hand;
    hand.click("Henvisninger");
    hand.click("Ny henvisning");
    hand.fill("Fornavn", "Ingeborg");
    hand.click("Annuller");
    hand.click("Lås");
    unlock(hand);
    hand.click("Lås op");
    hand.click("Vis kladder");
    hand.click("Ny henvisning  ·");
    hand.click("Åbn");
    CHECK(hand.valueOf("Fornavn") == "Ingeborg");
}

TEST_CASE("Ctrl+L locks over the palette, the help and a question for a file", "[stories][lock]") {
    Keyboard hand;
    hand.press("Ctrl+K");
    hand.see("Skriv, hvad du vil");
    hand.press("Ctrl+L");
    unlock(hand);
    hand.press("Return");
    hand.see("I dag");
    hand.press("F1");
    hand.see("Hjælp");
    hand.press("Ctrl+L");
    unlock(hand);
    hand.press("Return");
    hand.see("I dag");
    hand.command("Hent fra");
    hand.see("Annuller");
    hand.press("Ctrl+L");
    unlock(hand);
    CHECK_FALSE(hand.sees("Annuller"));
}

TEST_CASE("She leaves a form and takes that back, with the mouse", "[stories][drafts]") {
    Mouse hand;
    hand.click("Henvisninger");
    hand.click("Ny henvisning");
    hand.fill("Fornavn", "Ingeborg");
    hand.click("Annuller");
    hand.see("Det, du skrev, er gemt som kladde.");
    hand.click("Fortryd");
    CHECK(hand.valueOf("Fornavn") == "Ingeborg");
}

TEST_CASE("She leaves a form and opens it again, with the keyboard", "[stories][drafts]") {
    Keyboard hand;
    hand.press("Ctrl+N");
    hand.fill("Fornavn", "Ingeborg");
    hand.press("Escape");
    hand.see("Det, du skrev, er gemt som kladde.");
    hand.press("Ctrl+N");
    CHECK(hand.valueOf("Fornavn") == "Ingeborg");
    hand.push("Begynd forfra");
    CHECK(hand.valueOf("Fornavn").empty());
}

TEST_CASE("She leaves a new referral and is with the citizen where she was, with the keyboard", "[stories][drafts]") {
    Keyboard hand;
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Berg, Brian");
    hand.press("Return");
    hand.see("Brian Berg");
    hand.press("Ctrl+N");
    hand.fill("Fornavn", "Ingeborg");
    hand.press("Escape");
    hand.see("Det, du skrev, er gemt som kladde.");
    hand.see("Brian Berg");
}

TEST_CASE("That a draft waits is said when the citizen no longer sits beside her, with the keyboard",
          "[stories][drafts][beside]") {
    Keyboard hand;
    hand.press("Ctrl+N");
    hand.fill("Fornavn", "Ingeborg");
    hand.press("Escape");
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Berg, Frank");
    hand.press("Return", "F8");
    hand.press("Ctrl+L");
    unlock(hand);
    hand.press("Return");
    hand.see("Frank Berg");
    CHECK_FALSE(hand.sees("En kladde venter."));
    CHECK_FALSE(hand.sees("Ingeborg"));
    hand.press("F8");
    hand.type(storyPassphrase());
    hand.press("Return");
    hand.see("En kladde venter.");
}

TEST_CASE("An outcome is not saved before one is chosen, with the mouse", "[stories][outcomes]") {
    Mouse hand;
    hand.click("I dag");
    hand.click("Angiv udfald");
    hand.see("Hvordan gik aftalen?");
    const int before = hand.auditLines();
    hand.click("Gem");
    hand.see("Vælg en af mulighederne.");
    CHECK(hand.auditLines() == before);
    hand.click("Annuller");
    hand.seeNoMore("Hvordan gik aftalen?");
    CHECK(hand.auditLines() == before);
}

TEST_CASE("An outcome is not saved before one is chosen, with the keyboard", "[stories][outcomes]") {
    Keyboard hand;
    hand.press("Ctrl+4");
    hand.push("Liste");
    hand.press("PgUp");
    hand.tabTo("Aftaler");
    hand.press("Ctrl+Home");
    hand.push("Angiv udfald");
    hand.see("Hvordan gik aftalen?");
    const int before = hand.auditLines();
    hand.press("Ctrl+Return");
    hand.see("Vælg en af mulighederne.");
    CHECK(hand.auditLines() == before);
    hand.press("Escape");
    hand.seeNoMore("Hvordan gik aftalen?");
    CHECK(hand.auditLines() == before);
}

TEST_CASE("The wheel over the programme of the figures changes nothing, with the mouse", "[stories][wheel]") {
    Mouse hand;
    hand.click("Evaluering");
    const Words programme = "Sundhedsindsats for socialt udsatte";
    hand.see(programme);
    const int lines = hand.auditLines();
    hand.wheel(programme, 3);
    hand.wheel(programme, -5);
    CHECK(hand.sees(programme));
    CHECK(hand.auditLines() == lines);
}
