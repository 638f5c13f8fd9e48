// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/courses/course.h"
#include "core/service_use/use_period_sheet.h"

#include <optional>

namespace brobygger {

/// A sheet of service use that a course asks for and that is not in the file yet. Kept in a table, since I dag counts it for
/// all courses at once; worked out anew by useSheetPlan whenever the course or what is known of the citizen's use changes.
struct DueUseSheet {
    CourseId course;
    CitizenId citizen;
    QString moment; ///< start, month_3, month_6, month_12
    QDate date;     ///< the start, or the first day after the period: it can be filled in from then on …
    QDate lapsesOn; ///< … until the day before this one

    bool operator==(const DueUseSheet&) const = default;
};

/// A sheet is asked for until so many days after the year that follows a start, also when the course is closed by then: an
/// evaluation compares the year before with the year after (evaluation.md §3.8).
inline constexpr int useSheetDays = 90;

/// What is asked at a moment of a course that started on this day: the 12 months before it, or the months 1–3, 4–6 and 7–12
/// after it. Nothing for another moment.
std::optional<UsePeriod> periodOf(const QString& moment, QDate start);

/// Whether the rows tell of a period: one of them, of whatever service, covers it to within 31 days at either end, as far as a
/// row may stand out of its window (evaluation.md §3.8). A row over the whole year tells of its quarters, too.
bool isTold(const QList<ServiceUse>& rows, const UsePeriod& period);

/// The sheets that a course still misses, by date: none before the citizen is taken in. `moments` are those of the programme,
/// `rows` what is known of the citizen. The months 1–3 and 4–6 lapse where the next is asked for: a sheet over the whole year
/// then does as well.
QList<DueUseSheet> useSheetPlan(const Course& course, const QStringList& moments, const QList<ServiceUse>& rows);

} // namespace brobygger
