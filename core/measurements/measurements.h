// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/undo.h"
#include "core/courses/course_watcher.h"
#include "core/measurements/instruments/instrument_settings.h"
#include "core/measurements/measurement_calendar.h"
#include "core/measurements/measurement_rules.h"
#include "core/programmes/programme_watcher.h"
#include "core/storage/records/session.h"

namespace brobygger {

class Citizens;
class Courses;
class Programmes;

/// By which rules the plans of a file were worked out; planRules when they are those of today.
inline constexpr Setting<int> plansMadeBy{"measurements.plans_made_by", 0};
/// To be raised when measurementPlan or what counts as complete changes, so that plans kept by earlier rules are worked out
/// anew.
inline constexpr int planRules = 2;

/// What recording a questionnaire set in motion.
struct RecordedMeasurement {
    MeasurementId id;
    bool needsSafetyTalk = false; ///< prompt the worker before the visit is left; never shown to the citizen
    Undo undo;
};

/// The filled-in questionnaires: recording, correcting and taking them back, their scores and what moved since the last
/// time, and which are due in a course. Leaves the list of what waits to the agenda, which reads the plan kept here.
class Measurements final : public CourseWatcher, public ProgrammeWatcher {
public:
    Measurements(Session& session, const Programmes& programmes, const Citizens& citizens, const Courses& courses,
                 InstrumentSettings& instruments)
        : m_session(session)
        , m_programmes(programmes)
        , m_citizens(citizens)
        , m_courses(courses)
        , m_instruments(instruments) {}

    /// An empty questionnaire of today, to be answered and recorded; its answers have their places.
    Measurement blank(CitizenId citizen, const Instrument& instrument) const;
    /// Keeps a filled-in questionnaire, also an incomplete one, with the citizen's open or else newest course. Invalid in
    /// sentences at the items, for an answer out of range or another version; NotFound for an unknown questionnaire.
    Result<RecordedMeasurement> record(Measurement measurement);
    /// Other answers, another day or note. NotFound, Invalid; Conflict for one that was taken back.
    Result<Undo> correct(const Measurement& measurement);
    /// Takes back one that was entered by mistake: it stays readable and counts nowhere. Conflict when done already.
    Result<Undo> withdraw(MeasurementId id);
    /// Writes down that safety was talked about, or why not. Invalid without a word when it was not.
    Result<Undo> noteSafetyTalk(MeasurementId id, SafetyTalk talk, const QString& note);
    /// Takes a questionnaire into use, or out of it, works out again what courses ask for, and returns how to take it back.
    Result<Undo> use(const Instrument& instrument, bool isInUse);
    /// Works out once what courses ask for, in a file whose plans were made by earlier rules. For when it is opened.
    Result<void> catchUpPlans();

    std::optional<Measurement> find(MeasurementId id) const;
    /// Scored and compared, the newest first, also those taken back.
    QList<MeasurementResult> results(CitizenId citizen) const;
    /// The measurement whose safety talk is still open and that was answered last; nothing when there is none.
    std::optional<MeasurementResult> openSafetyTalk(CitizenId citizen) const;
    /// What the course asks for on this day, by date; only questionnaires in use.
    QList<MeasurementMoment> calendar(const Course& course, QDate today) const;

    /// The questionnaires to choose from for a citizen: those in use, what the programme asks for first.
    QList<const Instrument*> offered(CitizenId citizen) const;

    Result<void> courseChanged(Write& write, const Course& course) override;
    /// Works out again what its courses ask for.
    Result<void> programmeChanged(Write& write, const QString& programmeId) override;

private:
    Result<Undo> change(const QString& purpose, MeasurementId id, const std::function<Result<Measurement>(Measurement)>& how);
    void switchUse(Write& write, const Instrument& instrument, bool isInUse);
    QList<InstrumentUse> usesOf(const Course& course) const;
    /// One more or one less may tell of each of the citizen's courses.
    void planCitizen(Write& write, CitizenId citizen);
    void planCourses(Write& write, const QList<CourseId>& courses);
    QList<CourseId> askedCourses() const;
    /// What was filled in during the course, or by the same citizen after its closing, and counts; complete where a score can
    /// be worked out or the version is not known any more.
    QList<MeasurementMade> made(const Course& course) const;
    QList<Measurement> countingOf(const Course& course) const;
    QDate nextStartAfter(const Course& course) const;
    const Instrument* instrumentOf(const Measurement& measurement) const;

    Session& m_session;
    const Programmes& m_programmes;
    const Citizens& m_citizens;
    const Courses& m_courses;
    InstrumentSettings& m_instruments;
};

} // namespace brobygger
