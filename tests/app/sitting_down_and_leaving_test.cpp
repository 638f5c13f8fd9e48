// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"
#include "tests/support/builders.h"
#include "tests/support/ui/accessible_names.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/shell/lock/beside_view.h"

#include <QTabWidget>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

namespace {
bool isBeside(Desk& desk) { return qobject_cast<BesideView*>(desk.window().content()); }

/// At a citizen whose telephone number was just changed, who then sits down beside.
struct SatDown {
    Desk desk;
    Citizen bente;

    SatDown() {
        desk.openNewFile();
        bente = aCitizen(desk.workspace(), QStringLiteral("Bente"), QStringLiteral("Mikkelsen"));
        desk.app.work()->openCitizen(bente.id);
        Citizen changed = bente;
        changed.phone = QStringLiteral("00000009");
        offerUndo(desk.app.work()->inFront(), QStringLiteral("Telefonen er ændret."),
                  desk.workspace().citizens.change(changed));
        desk.press(Qt::Key_F8);
        REQUIRE(desk.waitUntil([this] { return isBeside(desk); }));
    }
    QTabWidget* tabs() { return desk.window().content()->findChild<QTabWidget*>(); }
    void leave() {
        desk.ask.answer(deskPassphrase);
        desk.press(Qt::Key_F8);
        REQUIRE(desk.waitUntil([this] { return desk.app.work() != nullptr; }));
    }
    void undo() { desk.app.work()->commands().trigger(QStringLiteral("shell.undo")); }
    QString phone() { return desk.workspace().citizens.find(bente.id)->phone; }
    const QList<UndoStep>& steps() { return desk.app.work()->undoHistory().steps(); }
};
} // namespace

TEST_CASE("Once the citizen has sat down beside, nothing leads to anybody else and leaving needs the passphrase",
          "[shell][beside]") {
    Desk desk;
    desk.openNewFile();
    const CitizenId bente = aCitizen(desk.workspace(), QStringLiteral("Bente"), QStringLiteral("Mikkelsen")).id;
    const CitizenId jens = aCitizen(desk.workspace(), QStringLiteral("Andreas"), QStringLiteral("Holm")).id;
    desk.app.work()->open({page::today});
    desk.app.work()->openCitizen(bente);
    desk.press(Qt::Key_F8);
    REQUIRE(desk.waitUntil([&desk] { return isBeside(desk); }));
    CHECK(desk.shows(QStringLiteral("Bente Mikkelsen")));
    CHECK(!desk.shows(QStringLiteral("Holm")));
    CHECK(!desk.shows(QStringLiteral("Notater")));
    CHECK(namelessControls(desk.window()).isEmpty());

    SECTION("neither search, palette, pages nor another citizen can be reached") {
        desk.press(Qt::Key_K, Qt::ControlModifier);
        desk.press(Qt::Key_F, Qt::ControlModifier);
        desk.press(Qt::Key_1, Qt::ControlModifier);
        CHECK(isBeside(desk));
        CHECK(!desk.find<QWidget>("commandPalette"));
        CHECK(!desk.find<QWidget>("searchEdit"));
        CHECK(!desk.find<QWidget>("navigation"));
        qobject_cast<BesideView*>(desk.window().content())->openCitizen(jens);
        CHECK(!desk.shows(QStringLiteral("Holm")));
    }
    SECTION("a wrong passphrase is said and asked for again, the right one leads back to the same citizen") {
        desk.ask.answer(QStringLiteral("noget helt andet"));
        desk.press(Qt::Key_F8);
        REQUIRE(desk.waitUntil([&desk] { return desk.ask.asked().contains(QStringLiteral("Adgangskoden er ikke rigtig.")); }));
        CHECK(isBeside(desk));
        desk.ask.answer(deskPassphrase);
        desk.press(Qt::Key_F8);
        REQUIRE(desk.waitUntil([&desk] { return desk.app.work() != nullptr; }));
        CHECK(desk.app.work()->current().citizen == bente);
    }
    SECTION("after a lock one comes back to the citizen alone") {
        desk.press(Qt::Key_L, Qt::ControlModifier);
        REQUIRE(desk.waitUntil([&desk] { return !desk.app.isUnlocked(); }));
        CHECK(!desk.shows(QStringLiteral("Bente")));
        desk.unlock(deskPassphrase);
        REQUIRE(desk.waitUntil([&desk] { return desk.app.isUnlocked(); }));
        CHECK(isBeside(desk));
    }
}

TEST_CASE("After the citizen has sat beside, Ctrl+Z goes on with what was done before", "[shell][beside][undo]") {
    SatDown visit;
    visit.leave();
    REQUIRE(visit.steps().size() == 1);
    CHECK(visit.steps().first().about == QStringLiteral("Bente Mikkelsen"));
    visit.undo();
    CHECK(visit.phone() == visit.bente.phone);
    CHECK(visit.steps().isEmpty());
}

TEST_CASE("A note written together has its say before anything older than the visit is taken back", "[shell][beside][undo]") {
    SatDown visit;
    const QString reason = QStringLiteral("Et notat kan ikke fortrydes. Ret det i stedet.");
    tellLasting(visit.tabs(), QStringLiteral("Notatet er gemt."), reason);
    visit.leave();
    visit.undo();
    CHECK(visit.phone() == QStringLiteral("00000009"));
    CHECK(messagesFor(visit.desk.app.work()->inFront())->text() == reason);
    visit.undo();
    CHECK(visit.phone() == visit.bente.phone);
}

TEST_CASE("What was done with the citizen beside is taken back first, and stands in the list with the citizen's name",
          "[shell][beside][undo]") {
    SatDown visit;
    bool isTakenBack = false;
    offerUndo(visit.tabs(), QStringLiteral("Svaret er gemt."), Undo([&isTakenBack]() -> Result<void> {
                  isTakenBack = true;
                  return {};
              }));
    visit.leave();
    REQUIRE(visit.steps().size() == 2);
    CHECK(visit.steps().first().sentence == QStringLiteral("Svaret er gemt."));
    CHECK(visit.steps().first().about == QStringLiteral("Bente Mikkelsen"));
    visit.undo();
    CHECK(isTakenBack);
    CHECK(visit.phone() == QStringLiteral("00000009"));
}

TEST_CASE("After a lock while the citizen sat beside nothing older can be taken back", "[shell][beside][undo][lock]") {
    SatDown visit;
    visit.desk.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(visit.desk.waitUntil([&visit] { return !visit.desk.app.isUnlocked(); }));
    visit.desk.unlock(deskPassphrase);
    REQUIRE(visit.desk.waitUntil([&visit] { return visit.desk.app.isUnlocked(); }));
    visit.leave();
    CHECK(visit.steps().isEmpty());
}
