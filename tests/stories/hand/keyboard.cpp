// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"
#include "tests/stories/hand/reach.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTabBar>
#include <catch2/catch_test_macros.hpp>

namespace brobygger::stories {

namespace {
constexpr int mostTabs = 150;
constexpr int mostRows = 400;
} // namespace

void Keyboard::press(const Words& keys) { strikeKeys(keys); }

namespace {
void tabUntil(const QString& name, bool (*isIt)(const QWidget&)) {
    settle();
    QStringList passed;
    for (int i = 0; i < mostTabs; ++i) {
        if (const QWidget* focus = focusNamed(name); focus && isIt(*focus)) {
            return;
        }
        strikeKeys(QStringLiteral("Tab"));
        passed.append(focusWords());
    }
    passed.removeDuplicates();
    fail(QStringLiteral("Tab never comes to “%1”, only to: %2").arg(name, passed.join(QStringLiteral(" → "))));
}
} // namespace

void Keyboard::tabTo(const Words& name) {
    tabUntil(name, [](const QWidget&) { return true; });
}

void Keyboard::push(const Words& button) {
    tabUntil(button, [](const QWidget& focus) { return qobject_cast<const QAbstractButton*>(&focus) != nullptr; });
    strikeKeys(QStringLiteral("Space"));
}

void Keyboard::fill(const Words& field, const Words& words) {
    tabTo(field);
    strikeKeys(QStringLiteral("Ctrl+A"));
    type(words);
}

void Keyboard::choose(const Words& combo, const Words& entry) {
    tabTo(combo);
    const auto* box = qobject_cast<QComboBox*>(focusNamed(combo));
    if (!box) {
        fail(QStringLiteral("“%1” is nothing to choose from").arg(combo));
    }
    strikeKeys(QStringLiteral("Home"));
    for (int i = 0; i < box->count() && !box->currentText().contains(entry); ++i) {
        strikeKeys(QStringLiteral("Down"));
    }
    if (!box->currentText().contains(entry)) {
        fail(QStringLiteral("“%1” has no entry “%2”").arg(combo, entry));
    }
}

void Keyboard::goToRow(const Words& text) {
    settle();
    if (focusWords().contains(text)) {
        return;
    }
    strikeKeys(QStringLiteral("Ctrl+Home"));
    QString before;
    for (int i = 0; i < mostRows && focusWords() != before; ++i) {
        before = focusWords();
        if (before.contains(text)) {
            return;
        }
        strikeKeys(QStringLiteral("Down"));
    }
    fail(QStringLiteral("no row holds “%1”; the focus is at: %2").arg(text, focusWords()));
}

void Keyboard::bringForward(const Words& tab) {
    settle();
    QTabBar* bar = nullptr;
    for (int i = 0; i < mostTabs && !(bar = focusedBarWith(tab)); ++i) {
        strikeKeys(QStringLiteral("Tab"));
    }
    if (!bar) {
        fail(QStringLiteral("Tab comes to no tab bar that has “%1”").arg(tab));
    }
    for (int i = bar->count(); i > 0 && bar->currentIndex() > 0; --i) {
        strikeKeys(QStringLiteral("Left"));
    }
    for (int i = 0; i < bar->count() && bar->tabText(bar->currentIndex()) != tab; ++i) {
        strikeKeys(QStringLiteral("Right"));
    }
}

void Keyboard::fromMenu(const Words& command) {
    QWidget* focused = QApplication::focusWidget();
    REQUIRE(focused);
    // What a desktop makes of the menu key.
    const QPoint middle = focused->rect().center();
    QContextMenuEvent key(QContextMenuEvent::Keyboard, middle, focused->mapToGlobal(middle));
    QCoreApplication::sendEvent(focused, &key);
    settle();
    if (!waitFor([] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()) != nullptr; })) {
        fail(QStringLiteral("no menu opens"));
    }
    const auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    for (int i = 0; i < menu->actions().size(); ++i) {
        strikeKeys(QStringLiteral("Down"));
        if (menu->activeAction() && menu->activeAction()->text().remove(QLatin1Char('&')) == command) {
            strikeKeys(QStringLiteral("Return"));
            return;
        }
    }
    fail(QStringLiteral("the menu has no “%1”").arg(command));
}

void Keyboard::command(const Words& words) {
    strikeKeys(QStringLiteral("Ctrl+K"));
    type(words);
    strikeKeys(QStringLiteral("Return"));
}

void Keyboard::giveFile(const Words& path) { answerWithFile(path); }

} // namespace brobygger::stories
