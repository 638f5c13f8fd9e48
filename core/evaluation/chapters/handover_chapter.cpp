// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/chapters/chapters.h"
#include "core/evaluation/derived/followed_records.h"
#include "core/evaluation/derived/rung_days.h"

#include <algorithm>

namespace brobygger {

namespace {
constexpr double halfOfAll = 0.5;

/// Two neighbours on the ladder, and when each course came to them.
struct RungPair {
    const HandOverStep& from;
    const HandOverStep& to;
    const std::vector<QDate>& reachedFrom;
    const std::vector<QDate>& reachedTo;

    QString id() const { return QStringLiteral("handover.%1.%2").arg(from.id, to.id); }
};

FollowedRecord followedFrom(const ChapterInput& input, int course, QDate from, QDate to) {
    const QDate closedOn = input.records.courses[static_cast<size_t>(course)].closedOn;
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
    std::vector<QDate> reached = daysOfRung(input.records, input.index, ladder.first().id);
    for (qsizetype at = 1; at < ladder.size(); ++at) {
        std::vector<QDate> next = daysOfRung(input.records, input.index, ladder[at].id);
        addRungPair(builder, input, {ladder[at - 1], ladder[at], reached, next});
        reached = std::move(next);
    }
}

} // namespace brobygger
