// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/chapters/chapters.h"
#include "core/evaluation/derived/followed_records.h"

#include <algorithm>

namespace brobygger {

namespace {
constexpr double halfOfAll = 0.5;

const EvaluationRecords::Course& courseOnLadder(const ChapterInput& input, int course) {
    return input.records.courses[static_cast<size_t>(course)];
}

/// The earlier of two days; one that is not there is none.
QDate earlierRungDay(QDate one, QDate other) {
    if (!one.isValid() || !other.isValid()) {
        return one.isValid() ? one : other;
    }
    return std::min(one, other);
}

QDate referredRungOn(const ChapterInput& input, int course) {
    QDate first;
    for (const int row : input.index.referralsOfCourse.of(course)) {
        first = earlierRungDay(first, input.records.referrals[static_cast<size_t>(row)].receivedOn);
    }
    return first;
}

QDate contactRungOn(const ChapterInput& input, int course) {
    QDate first;
    for (const int row : input.index.referralsOfCourse.of(course)) {
        first = earlierRungDay(first, input.records.referrals[static_cast<size_t>(row)].firstContactOn);
    }
    return first;
}

/// A screening of the course, or one of no course made while this one was open.
bool isScreeningOf(const EvaluationRecords::Screening& screening, const EvaluationRecords::Course& path, int course) {
    if (screening.course >= 0) {
        return screening.course == course;
    }
    return screening.day >= path.openedOn && (!path.closedOn.isValid() || screening.day <= path.closedOn);
}

QDate screenedRungOn(const ChapterInput& input, int course) {
    const EvaluationRecords::Course& path = courseOnLadder(input, course);
    QDate first;
    for (const int row : input.index.screeningsOfPerson.of(path.person)) {
        const EvaluationRecords::Screening& screening = input.records.screenings[static_cast<size_t>(row)];
        if (isScreeningOf(screening, path, course)) {
            first = earlierRungDay(first, screening.day);
        }
    }
    return first;
}

QDate includedRungOn(const ChapterInput& input, int course) { return courseOnLadder(input, course).startedOn; }

QDate offerReferralRungOn(const ChapterInput& input, int course) {
    QDate first;
    for (const int row : input.index.offerReferralsOfCourse.of(course)) {
        first = earlierRungDay(first, input.records.offerReferrals[static_cast<size_t>(row)].sentOn);
    }
    return first;
}

QDate offerStartRungOn(const ChapterInput& input, int course) {
    QDate first;
    for (const int row : input.index.offerReferralsOfCourse.of(course)) {
        first = earlierRungDay(first, input.records.offerReferrals[static_cast<size_t>(row)].startedOn);
    }
    return first;
}

QDate handedOverRungOn(const ChapterInput& input, int course) {
    const EvaluationRecords::Course& path = courseOnLadder(input, course);
    const QString outcome = input.records.words.text(path.outcome);
    return outcome == QLatin1String("completed") || outcome == QLatin1String("handed_over") ? path.closedOn : QDate();
}

/// The rungs whose day follows from other records where nobody has entered one.
struct DerivedRung {
    QLatin1String rung;
    QDate (*day)(const ChapterInput& input, int course);
};

constexpr DerivedRung derivedRungs[] = {
    {QLatin1String("referred"), referredRungOn},           {QLatin1String("first_contact"), contactRungOn},
    {QLatin1String("screened"), screenedRungOn},           {QLatin1String("included"), includedRungOn},
    {QLatin1String("referral_sent"), offerReferralRungOn}, {QLatin1String("offer_started"), offerStartRungOn},
    {QLatin1String("handed_over"), handedOverRungOn},
};

QDate enteredDayOf(const ChapterInput& input, int course, CodeWord rung) {
    for (const int row : input.index.rungsOfCourse.of(course)) {
        const EvaluationRecords::Rung& entered = input.records.rungs[static_cast<size_t>(row)];
        if (!rung.isNone() && entered.rung == rung) {
            return entered.day;
        }
    }
    return {};
}

/// The day on which each course came to a rung; invalid where it has not.
std::vector<QDate> daysOfRung(const ChapterInput& input, const QString& rung) {
    const CodeWord word = input.records.words.known(rung);
    const auto* derived = std::find_if(std::begin(derivedRungs), std::end(derivedRungs),
                                       [&](const DerivedRung& known) { return known.rung == rung; });
    std::vector<QDate> days;
    days.reserve(input.records.courses.size());
    for (size_t at = 0; at < input.records.courses.size(); ++at) {
        const int course = static_cast<int>(at);
        QDate day = enteredDayOf(input, course, word);
        if (!day.isValid() && derived != std::end(derivedRungs)) {
            day = derived->day(input, course);
        }
        days.push_back(day);
    }
    return days;
}

/// Two neighbours on the ladder, and when each course came to them.
struct RungPair {
    const HandOverStep& from;
    const HandOverStep& to;
    const std::vector<QDate>& reachedFrom;
    const std::vector<QDate>& reachedTo;

    QString id() const { return QStringLiteral("handover.%1.%2").arg(from.id, to.id); }
};

FollowedRecord followedFrom(const ChapterInput& input, int course, QDate from, QDate to) {
    const QDate closedOn = courseOnLadder(input, course).closedOn;
    const QDate until = to.isValid() ? to : earlierRungDay(closedOn, input.stateDay);
    return {course, std::max(0, static_cast<int>(from.daysTo(until))), to.isValid()};
}

/// How many came to the next rung before this one, of those that came to both.
FigureSource turnedRound(const RungPair& pair, const std::vector<int>& courses) {
    FigureSource turned{{CountedUnit::Course}, {CountedUnit::Course}};
    for (const int course : courses) {
        const QDate from = pair.reachedFrom[static_cast<size_t>(course)];
        const QDate to = pair.reachedTo[static_cast<size_t>(course)];
        if (to.isValid()) {
            turned.whole.add(course);
            if (to < from) {
                turned.part.add(course);
            }
        }
    }
    return turned;
}

void addRungPair(FigureBuilder& builder, const ChapterInput& input, const RungPair& pair) {
    std::vector<int> courses;
    std::vector<FollowedRecord> records;
    for (size_t at = 0; at < pair.reachedFrom.size(); ++at) {
        if (input.isInPeriod(pair.reachedFrom[at])) {
            courses.push_back(static_cast<int>(at));
            records.push_back(followedFrom(input, courses.back(), pair.reachedFrom[at], pair.reachedTo[at]));
        }
    }
    if (courses.empty()) {
        return;
    }
    const QString language = builder.words().language();
    const QStringList names{pair.from.name.in(language), pair.to.name.in(language)};
    const FollowedRecords followed(CountedUnit::Course, std::move(records));
    const FigureSource waited{followed.come(), followed.all()};
    builder.number({pair.id() + QStringLiteral(".median"), "figure.handover.median", names},
                   {.value = followed.firstDayWith(halfOfAll),
                    .numerator = static_cast<double>(waited.part.size()),
                    .denominator = static_cast<double>(waited.whole.size()),
                    .display = FigureDisplay::Days},
                   waited);
    const FigureSource turned = turnedRound(pair, courses);
    const QByteArray words = pair.from.sector == pair.to.sector ? "figure.handover.turned" : "figure.handover.too_early";
    builder.share({pair.id() + QStringLiteral(".before"), words, names}, turned.part, turned.whole, ShareInterval::None);
    builder.series(pair.id(), SeriesKind::Curve, followed.points(FollowedRecords::Shown::Come));
}
} // namespace

void addHandOver(FigureBuilder& builder, const ChapterInput& input) {
    const QList<HandOverStep>& ladder = input.programme.handOver;
    if (ladder.isEmpty()) {
        return;
    }
    std::vector<QDate> reached = daysOfRung(input, ladder.first().id);
    for (qsizetype at = 1; at < ladder.size(); ++at) {
        std::vector<QDate> next = daysOfRung(input, ladder[at].id);
        addRungPair(builder, input, {ladder[at - 1], ladder[at], reached, next});
        reached = std::move(next);
    }
}

} // namespace brobygger
