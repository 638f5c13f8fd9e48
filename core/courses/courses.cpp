// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/courses/courses.h"

#include "core/citizens/citizens.h"
#include "core/courses/course_store.h"
#include "core/storage/change_record.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Courses)
};

Error alreadyOpen() {
    return {ErrorKind::Conflict, Words::tr("The citizen has an open course already. Close it before another one begins.")};
}

/// What was handed over is kept readable with the course, also where the record itself only says that it ended.
QString noteOf(const CourseClosing& closing) {
    QStringList lines;
    for (const OpenItem& item : closing.items) {
        if (item.decision == OpenItemDecision::HandOver) {
            lines << Words::tr("Handed over to %1: %2").arg(closing.handedOverTo.trimmed(), item.title);
        }
    }
    if (!closing.note.trimmed().isEmpty()) {
        lines.prepend(closing.note.trimmed());
    }
    return lines.join(QLatin1Char('\n'));
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

Result<CourseId> Courses::open(CitizenId citizen, QDate on) {
    return m_session.write(QStringLiteral("course.open"),
                           [&](Write& write) { return insertNew(write, citizen, on); });
}

Result<CourseId> Courses::ensureOpen(Write& write, CitizenId citizen, QDate on) {
    const auto open = CourseStore(write.database()).openOf(citizen);
    return open ? Result<CourseId>(open->id) : insertNew(write, citizen, on);
}

Result<Undo> Courses::step(const QString& purpose, CourseId id, CourseStep step, QDate startedOn) {
    return changeRecord<CourseStore>(m_session, purpose, id, [&](Course course) -> Result<Course> {
        const auto state = next(course.state, step);
        if (!state) {
            return state.error();
        }
        course.state = *state;
        if (startedOn.isValid()) {
            course.startedOn = startedOn;
        }
        return course;
    }, [this](Write& write, const Course& course) { return tellChanged(write, course); });
}

Result<Undo> Courses::start(CourseId id, QDate on) {
    const auto course = find(id);
    if (course && (!on.isValid() || on < course->openedOn || on > m_session.clock().today())) {
        Problems problems;
        problems.error(QStringLiteral("on"), Words::tr("The day must lie between the opening of the course and today."));
        return invalid(problems);
    }
    return step(QStringLiteral("course.start"), id, CourseStep::Start, on);
}

Result<Undo> Courses::pause(CourseId id) { return step(QStringLiteral("course.pause"), id, CourseStep::Pause); }

Result<Undo> Courses::resume(CourseId id) { return step(QStringLiteral("course.resume"), id, CourseStep::Resume); }

Result<Undo> Courses::enterPhase(CourseId id, const QString& phase) {
    return changeRecord<CourseStore>(m_session, QStringLiteral("course.phase"), id,
                                     [&](Course course) -> Result<Course> {
                                         if (course.state == CourseState::Closed) {
                                             return Error{ErrorKind::Conflict, Words::tr("The course is closed.")};
                                         }
                                         course.phase = phase;
                                         return course;
                                     });
}

Result<void> Courses::settle(Write& write, const CourseClosing& closing) {
    for (const OpenItem& item : closing.items) {
        for (OpenItemSource* source : std::as_const(m_sources)) {
            if (source->openItemKind() != item.kind) {
                continue;
            }
            if (auto settled = source->settle(write, item, closing.handedOverTo.trimmed(), closing.on); !settled) {
                return settled;
            }
        }
    }
    return {};
}

Result<void> Courses::tellChanged(Write& write, const Course& course) const {
    for (CourseWatcher* watcher : m_watchers) {
        if (auto told = watcher->courseChanged(write, course); !told) {
            return told;
        }
    }
    return {};
}

Result<void> Courses::close(CourseId id, const CourseClosing& closing) {
    return m_session.write(QStringLiteral("course.close"), [&](Write& write) -> Result<void> {
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
        if (auto settled = settle(write, closing); !settled) {
            return settled;
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
            return told;
        }
        const LifeState life = lifeStateAfter(closing.outcome);
        return life == LifeState::Present ? Result<void>()
                                          : m_citizens.setLifeState(write, before->citizen, life, closing.on);
    });
}

Result<CourseId> Courses::reopenAsNew(CourseId id, QDate on) {
    return m_session.write(QStringLiteral("course.reopen"), [&](Write& write) -> Result<CourseId> {
        const auto closed = CourseStore(write.database()).find(id);
        if (!closed) {
            return recordGone();
        }
        if (closed->state != CourseState::Closed) {
            return alreadyOpen();
        }
        auto present = m_citizens.setLifeState(write, closed->citizen, LifeState::Present, on);
        if (!present) {
            return present.error();
        }
        return insertNew(write, closed->citizen, on, id);
    });
}

std::optional<Course> Courses::find(CourseId id) const { return CourseStore(m_session.database()).find(id); }

std::optional<Course> Courses::current(CitizenId citizen) const {
    return CourseStore(m_session.database()).openOf(citizen);
}

QList<Course> Courses::forCitizen(CitizenId citizen) const {
    return CourseStore(m_session.database()).forCitizen(citizen);
}

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
