// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

namespace {
void recordConsent(Mouse& hand) {
    hand.click("Borgere");
    hand.doubleClick("Berg, Frank");
    hand.click("Samtykke");
    hand.click("Nyt samtykke…");
    hand.fill("Til hvem", "Aktivitetshuset");
    hand.click("navn og kontaktoplysninger");
    hand.fill("Formål", "at komme i gang");
    hand.choose("Hvordan det er givet", "mundtligt");
    hand.click("Gem");
}
} // namespace

TEST_CASE("A consent is recorded and withdrawn, and a task follows, with the mouse", "[stories][consent]") {
    Mouse hand;
    recordConsent(hand);
    hand.see("Samtykket til Aktivitetshuset er noteret: at komme i gang.");
    hand.click("Aktivitetshuset, vi videregiver");
    hand.click("Træk tilbage…");
    hand.click("Træk tilbage");
    hand.see("Samtykket er trukket tilbage");
    hand.click("Forløb og plan");
    hand.scrollTo("Ny opgave");
    hand.see("Fortæl Aktivitetshuset, at samtykket er trukket tilbage");
}

TEST_CASE("A consent recorded by mistake is taken back, with the mouse", "[stories][consent]") {
    Mouse hand;
    recordConsent(hand);
    hand.see("Aktivitetshuset, vi videregiver");
    hand.click("Fortryd");
    hand.seeNoMore("Aktivitetshuset, vi videregiver");
}

TEST_CASE("A consent is recorded and withdrawn, and a task follows, with the keyboard", "[stories][consent]") {
    Keyboard hand;
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Berg, Frank");
    hand.press("Return");
    hand.bringForward("Samtykke");
    hand.push("Nyt samtykke…");
    hand.fill("Til hvem", "Aktivitetshuset");
    hand.push("navn og kontaktoplysninger");
    hand.fill("Formål", "at komme i gang");
    hand.choose("Hvordan det er givet", "mundtligt");
    hand.press("Ctrl+Return");
    hand.see("Samtykket til Aktivitetshuset er noteret: at komme i gang.");
    hand.tabTo("Samtykker");
    hand.press("Up");
    CHECK(hand.focus().find("Aktivitetshuset") != std::string::npos);
    hand.push("Træk tilbage…");
    hand.press("Ctrl+Return");
    hand.see("Samtykket er trukket tilbage");
    hand.bringForward("Forløb og plan");
    hand.see("Fortæl Aktivitetshuset, at samtykket er trukket tilbage");
}
