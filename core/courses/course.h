// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

#include <QDate>
#include <QString>
#include <optional>

namespace brobygger {

enum class CourseState { Intake, Active, Paused, Closed };

struct Course;
using CourseId = Id<Course>;

/// A citizen's path through a programme (forløb): from the day somebody suggested it to its closing. A closed one is
/// never opened again; it is taken up as a new one.
struct Course {
    CourseId id;
    CitizenId citizen;
    QString programmeId;
    CourseState state = CourseState::Intake;
    QDate openedOn;
    QDate startedOn;    ///< taken in; invalid while in intake
    QString phase;      ///< id of a phase of the programme; may be empty
    QDate plannedEndOn; ///< when it is expected to end; invalid: not said
    QDate closedOn;
    QString outcome;       ///< code course_outcome; empty until closed
    QString closingReason; ///< code closing_reason
    std::optional<bool> wasPlanned;
    QString closingNote;
    CourseId reopenedFrom;
    QString ownNumber; ///< the number in the user's own sheet; empty: none
    QString funder;    ///< the grant (bevilling) that pays, as the sheet calls it
    QDate askedOn;     ///< whether to take part: the day of the question, of a yes and of a no
    QDate agreedOn;
    QDate refusedOn;
    QString refusalReason; ///< code participation_no

    bool operator==(const Course&) const = default;
};

/// The stored text: intake, active, paused, closed.
QString toCode(CourseState state);
CourseState courseStateFromCode(const QString& code);
/// The word on the screen.
QString courseStateLabel(CourseState state);

} // namespace brobygger
