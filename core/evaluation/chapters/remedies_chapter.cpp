// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/chapters/chapters.h"

#include <map>
#include <tuple>

namespace brobygger {

namespace {
using PlannedTime = EvaluationRecords::Appointment;

/// What became of the next planned appointment after a no-show for which something was agreed.
enum class NextTime { Came, StayedAway, NotKnown };

bool isLater(const PlannedTime& appointment, const PlannedTime& than) {
    return std::tie(appointment.day, appointment.minute) > std::tie(than.day, than.minute);
}

/// Whether nobody was to come any more.
bool isCalledOff(const PlannedTime& appointment) {
    switch (appointment.attendance) {
    case EvaluationRecords::Attendance::CancelledInTime:
    case EvaluationRecords::Attendance::CancelledByPlace:
    case EvaluationRecords::Attendance::Moved: return true;
    default: return false;
    }
}

/// The citizen's first later appointment that was not called off: one whose outcome nobody knows is not passed over.
const PlannedTime* nextPlanned(const ChapterInput& input, const PlannedTime& noShow) {
    const PlannedTime* next = nullptr;
    for (const int row : input.index.appointmentsOfPerson.of(noShow.person)) {
        const PlannedTime& appointment = input.records.appointments[static_cast<size_t>(row)];
        if (isLater(appointment, noShow) && !isCalledOff(appointment) && (!next || isLater(*next, appointment))) {
            next = &appointment;
        }
    }
    return next;
}

NextTime nextTimeAfter(const ChapterInput& input, const PlannedTime& noShow) {
    const PlannedTime* next = nextPlanned(input, noShow);
    if (next && next->isHeld()) {
        return NextTime::Came;
    }
    return next && next->isNoShow() ? NextTime::StayedAway : NextTime::NotKnown;
}

/// No-shows by a code: those whose next time is known, and those of them that came.
using RemedyShares = std::map<QString, FigureSource>;

void addToRemedy(RemedyShares& shares, const QString& code, int row, NextTime next) {
    FigureSource& share =
        shares.try_emplace(code, FigureSource{{CountedUnit::Appointment}, {CountedUnit::Appointment}}).first->second;
    share.whole.add(row);
    if (next == NextTime::Came) {
        share.part.add(row);
    }
}

void addRemedySeries(FigureBuilder& builder, const QString& id, const RemedyShares& shares) {
    std::vector<CountedPoint> points;
    for (const auto& [code, share] : shares) {
        points.push_back(FigureBuilder::sharePoint(code, share.part, share.whole));
    }
    builder.series(id, SeriesKind::Groups, std::move(points));
}
} // namespace

void addRemedies(FigureBuilder& builder, const ChapterInput& input) {
    const CodeWords& words = input.records.words;
    Counted tried{CountedUnit::Appointment};
    Counted unknown{CountedUnit::Appointment};
    RemedyShares byRemedy;
    RemedyShares byReason;
    for (size_t at = 0; at < input.records.appointments.size(); ++at) {
        const PlannedTime& appointment = input.records.appointments[at];
        if (!appointment.isNoShow() || appointment.remedy.isNone() || !input.isAppointmentInPeriod(appointment.day)) {
            continue;
        }
        const int row = static_cast<int>(at);
        tried.add(row);
        const NextTime next = nextTimeAfter(input, appointment);
        if (next == NextTime::NotKnown) {
            unknown.add(row);
            continue;
        }
        const QString remedy = words.text(appointment.remedy);
        const QString reason = appointment.reason.isNone() ? QStringLiteral("unknown") : words.text(appointment.reason);
        addToRemedy(byRemedy, remedy, row, next);
        addToRemedy(byReason, reason + QLatin1Char('/') + remedy, row, next);
    }
    builder.count("remedies.tried", tried);
    builder.share("remedies.unknown", unknown, tried, ShareInterval::None);
    addRemedySeries(builder, QStringLiteral("remedies.came_next"), byRemedy);
    addRemedySeries(builder, QStringLiteral("remedies.by_reason"), byReason);
}

} // namespace brobygger
