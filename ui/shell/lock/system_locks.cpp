// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock/system_locks.h"

#include <QDBusConnection>

namespace brobygger {

SystemLocks::SystemLocks(QObject* parent)
    : QObject(parent) {
    const QString login = QStringLiteral("org.freedesktop.login1");
    QDBusConnection system = QDBusConnection::systemBus();
    if (system.isConnected()) {
        system.connect(login, QStringLiteral("/org/freedesktop/login1"), login + QStringLiteral(".Manager"),
                       QStringLiteral("PrepareForSleep"), this, SLOT(prepareForSleep(bool)));
        // An empty path listens to every session of this seat: locking once too often does no harm.
        system.connect(login, QString(), login + QStringLiteral(".Session"), QStringLiteral("Lock"), this,
                       SLOT(sessionLocked()));
    }
    QDBusConnection session = QDBusConnection::sessionBus();
    if (session.isConnected()) {
        session.connect(QString(), QString(), QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("ActiveChanged"),
                        this, SLOT(screenSaverChanged(bool)));
        session.connect(QString(), QString(), QStringLiteral("org.gnome.ScreenSaver"), QStringLiteral("ActiveChanged"), this,
                        SLOT(screenSaverChanged(bool)));
    }
}

void SystemLocks::prepareForSleep(bool isGoingToSleep) {
    if (isGoingToSleep) {
        Q_EMIT locking();
    }
}

void SystemLocks::screenSaverChanged(bool isActive) {
    if (isActive) {
        Q_EMIT locking();
    }
}

void SystemLocks::sessionLocked() { Q_EMIT locking(); }

} // namespace brobygger
