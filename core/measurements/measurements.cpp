// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measurements/measurements.h"

#include "core/citizens/citizens.h"
#include "core/courses/courses.h"
#include "core/measurements/instruments/instrument_choice.h"
#include "core/measurements/measurement_plan.h"
#include "core/measurements/measurement_store.h"
#include "core/measurements/measurement_words.h"
#include "core/programmes/programmes.h"
#include "core/storage/records/change_record.h"

#include <QHash>
#include <algorithm>

namespace brobygger {

namespace {
Error unknownInstrument() { return {ErrorKind::NotFound, MeasurementsWords::tr("This questionnaire is not known.")}; }
Error alreadyWithdrawn() { return {ErrorKind::Conflict, MeasurementsWords::tr("This measurement has been taken back.")}; }
} // namespace

Measurement Measurements::blank(CitizenId citizen, const Instrument& instrument) const {
    Measurement measurement;
    measurement.citizen = citizen;
    measurement.instrument = instrument.id;
    measurement.version = instrument.version;
    measurement.weightSet = instrument.weights ? instrument.weights->id : QString();
    measurement.answeredOn = m_session.clock().today();
    measurement.answers.resize(static_cast<size_t>(instrument.items.size()));
    return measurement;
}

Result<RecordedMeasurement> Measurements::record(Measurement measurement) {
    const Instrument* instrument = m_instruments.catalogue().find(measurement.instrument);
    if (instrument == nullptr) {
        return unknownInstrument();
    }
    const Problems problems = check(measurement, *instrument, m_session.clock().today());
    if (problems.hasErrors()) {
        return invalid(problems);
    }
    if (const QList<Course> courses = m_courses.forCitizen(measurement.citizen);
        !measurement.course.isValid() && !courses.isEmpty()) {
        const auto open = m_courses.current(measurement.citizen);
        measurement.course = open ? open->id : courses.first().id;
    }
    measurement.note = measurement.note.trimmed();
    return m_session.write(QStringLiteral("measurement.record"), [&](Write& write) -> Result<RecordedMeasurement> {
        measurement.id = write.newId<Measurement>();
        MeasurementStore(write.database()).insert(write, measurement);
        planCitizen(write, measurement.citizen);
        const auto undo = [this, id = measurement.id]() -> Result<void> {
            const Result<Undo> withdrawn = withdraw(id);
            return withdrawn ? Result<void>() : Result<void>(withdrawn.error());
        };
        return RecordedMeasurement{measurement.id, scoreAnswers(*instrument, measurement.answers).safetyTalk, undo};
    });
}

Result<Undo> Measurements::change(const QString& purpose, MeasurementId id,
                                  const std::function<Result<Measurement>(Measurement)>& how) {
    return changeRecord<MeasurementStore>(m_session, purpose, id, how,
                                          [this](Write& write, const Measurement& changed) -> Result<void> {
                                              planCitizen(write, changed.citizen);
                                              return {};
                                          });
}

Result<Undo> Measurements::correct(const Measurement& measurement) {
    const Instrument* instrument = m_instruments.catalogue().find(measurement.instrument);
    if (instrument == nullptr) {
        return unknownInstrument();
    }
    const Problems problems = check(measurement, *instrument, m_session.clock().today());
    if (problems.hasErrors()) {
        return invalid(problems);
    }
    return change(QStringLiteral("measurement.correct"), measurement.id, [&](Measurement kept) -> Result<Measurement> {
        if (!kept.counts()) {
            return alreadyWithdrawn();
        }
        kept.answers = measurement.answers;
        kept.answeredOn = measurement.answeredOn;
        kept.mode = measurement.mode;
        kept.note = measurement.note.trimmed();
        return kept;
    });
}

Result<Undo> Measurements::withdraw(MeasurementId id) {
    return change(QStringLiteral("measurement.withdraw"), id, [this](Measurement kept) -> Result<Measurement> {
        if (!kept.counts()) {
            return alreadyWithdrawn();
        }
        kept.withdrawnOn = m_session.clock().today();
        return kept;
    });
}

Result<Undo> Measurements::noteSafetyTalk(MeasurementId id, SafetyTalk talk, const QString& note) {
    if (talk != SafetyTalk::Talked && note.trimmed().isEmpty()) {
        return invalidAt("safetyNote", MeasurementsWords::tr("Write why it was not talked about."));
    }
    return change(QStringLiteral("measurement.safety"), id, [&](Measurement kept) -> Result<Measurement> {
        kept.safetyTalk = talk;
        kept.safetyNote = note.trimmed();
        return kept;
    });
}

Result<Undo> Measurements::use(const Instrument& instrument, bool isInUse) {
    return m_session.write(QStringLiteral("measurement.use"), [&](Write& write) -> Result<Undo> {
        if (m_instruments.isInUse(instrument) == isInUse) {
            return Undo();
        }
        switchUse(write, instrument, isInUse);
        return Undo([this, instrument, isInUse]() -> Result<void> {
            return m_session.write(QStringLiteral("measurement.use.undo"), [&](Write& undoing) -> Result<void> {
                if (m_instruments.isInUse(instrument) != isInUse) {
                    return recordTouched();
                }
                switchUse(undoing, instrument, !isInUse);
                return {};
            });
        });
    });
}

void Measurements::switchUse(Write& write, const Instrument& instrument, bool isInUse) {
    m_instruments.setInUse(instrument, isInUse);
    planCourses(write, askedCourses());
    write.happened(AuditAction::Changed, RecordKind::Measurement, 0, 0, instrument.id);
}

Result<void> Measurements::catchUpPlans() {
    Settings settings(m_session.database());
    if (settings.value(plansMadeBy) == planRules) {
        return {};
    }
    const QList<CourseId> courses = askedCourses();
    if (courses.isEmpty()) {
        settings.set(plansMadeBy, planRules);
        return {};
    }
    return m_session.write(QStringLiteral("measurement.catch_up"), [&](Write& write) -> Result<void> {
        planCourses(write, courses);
        settings.set(plansMadeBy, planRules);
        write.happened(AuditAction::Changed, RecordKind::Measurement, 0, 0, QStringLiteral("measurement_due"));
        return {};
    });
}

std::optional<Measurement> Measurements::find(MeasurementId id) const {
    return MeasurementStore(m_session.database()).find(id);
}

QList<MeasurementResult> Measurements::results(CitizenId citizen) const {
    const auto person = m_citizens.find(citizen);
    return scored(MeasurementStore(m_session.database()).forCitizen(citizen), person ? person->sex : Sex::Unknown,
                  [this](const Measurement& measurement) { return instrumentOf(measurement); });
}

std::optional<MeasurementResult> Measurements::openSafetyTalk(CitizenId citizen) const {
    for (const MeasurementResult& result : results(citizen)) {
        if (result.needsSafetyTalk()) {
            return result;
        }
    }
    return {};
}

QList<MeasurementMoment> Measurements::calendar(const Course& course, QDate today) const {
    return measurementCalendar(usesOf(course), spanOf(course), made(course), today);
}

QList<const Instrument*> Measurements::offered(CitizenId citizen) const {
    const QList<Course> courses = m_courses.forCitizen(citizen);
    const Result<Programme> programme =
        courses.isEmpty() ? m_programmes.current() : m_programmes.find(courses.first().programmeId);
    return instrumentsToOffer(m_instruments.inUse(), programme ? programme->instruments : QList<InstrumentUse>());
}

Result<void> Measurements::courseChanged(Write& write, const Course& course) {
    planCitizen(write, course.citizen); // what a closed one asks for ends where the next begins
    return {};
}

Result<void> Measurements::programmeChanged(Write& write, const QString& programmeId) {
    QList<CourseId> asked;
    for (const CourseId id : askedCourses()) {
        const auto course = m_courses.find(id);
        if (course && course->programmeId == programmeId) {
            asked.append(id);
        }
    }
    planCourses(write, asked);
    return {};
}

QList<InstrumentUse> Measurements::usesOf(const Course& course) const {
    QList<InstrumentUse> uses;
    const Result<Programme> programme = m_programmes.find(course.programmeId);
    if (!programme) {
        return uses;
    }
    for (const InstrumentUse& use : programme->instruments) {
        const Instrument* instrument = m_instruments.catalogue().find(use.instrument);
        if (instrument != nullptr && m_instruments.isInUse(*instrument)) {
            uses.append(use);
        }
    }
    return uses;
}

void Measurements::planCitizen(Write& write, CitizenId citizen) {
    QList<CourseId> courses;
    for (const Course& course : m_courses.forCitizen(citizen)) {
        courses.append(course.id);
    }
    planCourses(write, courses);
}

QList<CourseId> Measurements::askedCourses() const {
    const QDate today = m_session.clock().today();
    return MeasurementStore(m_session.database())
        .askedCourses(today.addMonths(-mostMonthsAfterClosing).addDays(-endMeasurementDays));
}

void Measurements::planCourses(Write& write, const QList<CourseId>& courses) {
    QHash<QString, QList<InstrumentUse>> uses; // a programme is read once, not once a course
    for (const CourseId id : courses) {
        const auto course = m_courses.find(id);
        if (!course) {
            continue;
        }
        if (!uses.contains(course->programmeId)) {
            uses.insert(course->programmeId, usesOf(*course));
        }
        MeasurementStore(write.database())
            .replacePlan(write, id,
                         measurementPlan(*course, uses.value(course->programmeId), made(*course), nextStartAfter(*course)));
    }
}

QDate Measurements::nextStartAfter(const Course& course) const {
    QDate next;
    for (const Course& other : course.closedOn.isValid() ? m_courses.forCitizen(course.citizen) : QList<Course>()) {
        const bool isLater = other.id != course.id && other.startedOn.isValid() && other.startedOn >= course.closedOn;
        if (isLater && (!next.isValid() || other.startedOn < next)) {
            next = other.startedOn;
        }
    }
    return next;
}

QList<Measurement> Measurements::countingOf(const Course& course) const {
    const MeasurementStore store(m_session.database());
    QList<Measurement> counting = store.ofCourse(course.id);
    for (const Measurement& measurement : course.closedOn.isValid() ? store.forCitizen(course.citizen) : QList<Measurement>()) {
        if (measurement.counts() && measurement.course != course.id && measurement.answeredOn > course.closedOn) {
            counting.append(measurement);
        }
    }
    std::stable_sort(counting.begin(), counting.end(),
                     [](const Measurement& a, const Measurement& b) { return a.answeredOn < b.answeredOn; });
    return counting;
}

QList<MeasurementMade> Measurements::made(const Course& course) const {
    QList<MeasurementMade> made;
    for (const Measurement& measurement : countingOf(course)) {
        const Instrument* instrument = instrumentOf(measurement);
        made.append({measurement.instrument, measurement.answeredOn,
                     instrument == nullptr || givesScore(*instrument, measurement.answers)});
    }
    return made;
}

const Instrument* Measurements::instrumentOf(const Measurement& measurement) const {
    const Instrument* instrument = m_instruments.catalogue().find(measurement.instrument);
    return instrument != nullptr && isScoredBy(measurement, *instrument) ? instrument : nullptr;
}

} // namespace brobygger
