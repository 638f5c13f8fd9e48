// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

TEST_CASE("She changes the telephone number of the organisation, with the mouse", "[stories][settings]") {
    Mouse hand;
    hand.click("Indstillinger");
    hand.click("Organisation");
    hand.fill("Telefon", "87 65 43 21");
    hand.click("Organisation");
    hand.see("»Telefon« er gemt.");
    hand.click("I dag");
    hand.click("Indstillinger");
    CHECK(hand.valueOf("Telefon") == "87 65 43 21");
}

TEST_CASE("She changes the telephone number of the organisation, with the keyboard", "[stories][settings]") {
    Keyboard hand;
    hand.press("Ctrl+,");
    hand.tabTo("Grupper af indstillinger");
    hand.goToRow("Organisation");
    hand.fill("Telefon", "87 65 43 21");
    hand.press("Return");
    hand.see("»Telefon« er gemt.");
    hand.press("Ctrl+1", "Ctrl+,");
    CHECK(hand.valueOf("Telefon") == "87 65 43 21");
}

TEST_CASE("She takes a setting back, with the mouse", "[stories][settings][undo]") {
    Mouse hand;
    hand.click("Indstillinger");
    const std::string before = hand.valueOf("Telefon");
    hand.fill("Telefon", "87 65 43 21");
    hand.click("Organisation");
    hand.see("»Telefon« er gemt.");
    hand.click("Fortryd");
    hand.see("Fortrudt");
    CHECK(hand.valueOf("Telefon") == before);
}

TEST_CASE("She takes a setting back, with the keyboard", "[stories][settings][undo]") {
    Keyboard hand;
    hand.press("Ctrl+,");
    const std::string before = hand.valueOf("Telefon");
    hand.fill("Telefon", "87 65 43 21");
    hand.press("Return");
    hand.see("»Telefon« er gemt.");
    hand.press("F6", "Space");
    hand.see("Fortrudt");
    CHECK(hand.valueOf("Telefon") == before);
}

TEST_CASE("She empties the name of the organisation, and it is refused, with the mouse", "[stories][settings]") {
    Mouse hand;
    hand.click("Indstillinger");
    hand.fill("Organisation, skal udfyldes", " ");
    hand.click("Organisation");
    hand.see("Brevene skal bruge navnet.");
}

TEST_CASE("She takes the dark theme, and it is remembered, with the mouse", "[stories][settings]") {
    Mouse hand;
    hand.click("Indstillinger");
    hand.click("Skærm og tal");
    hand.choose("Tema", "Mørkt");
    hand.picture("dark-mouse");
    hand.click("Borgere");
    hand.doubleClick("Berg, Frank");
    hand.see("Frank Berg");
    hand.click("Indstillinger");
    CHECK(hand.valueOf("Tema") == "Mørkt");
}

TEST_CASE("She takes the dark theme, and it is remembered, with the keyboard", "[stories][settings]") {
    Keyboard hand;
    hand.press("Ctrl+,");
    hand.tabTo("Grupper af indstillinger");
    hand.goToRow("Skærm og tal");
    hand.choose("Tema", "Mørkt");
    hand.press("Ctrl+2");
    hand.see("Berg, Frank");
    hand.press("Ctrl+,");
    CHECK(hand.valueOf("Tema") == "Mørkt");
}

TEST_CASE("She changes to English and back, with the mouse", "[stories][settings]") {
    Mouse hand;
    hand.click("Indstillinger");
    hand.click("Skærm og tal");
    hand.choose("Sprog", "English");
    hand.see("Settings");
    hand.click("Citizens");
    hand.see("Born");
    hand.click("Settings");
    hand.choose("Language", "Dansk");
    hand.see("Indstillinger");
    hand.click("Borgere");
    hand.see("Født");
}

TEST_CASE("She changes to English and back, with the keyboard", "[stories][settings]") {
    Keyboard hand;
    hand.press("Ctrl+,");
    hand.tabTo("Grupper af indstillinger");
    hand.goToRow("Skærm og tal");
    hand.choose("Sprog", "English");
    hand.see("Settings");
    hand.press("Ctrl+2");
    hand.see("Born");
    hand.press("Ctrl+,");
    hand.choose("Language", "Dansk");
    hand.see("Indstillinger");
    hand.press("Ctrl+2");
    hand.see("Født");
}

TEST_CASE("She makes a backup, and the page says when and where, with the mouse", "[stories][backup]") {
    Mouse hand;
    hand.click("Indstillinger");
    hand.click("Sikkerhed");
    hand.click("Sikkerhedskopiér nu…");
    hand.giveFile(hand.path(""));
    hand.see("Sikkerhedskopien er lavet og kontrolleret");
    hand.see("Sidste sikkerhedskopi 02-11-2026 kl. 09.00");
}

TEST_CASE("She makes a backup, and the page says when and where, with the keyboard", "[stories][backup]") {
    Keyboard hand;
    hand.press("Ctrl+,");
    hand.tabTo("Grupper af indstillinger");
    hand.goToRow("Sikkerhed");
    hand.push("Sikkerhedskopiér nu…");
    hand.giveFile(hand.path(""));
    hand.see("Sikkerhedskopien er lavet og kontrolleret");
    hand.see("Sidste sikkerhedskopi 02-11-2026 kl. 09.00");
}

TEST_CASE("She checks the numbers of the crisis card before it can be printed, with the mouse", "[stories][settings]") {
    Mouse hand;
    hand.click("Indstillinger");
    hand.click("Spørgeskemaer");
    hand.scrollTo("Udskriv krisekortet…");
    hand.fill("Krisekort: hvem I ringer til, når nogen er i fare. Én linje til hver", "Lægevagt: 00 00 00 09");
    hand.click("Udskriv krisekortet…");
    hand.see("Numrene er ikke tjekket, som de står.");
    hand.click("Numrene er tjekket i dag");
    hand.see("Numrene er tjekket den 02-11-2026.");
    hand.picture("crisis-card");
    hand.see("Numrene er noteret som tjekket i dag.");
    hand.click("Fortryd");
    hand.see("Numrene er ikke tjekket, som de står.");
}

TEST_CASE("She reads what the project is about, with the mouse", "[stories][settings][programmes]") {
    Mouse hand;
    hand.click("Indstillinger");
    hand.click("Program");
    hand.scrollTo("Om projektet…");
    hand.click("Om projektet…");
    hand.see("Faser og milepæle");
    hand.picture("about-project-mouse");
    hand.click("Luk");
    hand.see("Kriteriesæt");
}

TEST_CASE("She reads what the project is about, with the keyboard", "[stories][settings][programmes]") {
    Keyboard hand;
    hand.press("Ctrl+,");
    hand.tabTo("Grupper af indstillinger");
    hand.goToRow("Program");
    hand.push("Om projektet…");
    hand.see("Faser og milepæle");
    hand.press("Escape");
    hand.see("Kriteriesæt");
}

TEST_CASE("She saves the programme as a file, and loads it misspelt and then right, with the mouse",
          "[stories][settings][programmes]") {
    Mouse hand;
    hand.click("Indstillinger");
    hand.click("Program");
    hand.scrollTo("Gem programmet som fil…");
    hand.click("Gem programmet som fil…");
    hand.giveFile(hand.path("projekt.json"));
    hand.see("Programmet er gemt som fil.");
    const QByteArray saved = hand.read("projekt.json");
    hand.write("forkert.json", QByteArray(saved).replace("\"goals\"", "\"gaols\""));
    hand.write("rettet.json", QByteArray(saved).replace("\"norddjurs-landkommune\"", "\"vores-eget\""));
    hand.click("Hent et program fra fil…");
    hand.giveFile(hand.path("forkert.json"));
    hand.see("gaols");
    hand.click("Hent et program fra fil…");
    hand.giveFile(hand.path("rettet.json"));
    hand.see("er i brug som version");
    hand.click("Fortryd");
    hand.see("Fortrudt");
}

TEST_CASE("She gives the project a goal of its own, with the keyboard", "[stories][settings][programmes]") {
    Keyboard hand;
    hand.press("Ctrl+,");
    hand.tabTo("Grupper af indstillinger");
    hand.goToRow("Program");
    hand.push("Ret projektet…");
    hand.fill("Projektets mål", "Flere med i fællesskaber");
    hand.picture("change-project");
    hand.press("Ctrl+Return");
    hand.see("Projektet er gemt i programmets næste version.");
    hand.push("Om projektet…");
    hand.see("Flere med i fællesskaber");
}

TEST_CASE("She writes a budget that cannot be read, and the line is named, with the mouse", "[stories][settings][programmes]") {
    Mouse hand;
    hand.click("Indstillinger");
    hand.click("Program");
    hand.scrollTo("Ret projektet…");
    hand.click("Ret projektet…");
    hand.fill("Budget for et år", "Løn for et år");
    hand.click("Gem");
    hand.see("»Løn for et år« kan ikke læses.");
    hand.fill("Budget for et år", "Løn: 500.000");
    hand.click("Gem");
    hand.see("Projektet er gemt i programmets næste version.");
    hand.click("Fortryd");
    hand.see("Fortrudt");
}

TEST_CASE("She sees who would be in if a criterion were a demand, with the keyboard", "[stories][settings][programmes]") {
    Keyboard hand;
    hand.press("Ctrl+,");
    hand.tabTo("Grupper af indstillinger");
    hand.goToRow("Program");
    hand.push("Ret kriterierne…");
    hand.see("giver disse kriterier");
    hand.fill("Nødvendige indikatorer", "5");
    hand.picture("change-criteria");
    hand.press("Ctrl+Return");
    hand.see("Kriterierne er gemt i programmets næste version.");
}
