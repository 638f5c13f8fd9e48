// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace brobygger {

/// Hears from the system, over D-Bus, that the machine is about to sleep or that the session was locked. The machine does not
/// sleep before who is connected to `locking` has locked, as far as it waits at all: its logind is asked to (systemd.io,
/// "Inhibitor Locks"). Where there is no bus or no logind it stays silent.
class SystemLocks final : public QObject {
    Q_OBJECT
public:
    explicit SystemLocks(const QDBusConnection& system = QDBusConnection::systemBus(), QObject* parent = nullptr);

Q_SIGNALS:
    void locking();

private Q_SLOTS:
    void prepareForSleep(bool isGoingToSleep);
    void screenSaverChanged(bool isActive);
    void sessionLocked();

private:
    void askToWait();

    QDBusConnection m_system;
    QDBusUnixFileDescriptor m_wait; ///< while it is held, the machine waits with sleeping
};

} // namespace brobygger
