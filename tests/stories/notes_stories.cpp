// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

namespace {

void openFrank(Mouse& hand, const Words& tab) {
    hand.click("Borgere");
    hand.doubleClick("Berg, Frank");
    hand.see("Frank Berg");
    hand.click(tab);
}

void openFrank(Keyboard& hand, const Words& tab) {
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Berg, Frank");
    hand.press("Return");
    hand.see("Frank Berg");
    hand.bringForward(tab);
}

} // namespace

TEST_CASE("She writes a note and corrects it, with the mouse", "[stories][notes]") {
    Mouse hand;
    openFrank(hand, "Notater");
    hand.click("Nyt notat");
    hand.fill("Notat", "Vi gik en tur langs åen.");
    hand.click("Gem");
    hand.see("Notatet er gemt.");
    hand.click("Vi gik en tur langs åen.");
    hand.click("Ret ved siden af…");
    hand.fill("Notat", "Vi gik en tur langs stranden.");
    hand.click("Gem");
    hand.see("Notatet er rettet.");
    hand.see("langs stranden");
    hand.see("Rettet den 02-11-2026. Tidligere ordlyd");
}

TEST_CASE("She writes a note and corrects it, with the keyboard", "[stories][notes]") {
    Keyboard hand;
    openFrank(hand, "Notater");
    hand.push("Nyt notat");
    hand.fill("Notat", "Vi gik en tur langs åen.");
    hand.press("Ctrl+Return");
    hand.see("Notatet er gemt.");
    hand.tabTo("Notater og kontakter");
    hand.goToRow("Vi gik en tur langs åen.");
    hand.fromMenu("Ret ved siden af…");
    hand.fill("Notat", "Vi gik en tur langs stranden.");
    hand.press("Ctrl+Return");
    hand.see("Notatet er rettet.");
    hand.see("langs stranden");
    hand.see("Rettet den 02-11-2026. Tidligere ordlyd");
}

TEST_CASE("What the citizen says to a note is written beside it, with the mouse", "[stories][notes]") {
    Mouse hand;
    openFrank(hand, "Notater");
    hand.click("Nyt notat");
    hand.fill("Notat", "Han virkede vred.");
    hand.click("Gem");
    hand.see("Notatet er gemt.");
    hand.click("Han virkede vred.");
    hand.click("Mere");
    hand.click("Bemærkning fra borgeren…");
    hand.fill("Hvad borgeren siger", "Jeg var ikke vred, jeg var træt.");
    hand.click("Gem");
    hand.see("Borgerens bemærkning står ved siden af notatet.");
    hand.see("Jeg var ikke vred, jeg var træt.");
    hand.see("Borgerens bemærkning fra 02-11-2026:");
}

TEST_CASE("What the citizen says to a note is written beside it, with the keyboard", "[stories][notes]") {
    Keyboard hand;
    openFrank(hand, "Notater");
    hand.push("Nyt notat");
    hand.fill("Notat", "Han virkede vred.");
    hand.press("Ctrl+Return");
    hand.see("Notatet er gemt.");
    hand.tabTo("Notater og kontakter");
    hand.goToRow("Han virkede vred.");
    hand.fromMenu("Bemærkning fra borgeren…");
    hand.fill("Hvad borgeren siger", "Jeg var ikke vred, jeg var træt.");
    hand.press("Ctrl+Return");
    hand.see("Borgerens bemærkning står ved siden af notatet.");
    hand.see("Jeg var ikke vred, jeg var træt.");
}

TEST_CASE("She tries to reach a referred citizen in vain and will try again, with the mouse", "[stories][attempts]") {
    Mouse hand(Begin::EmptyFile);
    hand.click("Ny henvisning");
    hand.fill("Fornavn", "Bente");
    hand.fill("Efternavn", "Mikkelsen");
    hand.choose("Henvist af", "praktiserende læge");
    hand.click("Modtag");
    hand.click("Henvisninger");
    hand.see("ingen forsøg endnu");
    hand.click("Bente Mikkelsen");
    hand.click("Registrér forsøg");
    hand.choose("Slags kontakt", "opkald");
    hand.click("intet svar");
    hand.click("Gem");
    hand.see("Registreret. Prøv igen den");
    hand.see("1 forsøg");
}

TEST_CASE("She tries to reach a referred citizen in vain and will try again, with the keyboard", "[stories][attempts]") {
    Keyboard hand(Begin::EmptyFile);
    hand.press("Ctrl+N");
    hand.fill("Fornavn", "Bente");
    hand.fill("Efternavn", "Mikkelsen");
    hand.choose("Henvist af", "praktiserende læge");
    hand.press("Ctrl+Return");
    hand.press("Ctrl+3");
    hand.see("ingen forsøg endnu");
    hand.tabTo("Henvisninger til os");
    hand.goToRow("Bente Mikkelsen");
    hand.push("Registrér forsøg");
    hand.choose("Slags kontakt", "opkald");
    hand.tabTo("Hvad kom der ud af det?");
    hand.goToRow("intet svar");
    hand.press("Ctrl+Return");
    hand.see("Registreret. Prøv igen den");
    hand.see("1 forsøg");
}

TEST_CASE("The CPR number is shown, which the log knows, and hidden again, with the mouse", "[stories][cpr]") {
    Mouse hand;
    openFrank(hand, "Aftaler");
    hand.click("Ret", 0);
    CHECK(hand.valueOf("CPR-nummer").find("•") != std::string::npos);
    const int before = hand.auditLines();
    hand.click("Vis nummeret");
    CHECK(hand.valueOf("CPR-nummer").find("•") == std::string::npos);
    CHECK(hand.auditLines() == before + 1);
    hand.click("Skjul nummeret");
    CHECK(hand.valueOf("CPR-nummer").find("•") != std::string::npos);
}

TEST_CASE("The CPR number is shown, which the log knows, and hidden again, with the keyboard", "[stories][cpr]") {
    Keyboard hand;
    openFrank(hand, "Aftaler");
    hand.press("Ctrl+E");
    CHECK(hand.valueOf("CPR-nummer").find("•") != std::string::npos);
    const int before = hand.auditLines();
    hand.push("Vis nummeret");
    CHECK(hand.valueOf("CPR-nummer").find("•") == std::string::npos);
    CHECK(hand.auditLines() == before + 1);
    hand.push("Skjul nummeret");
    CHECK(hand.valueOf("CPR-nummer").find("•") != std::string::npos);
}
