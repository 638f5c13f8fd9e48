// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/termination.h"
#include "tests/app/desk.h"
#include "ui/kit/commands/copying.h"
#include "ui/kit/dialogs/dialog_ask.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/shell/lock/lock_screen.h"

#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>
#include <csignal>

using namespace brobygger;
using namespace brobygger::test;

namespace {

/// Everything in sight that is not the main window.
int otherWindows(Desk& desk) {
    int count = 0;
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        count += window->isVisible() && window != &desk.window() ? 1 : 0;
    }
    return count;
}

struct DialogWay {
    const char* what;
    std::function<void(Desk&)> open;
};

QList<DialogWay> openings() {
    static DialogAsk ask;
    return {
        {"a form", [](Desk& desk) { desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); }},
        {"the palette", [](Desk& desk) { desk.press(Qt::Key_K, Qt::ControlModifier); }},
        {"the help", [](Desk& desk) { desk.press(Qt::Key_F1); }},
        {"a question",
         [](Desk& desk) { ask.confirm(desk.window().content(), QStringLiteral("Slet?"), {}, QStringLiteral("Slet"), [] {}); }},
        {"a question without a parent", [](Desk&) { ask.warn(nullptr, QStringLiteral("Bemærk"), {}); }},
        {"a passphrase",
         [](Desk& desk) {
             ask.passphrase(desk.window().content(), QStringLiteral("Tilbage"), QStringLiteral("Lås op"), QString(),
                            [](const QString&) {});
         }},
        {"a file to open",
         [](Desk& desk) { ask.openFile(desk.window().content(), QStringLiteral("Åbn"), {}, [](const QString&) {}); }},
        {"a file to save",
         [](Desk& desk) {
             ask.saveFile(desk.window().content(), QStringLiteral("Gem"), QStringLiteral("brev.pdf"), {},
                          [](const QString&) {});
         }},
        {"a form over a form",
         [](Desk& desk) {
             desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
             ask.passphrase(QApplication::activeModalWidget(), QStringLiteral("Tilbage"), QStringLiteral("Lås op"), {},
                            [](const QString&) {});
         }},
        {"a menu",
         [](Desk& desk) {
             auto* menu = new QMenu(desk.window().content());
             menu->addAction(QStringLiteral("Ret"));
             menu->popup(desk.window().mapToGlobal(QPoint(100, 100)));
         }},
    };
}

} // namespace

TEST_CASE("Ctrl+L and the idle time lock over every kind of dialog, and none of them stays in sight", "[shell][lock]") {
    Desk desk;
    desk.openNewFile();
    for (const DialogWay& opening : openings()) {
        for (const bool byKey : {true, false}) {
            INFO(opening.what << (byKey ? ", by the key" : ", by the idle time"));
            opening.open(desk);
            REQUIRE(desk.waitUntil([&desk] { return otherWindows(desk) > 0; }));
            if (byKey) {
                // Where a desktop sends the key: to what is open above all others.
                const QWidget* popup = QApplication::activePopupWidget();
                const QWidget* above = popup ? popup : QApplication::activeModalWidget();
                REQUIRE(QTest::qWaitFor([above] { return above || QGuiApplication::focusWindow(); }));
                QTest::keyClick(above ? above->windowHandle() : QGuiApplication::focusWindow(), Qt::Key_L, Qt::ControlModifier);
            } else {
                desk.app.setIdleLimit([] { return std::chrono::milliseconds(0); });
            }
            REQUIRE(desk.waitUntil([&desk] { return desk.isLocked(); }));
            CHECK(otherWindows(desk) == 0);
            desk.app.setIdleLimit([] { return std::chrono::hours(1); });
            desk.activate();
            desk.unlock(deskPassphrase);
            REQUIRE(desk.waitUntil([&desk] { return desk.app.isUnlocked(); }));
        }
    }
}

TEST_CASE("What was copied is marked as secret and is gone after the lock", "[shell][lock]") {
    Desk desk;
    desk.openNewFile();
    const QClipboard* clipboard = QGuiApplication::clipboard();
    copyPersonal(QStringLiteral("Bente Mikkelsen\t021126-1234"));
    CHECK(clipboard->text() == QStringLiteral("Bente Mikkelsen\t021126-1234"));
    CHECK(clipboard->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")) == QByteArray("secret"));
    desk.app.lock();
    CHECK(clipboard->text().isEmpty());
}

TEST_CASE("What another program has copied stays after the lock", "[shell][lock]") {
    Desk desk;
    desk.openNewFile();
    QGuiApplication::clipboard()->setText(QStringLiteral("fra et andet program"));
    desk.app.lock();
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("fra et andet program"));
}

TEST_CASE("Somebody who types without a pause has a draft within three seconds", "[shell][lock]") {
    Desk desk;
    desk.openNewFile();
    desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto* note = desk.find<QPlainTextEdit>("noteEdit");
    REQUIRE(note);
    const auto typesOnUntilKept = [&] {
        QTest::keyClick(note, Qt::Key_A);
        return desk.workspace().drafts.find(QStringLiteral("note/new")).has_value();
    };
    CHECK(QTest::qWaitFor(typesOnUntilKept, 3000));
}

TEST_CASE("When the system ends the program, what was being written is kept", "[shell][lock]") {
    Desk desk;
    desk.openNewFile();
    const Termination termination;
    QObject::connect(&termination, &Termination::asked, &desk.app, [&desk] { desk.app.lock(); });
    desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto* note = desk.find<QPlainTextEdit>("noteEdit");
    REQUIRE(note);
    QTest::keyClicks(note, QStringLiteral("Ringede, men"));
    std::raise(SIGTERM);
    REQUIRE(desk.waitUntil([&desk] { return desk.isLocked(); }));
    desk.activate();
    desk.unlock(deskPassphrase);
    REQUIRE(desk.waitUntil([&desk] { return desk.app.isUnlocked(); }));
    CHECK(
        desk.workspace().drafts.find(QStringLiteral("note/new")).value_or(QString()).contains(QStringLiteral("Ringede, men")));
}
