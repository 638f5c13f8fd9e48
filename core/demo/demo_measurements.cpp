// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_measurements.h"

#include "core/base/id_source.h"
#include "core/demo/demo_appointments.h"

#include <algorithm>
#include <cmath>

namespace brobygger {

namespace {

/// Which end of each question is the good one, in the order of the questionnaire.
struct GoodEnds {
    const char* instrument;
    const char* items; ///< + the highest answer, - the lowest
};
constexpr GoodEnds goodEnds[] = {
    {"SF12V2", "-++++++---++"}, {"SRH", "-"}, {"WHO5", "+++++"}, {"TILS", "---"}, {"WAS", "+"},
};

const char* goodEndsOf(const QString& instrument) {
    for (const GoodEnds& known : goodEnds) {
        if (instrument == QLatin1String(known.instrument)) {
            return known.items;
        }
    }
    return nullptr;
}

/// How somebody fares, from 0 to 1: a beginning of one's own, and so much more for every month.
struct Fate {
    double beginning;
    double perMonth;

    double after(qint64 days) const { return beginning + perMonth * std::min(static_cast<double>(days) / 30, 9.0); }
};

Answers answersFor(const Instrument& instrument, const char* good, double fares, DemoRandom& random) {
    Answers answers;
    for (const InstrumentItem& item : instrument.items) {
        const double share = std::clamp(fares + (random.share() - 0.5) * 0.4, 0.0, 1.0);
        const int steps = static_cast<int>(std::lround(share * (item.max - item.min)));
        answers.push_back(*good == '+' ? item.min + steps : item.max - steps);
        ++good;
    }
    return answers;
}

double shareFilledIn(const QString& moment, const Course& course) {
    if (moment == QLatin1String("start")) {
        return 0.94;
    }
    if (moment == QLatin1String("end")) {
        return course.outcome == QLatin1String("completed") ? 0.85 : 0.2;
    }
    return 0.8;
}

Measurement fillIn(const Course& course, const Instrument& instrument, const char* good, QDate on, const Fate& fate,
                   DemoRandom& random, IdSource& ids) {
    Measurement measurement;
    measurement.id = MeasurementId(ids.next());
    measurement.citizen = course.citizen;
    measurement.course = course.id;
    measurement.instrument = instrument.id;
    measurement.version = instrument.version;
    measurement.weightSet = instrument.weights ? instrument.weights->id : QString();
    measurement.answeredOn = on;
    measurement.mode = random.chance(0.25) ? AnswerMode::Citizen : AnswerMode::WithWorker;
    measurement.answers = answersFor(instrument, good, fate.after(course.startedOn.daysTo(on)), random);
    if (scoreAnswers(instrument, measurement.answers).safetyTalk) {
        measurement.safetyTalk = SafetyTalk::Talked;
        measurement.safetyNote = QStringLiteral("Talt om det ved samtalen. Ingen planer, kender vagtnummeret.");
    }
    return measurement;
}

} // namespace

DemoMeasurements makeDemoMeasurements(const Course& course, const Programme& programme, const InstrumentCatalogue& instruments,
                                      QDate today, DemoRandom& random, IdSource& ids, bool withAnswers) {
    DemoMeasurements all;
    const bool isNothingAsked = course.state == CourseState::Closed && !withAnswers;
    if (!course.startedOn.isValid() || isNothingAsked) {
        return all;
    }
    const Fate fate{0.15 + 0.4 * random.share(), -0.02 + 0.06 * random.share()};
    QList<MeasurementMade> made;
    QString moment;
    bool isFilledIn = false;
    QDate on;
    for (const MeasurementMoment& asked : measurementCalendar(programme.instruments, spanOf(course), {}, today)) {
        const Instrument* instrument = instruments.find(asked.instrument);
        const char* good = goodEndsOf(asked.instrument);
        if (moment != asked.when) { // all of one moment are filled in on one day, or none
            moment = asked.when;
            isFilledIn = random.chance(shareFilledIn(moment, course));
            on = asked.date.addDays(random.between(0, 9));
        }
        if (instrument == nullptr || good == nullptr || !isFilledIn || on > today) {
            continue;
        }
        const QDate answeredOn = workingDayFor(on, today);
        if (withAnswers) {
            all.made.append(fillIn(course, *instrument, good, on, fate, random, ids)); // answers of the day the dice gave
            all.made.last().answeredOn = answeredOn;
        }
        made.append({asked.instrument, answeredOn});
    }
    all.due = measurementPlan(course, programme.instruments, made);
    return all;
}

} // namespace brobygger
