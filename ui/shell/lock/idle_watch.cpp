// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace brobygger {

IdleWatch::IdleWatch(Limit limit, std::chrono::milliseconds lookEvery, QObject* parent)
    : QObject(parent)
    , m_limit(std::move(limit)) {
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (std::chrono::milliseconds(m_since.elapsed()) >= m_limit()) {
            stop();
            Q_EMIT idle();
        }
    });
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setLimit(Limit limit, std::chrono::milliseconds lookEvery) {
    m_limit = std::move(limit);
    m_look.setInterval(lookEvery);
}

void IdleWatch::start() {
    m_since.start();
    m_look.start();
}

void IdleWatch::stop() { m_look.stop(); }

bool IdleWatch::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress: m_since.restart(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace brobygger
