// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

TEST_CASE("A file is attached, shown, saved as a copy that is listed, removed and put back, with the mouse",
          "[stories][attachments]") {
    Mouse hand;
    const QString notes = hand.write("Brev fra skolen.txt", "Vi ses til samtale i uge 47.");
    const QString fake = hand.write("Regning.pdf", "MZ ikke en PDF");
    hand.click("Borgere");
    hand.doubleClick("Berg, Frank");
    hand.click("Dokumenter");
    hand.click("Vedhæftede filer");
    hand.click("Vedhæft fil…");
    hand.giveFile(fake);
    hand.see("Indholdet af “Regning.pdf” er ikke det, navnet siger");
    hand.click("Luk beskeden");
    hand.click("Vedhæft fil…");
    hand.giveFile(notes);
    hand.see("“Brev fra skolen.txt” er vedhæftet.");
    hand.doubleClick("Brev fra skolen");
    hand.see("Vi ses til samtale i uge 47.");
    hand.picture("attachment");
    hand.click("Gem en kopi…");
    hand.giveFile(hand.path("kopi.txt"));
    hand.see("Kopien er gemt. Den er ikke krypteret");
    CHECK(hand.read("kopi.txt") == "Vi ses til samtale i uge 47.");
    hand.click("Luk");
    hand.click("Fjern");
    hand.see("“Brev fra skolen” er fjernet.");
    hand.click("Fortryd");
    hand.see("Brev fra skolen");
    hand.click("Indstillinger");
    hand.click("Sikkerhed");
    hand.scrollTo("Åbn mappen");
    hand.see("kopi.txt");
}

TEST_CASE(
    "A file is attached to a message and told about, and stands on the citizen with what it belongs to, with the keyboard",
    "[stories][attachments]") {
    Keyboard hand;
    const QString plan = hand.write("Plan.txt", "Møde hver anden tirsdag.");
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Berg, Frank");
    hand.press("Return");
    hand.bringForward("Notater");
    hand.push("Skriv modtaget besked ind…");
    hand.fill("Hvem beskeden er fra", "Jobcenteret i byen");
    hand.fill("Hvad der står i beskeden", "Se den vedhæftede plan.");
    hand.choose("Kom via", "telefon");
    hand.press("Ctrl+Return");
    hand.see("Gemt: besked fra Jobcenteret i byen.");
    hand.tabTo("Notater og kontakter");
    hand.goToRow("Besked fra Jobcenteret i byen");
    hand.fromMenu("Vedhæft fil…");
    hand.push("Vedhæft fil…");
    hand.giveFile(plan);
    hand.see("“Plan.txt” er vedhæftet.");
    hand.push("Luk");
    hand.see("Vedhæftet: Plan");
    hand.bringForward("Dokumenter");
    hand.bringForward("Vedhæftede filer");
    hand.see("Besked fra Jobcenteret i byen, 02-11-2026");
}
