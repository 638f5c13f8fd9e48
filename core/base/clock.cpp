// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QTimeZone>

namespace brobygger {

QDateTime wallTimeOf(const QString& instant) {
    return QDateTime::fromString(instant, Qt::ISODateWithMs).toTimeZone(QTimeZone("Europe/Copenhagen"));
}

SystemClock::SystemClock(QDate chosenDay, const QByteArray& zone) : m_chosenDay(chosenDay), m_zone(zone) {}

QDateTime SystemClock::now() const {
    const QDateTime local = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone(m_zone));
    return QDateTime(m_chosenDay.isValid() ? m_chosenDay : local.date(), local.time());
}

} // namespace brobygger
