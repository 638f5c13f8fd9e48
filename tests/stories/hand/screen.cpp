// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stories/hand/screen.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QTabBar>
#include <algorithm>

namespace brobygger::stories {

namespace {

QString plain(QString words) { return words.remove(QLatin1Char('&')).trimmed(); }

QRect onScreen(const QWidget& widget, const QRect& inside) {
    return QRect(widget.mapToGlobal(inside.topLeft()), inside.size());
}

QString wordsOf(const QModelIndex& index) {
    const QString spoken = index.data(Qt::AccessibleTextRole).toString();
    return spoken.isEmpty() ? index.data(Qt::DisplayRole).toString() : spoken;
}

/// The items that show, row by row; never the ones below the edge, of which there may be 150,000.
void addItems(QList<Thing>& things, QAbstractItemView& view) {
    const QAbstractItemModel* model = view.model();
    if (!model) {
        return;
    }
    const QRect port = view.viewport()->rect();
    bool hasBegun = false;
    for (int row = 0; row < model->rowCount(view.rootIndex()); ++row) {
        bool shows = false;
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view.rootIndex());
            const QRect where = view.visualRect(index).intersected(port);
            if (where.isEmpty()) {
                continue;
            }
            shows = true;
            things.append({plain(wordsOf(index)), onScreen(*view.viewport(), where), view.viewport(),
                           view.isEnabled() && index.flags().testFlag(Qt::ItemIsEnabled)});
        }
        if (hasBegun && !shows && model->columnCount(view.rootIndex()) > 0) {
            break;
        }
        hasBegun = hasBegun || shows;
    }
}

void addTabs(QList<Thing>& things, QTabBar& bar) {
    for (int i = 0; i < bar.count(); ++i) {
        if (bar.isTabVisible(i)) {
            things.append({plain(bar.tabText(i)), onScreen(bar, bar.tabRect(i)), &bar, bar.isTabEnabled(i)});
        }
    }
}

void addActions(QList<Thing>& things, QMenu& menu) {
    for (QAction* action : menu.actions()) {
        if (action->isVisible() && !action->isSeparator()) {
            things.append({plain(action->text()), onScreen(menu, menu.actionGeometry(action)), &menu, action->isEnabled()});
        }
    }
}

/// What a widget paints itself and tells of to screen readers.
void addPainted(QList<Thing>& things, QWidget& widget, QAccessibleInterface& parent) {
    for (int i = 0; i < parent.childCount(); ++i) {
        QAccessibleInterface* child = parent.child(i);
        if (!child || !child->isValid() || qobject_cast<QWidget*>(child->object()) || child->state().invisible) {
            continue;
        }
        things.append({plain(child->text(QAccessible::Name)), child->rect(), &widget, !child->state().disabled});
        addPainted(things, widget, *child);
    }
}

void add(QList<Thing>& things, QWidget& widget) {
    if (!widget.isVisible()) {
        return;
    }
    const QString name = nameOf(widget);
    things.append({name, onScreen(widget, widget.rect()), &widget, widget.isEnabled()});
    // A label or a chip that is called something may still show other words.
    if (const auto* label = qobject_cast<QLabel*>(&widget); label && plain(label->text()) != name) {
        things.append({plain(label->text()), onScreen(widget, widget.rect()), &widget, widget.isEnabled()});
    }
    if (auto* view = qobject_cast<QAbstractItemView*>(&widget)) {
        addItems(things, *view);
    } else if (auto* bar = qobject_cast<QTabBar*>(&widget)) {
        addTabs(things, *bar);
    } else if (auto* menu = qobject_cast<QMenu*>(&widget)) {
        addActions(things, *menu);
    } else if (auto* accessible = QAccessible::queryAccessibleInterface(&widget);
               accessible && !qobject_cast<QComboBox*>(&widget)) {
        addPainted(things, widget, *accessible);
    }
    for (QObject* child : widget.children()) {
        auto* inner = qobject_cast<QWidget*>(child);
        if (inner && !inner->isWindow()) {
            add(things, *inner);
        }
    }
}

} // namespace

QList<QWidget*> visibleWindows() {
    QList<QWidget*> windows;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        const bool isTip = window->windowType() == Qt::ToolTip || window->inherits("QTipLabel");
        if (window->isVisible() && !isTip) {
            windows.append(window);
        }
    }
    return windows;
}

QList<QWidget*> usableWindows() {
    if (QWidget* popup = QApplication::activePopupWidget()) {
        return {popup};
    }
    if (QWidget* modal = QApplication::activeModalWidget()) {
        return {modal};
    }
    QList<QWidget*> windows = visibleWindows();
    std::stable_sort(windows.begin(), windows.end(), [](const QWidget* a, const QWidget* b) {
        return qobject_cast<const QDialog*>(a) && !qobject_cast<const QDialog*>(b);
    });
    return windows;
}

QString nameOf(const QWidget& widget) {
    // Qt tells screen readers on Linux the chosen entry in place of the name of a combo box.
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget); combo && !combo->accessibleName().isEmpty()) {
        return plain(combo->accessibleName());
    }
    // And of a tab bar the tab in front, which is a thing of its own here.
    if (qobject_cast<const QTabBar*>(&widget)) {
        return plain(widget.accessibleName());
    }
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    QString name = accessible ? accessible->text(QAccessible::Name) : widget.accessibleName();
    if (name.isEmpty() && accessible) {
        name = accessible->text(QAccessible::Value);
    }
    return plain(name);
}

QList<Thing> thingsIn(QWidget& window) {
    QList<Thing> things;
    add(things, window);
    things.removeIf([](const Thing& thing) { return thing.name.isEmpty(); });
    std::stable_sort(things.begin(), things.end(), [](const Thing& a, const Thing& b) {
        return std::pair(a.place.top(), a.place.left()) < std::pair(b.place.top(), b.place.left());
    });
    return things;
}

QString whyNotClickable(const Thing& thing) {
    if (!thing.isEnabled) {
        return QStringLiteral("it is switched off");
    }
    const QPoint middle = thing.place.center();
    const QWidget* window = thing.widget->window();
    if (!QRect(window->mapToGlobal(QPoint(0, 0)), window->size()).contains(middle)) {
        return QStringLiteral("it lies outside the window");
    }
    if (!thing.widget->visibleRegion().contains(thing.widget->mapFromGlobal(middle))) {
        return QStringLiteral("it is clipped or covered where one would click");
    }
    const QWidget* hit = window->childAt(window->mapFromGlobal(middle));
    hit = hit ? hit : window;
    if (hit != thing.widget && !thing.widget->isAncestorOf(hit)) {
        return QStringLiteral("it is covered by %1 “%2”").arg(QLatin1String(hit->metaObject()->className()), nameOf(*hit));
    }
    return {};
}

} // namespace brobygger::stories
