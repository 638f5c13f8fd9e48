// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/caseload/course_finder.h"

#include "core/base/text/text.h"
#include "core/imports/rows/import_words.h"
#include "core/screening/screening_rules.h"

#include <algorithm>

namespace brobygger {

namespace {

bool isSameCourse(const CourseLine& one, const CourseLine& other) {
    if (one.id.isValid() || other.id.isValid()) {
        return one.id == other.id;
    }
    if (one.planned != 0 && other.planned != 0) {
        return one.planned == other.planned;
    }
    return one.whose.courseNumber == other.whose.courseNumber &&
           (!one.whose.courseNumber.isEmpty() || one.course.openedOn == other.course.openedOn);
}

bool isOnDay(const Course& course, const CourseLine& said) {
    return said.referral.receivedOn.isValid() ? course.openedOn == said.referral.receivedOn
                                              : said.course.startedOn.isValid() && course.startedOn == said.course.startedOn;
}

/// Whether what an earlier row brings on a day is what a row means that says this day, or none while the file has that one.
bool isMeant(QDate earlier, QDate said, QDate inFile) {
    const QDate wanted = said.isValid() ? said : inFile;
    return earlier.isValid() && (!wanted.isValid() || earlier == wanted);
}

} // namespace

CourseFinder::CourseFinder(Database& database, const QString& programme)
    : m_programme(programme)
    , m_people(database, programme)
    , m_imports(database)
    , m_courses(database)
    , m_referrals(database)
    , m_partners(database)
    , m_screenings(database)
    , m_rungs(database) {}

std::optional<CourseLine> CourseFinder::find(CourseLine& said, Problems& problems) const {
    m_people.findPerson(said.whose, problems);
    if (problems.hasErrors()) {
        return std::nullopt;
    }
    const std::optional<CourseLine> course = courseOf(said, problems);
    return problems.hasErrors() ? std::nullopt : course;
}

void CourseFinder::remember(CourseLine line) {
    written(line);
    if (!line.id.isValid() && line.planned == 0) {
        line.planned = ++m_plannedCourses;
    }
    m_plannedNumbers.insert(line.whose.courseNumber);
    m_planned[line.whose.citizen].append(std::move(line));
}

void CourseFinder::written(const CourseLine& line) {
    m_planned[line.whose.citizen].removeIf([&line](const CourseLine& earlier) { return isSameCourse(earlier, line); });
}

bool CourseFinder::hasAnotherOpen(const CourseLine& line) const {
    const QList<CourseLine> courses = coursesOf(line.whose);
    return std::any_of(courses.begin(), courses.end(), [&line](const CourseLine& other) {
        return other.course.state != CourseState::Closed && !isSameCourse(other, line);
    });
}

QList<qint64> CourseFinder::clinicsNamed(const QString& name) const { return m_imports.clinicsNamed(danishSortKey(name, {})); }

/// The courses of a citizen as the rows before leave them: those that are still to be written, and those in the file, their
/// lines without what hangs on them.
QList<CourseLine> CourseFinder::coursesOf(const Whose& whose) const {
    QList<CourseLine> lines = m_planned.value(whose.citizen);
    const QList<Course> courses = m_courses.forCitizen(whose.citizen);
    for (const Course& course : courses) {
        CourseLine line;
        line.id = course.id;
        line.whose = whose;
        line.whose.courseNumber = course.ownNumber;
        line.course = course;
        const bool isPlanned =
            std::any_of(lines.begin(), lines.end(), [&line](const CourseLine& earlier) { return isSameCourse(earlier, line); });
        if (!isPlanned) {
            lines.append(line);
        }
    }
    return lines;
}

/// By its own number, else by the day of its first referral or of its start.
std::optional<CourseLine> CourseFinder::courseOf(const CourseLine& said, Problems& problems) const {
    const QString& number = said.whose.courseNumber;
    const QList<CourseLine> lines = coursesOf(said.whose);
    QList<CourseLine> found;
    for (const CourseLine& line : lines) {
        const Course& course = line.course;
        if (!number.isEmpty() && course.ownNumber == number) {
            return whole(line, said);
        }
        if (course.programmeId == m_programme && isOnDay(course, said) && (number.isEmpty() || course.ownNumber.isEmpty())) {
            found.append(line);
        }
    }
    const auto isElsewhere = [&] { return m_plannedNumbers.contains(number) || !m_imports.coursesNumbered(number).isEmpty(); };
    if (!number.isEmpty() && isElsewhere()) {
        problems.error(QStringLiteral("courseNumber"), ImportsWords::tr("The number is that of another citizen's course."));
    } else if (number.isEmpty() && !said.referral.receivedOn.isValid() && !said.course.startedOn.isValid()) {
        problems.error({}, ImportsWords::tr("Write the number of the course, or the day of the referral or of the start."));
    } else if (found.size() > 1) {
        problems.error({}, ImportsWords::tr("The citizen has more than one course that the row may mean."));
    }
    return found.size() == 1 ? std::optional(whole(found.first(), said)) : std::nullopt;
}

/// As the file has it.
CourseLine CourseFinder::lineOf(const Course& course, const CourseLine& said) const {
    CourseLine line;
    line.id = course.id;
    line.whose = said.whose;
    line.whose.courseNumber = course.ownNumber;
    line.course = course;
    for (const qint64 id : m_imports.referralsOf(course.id.value())) {
        const auto referral = m_referrals.find(IncomingReferralId(id));
        if (referral && (!said.referral.receivedOn.isValid() || referral->receivedOn == said.referral.receivedOn)) {
            line.referral = *referral;
            break;
        }
    }
    if (const auto clinic = m_partners.find(line.referral.partner)) {
        line.clinic = clinic->name;
    }
    line.screening = screeningOf(course, said.screening.screenedOn);
    if (line.screening.id.isValid()) {
        line.tool = toCode(line.screening.verdict);
        line.decision = toCode(line.screening.decision);
    }
    for (const CourseRung& rung : m_rungs.forCourse(course.id)) {
        line.rungs.insert(rung.rung, rung);
    }
    return line;
}

/// The worker's screening of a day; without one, or without a day, of those that imports brought without answers the newest.
Screening CourseFinder::screeningOf(const Course& course, QDate on) const {
    Screening newest;
    for (const qint64 id : m_imports.screeningsOf(course.id.value())) {
        const Screening screening = m_screenings.find(ScreeningId(id)).value_or(Screening());
        if (on.isValid() && screening.screenedOn == on) {
            return screening;
        }
        if (!newest.id.isValid() && screening.answers.isEmpty()) {
            newest = screening;
        }
    }
    return newest;
}

/// With the referral, clinic and screening that the row speaks of: those of the file, unless an earlier row brings them.
CourseLine CourseFinder::whole(const CourseLine& line, const CourseLine& said) const {
    const QDate received = said.referral.receivedOn;
    if (!line.id.isValid()) {
        CourseLine found = line;
        if (received.isValid() && line.referral.receivedOn != received) {
            found.referral = {};
            found.clinic.clear();
        }
        return found;
    }
    CourseLine found = lineOf(line.course, said);
    const QList<CourseLine> planned = m_planned.value(said.whose.citizen);
    for (const CourseLine& earlier : planned) {
        if (!isSameCourse(earlier, line)) {
            continue;
        }
        if (isMeant(earlier.referral.receivedOn, received, found.referral.receivedOn)) {
            found.referral = earlier.referral;
            found.clinic = earlier.clinic;
        }
        if (isMeant(earlier.screening.screenedOn, said.screening.screenedOn, found.screening.screenedOn)) {
            found.screening = earlier.screening;
            found.tool = earlier.tool;
            found.decision = earlier.decision;
        }
        for (const CourseRung& rung : earlier.rungs) {
            if (rung.day.isValid()) {
                found.rungs[rung.rung].rung = rung.rung;
                found.rungs[rung.rung].day = rung.day;
            }
        }
    }
    return found;
}

} // namespace brobygger
