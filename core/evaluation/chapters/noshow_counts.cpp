// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/chapters/noshow_counts.h"

#include "core/appointments/appointment.h"

namespace brobygger {

namespace {
using Attendance = EvaluationRecords::Attendance;

QLatin1String outcomeOfAttendance(Attendance attendance) {
    switch (attendance) {
    case Attendance::Unknown: break;
    case Attendance::Attended: return outcome::attended;
    case Attendance::AttendedLate: return outcome::attendedLate;
    case Attendance::NoShow: return outcome::noShow;
    case Attendance::CancelledInTime: return outcome::cancelledInTime;
    case Attendance::CancelledLate: return outcome::cancelledLate;
    case Attendance::CancelledByPlace: return outcome::cancelledByProvider;
    case Attendance::Moved: return outcome::rescheduled;
    }
    return outcome::unknown;
}
} // namespace

AttendanceCounting::AttendanceCounting(CountedShare (*share)(const NoShowFigures&)) {
    for (size_t at = 0; at < attendances; ++at) {
        NoShowFigures one;
        one.add(outcomeOfAttendance(static_cast<Attendance>(at)));
        m_added[at] = share(one);
    }
}

FigureSource AttendanceCounting::among(const EvaluationRecords& records, const std::vector<int>& rows) const {
    FigureSource source{{CountedUnit::Appointment}, {CountedUnit::Appointment}};
    for (const int row : rows) {
        const Attendance attendance = records.appointments[static_cast<size_t>(row)].attendance;
        if (isPart(attendance)) {
            source.part.add(row);
        }
        if (isWhole(attendance)) {
            source.whole.add(row);
        }
    }
    return source;
}

} // namespace brobygger
