// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

TEST_CASE("She looks at the rows behind a figure and writes the report, with the mouse", "[stories][evaluation]") {
    Mouse hand;
    hand.click("Evaluering");
    hand.see("Balancemål");
    hand.picture("evaluation-board");
    hand.click("Udeblivelser");
    hand.click("Udeblivelser, hele perioden: ");
    hand.see("Rækkerne bag tallet");
    hand.click("alle disse");
    hand.picture("evaluation-rows");
    hand.click("Tilbage til tallene");
    hand.see("Nøgletal");
    hand.click("Rapport");
    hand.giveFile(hand.path("rapport.pdf"));
    hand.see("Gemt som");
    CHECK(hand.read("rapport.pdf").startsWith("%PDF"));
}

TEST_CASE("She looks at the rows behind a figure and writes the report, with the keyboard", "[stories][evaluation]") {
    Keyboard hand;
    hand.press("Ctrl+7");
    hand.see("Balancemål");
    hand.bringForward("Udeblivelser");
    hand.tabTo("Udeblivelser, hele perioden: ");
    hand.press("Return");
    hand.see("Rækkerne bag tallet");
    hand.tabTo("Talt med");
    hand.press("Right");
    hand.press("Escape");
    hand.see("Nøgletal");
    hand.press("Ctrl+Shift+R");
    hand.giveFile(hand.path("rapport.pdf"));
    hand.see("Gemt som");
    CHECK(hand.read("rapport.pdf").startsWith("%PDF"));
}

TEST_CASE("She looks at the control chart of the no-shows, with the mouse", "[stories][evaluation][spc]") {
    Mouse hand;
    hand.click("Evaluering");
    hand.see("Balancemål");
    hand.click("Udeblivelser");
    hand.click("Diagram, Andel udeblevet pr. måned: Kontroldiagram");
    hand.see("Andel udeblevet pr. måned: kontroldiagram");
    hand.picture("evaluation-control-chart");
    hand.click("Diagram, Andel udeblevet pr. måned: Seriediagram");
    hand.seeNoMore("Andel udeblevet pr. måned: kontroldiagram");
}

TEST_CASE("She looks at the control chart of the no-shows, with the keyboard", "[stories][evaluation][spc]") {
    Keyboard hand;
    hand.press("Ctrl+7");
    hand.see("Balancemål");
    hand.bringForward("Udeblivelser");
    hand.tabTo("Diagram, Andel udeblevet pr. måned: Seriediagram");
    hand.press("Right");
    hand.see("Andel udeblevet pr. måned: kontroldiagram");
    hand.press("Left");
    hand.seeNoMore("Andel udeblevet pr. måned: kontroldiagram");
}

TEST_CASE("She fixes the baseline of the no-shows with a reason, with the mouse", "[stories][evaluation][baselines]") {
    Mouse hand;
    hand.click("Evaluering");
    hand.see("Balancemål");
    hand.click("Udeblivelser");
    hand.scrollTo("Fast grundlinje…");
    hand.click("Fast grundlinje…");
    hand.fill("Hvorfor disse måneder", "Året før påmindelserne");
    hand.click("Gem");
    hand.see("læses efter medianen af");
    hand.scrollTo("Faste grundlinjer…");
    hand.click("Faste grundlinjer…");
    hand.see("Året før påmindelserne");
    hand.picture("evaluation-baselines");
    hand.click("Tilbage til tallene");
    hand.see("Nøgletal");
}

TEST_CASE("She fixes the baseline of the no-shows with a reason, with the keyboard", "[stories][evaluation][baselines]") {
    Keyboard hand;
    hand.press("Ctrl+7");
    hand.see("Balancemål");
    hand.bringForward("Udeblivelser");
    hand.push("Fast grundlinje…");
    hand.fill("Hvorfor disse måneder", "Året før påmindelserne");
    hand.press("Ctrl+Return");
    hand.see("læses efter medianen af");
    hand.command("Faste grundlinjer");
    hand.see("Året før påmindelserne");
    hand.press("Escape");
    hand.see("Nøgletal");
}

TEST_CASE("She makes the edition for people outside, with the mouse", "[stories][evaluation]") {
    Mouse hand;
    hand.click("Evaluering");
    hand.see("Balancemål");
    hand.choose("Hvem det er til", "Ekstern udgave");
    hand.see("hele kvartaler");
    hand.click("Rapport");
    hand.giveFile(hand.path("ekstern.pdf"));
    hand.see("Gemt som");
    CHECK(hand.read("ekstern.pdf").startsWith("%PDF"));
}

TEST_CASE("She makes the edition for people outside, with the keyboard", "[stories][evaluation]") {
    Keyboard hand;
    hand.press("Ctrl+7");
    hand.see("Balancemål");
    hand.choose("Hvem det er til", "Ekstern udgave");
    hand.see("hele kvartaler");
    hand.press("Ctrl+Shift+R");
    hand.giveFile(hand.path("ekstern.pdf"));
    hand.see("Gemt som");
    CHECK(hand.read("ekstern.pdf").startsWith("%PDF"));
}

TEST_CASE("She enters a price, a cost and a line of the budget, with the mouse", "[stories][evaluation][costs]") {
    Mouse hand;
    hand.click("Evaluering");
    hand.click("Økonomi");
    hand.see("Nøgletal");
    hand.scrollTo("Udgifter, priser og budget…");
    hand.click("Udgifter, priser og budget…");
    hand.click("Priser");
    hand.click("Ny pris…");
    hand.fill("kroner", "412,50");
    hand.fill("kommer fra", "Lønkontoret 2026");
    hand.click("Gem");
    hand.see("412,50 kr.");
    hand.click("Udgifter");
    hand.click("Ny udgift…");
    hand.choose("udgiften er til", "lokaler");
    hand.fill("kroner", "2.500");
    hand.click("Gem");
    hand.see("2.500,00 kr.");
    hand.click("Budget");
    hand.click("Ny budgetlinje…");
    hand.choose("pengene er til", "lokaler");
    hand.fill("kroner", "30.000");
    hand.click("Gem");
    hand.see("30.000,00 kr.");
    hand.picture("evaluation-budget");
    hand.click("Tilbage til tallene");
    hand.see("Nøgletal");
}

TEST_CASE("She enters a price, a cost and a line of the budget, with the keyboard", "[stories][evaluation][costs]") {
    Keyboard hand;
    hand.press("Ctrl+7");
    hand.see("Balancemål");
    hand.command("Udgifter, priser og budget");
    hand.bringForward("Priser");
    hand.push("Ny pris…");
    hand.fill("kroner", "412,50");
    hand.fill("kommer fra", "Lønkontoret 2026");
    hand.press("Ctrl+Return");
    hand.see("412,50 kr.");
    hand.bringForward("Udgifter");
    hand.push("Ny udgift…");
    hand.choose("udgiften er til", "lokaler");
    hand.fill("kroner", "2.500");
    hand.press("Ctrl+Return");
    hand.see("2.500,00 kr.");
    hand.bringForward("Budget");
    hand.push("Ny budgetlinje…");
    hand.choose("pengene er til", "lokaler");
    hand.fill("kroner", "30.000");
    hand.press("Ctrl+Return");
    hand.see("30.000,00 kr.");
    hand.press("Escape");
    hand.see("Balancemål");
}

TEST_CASE("She enters how many said no unregistered, and what another place reports, with the mouse",
          "[stories][evaluation][reach]") {
    Mouse hand;
    hand.click("Evaluering");
    hand.click("Rekruttering");
    hand.see("Nøgletal");
    hand.scrollTo("Sagt nej uden registrering…");
    hand.click("Sagt nej uden registrering…");
    hand.click("Nyt antal");
    hand.fill("Hvor mange", "4");
    hand.click("Gem");
    hand.see("okt 2026");
    hand.click("Tilbage til tallene");
    hand.click("Forbrug og arbejde");
    hand.scrollTo("Tal fra andre steder…");
    hand.click("Tal fra andre steder…");
    hand.see("Frome");
    hand.click("Nyt tal fra");
    hand.fill("navn", "Nordre Sogn");
    hand.fill("Ændring i procent", "-3,5");
    hand.fill("kommer fra", "Årsrapport 2025");
    hand.click("Gem");
    hand.see("Nordre Sogn");
    hand.click("Tilbage til tallene");
    hand.see("Rekruttering");
}

TEST_CASE("She enters how many said no unregistered, and what another place reports, with the keyboard",
          "[stories][evaluation][reach]") {
    Keyboard hand;
    hand.press("Ctrl+7");
    hand.see("Balancemål");
    hand.command("Sagt nej uden registrering");
    hand.push("Nyt antal");
    hand.fill("Hvor mange", "4");
    hand.press("Ctrl+Return");
    hand.see("okt 2026");
    hand.press("Escape");
    hand.command("Tal fra andre steder");
    hand.see("Frome");
    hand.push("Nyt tal fra");
    hand.fill("navn", "Nordre Sogn");
    hand.fill("Ændring i procent", "-3,5");
    hand.fill("kommer fra", "Årsrapport 2025");
    hand.press("Ctrl+Return");
    hand.see("Nordre Sogn");
    hand.press("Escape");
    hand.see("Balancemål");
}
