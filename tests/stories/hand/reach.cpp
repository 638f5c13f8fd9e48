// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand/reach.h"

#include "tests/support/ui/settle.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>
#include <QWindow>
#include <catch2/catch_test_macros.hpp>
#include <catch2/interfaces/catch_interfaces_capture.hpp>
#include <stdexcept>

namespace brobygger::stories {

namespace {

constexpr int patience = 60'000; // milliseconds; a sanitized build on a busy machine is slow

bool fits(const QString& name, const QString& wanted, bool exactly) { return exactly ? name == wanted : name.contains(wanted); }

QString everythingReadable() {
    QStringList names;
    for (QWidget* window : visibleWindows()) {
        for (const Thing& thing : thingsIn(*window)) {
            names.append(thing.isEnabled ? thing.name : thing.name + QStringLiteral(" (off)"));
        }
    }
    names.removeDuplicates();
    return names.join(QStringLiteral(" | "));
}

} // namespace

void settle() {
    test::settle();
    if (!QApplication::activePopupWidget() && !QApplication::activeWindow()) {
        const QList<QWidget*> windows = usableWindows();
        if (!windows.isEmpty()) {
            windows.first()->activateWindow();
            test::settle();
        }
    }
}

bool waitFor(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, patience); }

QList<Thing> called(const QString& name, const QList<QWidget*>& windows, Kind is) {
    for (const bool exactly : {true, false}) {
        QList<Thing> found;
        for (QWidget* window : windows) {
            for (const Thing& thing : thingsIn(*window)) {
                if (fits(thing.name, name, exactly) && (!is || is(*thing.widget))) {
                    found.append(thing);
                }
            }
        }
        if (!found.isEmpty()) {
            return found;
        }
    }
    return {};
}

void keepPicture(const QString& name) {
    const QString folder = qEnvironmentVariable("BROBYGGER_STORY_PICTURES");
    if (QWidget* window = usableWindows().value(0); window && !folder.isEmpty()) {
        window->grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }
}

void fail(const QString& sentence) {
    keepPicture(QString::fromStdString(Catch::getResultCapture().getCurrentTestName()));
    FAIL(sentence.toStdString() << "\non the screen: " << everythingReadable().toStdString());
    throw std::logic_error("not reached");
}

Thing find(const QString& name, int which) {
    Thing found{};
    const bool isThere = waitFor([&] {
        const QList<Thing> all = called(name, usableWindows());
        if (all.size() <= which) {
            return false;
        }
        found = all[which];
        return true;
    });
    if (!isThere) {
        fail(QStringLiteral("nothing is called “%1”").arg(name));
    }
    return found;
}

Thing findWhere(const QString& name, Kind is) {
    Thing found{};
    const bool isThere = waitFor([&] {
        const QList<Thing> all = called(name, usableWindows(), is);
        if (!all.isEmpty()) {
            found = all.first();
        }
        return !all.isEmpty();
    });
    if (!isThere) {
        fail(QStringLiteral("no such control is called “%1”").arg(name));
    }
    return found;
}

bool isField(const QWidget& widget) {
    return qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget) ||
           qobject_cast<const QAbstractSpinBox*>(&widget) || (widget.focusPolicy() & Qt::ClickFocus);
}

bool isCombo(const QWidget& widget) { return qobject_cast<const QComboBox*>(&widget) != nullptr; }

void strike(Thing thing, Qt::MouseButton button, bool twice) {
    const QString name = thing.name;
    QString wrong;
    // What has just come up may still be on its way to its place.
    const bool canClick = QTest::qWaitFor([&] { return (wrong = whyNotClickable(thing)).isEmpty(); }, 300);
    if (!canClick) {
        fail(QStringLiteral("“%1” cannot be clicked: %2").arg(name, wrong));
    }
    QWidget* window = thing.widget->window();
    const QPoint at = window->mapFromGlobal(thing.place.center());
    QTest::mouseMove(window->windowHandle(), at);
    if (twice) {
        // As a hand does: the first click, then the second where the first was, whatever is there by then.
        QTest::mouseClick(window->windowHandle(), button, {}, at);
        QTest::mouseDClick(window->windowHandle(), button, {}, at);
    } else {
        QTest::mouseClick(window->windowHandle(), button, {}, at);
    }
    if (button == Qt::RightButton) {
        // What a desktop sends besides the press.
        QWidget* hit = window->childAt(at);
        QContextMenuEvent menu(QContextMenuEvent::Mouse, hit->mapFrom(window, at), thing.place.center());
        QCoreApplication::sendEvent(hit, &menu);
    }
    settle();
}

QWindow* windowWithFocus() {
    settle();
    if (QWidget* popup = QApplication::activePopupWidget()) {
        return popup->windowHandle();
    }
    return QGuiApplication::focusWindow();
}

void strikeKeys(const QString& keys) {
    const QKeySequence sequence = QKeySequence::fromString(keys, QKeySequence::PortableText);
    REQUIRE(sequence.count() == 1);
    QWindow* window = windowWithFocus();
    REQUIRE(window);
    QTest::keyClick(window, sequence[0].key(), sequence[0].keyboardModifiers());
    settle();
}

QString focusWords() {
    QWidget* widget = QApplication::focusWidget();
    if (!widget) {
        return {};
    }
    QString words = nameOf(*widget);
    if (const auto* view = qobject_cast<QAbstractItemView*>(widget); view && view->currentIndex().isValid()) {
        const QModelIndex current = view->currentIndex();
        for (int column = 0; column < view->model()->columnCount(view->rootIndex()); ++column) {
            words += QStringLiteral(" | ") + current.siblingAtColumn(column).data().toString();
        }
    }
    return words;
}

QWidget* focusNamed(const QString& name) {
    QWidget* widget = QApplication::focusWidget();
    return widget && nameOf(*widget).contains(name) ? widget : nullptr;
}

QTabBar* focusedBarWith(const QString& tab) {
    auto* bar = qobject_cast<QTabBar*>(QApplication::focusWidget());
    for (int i = 0; bar && i < bar->count(); ++i) {
        if (bar->isTabVisible(i) && bar->tabText(i) == tab) {
            return bar;
        }
    }
    return nullptr;
}

void typeWords(const QString& words) {
    for (const QChar letter : words) {
        QWindow* window = windowWithFocus();
        REQUIRE(window);
        QTest::sendKeyEvent(QTest::Click, window, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    settle();
}

void answerWithFile(const QString& path) {
    if (!waitFor([] { return qobject_cast<QFileDialog*>(QApplication::activeModalWidget()) != nullptr; })) {
        fail(QStringLiteral("no file is asked for"));
    }
    strikeKeys(QStringLiteral("Ctrl+A"));
    typeWords(path);
    strikeKeys(QStringLiteral("Return"));
}

} // namespace brobygger::stories
