// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/courses/course_pause.h"
#include "core/courses/course_phase.h"
#include "core/courses/course_rules.h"
#include "core/courses/course_rung.h"
#include "core/courses/course_watcher.h"
#include "core/courses/start_condition.h"
#include "core/settings/settings.h"
#include "core/storage/records/session.h"

namespace brobygger {

class Citizens;

/// The courses of the citizens: open, start, pause, close, take up again. A citizen has at most one that is not closed.
/// What a closing leaves behind is told and settled by the subjects themselves (OpenItemSource).
class Courses final {
public:
    Courses(Session& session, Settings& settings, Citizens& citizens)
        : m_session(session)
        , m_settings(settings)
        , m_citizens(citizens) {}

    /// Registers a subject whose items a closing must settle. It must outlive the courses.
    void settleWith(OpenItemSource& source) { m_sources.append(&source); }
    /// Registers a subject that is told of every change of a course. It must outlive the courses.
    void tell(CourseWatcher& watcher) { m_watchers.append(&watcher); }
    /// Registers a subject that has a say in whether a course may start. It is asked only while courses are started.
    void startOnlyWith(StartCondition& condition) { m_conditions.append(&condition); }

    /// Opens a course in intake in the programme in use. Conflict when one is open already, Invalid (field "on") for a day in
    /// the future or before the citizen was born.
    Result<CourseId> open(CitizenId citizen, QDate on);
    /// The open course of a citizen, or a new one in intake, within a larger write.
    Result<CourseId> ensureOpen(Write& write, CitizenId citizen, QDate on);
    /// What is missing before the citizen's course may start, as a sentence with what to do; empty when nothing is.
    QString missingForStart(CitizenId citizen) const;
    /// Takes the citizen in. Conflict when not in intake or when something is missing (missingForStart), Invalid (field "on")
    /// for a day in the future or before the citizen was born. A course that is said to have started before it was opened
    /// counts as opened on that day.
    Result<Undo> start(CourseId id, QDate on);
    /// The same within a larger write; returns how the course is now.
    Result<Course> start(Write& write, CourseId id, QDate on);
    /// Takes back, within a larger write, what made this course: it is again as it was before, or gone when there was none.
    /// Conflict when it has been touched since, or when something has come to belong to one that was new.
    Result<void> takeBack(Write& write, const std::optional<Course>& before, const Course& after);
    /// Corrects the days of an open course: Invalid (fields "openedOn", "startedOn", "plannedEndOn") when they cannot be.
    /// A start belongs to a course that was taken in; the end expected may be invalid: not said.
    Result<Undo> changeDays(CourseId id, QDate openedOn, QDate startedOn, QDate plannedEndOn);
    /// From a day on, today when none is given. Invalid (fields "from", "expectedTo").
    Result<Undo> pause(CourseId id, const CoursePause& pause = {});
    /// The course goes on today, which ends its pause.
    Result<Undo> resume(CourseId id);
    /// Moves an open course to a phase of its programme, from today on; empty: to none.
    Result<Undo> enterPhase(CourseId id, const QString& phase);
    /// Notes that the citizen was asked to take part, or what the answer was, also of a closed course (withAnswer). Invalid
    /// (fields "on", "reason") for a day in the future or before the citizen was born, or a reason without a no.
    Result<Undo> noteAnswer(CourseId id, const TakingPartAnswer& answer);
    /// Sets the day the course came to a rung of the hand-over ladder, also of a closed course; an invalid day takes it away.
    /// Invalid (field "day", "rung") for a day in the future or before the citizen was born.
    Result<Undo> setRung(CourseId id, const QString& rung, QDate day);
    Result<Undo> clearRung(CourseId id, const QString& rung) { return setRung(id, rung, QDate()); }
    /// Closes the course and settles everything in it in one write. The dead and the moved leave every list, from the closing
    /// day on unless the file knows the day already; Invalid (field "on") for a death before the citizen was last met. Taking
    /// it back restores the course and everything that was settled, and is refused when any of it has been touched since.
    Result<Undo> close(CourseId id, const CourseClosing& closing);
    /// A new course in intake for the same citizen, who is present again. Conflict when one is open or the citizen has died.
    Result<CourseId> reopenAsNew(CourseId id, QDate on);

    std::optional<Course> find(CourseId id) const;
    /// The course that is not closed.
    std::optional<Course> current(CitizenId citizen) const;
    /// The newest first.
    QList<Course> forCitizen(CitizenId citizen) const;
    /// The days of the hand-over ladder that were entered, by day.
    QList<CourseRung> rungs(CourseId id) const;
    /// By day; phases that were entered before their days were kept are not among them.
    QList<CoursePhase> phases(CourseId id) const;
    /// The newest first.
    QList<CoursePause> pauses(CourseId id) const;
    /// Tasks, appointments and referrals that would be left behind.
    QList<OpenItem> openItems(CourseId id) const;

private:
    Result<Undo> clearedRung(const CourseRung& rung);
    Result<Course> started(Course course, QDate on) const;
    Result<std::optional<Citizen>> noteGone(Write& write, CitizenId id, const CourseClosing& closing);
    Result<QList<PutBack>> settle(Write& write, const CourseClosing& closing);
    Result<void> reopen(const Course& before, const Course& after, const QList<PutBack>& settled,
                        const std::optional<Citizen>& person);
    QString wrongDayOf(CitizenId citizen, QDate on) const;
    Result<void> tellChanged(Write& write, const Course& course) const;
    Result<CourseId> insertNew(Write& write, CitizenId citizen, QDate on, CourseId reopenedFrom = {});

    Session& m_session;
    Settings& m_settings;
    Citizens& m_citizens;
    QList<OpenItemSource*> m_sources;
    QList<CourseWatcher*> m_watchers;
    QList<StartCondition*> m_conditions;
};

} // namespace brobygger
