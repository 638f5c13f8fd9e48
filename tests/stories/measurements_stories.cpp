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

/// A wording of whole questions, without which nobody answers alone.
const char* const wording = R"({"instrument": "SF12V2", "version": "2", "language": "da", "licence": "eksempel", "items": {
    "i1": {"text": "Et?"}, "i2a": {"text": "To?"}, "i2b": {"text": "Tre?"}, "i3a": {"text": "Fire?"},
    "i3b": {"text": "Fem?"}, "i4a": {"text": "Seks?"}, "i4b": {"text": "Syv?"}, "i5": {"text": "Otte?"},
    "i6a": {"text": "Ni?"}, "i6b": {"text": "Ti?"}, "i6c": {"text": "Elleve?"}, "i7": {"text": "Tolv?"}}})";

void loadWording(Mouse& hand) {
    hand.click("Indstillinger");
    hand.click("Spørgeskemaer");
    hand.wheel("ONS-4 livskvalitet", 8);
    hand.scrollTo("SF-12 (version 2)");
    hand.click("SF-12 (version 2)");
    hand.click("Indlæs spørgsmålstekster…");
    hand.giveFile(hand.write("tekster.json", wording));
    hand.see("med jeres ordlyd");
}

void loadWording(Keyboard& hand) {
    hand.press("Ctrl+,");
    hand.tabTo("Grupper af indstillinger");
    hand.goToRow("Spørgeskemaer");
    hand.tabTo("Målinger");
    hand.goToRow("SF-12 (version 2)");
    hand.push("Indlæs spørgsmålstekster…");
    hand.giveFile(hand.write("tekster.json", wording));
    hand.see("med jeres ordlyd");
}

/// The questions of the SF-12: every other is answered, the rest are passed over.
void answerByMouse(Mouse& hand) {
    for (int question = 1; question <= 12; question += 2) {
        hand.see((std::to_string(question) + " af 12").c_str());
        hand.click("2");
        hand.see((std::to_string(question + 1) + " af 12").c_str());
        hand.click("Spring over");
    }
}

void answerByKeys(Keyboard& hand) {
    for (int question = 1; question <= 12; ++question) {
        hand.see((std::to_string(question) + " af 12").c_str());
        hand.press("2");
    }
}

} // namespace

TEST_CASE("The citizen fills in a questionnaire alone and hands it in, with the mouse", "[stories][measurements]") {
    Mouse hand;
    openMeasurements(hand);
    hand.click("Borgeren selv…");
    hand.see("har kun emner");
    loadWording(hand);
    openMeasurements(hand);
    hand.click("Borgeren selv…");
    CHECK_FALSE(hand.sees("Frank Berg"));
    hand.click("Begynd");
    answerByMouse(hand);
    hand.see("6 af 12 besvaret");
    hand.click("Aflever, som det er");
    hand.see("Tak for dine svar.");
    hand.click("Til medarbejderen…");
    hand.type(storyPassphrase());
    hand.click("Lås op");
    hand.see("Frank Berg");
    hand.see("af borgeren selv");
}

TEST_CASE("The citizen fills in a questionnaire alone and hands it in, with the keyboard", "[stories][measurements]") {
    Keyboard hand;
    loadWording(hand);
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

TEST_CASE("With the citizen beside, a questionnaire is filled in to the end and she leaves by the passphrase, with the mouse",
          "[stories][beside]") {
    Mouse hand;
    hand.click("Borgere");
    hand.doubleClick("Berg, Frank");
    hand.click("Borgeren sidder med");
    hand.click("Målinger");
    hand.click("Udfyld sammen");
    answerByMouse(hand);
    hand.see("6 af 12 besvaret");
    hand.click("Gem som ufuldstændigt");
    hand.see("Tak. Svarene er gemt.");
    hand.click("Forlad…");
    hand.type(storyPassphrase());
    hand.click("Lås op");
    hand.see("Søg navn");
}

TEST_CASE(
    "With the citizen beside, a questionnaire is filled in to the end and she leaves by the passphrase, with the keyboard",
    "[stories][beside]") {
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
