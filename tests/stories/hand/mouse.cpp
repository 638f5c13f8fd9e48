// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand.h"
#include "tests/stories/hand/reach.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QTest>
#include <QWheelEvent>

namespace brobygger::stories {

namespace {
constexpr int mostNotches = 200;

/// The innermost thing that scrolls and does not show it: of a table on a long page the page, when the table lies below.
QWidget* scrollerOf(const Thing& thing) {
    QWidget* innermost = nullptr;
    for (QWidget* at = thing.widget; at; at = at->parentWidget()) {
        const auto* area = qobject_cast<QAbstractScrollArea*>(at);
        if (!area) {
            continue;
        }
        const QWidget* port = area->viewport();
        if (!QRect(port->mapToGlobal(QPoint(0, 0)), port->size()).contains(thing.place.center())) {
            return at;
        }
        innermost = innermost ? innermost : at;
    }
    return innermost;
}

void scrollInto(const QString& name, Kind is) {
    for (int i = 0; i < mostNotches; ++i) {
        const Thing thing = findWhere(name, is);
        const QString wrong = whyNotClickable(thing);
        if (wrong.isEmpty() || !thing.isEnabled) {
            return;
        }
        QWidget* at = scrollerOf(thing);
        if (!at) {
            fail(QStringLiteral("“%1” lies in nothing that scrolls: %2").arg(name, wrong));
        }
        auto* port = qobject_cast<QAbstractScrollArea*>(at)->viewport();
        const bool isBelow = thing.place.center().y() > port->mapToGlobal(port->rect().center()).y();
        QWheelEvent event(port->rect().center(), port->mapToGlobal(port->rect().center()), {}, {0, isBelow ? -60 : 60},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(port, &event);
        settle();
    }
    fail(QStringLiteral("“%1” cannot be scrolled to").arg(name));
}

/// The field of that name, scrolled into sight.
Thing fieldInSight(const QString& name, Kind is) {
    const Thing thing = findWhere(name, is);
    if (whyNotClickable(thing).isEmpty()) {
        return thing;
    }
    scrollInto(name, is);
    return findWhere(name, is);
}
} // namespace

void Mouse::click(const Words& name) {
    // Of several of that name the first that can be clicked: a label shares its name with its field.
    Thing chosen = find(name);
    for (const Thing& thing : called(name, usableWindows())) {
        if (whyNotClickable(thing).isEmpty()) {
            chosen = thing;
            break;
        }
    }
    strike(chosen, Qt::LeftButton);
}

void Mouse::click(const Words& name, int which) { strike(find(name, which), Qt::LeftButton); }

void Mouse::doubleClick(const Words& name) { strike(find(name), Qt::LeftButton, true); }

void Mouse::rightClick(const Words& name) { strike(find(name), Qt::RightButton); }

void Mouse::wheel(const Words& name, int notches) {
    const Thing thing = find(name);
    QWidget* window = thing.widget->window();
    const QPoint at = window->mapFromGlobal(thing.place.center());
    QTest::mouseMove(window->windowHandle(), at);
    QWidget* hit = window->childAt(at);
    hit = hit ? hit : window;
    const int step = notches > 0 ? -120 : 120;
    for (int i = 0; i < qAbs(notches); ++i) {
        QWheelEvent event(hit->mapFrom(window, at), thing.place.center(), {}, {0, step}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(hit, &event);
    }
    settle();
}

void Mouse::scrollTo(const Words& name) {
    scrollInto(name, [](const QWidget&) { return true; });
}

void Mouse::fill(const Words& field, const Words& words) {
    const Thing thing = fieldInSight(field, isField);
    strike(thing, Qt::LeftButton);
    strike(thing, Qt::LeftButton, true);  // selects a word …
    strikeKeys(QStringLiteral("Ctrl+A")); // … and writing begins with everything marked, as by a third click
    type(words);
}

void Mouse::choose(const Words& combo, const Words& entry) {
    strike(fieldInSight(combo, isCombo), Qt::LeftButton);
    if (!waitFor([] { return QApplication::activePopupWidget() != nullptr; })) {
        fail(QStringLiteral("“%1” shows no choices").arg(combo));
    }
    // A combo box takes the click that opened it for the start of a drag for a moment.
    QTest::qWait(QApplication::doubleClickInterval() + 20);
    click(entry);
    if (!waitFor([] { return QApplication::activePopupWidget() == nullptr; })) {
        fail(QStringLiteral("the choices of “%1” stay open").arg(combo));
    }
}

void Mouse::giveFile(const Words& path) { answerWithFile(path); }

} // namespace brobygger::stories
