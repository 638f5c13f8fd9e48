// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock/system_locks.h"

#include <QDBusMessage>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <catch2/catch_test_macros.hpp>
#include <poll.h>
#include <unistd.h>

using namespace brobygger;

namespace {
const QString loginName = QStringLiteral("org.freedesktop.login1");
const QString loginObject = QStringLiteral("/org/freedesktop/login1");

/// A bus of its own, with nobody on it.
class Bus final {
public:
    Bus() {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        REQUIRE(m_daemon.waitForReadyRead());
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~Bus() {
        for (const QString& name : m_names) {
            QDBusConnection::disconnectFromBus(name);
        }
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Bus)

    QDBusConnection connect(const QString& name) {
        m_names << name;
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

/// Answers as logind does: the machine sleeps when nobody holds the other end of a pipe any more.
class Logind final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    explicit Logind(const QDBusConnection& bus)
        : m_bus(bus) {
        REQUIRE(m_bus.registerService(loginName));
        REQUIRE(m_bus.registerObject(loginObject, this, QDBusConnection::ExportAllSlots));
    }
    ~Logind() override { close(); }
    Q_DISABLE_COPY_MOVE(Logind)

    bool isHeld() const {
        pollfd end = {m_ours, 0, 0};
        return m_ours >= 0 && ::poll(&end, 1, 0) == 0;
    }
    void tellOfSleep(bool begins) {
        QDBusMessage told =
            QDBusMessage::createSignal(loginObject, loginName + QStringLiteral(".Manager"), QStringLiteral("PrepareForSleep"));
        m_bus.send(told << begins);
    }

    QStringList asked;

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& /*who*/, const QString& /*why*/, const QString& mode) {
        asked << what + QLatin1Char(' ') + mode;
        close();
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0) {
            return {};
        }
        m_ours = ends[0];
        QDBusUnixFileDescriptor theirs(ends[1]);
        ::close(ends[1]);
        return theirs;
    }

private:
    void close() {
        if (m_ours >= 0) {
            ::close(m_ours);
        }
        m_ours = -1;
    }

    QDBusConnection m_bus;
    int m_ours = -1;
};

bool comesTrue(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, 20'000); }
} // namespace

TEST_CASE("The machine sleeps when the window is locked, not before, and waits again the next time", "[lock][sleep]") {
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty()) {
        SKIP("there is no bus to be had");
    }
    Bus bus;
    Logind logind(bus.connect(QStringLiteral("logind")));
    SystemLocks locks(bus.connect(QStringLiteral("window")));
    int locked = 0;
    bool wasHeldWhileLocking = false;
    QObject::connect(&locks, &SystemLocks::locking, [&] {
        ++locked;
        wasHeldWhileLocking = logind.isHeld();
    });
    REQUIRE(comesTrue([&logind] { return logind.asked.size() == 1; }));
    CHECK(logind.asked.last() == QStringLiteral("sleep delay"));
    REQUIRE(comesTrue([&logind] { return logind.isHeld(); }));

    logind.tellOfSleep(true);
    REQUIRE(comesTrue([&locked] { return locked == 1; }));
    CHECK(wasHeldWhileLocking);
    CHECK(comesTrue([&logind] { return !logind.isHeld(); }));

    logind.tellOfSleep(false);
    REQUIRE(comesTrue([&logind] { return logind.asked.size() == 2; }));
    CHECK(comesTrue([&logind] { return logind.isHeld(); }));
    CHECK(locked == 1);
}

#include "sleep_test.moc"
