// SPDX-License-Identifier: GPL-3.0-or-later
// The path of one citizen: first contact, what comes next, screening, consent, the start of the course, and its closing.
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

namespace {
void receiveBente(Mouse& hand) {
    hand.click("Ny henvisning");
    hand.fill("Fornavn", "Bente");
    hand.fill("Efternavn", "Mikkelsen");
    hand.choose("Henvist af", "praktiserende læge");
    hand.click("Modtag");
    hand.click("Borgere");
    hand.doubleClick("Mikkelsen, Bente");
    hand.see("Bente Mikkelsen");
}

void receiveBente(Keyboard& hand) {
    hand.press("Ctrl+N");
    hand.fill("Fornavn", "Bente");
    hand.fill("Efternavn", "Mikkelsen");
    hand.choose("Henvist af", "praktiserende læge");
    hand.press("Ctrl+Return");
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Mikkelsen, Bente");
    hand.press("Return");
    hand.see("Bente Mikkelsen");
}
} // namespace

TEST_CASE("After first contact the program says what comes next, with the mouse", "[stories][path]") {
    Mouse hand(Begin::EmptyFile);
    receiveBente(hand);
    hand.click("Forløb og plan");
    hand.see("Næste skridt: få fat i borgeren");
    hand.click("Registrér kontakt");
    hand.choose("Slags kontakt", "opkald");
    hand.click("fik fat i borgeren");
    hand.click("Gem");
    hand.see("Næste skridt: oplysningsarket");
    hand.click("Gå til Samtykke");
    hand.see("Nyt samtykke");
}

TEST_CASE("She screens on an earlier day, and the course waits for consent, with the mouse", "[stories][screening]") {
    Mouse hand(Begin::EmptyFile);
    receiveBente(hand);
    hand.click("Screening");
    hand.click("Uden hjemmeboende børn: opfyldt");
    hand.click("Dårlig skolegang: ikke");
    hand.fill("Dato for screeningen", "16-06-2026");
    hand.click("Din beslutning: I målgruppen");
    hand.fill("Begrundelse", "kendes i forvejen");
    hand.click("Gem screeningen");
    hand.see("Screening 16-06-2026");
    hand.see("Forløbet starter, når der er registreret samtykke eller anden hjemmel.");
    CHECK_FALSE(hand.canUse("Dårlig skolegang: opfyldt"));
    hand.click("Registrér samtykke");
    hand.see("Hvordan det er givet");
}

TEST_CASE("Somebody else screens the same case, with the mouse", "[stories][screening]") {
    Mouse hand(Begin::EmptyFile);
    receiveBente(hand);
    hand.click("Screening");
    hand.click("Din beslutning: Ikke afgjort");
    hand.click("Gem screeningen");
    hand.scrollTo("Screen igen som anden screener…");
    hand.click("Screen igen som anden screener…");
    hand.fill("Hvem screener", "Mette Skov");
    hand.click("Uden hjemmeboende børn: opfyldt");
    hand.click("Gem");
    hand.see("Den anden screening er gemt.");
}

TEST_CASE("Somebody else screens the same case, with the keyboard", "[stories][screening]") {
    Keyboard hand(Begin::EmptyFile);
    receiveBente(hand);
    hand.bringForward("Screening");
    hand.tabTo("Din beslutning");
    hand.press("Right", "Right", "Space");
    hand.press("Ctrl+Return");
    hand.see("Ny screening");
    hand.push("Screen igen som anden screener…");
    hand.press("Ctrl+Return");
    hand.see("Skriv, hvem der screener.");
    hand.fill("Hvem screener", "Mette Skov");
    hand.press("Ctrl+Return");
    hand.see("Den anden screening er gemt.");
}

TEST_CASE("She looks at the earlier screening and goes on with the one she had begun, with the mouse", "[stories][screening]") {
    Mouse hand(Begin::EmptyFile);
    receiveBente(hand);
    hand.click("Screening");
    hand.click("Din beslutning: Ikke afgjort");
    hand.click("Gem screeningen");
    hand.click("Ny screening");
    hand.click("Dårlig skolegang: ikke");
    hand.scrollTo("Vis screeningen");
    hand.click("Vis screeningen");
    hand.see("Dine svar er gemt som kladde.");
    hand.click("Fortryd");
    hand.see("Dårlig skolegang: ikke opfyldt");
}

TEST_CASE("She screens and finds the answers again, with the keyboard", "[stories][screening]") {
    Keyboard hand(Begin::EmptyFile);
    receiveBente(hand);
    hand.bringForward("Screening");
    hand.tabTo("30–65 år");
    hand.press("O", "O", "I");
    hand.see("ikke i målgruppen");
    hand.press("Ctrl+Return");
    hand.see("Vælg, hvad du beslutter."); // the criteria propose, she decides
    hand.tabTo("Din beslutning");
    hand.press("Right", "Space");
    hand.press("Ctrl+Return");
    hand.see("Ny screening");
    hand.press("Ctrl+1", "Alt+Left");
    hand.see("Ny screening");
}

TEST_CASE("She closes a course, decides about what is open, and takes it back, with the mouse", "[stories][closing]") {
    Mouse hand(Begin::EmptyFile);
    receiveBente(hand);
    hand.click("Forløb og plan");
    hand.scrollTo("Ny opgave");
    hand.click("Ny opgave");
    hand.fill("Hvad skal gøres", "Ring til kommunen");
    hand.fill("Senest", "9-11-2026");
    hand.click("Gem");
    hand.click("Afslut forløbet…");
    hand.click("Afslut forløbet", 1);
    hand.see("Vælg en af mulighederne.");
    hand.choose("Hvordan det endte", "takket nej");
    hand.click("Ikke planlagt");
    hand.click("Opgiv opgaven");
    hand.click("Henvisning modtaget 02-11-2026: Afslut");
    hand.click("Afslut forløbet", 1);
    hand.see("Svar til henviser"); // what the referrer is to hear comes next
    hand.click("Annuller");
    hand.click("Fortryd…");
    hand.click("Forløbet er afsluttet.");
    hand.click("Fortryd");
    hand.click("Luk");
    hand.click("Borgere");
    hand.doubleClick("Mikkelsen, Bente");
    hand.click("Forløb og plan");
    hand.see("Opstart");
    hand.scrollTo("Ny opgave");
    hand.see("Ring til kommunen");
}

TEST_CASE("With the citizen beside, a questionnaire is filled in together and nothing is judged, with the keyboard",
          "[stories][beside]") {
    Keyboard hand;
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Berg, Brian");
    hand.press("Return", "F8");
    hand.see("Brian Berg");
    CHECK_FALSE(hand.sees("Søg navn"));
    hand.bringForward("Målinger");
    hand.see("Udfyld sammen");
    hand.push("Udfyld sammen");
    hand.see("Ét spørgsmål ad gangen");
}

TEST_CASE("After first contact the program says what comes next, with the keyboard", "[stories][path]") {
    Keyboard hand(Begin::EmptyFile);
    receiveBente(hand);
    hand.bringForward("Forløb og plan");
    hand.see("Næste skridt: få fat i borgeren");
    hand.push("Registrér kontakt");
    hand.choose("Slags kontakt", "opkald");
    hand.tabTo("Hvad kom der ud af det?");
    hand.goToRow("fik fat i borgeren");
    hand.press("Ctrl+Return");
    hand.see("Næste skridt: oplysningsarket");
    hand.push("Gå til Samtykke");
    hand.see("Nyt samtykke");
}

TEST_CASE("She screens on an earlier day, and the course waits for consent, with the keyboard", "[stories][screening]") {
    Keyboard hand(Begin::EmptyFile);
    receiveBente(hand);
    hand.bringForward("Screening");
    hand.tabTo("30–65 år");
    hand.goToRow("Uden hjemmeboende børn");
    hand.press("O");
    hand.goToRow("Dårlig skolegang");
    hand.press("I");
    hand.fill("Dato for screeningen", "16-06-2026");
    hand.tabTo("Din beslutning");
    hand.press("Home", "Space");
    hand.fill("Begrundelse", "kendes i forvejen");
    hand.press("Ctrl+S");
    hand.see("Screening 16-06-2026");
    hand.see("Forløbet starter, når der er registreret samtykke eller anden hjemmel.");
    hand.push("Registrér samtykke");
    hand.see("Hvordan det er givet");
}

TEST_CASE("She closes a course, decides about what is open, and takes it back, with the keyboard", "[stories][closing]") {
    Keyboard hand(Begin::EmptyFile);
    receiveBente(hand);
    hand.bringForward("Forløb og plan");
    hand.push("Ny opgave");
    hand.fill("Hvad skal gøres", "Ring til kommunen");
    hand.fill("Senest", "9-11-2026");
    hand.press("Ctrl+Return");
    hand.push("Afslut forløbet…");
    hand.press("Ctrl+Return");
    hand.see("Vælg en af mulighederne.");
    hand.choose("Hvordan det endte", "takket nej");
    hand.tabTo("Var afslutningen planlagt?");
    hand.press("Right", "Space");
    hand.push("Opgiv opgaven");
    hand.push("Henvisning modtaget 02-11-2026: Afslut");
    hand.press("Ctrl+Return");
    hand.see("Svar til henviser");
    hand.press("Esc");
    hand.press("Ctrl+Shift+Z");
    hand.goToRow("Forløbet er afsluttet.");
    hand.press("Return");
    hand.press("Esc");
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Mikkelsen, Bente");
    hand.press("Return");
    hand.bringForward("Forløb og plan");
    hand.see("Opstart");
    hand.see("Ring til kommunen");
}

TEST_CASE("With the citizen beside, a questionnaire is filled in together and nothing is judged, with the mouse",
          "[stories][beside]") {
    Mouse hand;
    hand.click("Borgere");
    hand.doubleClick("Berg, Frank");
    hand.click("Borgeren sidder med");
    hand.see("Frank Berg");
    CHECK_FALSE(hand.sees("Søg navn"));
    hand.click("Målinger");
    hand.click("Udfyld sammen");
    hand.see("Ét spørgsmål ad gangen");
}
