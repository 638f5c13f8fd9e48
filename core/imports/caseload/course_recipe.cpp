// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/citizens/citizen_store.h"
#include "core/citizens/citizens.h"
#include "core/courses/course_rules.h"
#include "core/courses/course_rung_store.h"
#include "core/courses/course_store.h"
#include "core/imports/caseload/caseload_recipes.h"
#include "core/imports/caseload/course_finder.h"
#include "core/imports/caseload/rung_columns.h"
#include "core/imports/rows/import_log.h"
#include "core/imports/rows/import_words.h"
#include "core/partners/partner_store.h"
#include "core/programmes/programmes.h"
#include "core/referrals/incoming_rules.h"
#include "core/referrals/incoming_store.h"
#include "core/screening/screening_store.h"
#include "core/service_use/use_sheet_store.h"

namespace brobygger {

namespace {
CourseState stateOf(const Course& course, CourseState before) {
    if (course.closedOn.isValid()) {
        return CourseState::Closed;
    }
    return !course.startedOn.isValid() ? CourseState::Intake : before == CourseState::Paused ? before : CourseState::Active;
}

CourseLine completed(CourseLine line, const std::optional<CourseLine>& before, const QString& programme) {
    Course& course = line.course;
    IncomingReferral& referral = line.referral;
    course.citizen = line.whose.citizen;
    course.ownNumber = line.whose.courseNumber;
    if (!before) {
        course.programmeId = programme;
    }
    course.state = stateOf(course, course.state);
    // Opened is the first referral, else the start.
    for (const QDate day : {referral.receivedOn, referral.receivedOn.isValid() ? QDate() : course.startedOn}) {
        if (day.isValid() && (!course.openedOn.isValid() || day < course.openedOn)) {
            course.openedOn = day;
        }
    }
    referral.citizen = course.citizen;
    if (referral.receivedOn.isValid() && referral.source.isEmpty()) {
        referral.source = QStringLiteral("other"); // the preview shows it
    }
    line.whose.course = line.id;
    return line;
}

void checkDays(const CourseLine& line, QDate today, Problems& problems) {
    const Course& course = line.course;
    const QList<std::pair<const char*, QDate>> days{{"receivedOn", line.referral.receivedOn},
                                                    {"firstContactOn", line.referral.firstContactOn},
                                                    {"askedOn", course.askedOn},
                                                    {"agreedOn", course.agreedOn},
                                                    {"refusedOn", course.refusedOn},
                                                    {"screenedOn", line.screening.screenedOn},
                                                    {"startedOn", course.startedOn},
                                                    {"closedOn", course.closedOn}};
    for (const auto& [property, day] : days) {
        if (day.isValid() && day > today) {
            problems.error(QLatin1String(property), ImportsWords::tr("The day lies in the future."));
        }
    }
    for (const CourseRung& rung : line.rungs) {
        for (const Problem& problem : check(rung, line.whose.birthDate, today).list()) {
            problems.error(rungProperty(rung.rung), problem.message);
        }
    }
    if (course.closedOn.isValid() && course.startedOn.isValid() && course.closedOn < course.startedOn) {
        problems.error(QStringLiteral("closedOn"), ImportsWords::tr("The course ends before it starts."));
    } else if (course.closedOn.isValid() && course.closedOn < course.openedOn) {
        problems.error(QStringLiteral("closedOn"), ImportsWords::tr("The course ends before it was opened."));
    }
}

Problems checkLine(const CourseLine& line, const CourseFinder& finder, QDate today) {
    const Course& course = line.course;
    Problems problems;
    checkDays(line, today, problems);
    if (!course.openedOn.isValid()) {
        problems.error({}, ImportsWords::tr("Write the day of the referral or of the start."));
    }
    if (course.closedOn.isValid() && course.outcome.isEmpty()) {
        problems.error(QStringLiteral("outcome"), ImportsWords::tr("A closed course needs an outcome."));
    } else if (!course.closedOn.isValid() && !course.outcome.isEmpty()) {
        problems.error(QStringLiteral("closedOn"), ImportsWords::tr("An outcome needs the day the course was closed."));
    } else if (course.outcome == QLatin1String("completed") && !course.startedOn.isValid()) {
        problems.error(QStringLiteral("outcome"), ImportsWords::tr("A course that never started cannot be completed."));
    }
    if (course.state != CourseState::Closed && finder.hasAnotherOpen(line)) {
        problems.error({}, ImportsWords::tr("The citizen has another course that is not closed."));
    }
    if (!line.clinic.isEmpty() && finder.clinicsNamed(line.clinic).size() > 1) {
        problems.error(QStringLiteral("clinic"), ImportsWords::tr("More than one clinic has this name."));
    }
    if (!line.screening.screenedOn.isValid() && !(line.tool + line.decision).isEmpty()) {
        problems.error(QStringLiteral("screenedOn"), ImportsWords::tr("Write the day of the screening."));
    }
    return problems;
}

/// Writes one line into the tables it speaks of.
class CourseWriter {
public:
    CourseWriter(ImportLog& log, const CourseFinder& finder, const ImportServices& services)
        : m_log(log)
        , m_finder(finder)
        , m_services(services) {}

    void write(const std::optional<CourseLine>& before, const CourseLine& after) {
        const Course course = keepCourse(before, after.course);
        keepReferral(before, after, course);
        keepScreening(before, after, course);
        keepRungs(before, after, course);
        if (course.state == CourseState::Closed && (!before || before->course.state != CourseState::Closed)) {
            close(course);
        }
        m_log.touches(course.citizen, course.id);
    }

private:
    Course keepCourse(const std::optional<CourseLine>& before, const Course& course) {
        if (before && course == before->course) {
            return course;
        }
        return m_log.keep(RecordKind::Course, CourseStore(m_log.database()), before ? &before->course : nullptr, course);
    }

    PartnerId clinicOf(const CourseLine& line) {
        if (line.clinic.isEmpty()) {
            return line.referral.partner;
        }
        const QList<qint64> known = m_finder.clinicsNamed(line.clinic);
        if (!known.isEmpty()) {
            return PartnerId(known.first());
        }
        Partner clinic;
        clinic.name = line.clinic;
        return m_log.keep(RecordKind::Partner, PartnerStore(m_log.database()), nullptr, clinic).id;
    }

    void keepReferral(const std::optional<CourseLine>& before, const CourseLine& line, const Course& course) {
        if (!line.referral.receivedOn.isValid()) {
            return;
        }
        IncomingStore store(m_log.database());
        IncomingReferral referral = line.referral;
        referral.course = course.id;
        referral.partner = clinicOf(line);
        if (!referral.id.isValid()) {
            referral.state = course.state == CourseState::Closed ? IncomingState::Closed : IncomingState::Open;
            m_log.keep(RecordKind::IncomingReferral, store, nullptr, referral);
        } else if (before && referral != before->referral) {
            m_log.keep(RecordKind::IncomingReferral, store, &before->referral, referral);
        }
    }

    void keepScreening(const std::optional<CourseLine>& before, const CourseLine& line, const Course& course) {
        const auto programme = line.screening.screenedOn.isValid() ? m_services.programmes.find(course.programmeId)
                                                                   : Result<Programme>(Error{ErrorKind::NotFound, {}});
        if (!programme) {
            return;
        }
        ScreeningStore store(m_log.database());
        Screening screening = line.screening;
        screening.citizen = course.citizen;
        screening.course = course.id;
        screening.verdict = screeningOutcomeFromCode(line.tool);
        screening.decision = screeningOutcomeFromCode(line.decision);
        const bool isAnother =
            !before || !before->screening.id.isValid() || before->screening.screenedOn != screening.screenedOn;
        if (isAnother) {
            screening.programme = programme->id;
            screening.programmeVersion = programme->version;
            screening.criteriaSet = programme->criteriaSet(m_services.settings.value(programmeCriteriaSet)).id;
            screening.answers.clear();
            m_log.keep(RecordKind::Screening, store, nullptr, screening);
        } else if (screening != before->screening) {
            m_log.keep(RecordKind::Screening, store, &before->screening, screening);
        }
    }

    void keepRungs(const std::optional<CourseLine>& before, const CourseLine& line, const Course& course) {
        for (CourseRung rung : line.rungs) {
            const CourseRung known = before ? before->rungs.value(rung.rung) : CourseRung();
            if (rung != known) {
                rung.course = course.id;
                m_log.keep(RecordKind::CourseRung, CourseRungStore(m_log.database()), known.id.isValid() ? &known : nullptr,
                           rung);
            }
        }
    }

    /// What a closing says of the referrals and of the person.
    void close(const Course& course) {
        IncomingStore store(m_log.database());
        for (const IncomingReferral& referral : store.openOfCourse(course.id)) {
            IncomingReferral after = referral;
            after.state = IncomingState::Closed;
            m_log.keep(RecordKind::IncomingReferral, store, &referral, after);
        }
        CitizenStore citizens(m_log.database());
        const auto citizen = citizens.find(course.citizen);
        const LifeState life = lifeStateAfter(course.outcome);
        if (citizen && life != LifeState::Present && citizen->lifeState == LifeState::Present) {
            Citizen after = *citizen;
            after.lifeState = life;
            after.lifeStateOn = course.closedOn;
            m_log.keep(RecordKind::Citizen, citizens, &*citizen, after);
        }
    }

    ImportLog& m_log;
    const CourseFinder& m_finder;
    const ImportServices& m_services;
};

/// What somebody wrote by hand of the records that a line speaks of: by the field, in which of them it stands.
class HandOfLine {
public:
    /// `rungs` leads from the fields of the rungs to their ids.
    HandOfLine(const CourseLine& line, const CourseFinder& finder, const QHash<QString, QString>& rungs)
        : m_course(finder.writersOf(line.id.value()))
        , m_referral(finder.writersOf(line.referral.id.value()))
        , m_screening(finder.writersOf(line.screening.id.value())) {
        for (auto rung = rungs.begin(); rung != rungs.end(); ++rung) {
            m_rungs.insert(rung.key(), finder.writersOf(line.rungs.value(*rung).id.value()));
        }
    }

    bool wrote(const QString& field) const {
        static const QStringList ofReferral{QStringLiteral("received_on"), QStringLiteral("source"),
                                            QStringLiteral("partner_id"), QStringLiteral("first_contact_on")};
        static const QStringList ofScreening{QStringLiteral("screened_on"), QStringLiteral("verdict"),
                                             QStringLiteral("decision")};
        if (m_rungs.contains(field)) {
            return m_rungs.value(field).isByHand(QStringLiteral("on_day"));
        }
        const LastWriters& writers = ofReferral.contains(field)    ? m_referral
                                     : ofScreening.contains(field) ? m_screening
                                                                   : m_course;
        return writers.isByHand(field);
    }

private:
    LastWriters m_course;
    LastWriters m_referral;
    LastWriters m_screening;
    QHash<QString, LastWriters> m_rungs;
};

} // namespace

ImportRecipe<CourseLine> courseRecipe(const ImportServices& services, const CellFormat& format, const QStringList& columns) {
    const auto finder = std::make_shared<CourseFinder>(services.session.database(), services.settings.value(programmeInUse));
    const QDate today = services.session.clock().today();
    const CaseloadWords words = wordsOf(services, format, columns);

    ImportRecipe<CourseLine> recipe;
    recipe.fields = courseFields(words);
    recipe.existing = [finder](CourseLine& said, Problems& problems) { return finder->find(said, problems); };
    recipe.start = [](const CourseLine& said) {
        CourseLine line;
        line.whose = said.whose;
        return line;
    };
    recipe.completed = [finder](const CourseLine& line, const std::optional<CourseLine>& before) {
        return completed(line, before, finder->programme());
    };
    recipe.check = [finder, today](const CourseLine& line) { return checkLine(line, *finder, today); };
    recipe.title = [](const CourseLine& line) {
        return lineTitle({line.whose.name, line.whose.courseNumber, formatDate(line.course.openedOn)});
    };
    recipe.identity = [](const CourseLine& line) {
        const QString course = line.whose.courseNumber.isEmpty() ? isoDate(line.course.openedOn) : line.whose.courseNumber;
        return QStringList{line.whose.citizen.toString(), course, isoDate(line.referral.receivedOn)}.join(QLatin1Char('\n'));
    };
    recipe.byHand = [finder, rungs = rungColumns(words)](const CourseLine& before) -> std::function<bool(const QString&)> {
        if (!before.id.isValid()) {
            return {}; // an earlier row of the sheet makes it
        }
        return [hand = HandOfLine(before, *finder, rungs)](const QString& field) { return hand.wrote(field); };
    };
    recipe.remember = [finder](const CourseLine& line, int) { finder->remember(line); };
    recipe.keep = [finder, services](ImportLog& log, const std::optional<CourseLine>& before, const CourseLine& after) {
        CourseWriter(log, *finder, services).write(before, after);
        finder->written(after);
    };
    recipe.finish = [services](ImportLog& log) -> Result<void> {
        catchUpFirstContacts(log, log.citizens());
        planUseSheets(log.write(), log.citizens());
        return catchUpMeasurements(log.write(), services, log.courses());
    };
    return recipe;
}

} // namespace brobygger
