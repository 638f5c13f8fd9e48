// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/commands/actions.h"

#include "ui/kit/behaviour/focus_heir.h"
#include "ui/kit/behaviour/spoken_name.h"

#include <QApplication>
#include <QEvent>
#include <QMap>
#include <QPushButton>
#include <QWidget>
#include <algorithm>

namespace brobygger {

namespace {

constexpr const char* onButtonProperty = "onButton";
constexpr const char* forbiddenProperty = "forbidden"; ///< why it cannot be used

QString withShortcut(const QString& text, const QKeySequence& shortcut) {
    return shortcut.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, shortcut.toString(QKeySequence::NativeText));
}

/// A dialog is open, and nothing in it has the command.
bool isBehindDialog(const QAction& command) {
    const QWidget* dialog = QApplication::activeModalWidget();
    const QList<QObject*> shownBy = command.associatedObjects();
    return dialog && std::none_of(shownBy.cbegin(), shownBy.cend(), [dialog](const QObject* one) {
               const auto* widget = qobject_cast<const QWidget*>(one);
               return widget && (widget == dialog || dialog->isAncestorOf(widget));
           });
}

} // namespace

ActionCollection::ActionCollection(QObject* parent)
    : QObject(parent) {}

QAction* ActionCollection::add(Command command) {
    auto* action = new QAction(this);
    action->setObjectName(command.id);
    action->setShortcut(command.shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!command.worksOverDialogs)
        action->installEventFilter(this);
    if (command.icon)
        action->setIcon(icon(*command.icon));
    if (command.run)
        connect(action, &QAction::triggered, this, [run = command.run] { run(); });
    m_commands.append(std::move(command));
    m_actions.append(action);
    retranslate();
    return action;
}

QAction* ActionCollection::action(const QString& id) const {
    for (QAction* action : m_actions) {
        if (action->objectName() == id)
            return action;
    }
    return nullptr;
}

void ActionCollection::trigger(const QString& id) const {
    if (QAction* found = action(id))
        found->trigger();
}

void ActionCollection::addTo(QWidget* widget) const { widget->addActions(m_actions); }

void ActionCollection::forbid(QAction* action, const QString& reason) {
    if (action->property(forbiddenProperty).toString() != reason) {
        action->setProperty(forbiddenProperty, reason);
        action->setEnabled(reason.isEmpty());
        sayToolTip(m_actions.indexOf(action));
    }
}

void ActionCollection::sayToolTip(qsizetype at) {
    const Command& command = m_commands[at];
    const QString forbidden = m_actions[at]->property(forbiddenProperty).toString();
    const QString usual = command.toolTip ? command.toolTip() : command.text();
    m_actions[at]->setToolTip(forbidden.isEmpty() ? withShortcut(usual, command.shortcut) : forbidden);
}

void ActionCollection::retranslate() {
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const Command& command = m_commands[i];
        m_actions[i]->setText(command.text());
        if (command.onButton)
            m_actions[i]->setProperty(onButtonProperty, command.onButton());
        m_actions[i]->setWhatsThis(command.toolTip ? command.toolTip() : QString());
        sayToolTip(i);
    }
}

bool ActionCollection::eventFilter(QObject* watched, QEvent* event) {
    const auto* action = event->type() == QEvent::Shortcut ? qobject_cast<const QAction*>(watched) : nullptr;
    return (action && isBehindDialog(*action)) || QObject::eventFilter(watched, event);
}

QStringList duplicateCommands(const QList<const ActionCollection*>& collections) {
    QMap<QString, QStringList> claims;
    for (const ActionCollection* collection : collections) {
        for (const QAction* action : collection->actions()) {
            claims[QStringLiteral("id ") + action->objectName()].append(action->objectName());
            if (!action->shortcut().isEmpty())
                claims[action->shortcut().toString(QKeySequence::PortableText)].append(action->objectName());
        }
    }
    QStringList duplicates;
    for (auto claim = claims.cbegin(); claim != claims.cend(); ++claim) {
        if (claim->size() > 1)
            duplicates.append(claim.key() + QStringLiteral(": ") + claim->join(QStringLiteral(", ")));
    }
    return duplicates;
}

QPushButton* buttonFor(QAction* action, const QString& objectName, ButtonRole role, QWidget* parent) {
    QPushButton* button = makeButton(objectName, action->text(), role, parent);
    const auto follow = [button, action] {
        const QVariant onButton = action->property(onButtonProperty);
        button->setText(onButton.isValid() ? onButton.toString() : action->text());
        button->setAccessibleName(spokenName(button->text(), action->text()));
        button->setToolTip(action->toolTip());
        changeKeepingFocus(button, [button, action] {
            button->setEnabled(action->isEnabled());
            // Without a parent yet it must not become a window of its own.
            if (!action->isVisible() || button->parentWidget())
                button->setVisible(action->isVisible());
        });
    };
    follow();
    button->addAction(action); // which tells whose button it is
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace brobygger
