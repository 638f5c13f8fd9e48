// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

namespace {
const Words offer = "Natur og ro Ørum Djurs";

/// Frank is referred to the nature group; the message about it shows.
void draftReferral(Mouse& hand) {
    hand.click("Borgere");
    hand.doubleClick("Berg, Frank");
    hand.click("Find tilbud");
    hand.click(offer);
    hand.click("Henvis");
    hand.fill("Hvem følger med første gang", "kommer alene");
    hand.click("Gem som kladde");
    hand.see("gemt som kladde");
}

void draftReferral(Keyboard& hand) {
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Berg, Frank");
    hand.press("Return");
    hand.push("Find tilbud");
    hand.goToRow(offer);
    hand.push("Henvis");
    hand.fill("Hvem følger med første gang", "kommer alene");
    hand.press("Ctrl+Return");
    hand.see("gemt som kladde");
}

/// Goes to the referrals out and chooses the one to the nature group.
void chooseInList(Mouse& hand) {
    hand.click("Henvisninger");
    hand.click("Ud");
    hand.click(offer);
}

void chooseInList(Keyboard& hand) {
    hand.press("Ctrl+3");
    hand.bringForward("Ud");
    hand.tabTo("Henvisninger til tilbud");
    hand.goToRow(offer);
}
} // namespace

TEST_CASE("She writes the letter of a new referral and keeps it as sent, with the mouse", "[stories][letters]") {
    Mouse hand;
    draftReferral(hand);
    hand.click("Skriv brev");
    hand.see("Brev til Natur og ro Ørum Djurs");
    hand.picture("letter");
    hand.click("Gem som sendt");
    hand.see("Skriv, hvorfor det sendes uden samtykke");
    hand.fill("Hvorfor uden samtykke", "Frank sad ved siden af");
    hand.click("Gem som sendt");
    hand.see("gemt som sendt");
    hand.click("Henvisninger, "); // the page and how much waits on it, not the heading beside
    hand.click("Ud");
    hand.see(offer);
    hand.see("med begrundelse");
}

TEST_CASE("She writes the letter of a new referral and keeps it as sent, with the keyboard", "[stories][letters]") {
    Keyboard hand;
    draftReferral(hand);
    hand.press("F6");
    CHECK(hand.focus() == "Skriv brev");
    hand.press("Return");
    hand.see("Brev til Natur og ro Ørum Djurs");
    hand.fill("Hvorfor uden samtykke", "Frank sad ved siden af");
    hand.press("Ctrl+Return");
    hand.see("gemt som sendt");
    hand.see("Henvisningen er nu sendt");
    hand.press("Alt+Left"); // from the offers to the citizen
    hand.bringForward("Dokumenter");
    hand.see("Brev til tilbud");
}

TEST_CASE("She gives a consent from the letter and is back at it, with the mouse", "[stories][letters]") {
    Mouse hand;
    draftReferral(hand);
    hand.click("Skriv brev");
    hand.see("Intet samtykke");
    hand.picture("no-consent");
    hand.click("Nyt samtykke…");
    hand.choose("Hvordan", "mundtligt");
    hand.click("Gem");
    hand.see("Samtykke gælder");
    hand.see("Brev til Natur og ro Ørum Djurs");
    CHECK_FALSE(hand.sees("Hvorfor uden samtykke"));
    hand.click("Gem som PDF…");
    hand.giveFile(hand.path("brev.pdf"));
    hand.see("ikke krypteret");
    CHECK(hand.read("brev.pdf").startsWith("%PDF"));
}

TEST_CASE("She takes back a letter that was kept too early, with the mouse", "[stories][letters]") {
    Mouse hand;
    draftReferral(hand);
    hand.click("Skriv brev");
    hand.fill("Hvorfor uden samtykke", "Frank sad ved siden af");
    hand.click("Gem som sendt");
    hand.see("gemt som sendt");
    hand.click("Fortryd");
    hand.see("Fortrudt: Brevet er ikke længere gemt som sendt");
    hand.see("Henvisning: Kladde"); // at the offer, where the letter was begun
    hand.click("Tilbage");
    hand.click("Dokumenter");
    hand.seeNoMore("Brev til tilbud");
}

TEST_CASE("After a letter begun in Find tilbud she is back at the offers, with the mouse", "[stories][letters]") {
    Mouse hand;
    draftReferral(hand);
    hand.click("Skriv brev");
    hand.see("Brev til Natur og ro Ørum Djurs");
    hand.click("Luk");
    hand.see("Find tilbud til Frank Berg");
    hand.see("Henvisning: Kladde");
    hand.click("Tilbage");
    hand.seeNoMore("Find tilbud til Frank Berg");
    hand.see("Kladde");
}

TEST_CASE("After a letter begun in Find tilbud she is back at the offers, with the keyboard", "[stories][letters]") {
    Keyboard hand;
    draftReferral(hand);
    hand.push("Skriv brev");
    hand.see("Brev til Natur og ro Ørum Djurs");
    hand.press("Escape");
    hand.see("Find tilbud til Frank Berg");
    hand.see("Henvisning: Kladde");
    hand.press("Escape");
    hand.seeNoMore("Find tilbud til Frank Berg");
    hand.see("Kladde");
}

TEST_CASE("After a letter begun in the list of referrals she is back at the list, with the mouse", "[stories][letters]") {
    Mouse hand;
    draftReferral(hand);
    chooseInList(hand);
    hand.click("Skriv brev…");
    hand.see("Brev til Natur og ro Ørum Djurs");
    CHECK(hand.canUse("Udskriv"));
    hand.fill("Hvorfor uden samtykke", "Frank sad ved siden af");
    hand.click("Gem som sendt");
    hand.see("Henvisningen er nu sendt");
    hand.see("med begrundelse"); // in the list
}

TEST_CASE("After a letter begun in the list of referrals she is back at the list, with the keyboard", "[stories][letters]") {
    Keyboard hand;
    draftReferral(hand);
    chooseInList(hand);
    hand.press("Return");
    hand.see("Brev til Natur og ro Ørum Djurs");
    hand.fill("Hvorfor uden samtykke", "Frank sad ved siden af");
    hand.press("Ctrl+Return");
    hand.see("Henvisningen er nu sendt");
    hand.see("med begrundelse");
}

TEST_CASE("She takes a draft back that she made to the wrong offer, with the mouse", "[stories][letters]") {
    Mouse hand;
    draftReferral(hand);
    hand.click("Fortryd");
    hand.seeNoMore("gemt som kladde");
    hand.click(offer);
    hand.click("Henvis");
    hand.fill("Hvem følger med første gang", "kommer alene");
    hand.click("Gem som kladde");
    hand.see("gemt som kladde"); // no draft is there already
}

TEST_CASE("She takes a draft back that she made to the wrong offer, with the keyboard", "[stories][letters]") {
    Keyboard hand;
    draftReferral(hand);
    hand.press("Ctrl+Z");
    hand.see("Fortrudt: Der er ikke længere en kladde til Natur og ro Ørum Djurs");
    hand.push("Henvis");
    hand.fill("Hvem følger med første gang", "kommer alene");
    hand.press("Ctrl+Return");
    hand.see("gemt som kladde"); // no draft is there already
}

TEST_CASE("She marks a referral as sent without a letter and says why, with the mouse", "[stories][letters]") {
    Mouse hand;
    draftReferral(hand);
    chooseInList(hand);
    hand.click("Sendt");
    hand.choose("Sendt", "telefon");
    hand.click("Gem");
    hand.see("Skriv, hvorfor det sendes uden");
    hand.fill("Hvorfor uden brev og samtykke", "Ringede sammen med Frank");
    hand.click("Gem");
    hand.see("med begrundelse");
}

TEST_CASE("She gives a consent from the letter and is back at it, with the keyboard", "[stories][letters]") {
    Keyboard hand;
    draftReferral(hand);
    hand.push("Skriv brev");
    hand.see("Intet samtykke");
    hand.push("Nyt samtykke…");
    hand.choose("Hvordan", "mundtligt");
    hand.press("Ctrl+Return");
    hand.see("Samtykke gælder");
    hand.see("Brev til Natur og ro Ørum Djurs");
    CHECK_FALSE(hand.sees("Hvorfor uden samtykke"));
    hand.push("Gem som PDF…");
    hand.giveFile(hand.path("brev.pdf"));
    hand.see("ikke krypteret");
    CHECK(hand.read("brev.pdf").startsWith("%PDF"));
}

TEST_CASE("She takes back a letter that was kept too early, with the keyboard", "[stories][letters]") {
    Keyboard hand;
    draftReferral(hand);
    hand.push("Skriv brev");
    hand.fill("Hvorfor uden samtykke", "Frank sad ved siden af");
    hand.press("Ctrl+Return");
    hand.see("gemt som sendt");
    hand.press("Ctrl+Z");
    hand.see("Henvisning: Kladde");
    hand.press("Alt+Left");
    hand.bringForward("Dokumenter");
    hand.seeNoMore("Brev til tilbud");
}

TEST_CASE("She marks a referral as sent without a letter and says why, with the keyboard", "[stories][letters]") {
    Keyboard hand;
    draftReferral(hand);
    chooseInList(hand);
    hand.push("Sendt");
    hand.choose("Sendt via", "telefon");
    hand.press("Ctrl+Return");
    hand.see("Skriv, hvorfor det sendes uden");
    hand.fill("Hvorfor uden brev og samtykke", "Ringede sammen med Frank");
    hand.press("Ctrl+Return");
    hand.see("med begrundelse");
}

TEST_CASE("She writes to the own doctor, gives the consent from the letter and copies its text, with the mouse",
          "[stories][letters]") {
    Mouse hand;
    hand.click("Borgere");
    hand.doubleClick("Berg, Frank");
    hand.click("Dokumenter");
    hand.click("Nyt brev");
    hand.click("Brev til læge eller hospital…");
    hand.fill("Til hvem", "regionshosp");
    hand.click("Regionshospitalet (eksempel)");
    hand.fill("Situation", "Frank er udeblevet fra tre kontroller og vil gerne komme, hvis nogen går med.");
    hand.fill("Det beder du om", "Må han få en tid efter kl. 10.30? Jeg følger ham.");
    hand.click("Vis brevet");
    hand.see("Brev til Regionshospitalet (eksempel)");
    hand.see("Intet samtykke");
    hand.click("Nyt samtykke…");
    hand.choose("Hvordan", "skriftligt");
    hand.click("Gem");
    hand.see("Samtykke gælder");
    hand.picture("doctor-letter");
    hand.click("Kopiér tekst");
    hand.see("Teksten er kopieret");
    hand.click("Gem som sendt");
    hand.see("gemt som sendt");
    hand.see("Brev til læge eller hospital");
}

TEST_CASE("She writes to the municipality and finds it again after Esc, with the keyboard", "[stories][letters]") {
    Keyboard hand;
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Berg, Frank");
    hand.press("Return");
    hand.bringForward("Dokumenter");
    hand.press("Ctrl+K");
    hand.type("Brev til kommunen");
    hand.press("Return");
    hand.fill("Til hvem", "Ungeenheden (eksempel)");
    hand.fill("Årsag", "Frank har fået tre breve om møder og er ikke kommet.");
    hand.fill("Aftalt med borgeren", "Vi åbner posten sammen hver tirsdag.");
    hand.fill("Det beder du kommunen gøre", "Ring til Frank eller mig, før I sender en ny indkaldelse.");
    hand.fill("Svar senest", "30-11-2026");
    hand.press("Ctrl+Return");
    hand.see("Brev til Ungeenheden (eksempel)");
    hand.picture("municipal-letter");
    hand.press("Escape");
    hand.see("gemt som kladde");
    hand.press("F6");
    hand.press("Return");
    hand.see("Brev til Ungeenheden (eksempel)");
    hand.push("Nyt samtykke…");
    hand.choose("Hvordan", "mundtligt");
    hand.press("Ctrl+Return");
    hand.see("Samtykke gælder");
    hand.press("Ctrl+Return");
    hand.see("gemt som sendt");
}

TEST_CASE("She writes to the citizen what was agreed about an offer, and what the offer was told, with the mouse",
          "[stories][letters]") {
    Mouse hand;
    draftReferral(hand);
    hand.click("Skriv brev");
    hand.fill("Hvorfor uden samtykke", "Frank sad ved siden af");
    hand.click("Gem som sendt");
    hand.see("gemt som sendt");
    hand.click("Luk beskeden");
    hand.click("Henvisninger, ");
    hand.click("Ud");
    hand.click(offer);
    hand.click("Det har vi aftalt…");
    hand.see("Brev til Frank Berg");
    hand.click("Ret teksten…");
    hand.fill("Hvad der sker der", "I går en tur sammen i skoven.");
    hand.fill("Første gang", "5/11");
    hand.fill("Kl.", "10.15");
    hand.fill("Hvem der tager imod borgeren", "Ulla");
    hand.click("Vis i brevet");
    hand.picture("citizen-offer");
    hand.click("Gem som sendt");
    hand.see("gemt som sendt");
}
