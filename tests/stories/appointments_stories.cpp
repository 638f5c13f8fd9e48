// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <QRegularExpression>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

namespace {

void openFrank(Keyboard& hand) {
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Berg, Frank");
    hand.press("Return");
    hand.see("Frank Berg");
}

/// The number that I dag says is waiting.
int thingsWaiting(Keyboard& hand) {
    hand.see("ting venter");
    const QRegularExpression number(QStringLiteral("(\\d+) ting venter"));
    for (const QString& text : hand.texts()) {
        if (const auto found = number.match(text); found.hasMatch()) {
            return found.captured(1).toInt();
        }
    }
    return 0;
}

} // namespace

TEST_CASE("She books an appointment at an offer, found while typing, and takes it back, with the mouse",
          "[stories][appointments]") {
    Mouse hand;
    hand.click("Borgere");
    hand.doubleClick("Berg, Frank");
    hand.click("Aftaler");
    hand.click("Ny aftale");
    hand.fill("Sted", "mandegr");
    hand.click("Mandegruppen");
    CHECK(hand.valueOf("Sektor") == "tilbud");
    hand.fill("Dag", "5/11");
    hand.fill("Fra", "14");
    hand.click("Book");
    hand.see("Aftalen er booket til torsdag den 5. november 2026 kl. 14.00.");
    hand.see("05-11-2026 kl. 14.00");
    hand.click("Fortryd");
    hand.seeNoMore("05-11-2026 kl. 14.00");
}

TEST_CASE("She books a series of four, with the keyboard", "[stories][appointments]") {
    Keyboard hand;
    openFrank(hand);
    hand.bringForward("Aftaler");
    hand.push("Ny aftale");
    hand.choose("Sektor", "kommune");
    hand.fill("Dag", "5/11");
    hand.fill("Fra", "9.30");
    hand.fill("Antal gange", "4");
    hand.press("Ctrl+Return");
    hand.see("4 aftaler er booket.");
    hand.see("26-11-2026 kl. 09.30");
}

TEST_CASE("A no-show is entered with its reason, and the remedy is proposed, with the mouse", "[stories][appointments]") {
    Mouse hand;
    hand.see("Overskredet");
    hand.click("Angiv udfald:", 0);
    hand.click("udeblevet");
    hand.click("angst, turde ikke");
    CHECK(hand.valueOf("Hvad vi prøver næste gang") == "find en ledsager");
    hand.click("Gem");
    hand.see("udeblevet.");
}

TEST_CASE("A reminder is done from I dag and taken back, with the mouse", "[stories][today]") {
    Mouse hand;
    hand.scrollTo("Påmindet:");
    hand.click("Påmindet:", 0);
    hand.see("er påmindet.");
    hand.click("Fortryd");
    hand.see("Påmindet:");
}

TEST_CASE("She books an appointment at an offer, found while typing, and takes it back, with the keyboard",
          "[stories][appointments]") {
    Keyboard hand;
    openFrank(hand);
    hand.bringForward("Aftaler");
    hand.push("Ny aftale");
    hand.fill("Sted", "mandegr");
    hand.press("Return");
    CHECK(hand.valueOf("Sektor") == "tilbud");
    hand.fill("Dag", "5/11");
    hand.fill("Fra", "14");
    hand.press("Ctrl+Return");
    hand.see("Aftalen er booket til torsdag den 5. november 2026 kl. 14.00.");
    hand.see("05-11-2026 kl. 14.00");
    hand.press("Ctrl+Z");
    hand.seeNoMore("05-11-2026 kl. 14.00");
}

TEST_CASE("She books a series of four, with the mouse", "[stories][appointments]") {
    Mouse hand;
    hand.click("Borgere");
    hand.doubleClick("Berg, Frank");
    hand.click("Aftaler");
    hand.click("Ny aftale");
    hand.choose("Sektor", "kommune");
    hand.fill("Dag", "5/11");
    hand.fill("Fra", "9.30");
    hand.fill("Antal gange", "4");
    hand.click("Book");
    hand.see("4 aftaler er booket.");
    hand.see("26-11-2026 kl. 09.30");
}

TEST_CASE("A no-show is entered with its reason, and the remedy is proposed, with the keyboard", "[stories][appointments]") {
    Keyboard hand;
    hand.tabTo("Manglende udfald");
    hand.press("Space");
    hand.see("Hvordan gik aftalen?");
    hand.press("5");
    hand.see("Hvorfor udeblev borgeren?");
    hand.goToRow("angst, turde ikke");
    CHECK(hand.valueOf("Hvad vi prøver næste gang") == "find en ledsager");
    hand.press("Ctrl+Return");
    hand.see("udeblevet.");
}

TEST_CASE("A reminder is done from I dag and taken back, with the keyboard", "[stories][today]") {
    Keyboard hand;
    const int before = thingsWaiting(hand);
    hand.tabTo("Manglende udfald");
    hand.goToRow("Påmindelse");
    hand.press("Space");
    hand.see(QStringLiteral("%1 ting venter").arg(before - 1));
    hand.press("Ctrl+Z");
    hand.see(QStringLiteral("%1 ting venter").arg(before));
}
