// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appointments/appointment.h"

#include <QList>
#include <optional>

namespace brobygger {

/// Where an appointment stands in its day: minutes since midnight, and which of so many lanes beside each other.
struct PlacedAppointment {
    AppointmentRow row;
    int from = 0;
    int to = 0;
    int lane = 0;
    int lanes = 1;

    /// Where its block stands, which must hold a line of words: half an hour at least, and within the day. Lanes, the hours
    /// that are shown and the drawing all go by these two.
    int blockFrom() const;
    int blockTo() const;
};

/// The appointments of one day, laid out. Two at once share the width.
struct PlacedDay {
    QDate date;
    QList<AppointmentRow> untimed;   ///< booked for the day without an hour
    QList<PlacedAppointment> placed; ///< by time
    int more = 0;                    ///< that there was no room for; the list has them all
};

/// Lays a day out; at most `mostLanes` beside each other. One without an end takes half an hour,
/// and a shorter one is drawn as long, so that the next stands beside it and not under it.
PlacedDay placedDay(QDate date, const QList<AppointmentRow>& rows, int mostLanes);

/// Whole hours, the first included, the last not: 8 to 17, and more where something lies outside.
struct ShownHours {
    int first = 8;
    int last = 17;

    bool operator==(const ShownHours&) const = default;
    int count() const { return last - first; }
};
/// Hours that hold every block whole.
ShownHours shownHours(const QList<PlacedDay>& days);
/// The hours whose words stand beside the axis, the last line having none: not those that lie nearer to the time now than a
/// line of words is high, since that is written there too.
QList<int> writtenHours(const ShownHours& hours, std::optional<int> minuteNow, qreal hourHeight, qreal lineHeight);

} // namespace brobygger
