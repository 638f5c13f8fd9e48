// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

namespace {

/// Opens Brian Berg's form, gives him another telephone number and saves; returns the former one.
std::string changePhone(Mouse& hand, const Words& number) {
    hand.click("Borgere");
    hand.doubleClick("Berg, Brian");
    hand.click("Ret");
    hand.see("Ret oplysninger");
    const std::string before = hand.valueOf("Telefon");
    hand.fill("Telefon", number);
    hand.click("Gem");
    hand.see("Oplysningerne om Brian Berg er ændret.");
    return before;
}

std::string changePhone(Keyboard& hand, const Words& number) {
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Berg, Brian");
    hand.press("Return");
    hand.push("Ret");
    hand.see("Ret oplysninger");
    const std::string before = hand.valueOf("Telefon");
    hand.fill("Telefon", number);
    hand.press("Ctrl+Return");
    hand.see("Oplysningerne om Brian Berg er ændret.");
    return before;
}

std::string phoneNow(Mouse& hand) {
    hand.click("Ret");
    hand.see("Ret oplysninger");
    const std::string now = hand.valueOf("Telefon");
    hand.click("Annuller");
    return now;
}

std::string phoneNow(Keyboard& hand) {
    hand.push("Ret");
    hand.see("Ret oplysninger");
    const std::string now = hand.valueOf("Telefon");
    hand.press("Esc");
    return now;
}

} // namespace

TEST_CASE("She takes a changed telephone number back from the message, with the mouse", "[stories][undo]") {
    Mouse hand;
    const std::string before = changePhone(hand, "00004711");
    hand.click("Fortryd");
    hand.see("Fortrudt: Oplysningerne om Brian Berg er ændret.");
    CHECK(phoneNow(hand) == before);
}

TEST_CASE("She takes a changed telephone number back from another page, with the keyboard", "[stories][undo]") {
    Keyboard hand;
    const std::string before = changePhone(hand, "00004711");
    hand.press("Ctrl+1");
    hand.press("Ctrl+Z");
    hand.see("Fortrudt: Oplysningerne om Brian Berg er ændret.");
    hand.press("Alt+Left");
    CHECK(phoneNow(hand) == before);
}

TEST_CASE("She reaches the button of the message by F6, with the keyboard", "[stories][undo]") {
    Keyboard hand;
    const std::string before = changePhone(hand, "00004711");
    hand.press("F6");
    CHECK(hand.focus() == "Fortryd");
    hand.press("Space");
    hand.see("Fortrudt: Oplysningerne om Brian Berg er ændret.");
    CHECK(phoneNow(hand) == before);
}

TEST_CASE("She takes the earlier of two changes back too late and is told why, with the mouse", "[stories][undo]") {
    Mouse hand;
    const std::string before = changePhone(hand, "00004711");
    hand.click("I dag");
    changePhone(hand, "00004712");
    hand.click("Fortryd…");
    hand.see("Det kan fortrydes");
    hand.click("Oplysningerne om Brian Berg er ændret.", 1);
    hand.click("Fortryd");
    hand.see("kan ikke fortrydes mere");
    hand.click("Oplysningerne om Brian Berg er ændret.", 0);
    hand.click("Fortryd");
    hand.click("Fortryd"); // now the earlier one too
    hand.see("Der er ikke noget at fortryde");
    hand.click("Luk");
    CHECK(phoneNow(hand) == before);
}

TEST_CASE("She takes a change back from the list, with the keyboard", "[stories][undo]") {
    Keyboard hand;
    const std::string before = changePhone(hand, "00004711");
    hand.press("Ctrl+Shift+Z");
    hand.see("Det kan fortrydes");
    hand.press("Return");
    hand.see("Der er ikke noget at fortryde");
    hand.press("Esc");
    CHECK(phoneNow(hand) == before);
}

TEST_CASE("What was done before a lock cannot be taken back after it, with the keyboard", "[stories][undo][lock]") {
    Keyboard hand;
    changePhone(hand, "00004711");
    hand.press("Ctrl+L");
    hand.see("Lås op");
    hand.type(storyPassphrase());
    hand.press("Return");
    hand.see("Ny henvisning");
    hand.press("Ctrl+Z");
    CHECK_FALSE(hand.canUse("Fortryd…"));
    CHECK(phoneNow(hand).find("47 11") != std::string::npos);
}

TEST_CASE("She takes a change back from the list, with the mouse", "[stories][undo]") {
    Mouse hand;
    const std::string before = changePhone(hand, "00004711");
    hand.click("Fortryd…");
    hand.see("Det kan fortrydes");
    hand.click("Fortryd");
    hand.see("Der er ikke noget at fortryde");
    hand.click("Luk");
    CHECK(phoneNow(hand) == before);
}

TEST_CASE("She takes the earlier of two changes back too late and is told why, with the keyboard", "[stories][undo]") {
    Keyboard hand;
    const std::string before = changePhone(hand, "00004711");
    hand.press("Ctrl+1");
    changePhone(hand, "00004712");
    hand.press("Ctrl+Shift+Z");
    hand.see("Det kan fortrydes");
    hand.press("Down", "Return");
    hand.see("kan ikke fortrydes mere");
    hand.press("Up", "Return", "Return"); // now the earlier one too
    hand.see("Der er ikke noget at fortryde");
    hand.press("Esc", "Esc"); // first what the message says, then the list
    CHECK(phoneNow(hand) == before);
}

TEST_CASE("What was done before a lock cannot be taken back after it, with the mouse", "[stories][undo][lock]") {
    Mouse hand;
    changePhone(hand, "00004711");
    hand.click("Lås");
    hand.see("Lås op");
    hand.type(storyPassphrase());
    hand.click("Lås op");
    hand.see("Brian Berg");
    CHECK_FALSE(hand.canUse("Fortryd…"));
    hand.see("00 00 47 11");
}
