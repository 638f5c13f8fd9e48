// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_variations.h"

#include "core/base/time/dates.h"
#include "core/demo/demo_appointments.h"

#include <algorithm>

namespace brobygger {

namespace {

constexpr int fewestWeeksWaited = 5; // what is measured four weeks before a start counts as waiting
constexpr int mostWeeksWaited = 12;
constexpr int daysOfLongCourse = 150; // a course that came so far may have lasted a year

constexpr double notWrittenDown = 0.07;
constexpr double refusedFirst = 0.06;
constexpr double refusedAltogether = 0.7; // of those who were not taken in
constexpr double wrongGrant = 0.05;
constexpr double withoutRemedy = 0.12;

/// Everything until the first contact lies some weeks further back.
void waitForPlace(DemoHistory& history, const DemoWorld& world, DemoRandom& dice) {
    const int days = dice.between(fewestWeeksWaited, mostWeeksWaited) * 7;
    if (history.referral.receivedOn.addDays(-days) < world.begin) {
        return;
    }
    for (QDate* day : {&history.referral.receivedOn, &history.referral.firstContactOn, &history.course.openedOn}) {
        *day = day->addDays(-days);
    }
    for (Contact& contact : history.contacts) {
        if (contact.at.date() < history.course.startedOn) {
            contact.at = contact.at.addDays(-days);
        }
    }
}

/// The talks of the course are spread over the longer time.
void spreadContacts(DemoHistory& history, QDate formerEnd) {
    const QDate start = history.course.startedOn;
    const qint64 before = start.daysTo(formerEnd);
    const qint64 after = start.daysTo(history.course.closedOn);
    for (Contact& contact : history.contacts) {
        const qint64 day = start.daysTo(contact.at.date());
        if (day > 0) {
            contact.at.setDate(workingDayFor(start.addDays(day * after / before), history.course.closedOn));
        }
    }
}

void lastAYear(DemoHistory& history, const DemoWorld& world, DemoRandom& dice) {
    Course& course = history.course;
    const QDate formerEnd = course.closedOn;
    const QDate end = course.startedOn.addMonths(12).addDays(dice.between(8, 40));
    if (course.startedOn.daysTo(formerEnd) < daysOfLongCourse || end <= formerEnd || end >= world.today) {
        return;
    }
    course.closedOn = end;
    if (history.referral.answeredOn == formerEnd) {
        history.referral.answeredOn = end;
    }
    spreadContacts(history, formerEnd);
}

QString refusalReason(DemoRandom& dice) {
    return dice.oneOf(QList<QString>{QStringLiteral("no_energy"), QStringLiteral("no_energy"), QStringLiteral("no_need"),
                                     QStringLiteral("no_trust"), QStringLiteral("health"), QStringLiteral("other_help"),
                                     QStringLiteral("practical"), QStringLiteral("not_said")});
}

void refuse(Course& course, QDate on, DemoRandom& dice) {
    course.refusedOn = on;
    course.refusalReason = refusalReason(dice);
}

/// The answers of somebody who was taken in: now and then a no came before the yes.
void agree(Course& course, QDate contacted, DemoRandom& dice) {
    if (dice.chance(notWrittenDown)) {
        return;
    }
    course.askedOn = dice.chance(0.75) ? contacted : course.startedOn;
    const bool saysNoFirst = dice.chance(refusedFirst) && contacted < course.startedOn;
    if (saysNoFirst) {
        course.askedOn = contacted;
        refuse(course, contacted, dice);
    }
    course.agreedOn = saysNoFirst || dice.chance(0.8) ? course.startedOn : course.askedOn;
}

void takePart(DemoHistory& history, DemoRandom& dice) {
    Course& course = history.course;
    const QDate contacted = history.referral.firstContactOn;
    if (!contacted.isValid()) {
        return;
    }
    if (course.startedOn.isValid()) {
        agree(course, std::min(contacted, course.startedOn), dice);
    } else if (course.state != CourseState::Closed) {
        course.askedOn = dice.chance(0.6) ? contacted : QDate();
    } else {
        course.askedOn = std::min(contacted, course.closedOn);
        if (dice.chance(refusedAltogether)) {
            refuse(course, course.closedOn, dice);
            course.outcome = QStringLiteral("declined");
            course.closingReason = QStringLiteral("no_wish");
        }
    }
}

bool isBoundToAge(const Funder& funder) { return funder.minAge || funder.maxAge; }

bool paysFor(const Funder& funder, int age) {
    return isBoundToAge(funder) && (!funder.minAge || age >= *funder.minAge) && (!funder.maxAge || age <= *funder.maxAge);
}

/// Of the grants that are bound to an age the narrowest that fits; a few courses are written on the narrowest whatever
/// the age, which is an error that the evaluation is to find.
QString grantOf(const Programme& programme, int age, DemoRandom& dice) {
    const bool isWrong = dice.chance(wrongGrant);
    const Funder* found = nullptr;
    for (const Funder& funder : programme.funders) {
        const bool isNarrower = !found || funder.minAge.value_or(0) > found->minAge.value_or(0);
        if (isNarrower && (isWrong ? isBoundToAge(funder) : paysFor(funder, age))) {
            found = &funder;
        }
    }
    return found ? found->id : QString();
}

} // namespace

void varyDemoCourse(DemoHistory& history, const DemoWorld& world, int number) {
    const Course& course = history.course;
    if (course.state != CourseState::Closed || !course.startedOn.isValid() || world.cast.contains(number)) {
        return;
    }
    DemoRandom dice = separateDice(world.seed, "variations", number);
    if (number % 5 == 3) {
        waitForPlace(history, world, dice);
    }
    if (number % 2 == 1 && course.outcome == QLatin1String("completed")) {
        lastAYear(history, world, dice);
    }
}

void addDemoAnswers(DemoHistory& history, const DemoWorld& world, int number) {
    if (world.cast.contains(number)) {
        return;
    }
    DemoRandom dice = separateDice(world.seed, "answers", number);
    takePart(history, dice);
    if (history.course.startedOn.isValid()) {
        history.course.funder = grantOf(world.programme, ageOn(history.citizen.birthDate, history.course.startedOn), dice);
    }
    for (Appointment& appointment : history.appointments) {
        if (appointment.outcome == outcome::noShow && dice.chance(withoutRemedy)) {
            appointment.remedy.clear();
        }
    }
}

} // namespace brobygger
