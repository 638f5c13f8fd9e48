// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

TEST_CASE("A message is written without a covering consent, noted as sent, and its answer typed in, with the mouse",
          "[stories][correspondence]") {
    Mouse hand;
    hand.click("Borgere");
    hand.doubleClick("Berg, Frank");
    hand.click("Notater");
    hand.click("Besked til lægen…");
    hand.fill("Hvem beskeden er til", "regionshosp");
    hand.click("Regionshospitalet (eksempel)");
    hand.fill("Hvad der står i beskeden", "Jeg følger med til kontrollen på torsdag.");
    hand.scrollTo("sociale forhold");
    hand.click("sociale forhold");
    hand.scrollTo("Hjemmel");
    hand.see("Intet samtykke dækker dette: sociale forhold.");
    hand.picture("message");
    hand.choose("Hjemmel", "hensyn til liv og helbred");
    hand.fill("Hvorfor uden samtykke", "Afdelingen skal vide det før torsdag.");
    hand.scrollTo("Kopiér teksten");
    hand.click("Kopiér teksten");
    hand.see("Teksten er kopieret.");
    hand.scrollTo("Sendt via");
    hand.choose("Sendt via", "MedCom");
    hand.scrollTo("Deres svar senest");
    hand.fill("Deres svar senest", "06-11-2026");
    hand.click("Notér som sendt");
    hand.see("Noteret som sendt: besked til Regionshospitalet (eksempel).");
    hand.see("svar senest 06-11-2026");
    hand.click("Luk beskeden");
    hand.click("Besvar…");
    hand.fill("Hvad der står i beskeden", "Tak. Vi venter på jer ved skranken.");
    hand.click("Gem");
    hand.see("Gemt: besked fra Regionshospitalet (eksempel).");
    hand.see("besvaret");
}

TEST_CASE("A message that came is marked for the journal, and filed from the list on Today, with the keyboard",
          "[stories][filing]") {
    Keyboard hand;
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Berg, Frank");
    hand.press("Return");
    hand.bringForward("Notater");
    hand.push("Skriv modtaget besked ind…");
    hand.fill("Hvem beskeden er fra", "Jobcenteret i byen");
    hand.fill("Hvad der står i beskeden", "Mødet er flyttet til mandag.");
    hand.choose("Kom via", "telefon");
    hand.tabTo("Skal journaliseres");
    hand.press("Space");
    hand.press("Ctrl+Return");
    hand.see("Gemt: besked fra Jobcenteret i byen.");
    hand.press("Ctrl+1");
    hand.push("Til journalisering:");
    hand.goToRow("Jobcenteret i byen");
    hand.press("Ctrl+Return");
    hand.see("1 er markeret som journaliseret.");
}
