// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger::stories;

namespace {

void openMeasurements(Mouse& hand) {
    hand.click("Borgere");
    hand.doubleClick("Berg, Frank");
    hand.click("Målinger");
}

void openMeasurements(Keyboard& hand) {
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Berg, Frank");
    hand.press("Return");
    hand.bringForward("Målinger");
}

/// The answers to the twelve questions of the SF-12, each the second.
void answerByMouse(Mouse& hand) {
    for (int question = 1; question <= 12; ++question) {
        hand.see(QString::number(question) + " af 12");
        hand.click("2");
    }
}

void answerByKeys(Keyboard& hand) {
    for (int question = 1; question <= 12; ++question) {
        hand.see(QString::number(question) + " af 12");
        hand.press("2");
    }
}

} // namespace

TEST_CASE("The citizen fills in a questionnaire alone and hands it in, with the mouse", "[stories][measurements][new]") {
    Mouse hand;
    openMeasurements(hand);
    hand.click("Borgeren selv…");
    CHECK_FALSE(hand.sees("Frank Berg"));
    hand.click("Begynd");
    answerByMouse(hand);
    hand.click("Aflever");
    hand.see("Tak for dine svar.");
    hand.click("Til medarbejderen…");
    hand.type(storyPassphrase());
    hand.click("Tilbage til arbejdet");
    hand.see("Frank Berg");
    hand.see("af borgeren selv");
}

TEST_CASE("The citizen fills in a questionnaire alone and hands it in, with the keyboard", "[stories][measurements][new]") {
    Keyboard hand;
    openMeasurements(hand);
    hand.push("Borgeren selv…");
    CHECK_FALSE(hand.sees("Frank Berg"));
    hand.push("Begynd");
    answerByKeys(hand);
    hand.push("Aflever");
    hand.see("Tak for dine svar.");
    hand.press("F8");
    hand.type(storyPassphrase());
    hand.press("Return");
    hand.see("Frank Berg");
    hand.see("af borgeren selv");
}

TEST_CASE("With the citizen beside, a questionnaire is filled in to the end and stands among the measurements, with the mouse",
          "[stories][beside][new]") {
    Mouse hand;
    hand.click("Borgere");
    hand.doubleClick("Berg, Frank");
    hand.click("Borgeren sidder med");
    hand.click("Målinger");
    hand.click("Udfyld sammen");
    answerByMouse(hand);
    hand.click("Gem spørgeskemaet");
    hand.see("Tak. Svarene er gemt.");
    hand.click("Forlad…");
    hand.type(storyPassphrase());
    hand.click("Tilbage til alle borgere");
    hand.see("Søg navn");
    hand.click("Målinger");
    hand.see("udfyldt sammen");
}

TEST_CASE("With the citizen beside, a questionnaire is filled in to the end and stands among the measurements, with the keyboard",
          "[stories][beside][new]") {
    Keyboard hand;
    hand.press("Ctrl+2");
    hand.tabTo("Borgere");
    hand.goToRow("Berg, Frank");
    hand.press("Return", "F8");
    hand.bringForward("Målinger");
    hand.push("Udfyld sammen");
    answerByKeys(hand);
    hand.press("Ctrl+Return");
    hand.see("Tak. Svarene er gemt.");
    hand.press("F8");
    hand.type(storyPassphrase());
    hand.press("Return");
    hand.see("Søg navn");
    hand.bringForward("Målinger");
    hand.see("udfyldt sammen");
}
