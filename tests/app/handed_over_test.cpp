// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"
#include "tests/support/builders.h"
#include "tests/support/ui/accessible_names.h"
#include "ui/measurements/answering/own_mode.h"
#include "ui/measurements/measurements_tab.h"
#include "ui/shell/lock/handed_over_view.h"
#include "ui/slices.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
bool isHandedOver(Desk& desk) { return qobject_cast<HandedOverView*>(desk.window().content()); }

/// Whole questions, without which nothing is given to the citizen alone.
const char* const ownQuestions = R"({"instrument": "WHO5", "version": "1998", "language": "da", "licence": "eksempel",
    "items": {"1": {"text": "Et?"}, "2": {"text": "To?"}, "3": {"text": "Tre?"}, "4": {"text": "Fire?"},
              "5": {"text": "Fem?"}}})";

void giveToCitizen(Desk& desk, CitizenId citizen) {
    const InstrumentCatalogue& catalogue = desk.workspace().instruments.catalogue();
    REQUIRE(desk.workspace().instruments.loadTexts(*catalogue.find(who5), ownQuestions));
    desk.app.work()->openCitizen(citizen, tab::measurements);
    auto* combo = desk.find<QComboBox>("instrumentCombo");
    REQUIRE(combo);
    combo->setCurrentIndex(combo->findData(QStringLiteral("WHO5")));
    desk.find<QPushButton>("citizenAloneButton")->click();
    REQUIRE(desk.waitUntil([&desk] { return isHandedOver(desk); }));
}
} // namespace

TEST_CASE("While the citizen answers alone no key leads anywhere, and the worker first sees the safety card",
          "[shell][measurements]") {
    Desk desk(pages());
    desk.openNewFile();
    const CitizenId bente = aCitizen(desk.workspace(), QStringLiteral("Bente"), QStringLiteral("Mikkelsen")).id;
    aCitizen(desk.workspace(), QStringLiteral("Andreas"), QStringLiteral("Holm"));
    giveToCitizen(desk, bente);
    CHECK(namelessControls(desk.window()).isEmpty());
    CHECK(!desk.shows(QStringLiteral("Mikkelsen")));
    CHECK(!desk.shows(QStringLiteral("Holm")));

    desk.find<QPushButton>("beginButton")->click();
    for (int i = 0; i < 4; ++i) {
        desk.press(Qt::Key_1);
    }

    SECTION("neither search, palette, pages, escape nor the menu key") {
        desk.press(Qt::Key_K, Qt::ControlModifier);
        desk.press(Qt::Key_F, Qt::ControlModifier);
        desk.press(Qt::Key_1, Qt::ControlModifier);
        desk.press(Qt::Key_Left, Qt::AltModifier);
        desk.press(Qt::Key_F1);
        desk.press(Qt::Key_Escape);
        desk.press(Qt::Key_Menu);
        CHECK(isHandedOver(desk));
        CHECK(!desk.find<QWidget>("commandPalette"));
        CHECK(!desk.find<QWidget>("searchEdit"));
        CHECK(!desk.find<QWidget>("navigation"));
        CHECK(!desk.shows(QStringLiteral("Holm")));
        CHECK(!desk.shows(QStringLiteral("Mikkelsen")));
    }
    SECTION("a wrong passphrase is said and asked for again") {
        desk.ask.answer(QStringLiteral("noget helt andet"));
        desk.press(Qt::Key_F8);
        REQUIRE(desk.waitUntil([&desk] { return desk.ask.asked().contains(QStringLiteral("Adgangskoden er ikke rigtig.")); }));
        CHECK(isHandedOver(desk));
    }
    SECTION("the right one leads to the safety card, before the result") {
        desk.press(Qt::Key_1);
        desk.find<QPushButton>("handInButton")->click();
        CHECK(desk.find<QLabel>("thanksLabel")->isVisible());
        CHECK(!desk.shows(QStringLiteral("sikkerhed")));
        desk.ask.answer(deskPassphrase);
        desk.press(Qt::Key_F8);
        REQUIRE(desk.waitUntil([&desk] { return desk.app.work() != nullptr; }));
        CHECK(desk.app.work()->current().citizen == bente);
        CHECK(desk.find<QWidget>("safetyCard")->isVisible());
        CHECK(!desk.find<QWidget>("resultView")->isVisible());
    }
    SECTION("closing the window locks it, what was answered is kept, and the program goes on") {
        CHECK_FALSE(desk.window().close());
        CHECK(desk.window().isVisible());
        REQUIRE(desk.waitUntil([&desk] { return desk.isLocked(); }));
        desk.unlock(deskPassphrase);
        REQUIRE(desk.waitUntil([&desk] { return desk.app.isUnlocked(); }));
        CHECK(!isHandedOver(desk));
        CHECK(desk.workspace().drafts.find(QStringLiteral("measurement/%1/WHO5").arg(bente.toString())));
    }
    SECTION("a lock hides it, what was answered is kept, and the worker comes back to her own page") {
        desk.press(Qt::Key_L, Qt::ControlModifier);
        REQUIRE(desk.waitUntil([&desk] { return !desk.app.isUnlocked(); }));
        desk.unlock(deskPassphrase);
        REQUIRE(desk.waitUntil([&desk] { return desk.app.isUnlocked(); }));
        CHECK(!isHandedOver(desk));
        CHECK(desk.workspace().drafts.find(QStringLiteral("measurement/%1/WHO5").arg(bente.toString())));
    }
}
