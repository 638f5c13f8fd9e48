// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measurements/instruments/score_change.h"

#include "core/statistics/change/reliable_change.h"

#include <algorithm>
#include <cmath>

namespace brobygger {

namespace {

ChangeDirection directionOf(BetterWhen better, double difference) {
    if (difference == 0)
        return ChangeDirection::Unchanged;
    if (better == BetterWhen::Neither)
        return ChangeDirection::Different;
    return (difference > 0) == (better == BetterWhen::Higher) ? ChangeDirection::Better : ChangeDirection::Worse;
}

void apply(const ChangeRule& rule, ScoreChange& change) {
    const double moved = std::abs(change.after - change.before);
    if (rule.meaning == ChangeRule::Meaning::Meaningful) {
        change.meaningful = rule.points && moved >= *rule.points;
        return;
    }
    change.errorKnown = true;
    if (rule.points) {
        change.smallestDetectable = rule.points;
        change.beyondError = moved > *rule.points;
        return;
    }
    const ReliableChange reliable = reliableChange(change.before, change.after, rule.deviation, rule.reliability);
    change.smallestDetectable = reliable.smallestDetectable;
    change.beyondError = reliable.verdict.value_or(Reliability::No) != Reliability::No;
}

} // namespace

QList<ScoreChange> scoreChanges(const Instrument& instrument, const Scoring& before, const Scoring& after) {
    QList<ScoreChange> changes;
    for (int score = 0; score < static_cast<int>(instrument.scores.size()); ++score) {
        const ScoreRule& rule = instrument.scores[score];
        const auto first = before.number(score);
        const auto second = after.number(score);
        if (!rule.shown || !first || !second)
            continue;
        ScoreChange change{score, *first, *second};
        change.direction = directionOf(rule.better, *second - *first);
        for (const ChangeRule& known : instrument.changes) {
            if (known.score == score)
                apply(known, change);
        }
        changes.append(change);
    }
    return changes;
}

QList<AnswerChange> answerChanges(const Instrument& instrument, const Answers& before, const Answers& after) {
    QList<AnswerChange> changes;
    const size_t places = std::min({before.size(), after.size(), static_cast<size_t>(instrument.items.size())});
    for (size_t i = 0; i < places; ++i) {
        if (before[i] && after[i] && *before[i] != *after[i])
            changes.append({static_cast<int>(i), *before[i], *after[i]});
    }
    return changes;
}

bool isComparable(const QString& instrument, const QString& version, const QString& otherInstrument,
                  const QString& otherVersion) {
    return instrument == otherInstrument && version == otherVersion;
}

} // namespace brobygger
