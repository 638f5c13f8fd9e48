// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>

namespace brobygger::test {

/// Lets everything happen that is due now: events, timers that have run out, and widgets that are to go. A layout within a
/// layout finds its place in the round after the outer one. What a thread brings is waited for with QTest::qWaitFor instead.
inline void settle() {
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace brobygger::test
