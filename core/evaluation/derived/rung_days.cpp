// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/derived/rung_days.h"

#include <algorithm>
#include <iterator>

namespace brobygger {

namespace {
struct LadderRecords {
    const EvaluationRecords& records;
    const RecordIndex& index;
};

const EvaluationRecords::Course& courseOnLadder(const LadderRecords& input, int course) {
    return input.records.courses[static_cast<size_t>(course)];
}

/// The earliest of the days that some of the records hold; invalid where none of them has one.
template <class Rows, class Record>
QDate earliestDay(const Rows& rows, const std::vector<Record>& records, QDate Record::*day) {
    QDate first;
    for (const int row : rows) {
        first = earlierRungDay(first, records[static_cast<size_t>(row)].*day);
    }
    return first;
}

QDate referredRungOn(const LadderRecords& input, int course) {
    return earliestDay(input.index.referralsOfCourse.of(course), input.records.referrals,
                       &EvaluationRecords::Referral::receivedOn);
}

QDate contactRungOn(const LadderRecords& input, int course) {
    return earliestDay(input.index.referralsOfCourse.of(course), input.records.referrals,
                       &EvaluationRecords::Referral::firstContactOn);
}

/// A screening of the course, or one of no course made while this one was open.
bool isScreeningOf(const EvaluationRecords::Screening& screening, const EvaluationRecords::Course& path, int course) {
    if (screening.course >= 0) {
        return screening.course == course;
    }
    return screening.day >= path.openedOn && (!path.closedOn.isValid() || screening.day <= path.closedOn);
}

QDate screenedRungOn(const LadderRecords& input, int course) {
    const EvaluationRecords::Course& path = courseOnLadder(input, course);
    QDate first;
    for (const int row : input.index.screeningsOfPerson.of(path.person)) {
        const EvaluationRecords::Screening& screening = input.records.screenings[static_cast<size_t>(row)];
        if (screening.secondOf == 0 && isScreeningOf(screening, path, course)) {
            first = earlierRungDay(first, screening.day);
        }
    }
    return first;
}

QDate includedRungOn(const LadderRecords& input, int course) { return courseOnLadder(input, course).startedOn; }

QDate offerReferralRungOn(const LadderRecords& input, int course) {
    return earliestDay(input.index.offerReferralsOfCourse.of(course), input.records.offerReferrals,
                       &EvaluationRecords::OfferReferral::sentOn);
}

QDate offerStartRungOn(const LadderRecords& input, int course) {
    return earliestDay(input.index.offerReferralsOfCourse.of(course), input.records.offerReferrals,
                       &EvaluationRecords::OfferReferral::startedOn);
}

QDate handedOverRungOn(const LadderRecords& input, int course) {
    const EvaluationRecords::Course& path = courseOnLadder(input, course);
    const QString outcome = input.records.words.text(path.outcome);
    return outcome == QLatin1String("completed") || outcome == QLatin1String("handed_over") ? path.closedOn : QDate();
}

/// The rungs whose day follows from other records where nobody has entered one.
struct DerivedRung {
    QLatin1String rung;
    QDate (*day)(const LadderRecords& input, int course);
};

constexpr DerivedRung derivedRungs[] = {
    {QLatin1String("referred"), referredRungOn},           {QLatin1String("first_contact"), contactRungOn},
    {QLatin1String("screened"), screenedRungOn},           {QLatin1String("included"), includedRungOn},
    {QLatin1String("referral_sent"), offerReferralRungOn}, {QLatin1String("offer_started"), offerStartRungOn},
    {QLatin1String("handed_over"), handedOverRungOn},
};

QDate enteredDayOf(const LadderRecords& input, int course, CodeWord rung) {
    for (const int row : input.index.rungsOfCourse.of(course)) {
        const EvaluationRecords::Rung& entered = input.records.rungs[static_cast<size_t>(row)];
        if (!rung.isNone() && entered.rung == rung) {
            return entered.day;
        }
    }
    return {};
}
} // namespace

QDate earlierRungDay(QDate one, QDate other) {
    if (!one.isValid() || !other.isValid()) {
        return one.isValid() ? one : other;
    }
    return std::min(one, other);
}

std::vector<QDate> daysOfRung(const EvaluationRecords& records, const RecordIndex& index, const QString& rung) {
    const LadderRecords input{records, index};
    const CodeWord word = records.words.known(rung);
    const auto* derived = std::find_if(std::begin(derivedRungs), std::end(derivedRungs),
                                       [&](const DerivedRung& known) { return known.rung == rung; });
    std::vector<QDate> days;
    days.reserve(records.courses.size());
    for (size_t at = 0; at < records.courses.size(); ++at) {
        const int course = static_cast<int>(at);
        QDate day = enteredDayOf(input, course, word);
        if (!day.isValid() && derived != std::end(derivedRungs)) {
            day = derived->day(input, course);
        }
        days.push_back(day);
    }
    return days;
}

std::vector<RungDays> allRungDays(const EvaluationRecords& records, const RecordIndex& index, const QList<HandOverStep>& ladder,
                                  const QString& language) {
    std::vector<RungDays> rungs;
    for (const HandOverStep& step : ladder) {
        rungs.push_back({step.name.in(language), daysOfRung(records, index, step.id)});
    }
    return rungs;
}

} // namespace brobygger
