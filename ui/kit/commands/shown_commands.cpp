// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/commands/shown_commands.h"

#include <QAction>
#include <QEvent>
#include <QPointer>
#include <QWidget>

namespace brobygger {

namespace {

/// Switches commands with a widget that comes and goes.
class ShownWatch final : public QObject {
public:
    ShownWatch(QWidget* widget, const QList<QAction*>& commands)
        : QObject(widget)
        , m_commands(commands.cbegin(), commands.cend()) {
        widget->installEventFilter(this);
        enable(widget->isVisible());
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
            enable(event->type() == QEvent::Show);
        return QObject::eventFilter(watched, event);
    }

private:
    void enable(bool isShown) {
        for (const QPointer<QAction>& command : std::as_const(m_commands)) {
            if (command)
                command->setEnabled(isShown);
        }
    }

    QList<QPointer<QAction>> m_commands;
};

} // namespace

void enableWhileShown(QWidget* widget, const QList<QAction*>& commands) { new ShownWatch(widget, commands); }

} // namespace brobygger
