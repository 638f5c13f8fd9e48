// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

namespace {
const Words askedHospital = "Regionshospitalet (eksempel)";
} // namespace

TEST_CASE("A hospital is asked for considerations and its answer is typed in, with the mouse", "[stories][considerations]") {
    Mouse hand;
    hand.click("Borgere");
    hand.doubleClick("Berg, Frank");
    hand.click("Målinger");
    hand.click("Skånehensyn");
    hand.picture("considerations");
    hand.click("Bed om skånehensyn…");
    hand.fill("Hvem du spørger", "regionshosp");
    hand.click(askedHospital);
    hand.fill("Sygemeldt siden", "01-09-2026");
    hand.fill("Hvilket job eller tilbud er planlagt", "praktik på lageret");
    hand.click("Vis brevet");
    hand.see("Brev til Regionshospitalet (eksempel)");
    hand.see("Intet samtykke");
    hand.click("Gem som sendt");
    hand.see("Brevet mangler dette, før det kan sendes");
    hand.click("Nyt samtykke…");
    hand.choose("Hvordan", "skriftligt");
    hand.click("Gem");
    hand.see("Samtykke gælder");
    hand.picture("considerations-letter");
    hand.click("Gem som sendt");
    hand.see("gemt som sendt");
    hand.see("sendt 02-11-2026, svar senest 16-11-2026"); // back at the citizen's considerations
    hand.click("Luk beskeden");                           // it lies over the requests
    hand.scrollTo("sendt 02-11-2026, svar senest 16-11-2026");
    hand.click("sendt 02-11-2026, svar senest 16-11-2026");
    hand.click("Brev eller svar på anmodningen…");
    hand.fill("Kortvarigt: løft", "ingen løft over 5 kg");
    hand.fill("Til dato: løft", "01-12-2026");
    hand.picture("considerations-answer");
    hand.click("Gem");
    hand.see("Svaret fra Regionshospitalet (eksempel) er skrevet ind");
    hand.see("ingen løft over 5 kg");
    hand.see("besvaret");
    hand.click("Aftaler");
    hand.click("Ny aftale");
    hand.see("ingen løft over 5 kg (til 01-12-2026)");
}

TEST_CASE("A hospital is asked for considerations and its answer is typed in, with the keyboard", "[stories][considerations]") {
    Keyboard hand;
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Berg, Frank");
    hand.press("Return");
    hand.bringForward("Målinger");
    hand.bringForward("Skånehensyn");
    hand.push("Bed om skånehensyn…");
    hand.fill("Hvem du spørger", "regionshosp");
    hand.press("Down", "Return");
    CHECK(hand.valueOf("Hvem du spørger") == "Regionshospitalet (eksempel)");
    hand.fill("Hvilket job eller tilbud er planlagt", "praktik på lageret");
    hand.press("Ctrl+Return");
    hand.see("Brev til Regionshospitalet (eksempel)");
    hand.push("Nyt samtykke…");
    hand.choose("Hvordan", "mundtligt");
    hand.press("Ctrl+Return");
    hand.see("Samtykke gælder");
    hand.press("Ctrl+Return");
    hand.see("gemt som sendt");
    hand.tabTo("Anmodninger om skånehensyn");
    hand.goToRow("Regionshospitalet (eksempel)");
    hand.press("Return");
    hand.fill("Varigt: støj", "en plads uden støj fra maskiner");
    hand.press("Ctrl+Return");
    hand.see("Svaret fra Regionshospitalet (eksempel) er skrevet ind");
    hand.see("en plads uden støj fra maskiner");
    hand.press("Ctrl+Z");
    hand.seeNoMore("en plads uden støj fra maskiner");
    hand.see("venter på svar");
}

TEST_CASE("A consideration is written, corrected and ended, and stays to be read, with the keyboard",
          "[stories][considerations]") {
    Keyboard hand;
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Berg, Frank");
    hand.press("Return");
    hand.bringForward("Målinger");
    hand.bringForward("Skånehensyn");
    hand.push("Nyt skånehensyn…");
    hand.choose("Hvad det handler om", "timer pr. dag");
    hand.fill("Hvad arbejdet skal tage hensyn til", "højst 3 timer ad gangen");
    hand.fill("Gælder til og med", "01-12-2026");
    hand.choose("Beskrevet af", "borgeren selv");
    hand.press("Ctrl+Return");
    hand.see("Gemt: højst 3 timer ad gangen.");
    hand.tabTo("Borgerens skånehensyn");
    hand.goToRow("højst 3 timer ad gangen");
    hand.press("Return");
    hand.fill("Hvad arbejdet skal tage hensyn til", "højst 4 timer ad gangen");
    hand.press("Ctrl+Return");
    hand.see("Gemt: højst 4 timer ad gangen.");
    hand.see("rettet");
    hand.tabTo("Borgerens skånehensyn");
    hand.goToRow("højst 4 timer ad gangen");
    hand.push("Afslut skånehensynet…");
    hand.press("Ctrl+Return");
    hand.see("Afsluttet: højst 4 timer ad gangen.");
    hand.see("højst 4 timer ad gangen");
    hand.press("Ctrl+Z");
    hand.see("gælder");
}
