// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

namespace {
/// What the program calls the backup it makes in the story's own folder at nine o'clock.
const char* const nineOClock = "fil-20261102-090000.brobygger";
} // namespace

TEST_CASE("The backup is made at the lock, the file is destroyed, and she restores it, with the keyboard",
          "[stories][backup]") {
    Keyboard hand;
    hand.press("Ctrl+,");
    hand.tabTo("Grupper af indstillinger");
    hand.goToRow("Organisation");
    hand.fill("Telefon", "87 65 43 21");
    hand.press("Return");
    hand.see("»Telefon« er gemt.");
    hand.tabTo("Grupper af indstillinger");
    hand.goToRow("Sikkerhed");
    hand.push("Tilføj et sted til sikkerhedskopier…");
    hand.giveFile(hand.path(""));
    hand.see("Sikkerhedskopier lægges i");
    hand.press("Ctrl+L");
    hand.see("Der blev lavet en sikkerhedskopi kl. 09.00.");

    hand.write("fil.brobygger", "en disk, der ikke kan læses mere");
    hand.type(storyPassphrase());
    hand.press("Return");
    hand.see("Gendan en sikkerhedskopi…"); // once it is found that the file cannot be opened
    hand.push("Gendan en sikkerhedskopi…");
    hand.giveFile(hand.path(nineOClock));
    hand.see("Kontrollér sikkerhedskopien"); // asks for its passphrase
    hand.type(storyPassphrase());
    hand.press("Return");
    hand.see("Linjer i logbogen"); // both files side by side
    hand.push("Gendan");
    hand.see("Sikkerhedskopien er gendannet.");
    hand.press("Ctrl+,");
    CHECK(hand.valueOf("Telefon") == "87 65 43 21");
}

TEST_CASE("She chooses one of the backups that lie on the stick, sees what it would replace, and restores it, with the mouse",
          "[stories][backup]") {
    Mouse hand;
    hand.click("Indstillinger");
    hand.click("Sikkerhed");
    hand.click("Sikkerhedskopiér nu…");
    hand.giveFile(hand.path(""));
    hand.see("Sikkerhedskopien er lavet og kontrolleret");
    hand.scrollTo("Tilføj et sted til sikkerhedskopier…");
    hand.click("Tilføj et sted til sikkerhedskopier…");
    hand.giveFile(hand.path(""));
    hand.see("åbnet og hel");
    hand.click("Organisation");
    hand.fill("Telefon", "87 65 43 21");
    hand.click("Sikkerhed");
    hand.scrollTo("åbnet og hel");
    hand.click("åbnet og hel");
    hand.scrollTo("Gendan denne kopi…");
    hand.click("Gendan denne kopi…");
    hand.see("Kontrollér sikkerhedskopien"); // asks for its passphrase
    hand.type(storyPassphrase());
    hand.click("Kontrollér sikkerhedskopien");
    hand.see("Linjer i logbogen");
    hand.click("Gendan");
    hand.see("Sikkerhedskopien er gendannet.");
    hand.click("Indstillinger");
    CHECK(hand.valueOf("Telefon") != "87 65 43 21");
}

TEST_CASE("She looks at what is on this machine before it is stolen, with the mouse", "[stories][breach]") {
    Mouse hand;
    hand.click("Indstillinger");
    hand.click("Sikkerhed");
    hand.scrollTo("Hvad der er på maskinen…");
    hand.click("Hvad der er på maskinen…");
    hand.see("Hvis maskinen er væk");
    hand.see("72 timer");
    hand.click("Luk");
}

TEST_CASE("She sees on what occasion the lines of the log were written, and that its chain holds, with the keyboard",
          "[stories][audit]") {
    Keyboard hand;
    hand.press("Ctrl+,");
    hand.tabTo("Grupper af indstillinger");
    hand.goToRow("Logbog");
    hand.see("I forbindelse med");
    hand.see("Kæden er hel:");
}
