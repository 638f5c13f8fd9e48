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
    hand.see("Talt med");
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
    hand.see("Talt med"); // once the rows are found
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
    hand.scrollTo("Fast median…");
    hand.click("Fast median…");
    hand.fill("Hvorfor disse måneder", "Året før påmindelserne");
    hand.click("Gem");
    hand.see("læses efter medianen af");
    hand.scrollTo("Faste medianer…");
    hand.click("Faste medianer…");
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
    hand.push("Fast median…");
    hand.fill("Hvorfor disse måneder", "Året før påmindelserne");
    hand.press("Ctrl+Return");
    hand.see("læses efter medianen af");
    hand.command("Faste medianer");
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

TEST_CASE("She looks at the edition for people outside and has her own period back, with the mouse", "[stories][evaluation]") {
    Mouse hand;
    hand.click("Evaluering");
    hand.see("Balancemål");
    hand.choose("Hvem det er til", "Ekstern udgave");
    hand.see("hele kvartaler");
    hand.choose("Hvem det er til", "Arbejdsvisning");
    hand.see("Perioden er igen 01-05-2025 – 31-10-2026.");
    hand.see("Hvad mangler");
}

TEST_CASE("She looks at the edition for people outside and has her own period back, with the keyboard",
          "[stories][evaluation]") {
    Keyboard hand;
    hand.press("Ctrl+7");
    hand.see("Balancemål");
    hand.choose("Hvem det er til", "Ekstern udgave");
    hand.see("hele kvartaler");
    hand.choose("Hvem det er til", "Arbejdsvisning");
    hand.see("Perioden er igen 01-05-2025 – 31-10-2026.");
    hand.see("Hvad mangler");
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

TEST_CASE("She opens a report again that was kept, and sees what has changed since, with the mouse",
          "[stories][evaluation][frozen]") {
    Mouse hand;
    hand.click("Evaluering");
    hand.see("Balancemål");
    hand.click("Rapport");
    hand.giveFile(hand.path("Efteråret.pdf"));
    hand.see("Gemt som");
    hand.scrollTo("Gemte rapporter…");
    hand.click("Gemte rapporter…");
    hand.doubleClick("Efteråret, Sundhedsindsats");
    hand.see("Den viser tallene, som de var dengang.");
    hand.picture("evaluation-frozen");
    hand.click("Ændret siden");
    hand.see("Intet er ændret");
    hand.click("Forudsætninger");
    hand.see("Frist for første kontakt");
    hand.picture("evaluation-frozen-settings");
    hand.click("PDF…");
    hand.giveFile(hand.path("igen.pdf"));
    hand.see("Gemt som");
    CHECK(hand.read("igen.pdf") == hand.read("Efteråret.pdf"));
    hand.click("Gemte rapporter…");
    hand.see("Hvem den er til");
    hand.click("Tilbage til tallene");
    hand.see("Balancemål");
}

TEST_CASE("She opens a report again that was kept, and sees what has changed since, with the keyboard",
          "[stories][evaluation][frozen]") {
    Keyboard hand;
    hand.press("Ctrl+7");
    hand.see("Balancemål");
    hand.press("Ctrl+Shift+R");
    hand.giveFile(hand.path("Efteråret.pdf"));
    hand.see("Gemt som");
    hand.command("Gemte rapporter");
    hand.see("Efteråret");
    hand.press("Return");
    hand.see("Den viser tallene, som de var dengang.");
    hand.tabTo("Rapporten");
    hand.press("Right");
    hand.see("Intet er ændret");
    hand.press("Right");
    hand.see("Frist for første kontakt");
    hand.press("Escape");
    hand.see("Hvem den er til");
    hand.press("Escape");
    hand.see("Balancemål");
}

TEST_CASE("She enters a focus group with a participant and a quote, with the mouse", "[stories][evaluation][focus_groups]") {
    Mouse hand;
    hand.click("Evaluering");
    hand.click("Forbrug og arbejde");
    hand.scrollTo("Fokusgrupper…");
    hand.click("Fokusgrupper…");
    hand.see("Hvad gjorde en forskel?");
    hand.click("Ny fokusgruppe…");
    hand.fill("Anledning", "Efter et år");
    hand.click("Gem");
    hand.click("Ny deltager…");
    hand.fill("Borger", "frank berg");
    hand.click("Berg, Frank");
    hand.fill("Samtykke til at deltage givet", "1/11");
    hand.choose("Må citeres", "også i ekstern udgave");
    hand.click("Gem");
    hand.see("Frank Berg");
    hand.click("Citater");
    hand.click("Nyt citat…");
    hand.fill("Citat", "Nu tør jeg tage bussen.");
    hand.choose("Sagt af", "Frank Berg");
    hand.see("også i dem, der forlader huset");
    hand.click("Gem");
    hand.see("Nu tør jeg tage bussen.");
    hand.picture("evaluation-focus-groups");
    hand.click("Tilbage til tallene");
    hand.scrollTo("Samarbejdspartnernes skema…");
    hand.click("Samarbejdspartnernes skema…");
    hand.see("Alt i alt fungerer samarbejdet");
    hand.picture("evaluation-partner-forms");
}

TEST_CASE("She enters a focus group with a participant and a quote, with the keyboard", "[stories][evaluation][focus_groups]") {
    Keyboard hand;
    hand.press("Ctrl+7");
    hand.see("Balancemål");
    hand.command("Fokusgrupper");
    hand.see("Hvad gjorde en forskel?");
    hand.push("Ny fokusgruppe…");
    hand.fill("Anledning", "Efter et år");
    hand.press("Ctrl+Return");
    hand.bringForward("Deltagere");
    hand.push("Ny deltager…");
    hand.fill("Borger", "frank berg");
    hand.press("Return");
    hand.fill("Samtykke til at deltage givet", "1/11");
    hand.choose("Må citeres", "også i ekstern udgave");
    hand.press("Ctrl+Return");
    hand.see("Frank Berg");
    hand.bringForward("Citater");
    hand.push("Nyt citat…");
    hand.fill("Citat", "Nu tør jeg tage bussen.");
    hand.choose("Sagt af", "Frank Berg");
    hand.press("Ctrl+Return");
    hand.see("Nu tør jeg tage bussen.");
    hand.press("Escape");
    hand.command("Samarbejdspartnernes skema");
    hand.see("Alt i alt fungerer samarbejdet");
    hand.press("Escape");
    hand.see("Balancemål");
}

TEST_CASE("She enters the mean of the population in a score, with the mouse", "[stories][evaluation][norms]") {
    Mouse hand;
    hand.click("Evaluering");
    hand.click("Ændring");
    hand.scrollTo("Befolkningens gennemsnit…");
    hand.click("Befolkningens gennemsnit…");
    hand.click("Nyt gennemsnit for befolkningen…");
    hand.choose("Score", "Ensomhed (T-ILS)");
    hand.fill("Gennemsnit i befolkningen", "4,2");
    hand.fill("Gennemsnittets år", "2021");
    hand.click("Gem");
    hand.see("Skriv, hvor gennemsnittet kommer fra.");
    hand.fill("Hvor gennemsnittet kommer fra", "Sundhedsprofilen 2021");
    hand.click("Gem");
    hand.see("Sundhedsprofilen 2021");
    hand.click("Tilbage til tallene");
    hand.scrollTo("Befolkningens gennemsnit…");
}

TEST_CASE("She enters the mean of the population in a score, with the keyboard", "[stories][evaluation][norms]") {
    Keyboard hand;
    hand.press("Ctrl+7");
    hand.see("Balancemål");
    hand.command("Befolkningens gennemsnit");
    hand.push("Nyt gennemsnit for befolkningen…");
    hand.choose("Score", "Ensomhed (T-ILS)");
    hand.fill("Gennemsnit i befolkningen", "4,2");
    hand.fill("Gennemsnittets år", "2021");
    hand.fill("Hvor gennemsnittet kommer fra", "Sundhedsprofilen 2021");
    hand.press("Ctrl+Return");
    hand.see("Sundhedsprofilen 2021");
    hand.press("Escape");
    hand.see("Balancemål");
}

TEST_CASE("Two workers with a file each make one evaluation, with the mouse", "[stories][evaluation][extracts]") {
    const char* agreed = "fire grå storke på taget";
    QByteArray extract;
    {
        Mouse bo; // both began with a copy of one file
        bo.click("Indstillinger");
        bo.click("Organisation");
        bo.fill("Dit navn", "Bo Eksempel");
        bo.click("Sikkerhed"); // it is saved when one goes on
        bo.see("»Dit navn« er gemt.");
        bo.click("Evaluering");
        bo.see("Balancemål");
        bo.scrollTo("Flere filer…");
        bo.click("Flere filer…");
        bo.see("Har flere medarbejdere hver sin fil");
        bo.click("Gem udtræk…");
        bo.fill("Aftalt adgangskode", agreed);
        bo.fill("Aftalt adgangskode en gang til", agreed);
        bo.click("Vælg stedet…");
        bo.giveFile(bo.path("bo.brobygger-extract"));
        bo.see("Udtrækket med");
        extract = bo.read("bo.brobygger-extract");
    }
    Mouse ane;
    ane.click("Evaluering");
    ane.see("Balancemål");
    ane.scrollTo("Flere filer…");
    ane.click("Flere filer…");
    ane.click("Tag udtræk med…");
    ane.giveFile(ane.write("bo.brobygger-extract", extract));
    ane.see("Aftalt adgangskode til bo.brobygger-extract");
    ane.type(agreed);
    ane.click("Tag med");
    ane.see("Udtrækket tælles med.");
    ane.picture("evaluation-several-files");
    ane.click("Tilbage til tallene");
    ane.see("Samlet af 2 filer: Karen Casemanager, Bo Eksempel.");
    ane.picture("evaluation-combined");
    ane.click("Kun egne tal");
    ane.seeNoMore("Samlet af 2 filer");
    ane.see("Balancemål");
}
