// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

TEST_CASE("A round table goes from invitation to minutes and steps, with the mouse", "[stories][meetings]") {
    Mouse hand;
    hand.click("Borgere");
    hand.doubleClick("Berg, Frank");
    hand.click("Mål og skridt");
    hand.click("Nyt mål…");
    hand.fill("Hvad borgeren vil", "Jeg vil kunne klippes.");
    hand.fill("Aftalt den", "12-10-2026");
    hand.click("Gem");
    hand.see("Målet står i planen");
    hand.click("Rundbordssamtale…");
    hand.fill("Formål", "At alle ved, hvem der gør hvad");
    hand.fill("Dag", "2-11-2026");
    hand.fill("Svar senest", "2-11-2026");
    hand.fill("Sted, link eller nummer", "rådhuset, mødelokale 2");
    hand.click("Gem");
    hand.see("Mødet er skrevet ned");
    hand.see("Møde om Frank B.");
    hand.click("Luk beskeden");
    hand.click("Ny deltager…");
    hand.fill("Partner", "kommunens job");
    hand.click("Kommunens jobteam (eksempel)");
    hand.fill("Navn", "Merete Eksempel");
    hand.fill("Rolle", "teamleder");
    hand.click("Gem");
    hand.see("Deltageren er skrevet ned");
    hand.click("Luk beskeden");
    hand.see("ikke inviteret");
    hand.picture("meetings");
    hand.click("Dagsorden");
    hand.see("Jeg vil kunne klippes.");
    hand.click("Deltagere");
    hand.click("Merete Eksempel");
    hand.click("Invitation eller referat…");
    hand.see("Brev til Merete Eksempel, Kommunens jobteam (eksempel)");
    hand.see("Intet samtykke");
    hand.click("Gem som sendt");
    hand.see("Brevet mangler dette, før det kan sendes");
    hand.click("Nyt samtykke…");
    hand.choose("Hvordan", "mundtligt");
    hand.click("Gem");
    hand.see("Samtykke gælder");
    hand.picture("meeting-invitation");
    hand.click("Gem som sendt");
    hand.see("gemt som sendt");
    hand.see("inviteret 02-11-2026"); // back at the meeting
    hand.click("Luk beskeden");
    hand.click("Beslutninger");
    hand.click("Ny beslutning…");
    hand.fill("Hvad der blev besluttet", "Ringe til salonen sammen");
    hand.choose("Hvem gør det", "Merete Eksempel");
    hand.fill("Senest", "16-11-2026");
    hand.choose("Det bliver til", "skridt mod et mål");
    hand.choose("På vej mod målet", "Jeg vil kunne klippes.");
    hand.click("Gem");
    hand.see("Beslutningen er skrevet ned");
    hand.see("Ringe til salonen sammen");
    hand.click("Luk beskeden");
    hand.click("Efter mødet…");
    hand.click("Merete Eksempel");
    hand.fill("Uenighed", "Frank vil hellere have en sms.");
    hand.click("Gem");
    hand.see("Mødet er holdt");
    hand.click("Luk beskeden");
    hand.click("Deltagere");
    hand.click("Merete Eksempel");
    hand.click("Invitation eller referat…");
    hand.see("Alle beslutninger");
    hand.picture("meeting-minutes");
    hand.click("Gem som sendt");
    hand.see("referat 02-11-2026");
    hand.click("Borgere");
    hand.doubleClick("Berg, Frank");
    hand.click("Mål og skridt");
    hand.see("Ringe til salonen sammen");
}

TEST_CASE("A meeting of the network is written down, and called off, with the keyboard", "[stories][meetings]") {
    Keyboard hand;
    hand.press("Ctrl+9");
    hand.bringForward("Møder");
    hand.push("Nyt møde…");
    hand.fill("Formål", "Hvem ringer, når en borger ikke er kommet");
    hand.fill("Dag", "2-11-2026");
    hand.fill("Svar senest", "2-11-2026");
    hand.press("Ctrl+Return");
    hand.see("Møde om samarbejdet");
    hand.bringForward("Dagsorden");
    hand.push("Nyt punkt…");
    hand.fill("Hvad der skal tales om", "Hvem skriver til lægerne");
    hand.press("Ctrl+Return");
    hand.see("Hvem skriver til lægerne");
    hand.bringForward("Beslutninger");
    hand.push("Ny beslutning…");
    hand.fill("Hvad der blev besluttet", "Skrive til alle læger");
    hand.fill("Senest", "16-11-2026");
    hand.press("Ctrl+Return");
    hand.see("Beslutningen er skrevet ned");
    hand.bringForward("Overblik");
    hand.see("Skrive til alle læger"); // what we ourselves have promised
    hand.bringForward("Møder");
    hand.tabTo("Rundbordssamtaler");
    hand.goToRow("samarbejdet");
    hand.push("Aflys");
    hand.see("Mødet er aflyst");
    hand.press("Ctrl+Z");
    hand.see("Hvem ringer, når en borger ikke er kommet");
}
