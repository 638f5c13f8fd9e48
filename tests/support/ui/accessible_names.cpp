// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/accessible_names.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>
#include <QWidget>

namespace brobygger::test {

namespace {
/// Parts that Qt builds into its own widgets and names with them.
bool isBuiltIn(const QWidget* widget) {
    const QWidget* parent = widget->parentWidget();
    return widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QHeaderView*>(widget) ||
           qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent) ||
           qobject_cast<const QTabBar*>(parent) || qobject_cast<const QLineEdit*>(parent);
}

QString describe(const QWidget* widget) {
    const QWidget* parent = widget->parentWidget();
    return QStringLiteral("%1 %2 in %3 %4")
        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
             QLatin1String(parent->metaObject()->className()), parent->objectName());
}

void appendModel(const QAbstractItemModel* model, QStringList& texts) {
    for (int row = 0; model && row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            for (int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(Qt::ToolTipRole),
                             static_cast<int>(Qt::AccessibleTextRole)}) {
                texts.append(model->index(row, column).data(role).toString());
            }
        }
    }
}

QString textOf(const QWidget* widget) {
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        return label->text();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        return button->text();
    }
    if (const auto* edit = qobject_cast<const QLineEdit*>(widget)) {
        return edit->text();
    }
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget)) {
        return text->toPlainText();
    }
    if (const auto* text = qobject_cast<const QTextEdit*>(widget)) {
        return text->toPlainText();
    }
    return {};
}
} // namespace

QStringList namelessControls(const QWidget& root) {
    QStringList nameless;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&root) || isBuiltIn(widget)) {
            continue;
        }
        const QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        if (!reader || reader->text(QAccessible::Name).trimmed().isEmpty()) {
            nameless.append(describe(widget));
        }
    }
    return nameless;
}

QStringList combosWithoutLabel(const QWidget& root) {
    QSet<const QWidget*> labelled;
    for (const QLabel* label : root.findChildren<QLabel*>()) {
        labelled.insert(label->buddy());
    }
    QStringList without;
    for (const QComboBox* box : root.findChildren<QComboBox*>()) {
        if (!labelled.contains(box)) {
            without.append(describe(box));
        }
    }
    return without;
}

QStringList buttonsNamedOtherwise(const QWidget& root) {
    QStringList otherwise;
    for (const QAbstractButton* button : root.findChildren<QAbstractButton*>()) {
        const auto* tool = qobject_cast<const QToolButton*>(button);
        const bool showsWords = !button->text().isEmpty() && !(tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly);
        if (!showsWords || !button->isVisibleTo(&root) || isBuiltIn(button)) {
            continue;
        }
        QString words = button->text();
        words.remove(QLatin1Char('&')).remove(QChar(0x2026));
        const QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(const_cast<QAbstractButton*>(button));
        const QString name = reader ? reader->text(QAccessible::Name) : QString();
        if (!name.contains(words.trimmed(), Qt::CaseInsensitive)) {
            otherwise.append(QStringLiteral("%1: %2").arg(button->text(), name));
        }
    }
    return otherwise;
}

QStringList readableTexts(const QWidget& root) {
    QStringList texts = {root.windowTitle()};
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        texts << textOf(widget) << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription()
              << widget->windowTitle();
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget)) {
            appendModel(view->model(), texts);
        }
        if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
            appendModel(combo->model(), texts);
        }
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                texts.append(tabs->tabText(i));
            }
        }
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace brobygger::test
