// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/courses/courses.h"

#include "core/citizens/citizens.h"
#include "core/citizens/day_rules.h"
#include "core/courses/course_pause_store.h"
#include "core/courses/course_phase_store.h"
#include "core/courses/course_rung_store.h"
#include "core/courses/course_store.h"
#include "core/courses/course_words.h"
#include "core/storage/records/add_record.h"
#include "core/storage/records/record_rows.h"

#include <algorithm>
#include <memory>

namespace brobygger {

namespace {
Error alreadyOpen() {
    return {ErrorKind::Conflict,
            CoursesWords::tr("The citizen has an open course already. Close it before another one begins.")};
}

/// What was handed over is kept readable with the course, also where the record itself only says that it ended.
QString noteOf(const CourseClosing& closing) {
    QStringList lines;
    for (const OpenItem& item : closing.items) {
        if (item.decision == OpenItemDecision::HandOver) {
            lines << CoursesWords::tr("Handed over to %1: %2").arg(closing.handedOverTo.trimmed(), item.title);
        }
    }
    if (!closing.note.trimmed().isEmpty()) {
        lines.prepend(closing.note.trimmed());
    }
    return lines.join(QLatin1Char('\n'));
}

/// The course a step further.
Result<Course> stepped(Course course, CourseStep step) {
    const auto state = next(course.state, step);
    if (!state) {
        return state.error();
    }
    course.state = *state;
    return course;
}

/// Writes the pause of a course that was paused, and takes it away from one that is active again because that was taken back.
Result<void> keepPause(Write& write, const Course& course, CoursePause& pause) {
    CoursePauseStore store(write.database());
    if (course.state == CourseState::Paused) {
        pause.id = write.newId<CoursePause>();
        store.insert(write, pause, course.citizen);
        return {};
    }
    if (store.find(pause.id) != pause) {
        return recordTouched();
    }
    store.remove(write, pause, course.citizen);
    return {};
}

/// Writes the day on which the course came into the phase it is in now, and takes it away from one that is in another one
/// because that was taken back.
Result<void> keepPhase(Write& write, const Course& course, CoursePhase& phase) {
    CoursePhaseStore store(write.database());
    if (phase.phase.isEmpty()) {
        return {}; // in no phase there is nothing to begin
    }
    if (course.phase == phase.phase) {
        phase.id = write.newId<CoursePhase>();
        store.insert(write, phase, course.citizen);
        return {};
    }
    if (store.find(phase.id) != phase) {
        return recordTouched();
    }
    store.remove(write, phase, course.citizen);
    return {};
}

/// Ends the pause of a course that goes on, and opens it again when that is taken back. A course that was paused before pauses
/// were kept has none.
Result<void> endPause(Write& write, const Course& course, std::optional<CoursePause>& ended, QDate on) {
    CoursePauseStore store(write.database());
    if (course.state == CourseState::Active) {
        ended = store.openOf(course.id);
        if (ended) {
            const CoursePause before = *ended;
            ended->to = on;
            store.update(write, before, *ended, course.citizen);
        }
        return {};
    }
    if (!ended) {
        return {};
    }
    if (store.find(ended->id) != ended) {
        return recordTouched();
    }
    CoursePause open = *ended;
    open.to = {};
    store.update(write, *ended, open, course.citizen);
    return {};
}
} // namespace

Result<CourseId> Courses::insertNew(Write& write, CitizenId citizen, QDate on, CourseId reopenedFrom) {
    CourseStore store(write.database());
    if (store.openOf(citizen)) {
        return alreadyOpen();
    }
    Course course;
    course.id = write.newId<Course>();
    course.citizen = citizen;
    course.programmeId = m_settings.value(programmeInUse);
    course.openedOn = on;
    course.reopenedFrom = reopenedFrom;
    store.insert(write, course);
    return course.id;
}

QString Courses::wrongDayOf(CitizenId citizen, QDate on) const {
    const auto person = m_citizens.find(citizen);
    return wrongDay(on, person ? person->birthDate : QDate(), m_session.clock().today());
}

Result<CourseId> Courses::open(CitizenId citizen, QDate on) {
    if (const QString wrong = wrongDayOf(citizen, on); !wrong.isEmpty()) {
        return invalidAt("on", wrong);
    }
    return m_session.write(QStringLiteral("course.open"), [&](Write& write) { return insertNew(write, citizen, on); });
}

Result<CourseId> Courses::ensureOpen(Write& write, CitizenId citizen, QDate on) {
    const auto open = CourseStore(write.database()).openOf(citizen);
    return open ? Result<CourseId>(open->id) : insertNew(write, citizen, on);
}

QString Courses::missingForStart(CitizenId citizen) const {
    for (const StartCondition* condition : m_conditions) {
        if (const QString missing = condition->missingForStart(citizen); !missing.isEmpty()) {
            return missing;
        }
    }
    return {};
}

Result<Course> Courses::started(Course course, QDate on) const {
    const auto state = next(course.state, CourseStep::Start);
    if (!state) {
        return state.error();
    }
    if (const QString missing = missingForStart(course.citizen); !missing.isEmpty()) {
        return Error{ErrorKind::Conflict, missing};
    }
    if (const QString wrong = wrongDayOf(course.citizen, on); !wrong.isEmpty()) {
        return invalidAt("on", wrong);
    }
    course.state = *state;
    course.startedOn = on;
    course.openedOn = std::min(course.openedOn, on);
    return course;
}

Result<Undo> Courses::start(CourseId id, QDate on) {
    return changeRecord<CourseStore>(
        m_session, QStringLiteral("course.start"), id, [&](const Course& course) { return started(course, on); },
        [this](Write& write, const Course& course) { return tellChanged(write, course); });
}

Result<Course> Courses::start(Write& write, CourseId id, QDate on) {
    CourseStore store(write.database());
    const auto before = store.find(id);
    if (!before) {
        return recordGone();
    }
    const auto after = started(*before, on);
    if (!after) {
        return after;
    }
    store.update(write, *before, *after);
    const auto told = tellChanged(write, *after);
    return told ? after : Result<Course>(told.error());
}

Result<void> Courses::takeBack(Write& write, const std::optional<Course>& before, const Course& after) {
    CourseStore store(write.database());
    const auto now = store.find(after.id);
    if (!now) {
        return recordGone();
    }
    if (now != after) {
        return recordTouched();
    }
    if (before) {
        store.update(write, after, *before);
        return tellChanged(write, *before);
    }
    const RecordRows rows(write.database(), RecordKind::Course);
    if (rows.isUsed(after.id.value())) {
        return recordTouched();
    }
    rows.remove(write, after.id.value());
    return {};
}

Result<Undo> Courses::changeDays(CourseId id, QDate openedOn, QDate startedOn, QDate plannedEndOn) {
    return changeRecord<CourseStore>(
        m_session, QStringLiteral("course.days"), id,
        [&](Course course) -> Result<Course> {
            if (course.state == CourseState::Closed) {
                return Error{ErrorKind::Conflict, CoursesWords::tr("The course is closed.")};
            }
            course.openedOn = openedOn;
            course.startedOn = course.startedOn.isValid() ? startedOn : QDate();
            course.plannedEndOn = plannedEndOn;
            const auto person = m_citizens.find(course.citizen);
            const Problems problems = checkDays(course, person ? person->birthDate : QDate(), find(id)->startedOn.isValid(),
                                                m_session.clock().today());
            return problems.hasErrors() ? Result<Course>(invalid(problems)) : Result<Course>(course);
        },
        [this](Write& write, const Course& course) { return tellChanged(write, course); });
}

Result<Undo> Courses::pause(CourseId id, const CoursePause& entered) {
    const QDate today = m_session.clock().today();
    const auto pause = std::make_shared<CoursePause>(entered);
    pause->course = id;
    pause->from = entered.from.isValid() ? entered.from : today;
    pause->to = {};
    pause->reason = entered.reason.simplified();
    return changeRecord<CourseStore>(
        m_session, QStringLiteral("course.pause"), id,
        [&](const Course& course) -> Result<Course> {
            const Result<Course> paused = stepped(course, CourseStep::Pause);
            const Problems problems = check(*pause, course, today);
            return paused && problems.hasErrors() ? Result<Course>(invalid(problems)) : paused;
        },
        [this, pause](Write& write, const Course& course) {
            const Result<void> kept = keepPause(write, course, *pause);
            return kept ? tellChanged(write, course) : kept;
        });
}

Result<Undo> Courses::resume(CourseId id) {
    const auto ended = std::make_shared<std::optional<CoursePause>>();
    return changeRecord<CourseStore>(
        m_session, QStringLiteral("course.resume"), id,
        [](const Course& course) { return stepped(course, CourseStep::Resume); },
        [this, ended, on = m_session.clock().today()](Write& write, const Course& course) {
            const Result<void> kept = endPause(write, course, *ended, on);
            return kept ? tellChanged(write, course) : kept;
        });
}

QList<CoursePhase> Courses::phases(CourseId id) const { return CoursePhaseStore(m_session.database()).forCourse(id); }

QList<CoursePause> Courses::pauses(CourseId id) const { return CoursePauseStore(m_session.database()).forCourse(id); }

Result<Undo> Courses::enterPhase(CourseId id, const QString& phase) {
    const auto entered = std::make_shared<CoursePhase>(CoursePhase{{}, id, phase, m_session.clock().today()});
    return changeRecord<CourseStore>(
        m_session, QStringLiteral("course.phase"), id,
        [&](Course course) -> Result<Course> {
            if (course.state == CourseState::Closed) {
                return Error{ErrorKind::Conflict, CoursesWords::tr("The course is closed.")};
            }
            course.phase = phase;
            return course;
        },
        [entered](Write& write, const Course& course) { return keepPhase(write, course, *entered); });
}

Result<Undo> Courses::noteAnswer(CourseId id, const TakingPartAnswer& answer) {
    return changeRecord<CourseStore>(
        m_session, QStringLiteral("course.asked"), id, [&](const Course& course) -> Result<Course> {
            const auto person = m_citizens.find(course.citizen);
            const Problems problems = check(answer, person ? person->birthDate : QDate(), m_session.clock().today());
            return problems.hasErrors() ? Result<Course>(invalid(problems)) : Result<Course>(withAnswer(course, answer));
        });
}

Result<Undo> Courses::setRung(CourseId id, const QString& rung, QDate day) {
    const CourseRungStore store(m_session.database());
    const auto before = store.find(id, rung);
    const QString purpose = QStringLiteral("course.rung");
    if (!day.isValid()) {
        return before ? clearedRung(*before) : Result<Undo>(Undo());
    }
    const auto course = find(id);
    if (!course) {
        return recordGone();
    }
    const CourseRung set{before ? before->id : CourseRungId(), id, rung, day};
    const auto person = m_citizens.find(course->citizen);
    const Problems problems = check(set, person ? person->birthDate : QDate(), m_session.clock().today());
    if (problems.hasErrors()) {
        return invalid(problems);
    }
    if (before) {
        return changeRecord<CourseRungStore>(m_session, purpose, set.id,
                                             [&set](const CourseRung&) { return Result<CourseRung>(set); });
    }
    const auto added = addRecord<CourseRungStore>(m_session, purpose, set);
    return added ? Result<Undo>(added->undo) : Result<Undo>(added.error());
}

Result<Undo> Courses::clearedRung(const CourseRung& rung) {
    const auto removed = removeRecord<CourseRungStore>(m_session, QStringLiteral("course.rung"), rung.id);
    if (!removed) {
        return removed;
    }
    return Undo([&session = m_session, rung, putBack = *removed]() -> Result<void> {
        // Another day may have been entered for it since.
        return CourseRungStore(session.database()).find(rung.course, rung.rung) ? Result<void>(recordTouched()) : putBack();
    });
}

Result<QList<PutBack>> Courses::settle(Write& write, const CourseClosing& closing) {
    QList<PutBack> settled;
    for (const OpenItem& item : closing.items) {
        for (OpenItemSource* source : std::as_const(m_sources)) {
            if (source->openItemKind() != item.kind) {
                continue;
            }
            auto one = source->settle(write, item, closing.handedOverTo.trimmed(), closing.on);
            if (!one) {
                return one.error();
            }
            settled.append(*one);
        }
    }
    return settled;
}

Result<void> Courses::tellChanged(Write& write, const Course& course) const {
    for (CourseWatcher* watcher : m_watchers) {
        if (auto told = watcher->courseChanged(write, course); !told) {
            return told;
        }
    }
    return {};
}

/// Notes a death or a move that the closing tells of and returns the citizen before; nothing when the file knows it already,
/// with its own day, or knows that the citizen has died since.
Result<std::optional<Citizen>> Courses::noteGone(Write& write, CitizenId id, const CourseClosing& closing) {
    const LifeState life = lifeStateAfter(closing.outcome);
    const auto person = m_citizens.find(id);
    if (!person || life == LifeState::Present || person->lifeState == life || person->lifeState == LifeState::Dead) {
        return std::optional<Citizen>();
    }
    if (const auto gone = m_citizens.setLifeState(write, id, life, closing.on); !gone) {
        const QList<Problem> wrong = gone.error().problems.list();
        return wrong.isEmpty() ? gone.error() : invalidAt("on", wrong.first().message);
    }
    return person;
}

Result<Undo> Courses::close(CourseId id, const CourseClosing& closing) {
    return m_session.write(QStringLiteral("course.close"), [&](Write& write) -> Result<Undo> {
        CourseStore store(write.database());
        const auto before = store.find(id);
        if (!before) {
            return recordGone();
        }
        const auto state = next(before->state, CourseStep::Close);
        if (!state) {
            return state.error();
        }
        if (const Problems problems = check(closing, *before, m_session.clock().today()); problems.hasErrors()) {
            return invalid(problems);
        }
        const auto settled = settle(write, closing);
        if (!settled) {
            return settled.error();
        }
        Course after = *before;
        after.state = *state;
        after.closedOn = closing.on;
        after.outcome = closing.outcome;
        after.closingReason = closing.reason;
        after.wasPlanned = closing.wasPlanned;
        after.closingNote = noteOf(closing);
        store.update(write, *before, after);
        if (auto told = tellChanged(write, after); !told) {
            return told.error();
        }
        const auto person = noteGone(write, before->citizen, closing);
        if (!person) {
            return person.error();
        }
        return Undo([this, former = *before, after, settled = *settled, person = *person] {
            return reopen(former, after, settled, person);
        });
    });
}

/// Takes a closing back; `person` is the citizen before death or a move was noted, when it was.
Result<void> Courses::reopen(const Course& before, const Course& after, const QList<PutBack>& settled,
                             const std::optional<Citizen>& person) {
    return m_session.write(QStringLiteral("course.close.undo"), [&](Write& write) -> Result<void> {
        CourseStore store(write.database());
        if (store.find(after.id) != after) {
            return recordTouched();
        }
        if (store.openOf(after.citizen)) {
            return alreadyOpen();
        }
        for (const PutBack& putBack : settled) {
            if (const auto done = putBack ? putBack(write) : Result<void>(); !done) {
                return done;
            }
        }
        store.update(write, after, before);
        if (auto told = tellChanged(write, before); !told) {
            return told;
        }
        return person ? m_citizens.setLifeState(write, person->id, person->lifeState, person->lifeStateOn) : Result<void>();
    });
}

Result<CourseId> Courses::reopenAsNew(CourseId id, QDate on) {
    if (!on.isValid() || on > m_session.clock().today()) {
        return invalidAt("on", wrongDay(on, {}, m_session.clock().today()));
    }
    return m_session.write(QStringLiteral("course.reopen"), [&](Write& write) -> Result<CourseId> {
        const auto closed = CourseStore(write.database()).find(id);
        if (!closed) {
            return recordGone();
        }
        if (closed->state != CourseState::Closed) {
            return alreadyOpen();
        }
        if (const auto person = m_citizens.find(closed->citizen); person && person->lifeState == LifeState::Dead) {
            return Error{ErrorKind::Conflict, CoursesWords::tr("The citizen is noted as dead. If that is wrong, put it right "
                                                               "first under More on the citizen's page.")};
        }
        auto present = m_citizens.setLifeState(write, closed->citizen, LifeState::Present, on);
        if (!present) {
            return present.error();
        }
        return insertNew(write, closed->citizen, on, id);
    });
}

std::optional<Course> Courses::find(CourseId id) const { return CourseStore(m_session.database()).find(id); }

std::optional<Course> Courses::current(CitizenId citizen) const { return CourseStore(m_session.database()).openOf(citizen); }

QList<Course> Courses::forCitizen(CitizenId citizen) const { return CourseStore(m_session.database()).forCitizen(citizen); }

QList<CourseRung> Courses::rungs(CourseId id) const { return CourseRungStore(m_session.database()).forCourse(id); }

QList<OpenItem> Courses::openItems(CourseId id) const {
    QList<OpenItem> items;
    if (const auto course = find(id)) {
        for (const OpenItemSource* source : m_sources) {
            items.append(source->openItems(*course));
        }
    }
    return items;
}

} // namespace brobygger
