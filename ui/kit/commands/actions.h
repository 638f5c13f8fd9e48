// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/look/icons.h"

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <functional>
#include <optional>

namespace brobygger {

/// A command of the program. The words are functions, so that they can be asked again in another language.
struct Command {
    QString id; ///< "referrals.new", unique in the program; what others ask for is in ui/shell/ids.h
    std::function<QString()> text;
    std::function<QString()> toolTip;
    QKeySequence shortcut = {};
    std::optional<IconName> icon = std::nullopt;
    std::function<void()> run;
    /// What its button says where the place says the rest ("Ringet op" beside a name); otherwise the text.
    std::function<QString()> onButton = {};
    bool worksOverDialogs = false; ///< its shortcut does so too while a dialog is open: the lock
};

/// The commands of a page or of the shell, as QActions. The command palette lists what all collections hold. Their shortcuts do
/// nothing behind an open dialog, not even where the desktop has left the keyboard with the window behind it.
class ActionCollection final : public QObject {
    Q_OBJECT
public:
    explicit ActionCollection(QObject* parent = nullptr);

    /// The QAction is owned by the collection; its object name is the command's id.
    QAction* add(Command command);
    /// Nothing when there is no such command.
    QAction* action(const QString& id) const;
    /// Carries out a command; nothing happens when there is none of this id.
    void trigger(const QString& id) const;
    const QList<QAction*>& actions() const { return m_actions; }
    /// Makes a command of this collection unusable and says why in its tool tip; an empty reason makes it usable again.
    void forbid(QAction* action, const QString& reason);
    /// Makes the shortcuts work wherever this widget has the focus inside.
    void addTo(QWidget* widget) const;
    void retranslate();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void sayToolTip(qsizetype at);

    QList<Command> m_commands;
    QList<QAction*> m_actions;
};

/// Shortcuts and ids that more than one of these commands claims, as "Ctrl+N: referrals.new, notes.new".
QStringList duplicateCommands(const QList<const ActionCollection*>& collections);

/// An ordinary, primary or quiet button that triggers a command and shows its words, tool tip and whether it
/// can be used; when it goes, the focus stays in its place. Its object name is given, for example "newReferralButton".
QPushButton* buttonFor(QAction* action, const QString& objectName, ButtonRole role, QWidget* parent = nullptr);

} // namespace brobygger
