// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time/clock.h"

#include <QTimeZone>

namespace brobygger {

QDateTime wallTimeOf(const QString& instant) {
    return QDateTime::fromString(instant, Qt::ISODateWithMs).toTimeZone(QTimeZone(wallZone));
}

SystemClock::SystemClock(QDate chosenDay)
    : m_chosenDay(chosenDay) {}

QDateTime SystemClock::now() const {
    const QDateTime local = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone(wallZone));
    return QDateTime(m_chosenDay.isValid() ? m_chosenDay : local.date(), local.time());
}

} // namespace brobygger
