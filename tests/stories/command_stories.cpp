// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

TEST_CASE("She finds a citizen among the commands, with the keyboard", "[stories][commands]") {
    Keyboard hand;
    hand.command("brian berg");
    hand.see("Brian Berg");
    hand.see("Ret");
}

TEST_CASE("She finds an offer among the commands, with the keyboard", "[stories][commands]") {
    Keyboard hand;
    hand.press("Ctrl+K");
    hand.type("bisidder");
    hand.see("Tilbud, Bisidderordning");
    hand.press("Return");
    hand.see("Ring til disse tre");
    CHECK(hand.focus().find("Bisidderordning") != std::string::npos);
}

TEST_CASE("What she can do with a row stands in its menu, with the mouse", "[stories][commands][offers]") {
    Mouse hand;
    hand.click("Tilbud");
    hand.click("Bisidderordning");
    hand.rightClick("Bisidderordning");
    hand.click("Tag af listen");
    hand.see("Tilbuddet foreslås ikke længere.");
    hand.click("Fortryd");
    hand.see("Fortrudt: Tilbuddet foreslås ikke længere.");
}

TEST_CASE("What she can do with a row stands in its menu, with the keyboard", "[stories][commands][offers]") {
    Keyboard hand;
    hand.command("bisidder");
    hand.fromMenu("Tag af listen");
    hand.see("Tilbuddet foreslås ikke længere.");
    hand.press("Ctrl+Z");
    hand.see("Fortrudt: Tilbuddet foreslås ikke længere.");
}

TEST_CASE("All shortcuts stand in one list, with the keyboard", "[stories][commands]") {
    Keyboard hand;
    hand.press("Shift+F1");
    hand.see("Alle genveje");
    hand.see("Ctrl+Z");
    hand.see("F6");
}

TEST_CASE("She finds an offer by the search field, with the mouse", "[stories][search]") {
    Mouse hand;
    hand.click("Søg navn");
    hand.type("bisidder");
    hand.click("Tilbud, Bisidderordning");
    hand.see("Ring til disse tre");
    hand.see("Udbyder");
}

TEST_CASE("She finds an offer by the search field, with the keyboard", "[stories][search]") {
    Keyboard hand;
    hand.press("Ctrl+F");
    hand.type("bisidder");
    hand.see("Tilbud, Bisidderordning");
    hand.press("Return");
    hand.see("Ring til disse tre");
    CHECK(hand.focus().find("Bisidderordning") != std::string::npos);
}
