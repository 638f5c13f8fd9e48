// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace brobygger {

/// One event of a calendar file. Times are wall time in Denmark.
struct CalendarEvent {
    QString uid; ///< the same each time the event is written
    QString summary;
    QString location;    ///< empty: not said
    QString description; ///< empty: nothing more
    QDateTime startsAt;
    QDateTime endsAt; ///< invalid: not known
    bool isCancelled = false;
};

/// An iCalendar file (RFC 5545) with the rules of Europe/Copenhagen, every event CLASS:PRIVATE. `stamp` is the
/// UTC instant of writing. Decides nothing about what may be told: the events must say no names.
QByteArray writeCalendar(const QList<CalendarEvent>& events, const QDateTime& stamp);

} // namespace brobygger
