// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/chapters/chapters.h"
#include "core/evaluation/derived/measured_moments.h"
#include "core/evaluation/derived/score_meaning.h"
#include "core/evaluation/figures/score_words.h"
#include "core/norms/shipped_norms.h"
#include "core/statistics/distributions.h"
#include "core/statistics/sample.h"
#include "core/statistics/series/runchart.h"

#include <QMap>
#include <algorithm>
#include <array>
#include <cmath>

namespace brobygger {

namespace {
/// The scores in the order they are written; any other one of the file comes after them.
constexpr std::array scoreOrder{"sf12v2_pcs", "sf12v2_mcs", "sf12v2us_pcs", "sf12v2us_mcs", "sf12v1_pcs",
                                "sf12v1_mcs", "srh",        "who5",         "tils",         "was"};

/// A score that the file holds.
struct MeasuredScore {
    CodeWord word;
    QString id;
    QString title;
};

std::vector<MeasuredScore> measuredScores(const FigureBuilder& builder, const EvaluationRecords& records) {
    std::vector<bool> held(static_cast<size_t>(records.words.size()), false);
    for (const auto& score : records.scores) {
        if (!score.score.isNone()) {
            held[static_cast<size_t>(score.score.at)] = true;
        }
    }
    QStringList ids;
    for (const char* id : scoreOrder) {
        ids << QLatin1String(id);
    }
    QStringList others;
    for (int at = 0; at < static_cast<int>(held.size()); ++at) {
        const QString id = records.words.text({at});
        if (held[static_cast<size_t>(at)] && !ids.contains(id)) {
            others << id;
        }
    }
    others.sort();
    std::vector<MeasuredScore> scores;
    for (const QString& id : ids + others) {
        const CodeWord word = records.words.known(id);
        if (!word.isNone() && held[static_cast<size_t>(word.at)]) {
            scores.push_back({word, id, scoreName(id, builder.words())});
        }
    }
    return scores;
}

/// What a comparison says of the courses that were measured twice.
struct MeasuredChange {
    std::vector<double> before;
    std::vector<double> after;
    std::vector<double> differences;
    Counted courses{CountedUnit::Course};
    Counted better{CountedUnit::Course};
    Counted same{CountedUnit::Course};
    Counted worse{CountedUnit::Course};
    bool isJudged = true; ///< whether it is known when one person has moved

    double pairs() const { return static_cast<double>(courses.size()); }
    /// The courses with a value of each.
    FigureSource source(const std::vector<double>& values) const { return {{CountedUnit::Course, courses.rows, values}, {}}; }
};

MeasuredChange changeOf(const EvaluationRecords& records, const MeasuredScore& score, const std::vector<MeasuredPair>& pairs) {
    MeasuredChange change;
    change.isJudged = moveOf(score.id, 0, 0).has_value();
    for (const MeasuredPair& pair : pairs) {
        const double first = records.scores[static_cast<size_t>(pair.first)].value;
        const double later = records.scores[static_cast<size_t>(pair.later)].value;
        change.before.push_back(first);
        change.after.push_back(later);
        change.differences.push_back(roundedDifference(later, first));
        change.courses.add(pair.course);
        switch (moveOf(score.id, first, later).value_or(ScoreMove::Same)) {
        case ScoreMove::Better: change.better.add(pair.course); break;
        case ScoreMove::Same: change.same.add(pair.course); break;
        case ScoreMove::Worse: change.worse.add(pair.course); break;
        }
    }
    return change;
}

/// Student's interval of a mean; none below two values, and none when all are the same.
std::optional<Interval> meanInterval(const Sample& sample) {
    if (sample.deviation.value_or(0) <= 0) {
        return {};
    }
    const double reach = distributions::studentQuantile(0.975, sample.count - 1) * std::sqrt(sample.varianceOfMean());
    return Interval{sample.mean - reach, sample.mean + reach};
}

FigureNumber meanNumber(const std::vector<double>& values) {
    FigureNumber number{.denominator = static_cast<double>(values.size())};
    if (!values.empty()) {
        number.value = sampleOf(values).mean;
    }
    return number;
}

FigureNumber meanWithInterval(const std::vector<double>& values) {
    FigureNumber number = meanNumber(values);
    number.interval = meanInterval(sampleOf(values));
    return number;
}

FigureName changeName(const MeasuredScore& score, const QString& moment, const QString& momentTitle, const char* part) {
    return {QStringLiteral("change.%1.%2.%3").arg(score.id, moment, QLatin1String(part)),
            QByteArray("figure.change.") + part,
            {score.title, momentTitle}};
}

void addChangeAt(FigureBuilder& builder, const MeasuredScore& score, const QString& moment, const Counted& expected,
                 const MeasuredChange& change) {
    const QString momentTitle = builder.text("moment." + moment.toLatin1());
    const auto name = [&](const char* part) { return changeName(score, moment, momentTitle, part); };
    builder.share(name("pairs"), change.courses, expected);
    builder.number(name("start_mean"), meanNumber(change.before), change.source(change.before));
    builder.number(name("later_mean"), meanNumber(change.after), change.source(change.after));
    builder.number(name("mean"), meanWithInterval(change.differences), change.source(change.differences));
    const FigureNumber middle{.value = median(Series(change.differences.begin(), change.differences.end())),
                              .denominator = change.pairs()};
    builder.number(name("median"), middle, change.source(change.differences));
    if (change.isJudged) {
        builder.countOf(name("better"), change.better, change.courses);
        builder.countOf(name("same"), change.same, change.courses);
        builder.countOf(name("worse"), change.worse, change.courses);
    }
}

/// Who is missing at the end, by how the course ended.
void addMissingAtEnd(FigureBuilder& builder, const EvaluationRecords& records, const MeasuredScore& score,
                     const Counted& expected, const Counted& measured) {
    struct Missing {
        Counted part{CountedUnit::Course};
        Counted whole{CountedUnit::Course};
    };
    QMap<QString, Missing> byOutcome;
    for (const int course : expected.rows) {
        Missing& missing = byOutcome[records.words.text(records.courses[static_cast<size_t>(course)].outcome)];
        missing.whole.add(course);
        if (!std::binary_search(measured.rows.begin(), measured.rows.end(), course)) {
            missing.part.add(course);
        }
    }
    std::vector<CountedPoint> points;
    for (auto at = byOutcome.cbegin(); at != byOutcome.cend(); ++at) {
        points.push_back(FigureBuilder::sharePoint(at.key(), at->part, at->whole));
    }
    builder.series(QStringLiteral("change.%1.end.missing").arg(score.id), SeriesKind::Groups, std::move(points));
}

/// The mean of the population: the one that comes with the program, otherwise the one that was entered.
std::optional<double> normOf(const EvaluationRecords& records, const QString& score) {
    if (const auto shipped = shippedNorm(score)) {
        return shipped;
    }
    const auto entered = std::find_if(records.norms.begin(), records.norms.end(),
                                      [&score](const EvaluationRecords::Norm& norm) { return norm.score == score; });
    return entered == records.norms.end() ? std::nullopt : std::optional(entered->mean);
}

/// The gap to the population of those measured at the start and at the end.
void addGapToPopulation(FigureBuilder& builder, const EvaluationRecords& records, const MeasuredScore& score,
                        const MeasuredChange& change) {
    const auto norm = normOf(records, score.id);
    if (!norm) {
        return;
    }
    const QString inWords = normText(score.id, records.norms, builder.words());
    const auto add = [&](const char* part, const std::vector<double>& values) {
        FigureNumber gap = meanNumber(values);
        if (gap.value) {
            *gap.value -= *norm;
        }
        builder.number({QStringLiteral("norm.%1.%2").arg(score.id, QLatin1String(part)),
                        QByteArray("figure.norm.") + part,
                        {score.title, inWords}},
                       gap, change.source(values));
    };
    add("start_gap", change.before);
    add("later_gap", change.after);
}

/// What changed while citizens waited, in those who started in the period.
void addWaiting(FigureBuilder& builder, const ChapterInput& input, const MeasuredScore& score, const Counted& started) {
    const MeasuredChange change =
        changeOf(input.records, score, pairsWaiting(input.records, input.index, started.rows, score.word));
    const auto name = [&score](const char* part) {
        return FigureName(QStringLiteral("change.%1.waiting.%2").arg(score.id, QLatin1String(part)),
                          QByteArray("figure.change.waiting.") + part, {score.title});
    };
    builder.share(name("pairs"), change.courses, started, ShareInterval::None);
    builder.number(name("mean"), meanWithInterval(change.differences), change.source(change.differences));
}

Counted startedInPeriod(const ChapterInput& input) {
    Counted started{CountedUnit::Course};
    for (size_t at = 0; at < input.records.courses.size(); ++at) {
        if (input.isInPeriod(input.records.courses[at].startedOn)) {
            started.add(static_cast<int>(at));
        }
    }
    return started;
}

void addScore(FigureBuilder& builder, const ChapterInput& input, const MeasuredScore& score,
              const std::vector<Counted>& expectedAt, const Counted& started) {
    for (size_t at = 0; at < measureMoments.size(); ++at) {
        const MeasureMoment& moment = measureMoments[at];
        const Counted& expected = expectedAt[at];
        if (expected.rows.empty()) {
            continue; // nobody has come to that moment
        }
        const MeasuredChange change =
            changeOf(input.records, score, pairsAt(input.records, input.index, expected.rows, score.word, moment));
        addChangeAt(builder, score, QLatin1String(moment.id), expected, change);
        if (moment.after == MeasureMoment::After::Closing && moment.months == 0) {
            addGapToPopulation(builder, input.records, score, change);
            addMissingAtEnd(builder, input.records, score, expected, change.courses);
        }
    }
    if (!started.rows.empty()) {
        addWaiting(builder, input, score, started);
    }
}
} // namespace

void addChange(FigureBuilder& builder, const ChapterInput& input) {
    std::vector<Counted> expectedAt;
    for (const MeasureMoment& moment : measureMoments) {
        expectedAt.push_back({CountedUnit::Course, coursesAt(input.records, moment, input.from, input.stateDay)});
    }
    const Counted started = startedInPeriod(input);
    for (const MeasuredScore& score : measuredScores(builder, input.records)) {
        addScore(builder, input, score, expectedAt, started);
    }
}

} // namespace brobygger
