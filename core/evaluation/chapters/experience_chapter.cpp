// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/chapters/chapters.h"
#include "core/evaluation/derived/experience_forms.h"
#include "core/evaluation/figures/periods.h"

namespace brobygger {

namespace {
constexpr qint64 timesOfRegular = 4;

/// The five statements of the form, from 0; an answer of 4 or 5 agrees.
constexpr size_t knowsWhomToCall = 0;
constexpr size_t othersKnow = 1;
constexpr size_t hasHadSay = 2;
constexpr size_t tellsOnce = 3;
constexpr size_t hasHelped = 4;
constexpr int agrees = 4;

/// Citizens with a started course that was open on some day of the period.
Counted personsInCourse(const ChapterInput& input) {
    std::vector<bool> isIn(input.records.persons.size(), false);
    for (const auto& course : input.records.courses) {
        const bool hasStarted = course.startedOn.isValid() && course.startedOn <= input.stateDay;
        if (hasStarted && (!course.closedOn.isValid() || course.closedOn >= input.from)) {
            isIn[static_cast<size_t>(course.person)] = true;
        }
    }
    Counted persons{CountedUnit::Person};
    for (size_t at = 0; at < isIn.size(); ++at) {
        if (isIn[at]) {
            persons.add(static_cast<int>(at));
        }
    }
    return persons;
}

/// Appointments at soft offers in the period to which the citizen came.
Counted softSessions(const ChapterInput& input) {
    Counted sessions{CountedUnit::Appointment};
    for (size_t at = 0; at < input.records.appointments.size(); ++at) {
        const auto& appointment = input.records.appointments[at];
        if (appointment.isSoft && appointment.isHeld() && input.isAppointmentInPeriod(appointment.day)) {
            sessions.add(static_cast<int>(at));
        }
    }
    return sessions;
}

void addSoftByQuarter(FigureBuilder& builder, const ChapterInput& input, const Counted& sessions) {
    const QList<EvaluationPeriod> quarters = quartersOf(input.from, input.stateDay);
    struct Quarter {
        Counted sessions{CountedUnit::Appointment};
        Counted persons{CountedUnit::Person};
    };
    std::vector<Quarter> counted(static_cast<size_t>(quarters.size()));
    for (const int at : sessions.rows) { // in the order of their persons
        const auto& appointment = input.records.appointments[static_cast<size_t>(at)];
        const int place = periodOf(quarters, appointment.day);
        if (place < 0) {
            continue;
        }
        Quarter& quarter = counted[static_cast<size_t>(place)];
        quarter.sessions.add(at);
        if (quarter.persons.rows.empty() || quarter.persons.rows.back() != appointment.person) {
            quarter.persons.add(appointment.person);
        }
    }
    std::vector<CountedPoint> points;
    for (size_t at = 0; at < counted.size(); ++at) {
        const auto number = static_cast<double>(counted[at].sessions.size());
        points.push_back({.x = quarters[static_cast<qsizetype>(at)].id,
                          .value = number,
                          .numerator = number,
                          .denominator = static_cast<double>(counted[at].persons.size()),
                          .isPartial = quarters[static_cast<qsizetype>(at)].isPartial,
                          .source = {counted[at].sessions, counted[at].persons}});
    }
    // Beside each other: sessions of a quarter are no share, and no run chart is read from them.
    builder.series(QStringLiteral("soft.by_quarter"), SeriesKind::Groups, std::move(points));
}

void addSoftOffers(FigureBuilder& builder, const ChapterInput& input) {
    const Counted inCourse = personsInCourse(input);
    Counted sessions = softSessions(input);
    std::vector<qint64> timesOf(input.records.persons.size(), 0);
    for (const int at : sessions.rows) {
        ++timesOf[static_cast<size_t>(input.records.appointments[static_cast<size_t>(at)].person)];
    }
    Counted persons{CountedUnit::Person};
    Counted regular{CountedUnit::Person};
    for (const int person : inCourse.rows) {
        if (timesOf[static_cast<size_t>(person)] > 0) {
            persons.add(person);
        }
        if (timesOf[static_cast<size_t>(person)] >= timesOfRegular) {
            regular.add(person);
        }
    }
    builder.share("soft.persons", std::move(persons), inCourse);
    builder.count("soft.sessions", sessions);
    builder.share("soft.regular", std::move(regular), inCourse);
    addSoftByQuarter(builder, input, sessions);
}

/// The mean of the three statements about coherence is 4 or more.
bool findsCoherence(const EvaluationRecords::Experience& form) {
    return *form.answers[knowsWhomToCall] + *form.answers[othersKnow] + *form.answers[tellsOnce] >= 3 * agrees;
}

void addForms(FigureBuilder& builder, const ChapterInput& input) {
    Counted expected = coursesWithForm(input.records, input.from, input.stateDay);
    Counted answered{CountedUnit::Course};
    Counted coherence{CountedUnit::Course};
    Counted involved{CountedUnit::Course};
    Counted helped{CountedUnit::Course};
    for (const int at : expected.rows) {
        const auto* form = wholeForm(input.records, input.index, at);
        if (!form) {
            continue;
        }
        answered.add(at);
        if (findsCoherence(*form)) {
            coherence.add(at);
        }
        if (*form->answers[hasHadSay] >= agrees) {
            involved.add(at);
        }
        if (*form->answers[hasHelped] >= agrees) {
            helped.add(at);
        }
    }
    builder.share("experience.answered", answered, std::move(expected));
    builder.share("experience.coherence", std::move(coherence), answered);
    builder.share("experience.involved", std::move(involved), answered);
    builder.share("experience.helped", std::move(helped), answered);
}
} // namespace

void addExperience(FigureBuilder& builder, const ChapterInput& input) {
    addSoftOffers(builder, input);
    addForms(builder, input);
}

} // namespace brobygger
