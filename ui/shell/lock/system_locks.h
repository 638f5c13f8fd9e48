// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace brobygger {

/// Hears from the system, over D-Bus, that the machine is about to sleep or that the session was locked.
/// Where there is no bus it stays silent.
class SystemLocks final : public QObject {
    Q_OBJECT
public:
    explicit SystemLocks(QObject* parent = nullptr);

Q_SIGNALS:
    void locking();

private Q_SLOTS:
    void prepareForSleep(bool isGoingToSleep);
    void screenSaverChanged(bool isActive);
    void sessionLocked();
};

} // namespace brobygger
