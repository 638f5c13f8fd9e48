// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/week_layout.h"

#include <algorithm>
#include <cstdlib>

namespace brobygger {

namespace {
constexpr int minutesOfDay = 24 * 60;
constexpr int usualMinutes = 30;

int minuteOf(const QTime& time) { return time.hour() * 60 + time.minute(); }

/// Nobody books midnight: an appointment there was written down with its day only.
bool isUntimed(const Appointment& appointment) {
    return appointment.startsAt.time() == QTime(0, 0) && !appointment.endsAt.isValid();
}

PlacedAppointment timed(const AppointmentRow& row) {
    PlacedAppointment placed{row};
    placed.from = minuteOf(row.appointment.startsAt.time());
    const QDateTime& ends = row.appointment.endsAt;
    placed.to = ends.isValid() ? minuteOf(ends.time()) : placed.from + usualMinutes;
    placed.to = std::min(std::max(placed.to, placed.from + 1), minutesOfDay);
    return placed;
}

/// Gives each of a group that overlaps the first lane free at its beginning; returns how many lanes that takes.
int giveLanes(QList<PlacedAppointment>& group) {
    QList<int> freeFrom;
    for (PlacedAppointment& one : group) {
        const auto found = std::find_if(freeFrom.begin(), freeFrom.end(), [&one](int free) { return free <= one.blockFrom(); });
        one.lane = static_cast<int>(found - freeFrom.begin());
        if (found == freeFrom.end()) {
            freeFrom.append(one.blockTo());
        } else {
            *found = one.blockTo();
        }
    }
    return static_cast<int>(freeFrom.size());
}

void take(PlacedDay& day, QList<PlacedAppointment>& group, int mostLanes) {
    const int lanes = std::min(giveLanes(group), mostLanes);
    for (PlacedAppointment& one : group) {
        one.lanes = lanes;
        if (one.lane < mostLanes) {
            day.placed.append(one);
        } else {
            ++day.more;
        }
    }
    group.clear();
}
} // namespace

int PlacedAppointment::blockFrom() const { return std::min(from, minutesOfDay - usualMinutes); }

int PlacedAppointment::blockTo() const { return std::max(to, blockFrom() + usualMinutes); }

PlacedDay placedDay(QDate date, const QList<AppointmentRow>& rows, int mostLanes) {
    PlacedDay day{date, {}, {}, 0};
    QList<PlacedAppointment> all;
    for (const AppointmentRow& row : rows) {
        if (isUntimed(row.appointment)) {
            day.untimed.append(row);
        } else {
            all.append(timed(row));
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.from < b.from; });
    QList<PlacedAppointment> group;
    int groupEnds = 0;
    for (const PlacedAppointment& one : all) {
        if (!group.isEmpty() && one.blockFrom() >= groupEnds) {
            take(day, group, mostLanes);
        }
        groupEnds = group.isEmpty() ? one.blockTo() : std::max(groupEnds, one.blockTo());
        group.append(one);
    }
    take(day, group, mostLanes);
    return day;
}

ShownHours shownHours(const QList<PlacedDay>& days) {
    ShownHours hours;
    for (const PlacedDay& day : days) {
        for (const PlacedAppointment& one : day.placed) {
            hours.first = std::min(hours.first, one.blockFrom() / 60);
            hours.last = std::max(hours.last, (one.blockTo() + 59) / 60);
        }
    }
    return hours;
}

QList<int> writtenHours(const ShownHours& hours, std::optional<int> minuteNow, qreal hourHeight, qreal lineHeight) {
    QList<int> written;
    for (int hour = hours.first; hour < hours.last; ++hour) {
        const bool isFree = !minuteNow || std::abs(hour * 60 - *minuteNow) * hourHeight / 60 >= lineHeight;
        if (isFree) {
            written.append(hour);
        }
    }
    return written;
}

} // namespace brobygger
