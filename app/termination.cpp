// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/termination.h"

#include <QSocketNotifier>
#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace brobygger {

#ifdef Q_OS_UNIX

namespace {

// A signal handler is given nothing but the signal: the pipe it writes to must lie where it can find it.
int pipeEnds[2] = {-1, -1};

extern "C" void tellOfSignal(int /*signal*/) {
    const char byte = 1;
    // Nothing can be done here when the pipe is full: then it has been told already.
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

constexpr int signalsHeard[] = {SIGTERM, SIGINT, SIGHUP};

} // namespace

Termination::Termination(QObject* parent)
    : QObject(parent) {
    if (::pipe(pipeEnds) != 0) {
        return;
    }
    for (const int end : pipeEnds) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto* notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT asked();
    });
    struct sigaction action = {};
    action.sa_handler = tellOfSignal;
    action.sa_flags = SA_RESTART;
    for (const int signal : signalsHeard) {
        ::sigaction(signal, &action, nullptr);
    }
}

Termination::~Termination() {
    for (const int signal : signalsHeard) {
        std::signal(signal, SIG_DFL);
    }
    for (int& end : pipeEnds) {
        ::close(end);
        end = -1;
    }
}

#else

Termination::Termination(QObject* parent)
    : QObject(parent) {}

Termination::~Termination() = default;

#endif

} // namespace brobygger
