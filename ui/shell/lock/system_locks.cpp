// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock/system_locks.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace brobygger {

namespace {
const QString login = QStringLiteral("org.freedesktop.login1");
const QString loginPath = QStringLiteral("/org/freedesktop/login1");
const QString loginManager = login + QStringLiteral(".Manager");
} // namespace

SystemLocks::SystemLocks(const QDBusConnection& system, QObject* parent)
    : QObject(parent)
    , m_system(system) {
    if (m_system.isConnected()) {
        m_system.connect(login, loginPath, loginManager, QStringLiteral("PrepareForSleep"), this, SLOT(prepareForSleep(bool)));
        // An empty path listens to every session of this seat: locking once too often does no harm.
        m_system.connect(login, QString(), login + QStringLiteral(".Session"), QStringLiteral("Lock"), this,
                         SLOT(sessionLocked()));
        askToWait();
    }
    QDBusConnection session = QDBusConnection::sessionBus();
    if (session.isConnected()) {
        session.connect(QString(), QString(), QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("ActiveChanged"),
                        this, SLOT(screenSaverChanged(bool)));
        session.connect(QString(), QString(), QStringLiteral("org.gnome.ScreenSaver"), QStringLiteral("ActiveChanged"), this,
                        SLOT(screenSaverChanged(bool)));
    }
}

/// Without a logind the answer is an error, and nothing waits.
void SystemLocks::askToWait() {
    QDBusMessage question = QDBusMessage::createMethodCall(login, loginPath, loginManager, QStringLiteral("Inhibit"));
    question << QStringLiteral("sleep") << QStringLiteral("Brobygger") << tr("Locks the open file") << QStringLiteral("delay");
    auto* asked = new QDBusPendingCallWatcher(m_system.asyncCall(question), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> answer = *asked;
        if (!answer.isError()) {
            m_wait = answer.value();
        }
        asked->deleteLater();
    });
}

void SystemLocks::prepareForSleep(bool isGoingToSleep) {
    if (isGoingToSleep) {
        Q_EMIT locking();
        m_wait = QDBusUnixFileDescriptor();
    } else {
        askToWait();
    }
}

void SystemLocks::screenSaverChanged(bool isActive) {
    if (isActive) {
        Q_EMIT locking();
    }
}

void SystemLocks::sessionLocked() { Q_EMIT locking(); }

} // namespace brobygger
