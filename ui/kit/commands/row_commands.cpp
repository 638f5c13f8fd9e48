// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/commands/row_commands.h"

#include <QAbstractButton>
#include <QAction>
#include <QPointer>
#include <QWidget>
#include <algorithm>

namespace brobygger {

namespace {

/// Hangs on a command and knows where its rows stand.
class RowsOfCommand final : public QObject {
public:
    RowsOfCommand(QWidget* rows, QAction* command)
        : QObject(command)
        , m_rows(rows) {}
    bool isInSight() const { return m_rows && m_rows->isVisible(); }

private:
    QPointer<QWidget> m_rows;
};

bool hasButtonInSight(const QAction& command) {
    const QList<QObject*> shownBy = command.associatedObjects();
    return std::any_of(shownBy.cbegin(), shownBy.cend(), [](const QObject* one) {
        const auto* button = qobject_cast<const QAbstractButton*>(one);
        return button && button->isVisible();
    });
}

} // namespace

void actOnRowOf(QWidget* rows, const QList<QAction*>& commands) {
    for (QAction* command : commands) {
        new RowsOfCommand(rows, command);
    }
}

bool isRowInSight(const QAction& command) {
    bool isOfRow = false;
    for (const QObject* child : command.children()) {
        if (const auto* rows = dynamic_cast<const RowsOfCommand*>(child)) {
            isOfRow = true;
            if (rows->isInSight()) {
                return true;
            }
        }
    }
    return !isOfRow || hasButtonInSight(command);
}

} // namespace brobygger
