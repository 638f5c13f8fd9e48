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
        plan(write, measurement.course);
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
                                              plan(write, changed.course);
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
    planCourses(write, MeasurementStore(write.database()).openCourses());
    write.happened(AuditAction::Changed, RecordKind::Measurement, 0, 0, instrument.id);
}

Result<void> Measurements::catchUpPlans() {
    Settings settings(m_session.database());
    if (settings.value(plansMadeBy) == planRules) {
        return {};
    }
    const QList<CourseId> courses = MeasurementStore(m_session.database()).askedCourses();
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
    return measurementCalendar(usesOf(course), spanOf(course), made(course.id), today);
}

QList<const Instrument*> Measurements::offered(CitizenId citizen) const {
    const QList<Course> courses = m_courses.forCitizen(citizen);
    const Result<Programme> programme =
        courses.isEmpty() ? m_programmes.current() : m_programmes.find(courses.first().programmeId);
    return instrumentsToOffer(m_instruments.inUse(), programme ? programme->instruments : QList<InstrumentUse>());
}

Result<void> Measurements::courseChanged(Write& write, const Course& course) {
    plan(write, course, usesOf(course));
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

void Measurements::plan(Write& write, const Course& course, const QList<InstrumentUse>& uses) {
    MeasurementStore(write.database()).replacePlan(write, course.id, measurementPlan(course, uses, made(course.id)));
}

void Measurements::plan(Write& write, CourseId id) {
    if (const auto course = m_courses.find(id)) {
        plan(write, *course, usesOf(*course));
    }
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
        plan(write, *course, uses.value(course->programmeId));
    }
}

QList<MeasurementMade> Measurements::made(CourseId course) const {
    QList<MeasurementMade> made;
    for (const Measurement& measurement : MeasurementStore(m_session.database()).ofCourse(course)) {
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
