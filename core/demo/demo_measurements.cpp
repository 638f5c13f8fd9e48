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
    if (course.outcome == QLatin1String("dead") && (moment == QLatin1String("end") || isAfterClosing(moment))) {
        return 0.0;
    }
    if (moment == QLatin1String("end")) {
        return course.outcome == QLatin1String("completed") ? 0.85 : 0.2;
    }
    if (isAfterClosing(moment)) {
        return course.outcome == QLatin1String("completed") ? 0.5 : 0.0;
    }
    return 0.8;
}

Measurement measurementOf(const Course& course, const Instrument& instrument, QDate on, DemoDraw draw) {
    Measurement measurement;
    measurement.id = MeasurementId(draw.ids.next());
    measurement.citizen = course.citizen;
    measurement.course = course.id;
    measurement.instrument = instrument.id;
    measurement.version = instrument.version;
    measurement.weightSet = instrument.weights ? instrument.weights->id : QString();
    measurement.answeredOn = on;
    measurement.mode = draw.random.chance(0.25) ? AnswerMode::Citizen : AnswerMode::WithWorker;
    return measurement;
}

Measurement fillIn(const Course& course, const Instrument& instrument, const char* good, QDate on, const Fate& fate,
                   DemoDraw draw) {
    Measurement measurement = measurementOf(course, instrument, on, draw);
    measurement.answers = answersFor(instrument, good, fate.after(course.startedOn.daysTo(on)), draw.random);
    if (scoreAnswers(instrument, measurement.answers).safetyTalk) {
        measurement.safetyTalk = SafetyTalk::Talked;
        measurement.safetyNote = QStringLiteral("Talt om det ved samtalen. Ingen planer, kender vagtnummeret.");
    }
    return measurement;
}

/// What is asked at the start, answered at the first contact by those who then waited five weeks or more.
QList<Measurement> measuredWhileWaiting(const DemoHistory& history, const DemoMeasuring& measuring, const Fate& fate,
                                        DemoDraw draw) {
    constexpr int daysWaited = 35;
    QList<Measurement> made;
    const QDate on = history.referral.firstContactOn;
    if (!on.isValid() || on.daysTo(history.course.startedOn) < daysWaited || !draw.random.chance(0.85)) {
        return made;
    }
    for (const InstrumentUse& use : measuring.programme.instruments) {
        const Instrument* instrument = measuring.instruments.find(use.instrument);
        const char* good = goodEndsOf(use.instrument);
        if (instrument && good && use.when.contains(QStringLiteral("start"))) {
            made.append(fillIn(history.course, *instrument, good, on, fate, draw));
        }
    }
    return made;
}

double experienceFormsFilledIn(const QString& outcome) {
    if (outcome == QLatin1String("completed")) {
        return 0.8;
    }
    return outcome == QLatin1String("dead") ? 0.0 : 0.3;
}

/// The form about experience at the end; now and then a statement is passed over.
std::optional<Measurement> experienceAtEnd(const Course& course, const DemoMeasuring& measuring, DemoDraw draw) {
    const Instrument* instrument = measuring.instruments.find(QStringLiteral("OPLEV"));
    if (!instrument || !course.closedOn.isValid() || !draw.random.chance(experienceFormsFilledIn(course.outcome))) {
        return std::nullopt;
    }
    const QDate on = workingDayFor(course.closedOn.addDays(draw.random.between(0, 9)), measuring.today);
    if (on > measuring.today) {
        return std::nullopt;
    }
    Measurement form = measurementOf(course, *instrument, on, draw);
    const double contentment = 0.45 + 0.5 * draw.random.share();
    for (const InstrumentItem& item : instrument->items) {
        const double share = std::clamp(contentment + (draw.random.share() - 0.5) * 0.5, 0.0, 1.0);
        const int answer = item.min + static_cast<int>(std::lround(share * (item.max - item.min)));
        form.answers.push_back(draw.random.chance(0.02) ? std::nullopt : std::optional(answer));
    }
    return form;
}

} // namespace

DemoMeasurements makeDemoMeasurements(const DemoHistory& history, const DemoMeasuring& measuring, DemoDraw draw,
                                      DemoDraw beside) {
    DemoMeasurements all;
    const Course& course = history.course;
    const bool isNothingAsked = course.state == CourseState::Closed && !measuring.withAnswers;
    if (!course.startedOn.isValid() || isNothingAsked) {
        return all;
    }
    DemoRandom& random = draw.random;
    const Fate fate{0.15 + 0.4 * random.share(), -0.014 + 0.056 * random.share()};
    QList<MeasurementMade> made;
    if (measuring.withAnswers) {
        all.made = measuredWhileWaiting(history, measuring, fate, beside);
        for (const Measurement& waited : std::as_const(all.made)) {
            made.append({waited.instrument, waited.answeredOn});
        }
        if (const auto form = experienceAtEnd(course, measuring, beside)) {
            all.made.append(*form);
        }
    }
    QString moment;
    bool isFilledIn = false;
    QDate on;
    const auto calendar = measurementCalendar(measuring.programme.instruments, spanOf(course), {}, measuring.today);
    for (const MeasurementMoment& asked : calendar) {
        const Instrument* instrument = measuring.instruments.find(asked.instrument);
        const char* good = goodEndsOf(asked.instrument);
        if (moment != asked.when) { // all of one moment are filled in on one day, or none
            moment = asked.when;
            isFilledIn = random.chance(shareFilledIn(moment, course));
            on = asked.date.addDays(random.between(0, 9));
        }
        if (instrument == nullptr || good == nullptr || !isFilledIn || on > measuring.today) {
            continue;
        }
        const QDate answeredOn = workingDayFor(on, measuring.today);
        if (measuring.withAnswers) {
            all.made.append(fillIn(course, *instrument, good, on, fate, draw)); // answers of the day the dice gave
            all.made.last().answeredOn = answeredOn;
        }
        made.append({asked.instrument, answeredOn});
    }
    all.due = measurementPlan(course, measuring.programme.instruments, made);
    return all;
}

} // namespace brobygger
